import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: '现在|正在进行', today: '今天', tonight: '今晚', tomorrow: '明天' },
  time: { morning: '早上|上午', afternoon: '下午', evening: '晚上|傍晚|深夜', night: '深夜|夜里' },
  attendance: { 'in-person': '线下|当面|现场', online: '线上|网上|在线|视频|zoom', phone: '电话' },
  fillers: '的|和|在|找|我|附近|小组|支持|互助|聚会',
};

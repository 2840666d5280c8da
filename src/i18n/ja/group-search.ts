import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: '今|いま|開催中', today: '今日|きょう', tonight: '今夜|今晩', tomorrow: '明日|あした' },
  time: { morning: '朝|午前', afternoon: '午後|昼', evening: '夕方|夜|晩', night: '深夜|夜中' },
  attendance: { 'in-person': '対面|会場', online: 'オンライン|ネット|ビデオ|zoom', phone: '電話' },
  fillers: 'の|と|で|に|を|探す|近く|私|グループ|会|集まり|サポート|支援',
};

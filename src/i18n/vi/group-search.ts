import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'bây giờ|đang diễn ra', today: 'hôm nay', tonight: 'tối nay', tomorrow: 'ngày mai' },
  time: { morning: 'buổi sáng|sáng', afternoon: 'buổi chiều|chiều', evening: 'buổi tối|tối|đêm', night: 'đêm|khuya' },
  attendance: { 'in-person': 'trực tiếp|gặp mặt', online: 'trực tuyến|online|video|zoom', phone: 'điện thoại' },
  fillers: 'ở|và|của|cho|tìm|gần|tôi|nhóm|buổi gặp|hỗ trợ|với|các|một',
};

import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: '지금|진행 중', today: '오늘', tonight: '오늘 밤|오늘 저녁', tomorrow: '내일' },
  time: { morning: '아침|오전', afternoon: '오후|낮', evening: '저녁|밤', night: '밤|심야' },
  attendance: { 'in-person': '대면|오프라인|직접', online: '온라인|비대면|화상|zoom|줌', phone: '전화' },
  fillers: '가까운|근처|나|내|를|모임|모임들|에서|을|의|지원|찾기|와|과',
};

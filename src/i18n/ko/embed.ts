import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': '동료 지원 모임 찾기',
    'peer-story-card': '같은 일을 겪은 사람의 이야기',
    'peer-grounding-player': '지금 여기로 돌아오는 연습',
    'peer-resource-list': '전화하고 글을 보낼 수 있는 사람들',
    'peer-quick-exit': '이 페이지 나가기',
  },
  from: '출처: {host}',
  refused: '이 페이지는 {host}의 내용을 보여 줄 수 없습니다.',
  openFull: '전체 페이지 열기',
  noCalls: '여기서는 전화가 걸리지 않을 수 있습니다. 직접 번호를 누를 수 있습니다:',
  copy: '{text} 복사',
  copied: '복사됨: {text}',
  notCopied: '직접 선택해 복사해 주세요: {text}',
};

import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: '이 페이지 나가기',
  hotkey: '또는 Shift 키를 빠르게 세 번 누르세요.',
  note: '다른 사이트가 이 페이지 자리에 들어옵니다. 이전에 본 페이지는 브라우저 기록에 남습니다.',
  twoMore: '나가려면 Shift 키를 두 번 더 누르세요.',
  oneMore: '나가려면 Shift 키를 한 번 더 누르세요.',
  tooLate: '나가려면 Shift 키를 빠르게 세 번 누르세요.',
  leaving: '이 페이지를 나갑니다',
};

import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'このページから離れる',
  hotkey: 'または Shift キーを素早く3回押します。',
  note: 'このページは別のサイトに置き換わります。それまでに見たページはブラウザの履歴に残ります。',
  twoMore: '離れるには Shift キーをあと2回押してください。',
  oneMore: '離れるには Shift キーをあと1回押してください。',
  tooLate: '離れるには Shift キーを素早く3回押してください。',
  leaving: 'このページから離れます',
};

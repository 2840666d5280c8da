import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'مغادرة هذه الصفحة',
  hotkey: 'أو اضغط Shift ثلاث مرات بسرعة.',
  note: 'يحلّ موقع آخر محل هذه الصفحة. الصفحات السابقة تبقى في سجل المتصفح.',
  twoMore: 'اضغط Shift مرتين أخريين للمغادرة.',
  oneMore: 'اضغط Shift مرة أخرى للمغادرة.',
  tooLate: 'للمغادرة اضغط Shift ثلاث مرات بسرعة.',
  leaving: 'جارٍ مغادرة هذه الصفحة',
};

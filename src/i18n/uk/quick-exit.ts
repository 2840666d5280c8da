import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Залишити цю сторінку',
  hotkey: 'Або швидко натисніть Shift тричі.',
  note: 'Інший сайт стане на місце цієї сторінки. Попередні сторінки лишаються в історії браузера.',
  twoMore: 'Натисніть Shift ще двічі, щоб вийти.',
  oneMore: 'Натисніть Shift ще раз, щоб вийти.',
  tooLate: 'Щоб вийти, швидко натисніть Shift тричі.',
  leaving: 'Ви залишаєте цю сторінку',
};

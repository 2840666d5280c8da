import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Покинуть эту страницу',
  hotkey: 'Или быстро нажмите Shift три раза.',
  note: 'Другой сайт встанет на место этой страницы. Прежние страницы остаются в истории браузера.',
  twoMore: 'Нажмите Shift ещё два раза, чтобы выйти.',
  oneMore: 'Нажмите Shift ещё раз, чтобы выйти.',
  tooLate: 'Чтобы выйти, быстро нажмите Shift три раза.',
  leaving: 'Вы покидаете эту страницу',
};

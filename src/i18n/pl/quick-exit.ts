import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Opuść tę stronę',
  hotkey: 'Albo szybko naciśnij Shift trzy razy.',
  note: 'Inna strona zajmie miejsce tej. Wcześniejsze strony zostają w historii przeglądarki.',
  twoMore: 'Naciśnij Shift jeszcze dwa razy, aby wyjść.',
  oneMore: 'Naciśnij Shift jeszcze raz, aby wyjść.',
  tooLate: 'Aby wyjść, szybko naciśnij Shift trzy razy.',
  leaving: 'Opuszczasz tę stronę',
};

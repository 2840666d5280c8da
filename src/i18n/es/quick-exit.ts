import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Salir de esta página',
  hotkey: 'O pulsa Mayús tres veces rápido.',
  note: 'Otro sitio ocupa el lugar de esta página. Las páginas anteriores siguen en el historial del navegador.',
  twoMore: 'Pulsa Mayús dos veces más para salir.',
  oneMore: 'Pulsa Mayús una vez más para salir.',
  tooLate: 'Para salir, pulsa Mayús tres veces rápido.',
  leaving: 'Saliendo de esta página',
};

import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Sair desta página',
  hotkey: 'Ou aperte Shift três vezes rápido.',
  note: 'Outro site toma o lugar desta página. As páginas de antes continuam no histórico do navegador.',
  twoMore: 'Aperte Shift mais duas vezes para sair.',
  oneMore: 'Aperte Shift mais uma vez para sair.',
  tooLate: 'Para sair, aperte Shift três vezes rápido.',
  leaving: 'Saindo desta página',
};

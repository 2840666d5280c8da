import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Lascia questa pagina',
  hotkey: 'Oppure premi Maiusc tre volte velocemente.',
  note: 'Un altro sito prende il posto di questa pagina. Le pagine di prima restano nella cronologia del browser.',
  twoMore: 'Premi Maiusc altre due volte per uscire.',
  oneMore: 'Premi Maiusc ancora una volta per uscire.',
  tooLate: 'Per uscire, premi Maiusc tre volte velocemente.',
  leaving: 'Stai lasciando questa pagina',
};

import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Deze pagina verlaten',
  hotkey: 'Of druk drie keer snel op Shift.',
  note:
    'Een andere site komt op de plaats van deze pagina. Pagina’s van eerder blijven in de geschiedenis van de ' +
    'browser.',
  twoMore: 'Druk nog twee keer op Shift om weg te gaan.',
  oneMore: 'Druk nog één keer op Shift om weg te gaan.',
  tooLate: 'Druk drie keer snel op Shift om weg te gaan.',
  leaving: 'Je verlaat deze pagina',
};

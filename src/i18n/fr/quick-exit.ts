import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Quitter cette page',
  hotkey: 'Ou appuyez trois fois rapidement sur Maj.',
  note: 'Un autre site prend la place de cette page. Les pages vues avant restent dans l’historique du navigateur.',
  twoMore: 'Appuyez encore deux fois sur Maj pour quitter.',
  oneMore: 'Appuyez encore une fois sur Maj pour quitter.',
  tooLate: 'Pour quitter, appuyez trois fois rapidement sur Maj.',
  leaving: 'Vous quittez cette page',
};

import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Diese Seite verlassen',
  hotkey: 'Oder dreimal schnell die Umschalttaste drücken.',
  note: 'Eine andere Seite tritt an die Stelle von dieser. Seiten von vorher bleiben im Verlauf des Browsers.',
  twoMore: 'Drücke noch zweimal die Umschalttaste, um zu gehen.',
  oneMore: 'Drücke noch einmal die Umschalttaste, um zu gehen.',
  tooLate: 'Drücke dreimal schnell die Umschalttaste, um zu gehen.',
  leaving: 'Du verlässt diese Seite',
};

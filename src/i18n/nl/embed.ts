import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Een lotgenotengroep vinden',
    'peer-story-card': 'Het verhaal van iemand die het ook heeft meegemaakt',
    'peer-grounding-player': 'Een oefening om in het hier en nu te komen',
    'peer-resource-list': 'Mensen om te bellen en te schrijven',
    'peer-quick-exit': 'Deze pagina verlaten',
  },
  from: 'Van {host}',
  refused: 'Deze pagina mag niets van {host} laten zien.',
  openFull: 'Hele pagina openen',
  noCalls: 'Bellen kan hier misschien niet. Je kunt zelf het nummer kiezen:',
  copy: '{text} kopiëren',
  copied: 'Gekopieerd: {text}',
  notCopied: 'Je kunt het zelf selecteren en kopiëren: {text}',
};

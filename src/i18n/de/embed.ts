import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Eine Selbsthilfegruppe finden',
    'peer-story-card': 'Die Geschichte von jemandem, der das kennt',
    'peer-grounding-player': 'Eine Übung zum Ankommen im Hier und Jetzt',
    'peer-resource-list': 'Menschen zum Anrufen und Anschreiben',
    'peer-quick-exit': 'Diese Seite verlassen',
  },
  from: 'Von {host}',
  refused: 'Diese Seite darf nichts von {host} zeigen.',
  openFull: 'Ganze Seite öffnen',
  noCalls: 'Ein Anruf startet von hier vielleicht nicht. Du kannst selbst wählen:',
  copy: '{text} kopieren',
  copied: 'Kopiert: {text}',
  notCopied: 'Du kannst es selbst markieren und kopieren: {text}',
};

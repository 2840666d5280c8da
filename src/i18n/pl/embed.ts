import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Znajdź grupę wsparcia',
    'peer-story-card': 'Historia osoby, która przez to przeszła',
    'peer-grounding-player': 'Ćwiczenie, które pomaga wrócić do tu i teraz',
    'peer-resource-list': 'Ludzie, do których można zadzwonić i napisać',
    'peer-quick-exit': 'Opuść tę stronę',
  },
  from: 'Z {host}',
  refused: 'Ta strona nie może pokazać niczego z {host}.',
  openFull: 'Otwórz całą stronę',
  noCalls: 'Stąd połączenie może się nie zacząć. Możesz wybrać numer samodzielnie:',
  copy: 'Kopiuj {text}',
  copied: 'Skopiowano: {text}',
  notCopied: 'Możesz to zaznaczyć i skopiować: {text}',
};

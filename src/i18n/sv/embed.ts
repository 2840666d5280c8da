import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Hitta en stödgrupp',
    'peer-story-card': 'En berättelse från någon som har varit där',
    'peer-grounding-player': 'En övning för att landa i nuet',
    'peer-resource-list': 'Människor att ringa och skriva till',
    'peer-quick-exit': 'Lämna den här sidan',
  },
  from: 'Från {host}',
  refused: 'Den här sidan får inte visa något från {host}.',
  openFull: 'Öppna hela sidan',
  noCalls: 'Det går kanske inte att ringa härifrån. Du kan slå numret själv:',
  copy: 'Kopiera {text}',
  copied: 'Kopierat: {text}',
  notCopied: 'Du kan markera och kopiera det själv: {text}',
};

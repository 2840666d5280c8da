import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Trouver un groupe d’entraide',
    'peer-story-card': 'Le récit d’une personne qui est passée par là',
    'peer-grounding-player': 'Un exercice d’ancrage',
    'peer-resource-list': 'Des personnes à appeler ou à qui écrire',
    'peer-quick-exit': 'Quitter cette page',
  },
  from: 'De {host}',
  refused: 'Cette page ne peut rien afficher de {host}.',
  openFull: 'Ouvrir la page entière',
  noCalls: 'L’appel ne peut peut-être pas partir d’ici. Vous pouvez composer le numéro vous-même :',
  copy: 'Copier {text}',
  copied: 'Copié : {text}',
  notCopied: 'Vous pouvez le sélectionner et le copier vous-même : {text}',
};

import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Trova un gruppo di sostegno tra pari',
    'peer-story-card': 'La storia di chi ci è passato',
    'peer-grounding-player': 'Un esercizio per tornare al presente',
    'peer-resource-list': 'Persone da chiamare e a cui scrivere',
    'peer-quick-exit': 'Lascia questa pagina',
  },
  from: 'Da {host}',
  refused: 'Questa pagina non può mostrare nulla da {host}.',
  openFull: 'Apri la pagina intera',
  noCalls: 'Da qui forse la chiamata non parte. Puoi comporre tu il numero:',
  copy: 'Copia {text}',
  copied: 'Copiato: {text}',
  notCopied: 'Puoi selezionarlo e copiarlo tu: {text}',
};

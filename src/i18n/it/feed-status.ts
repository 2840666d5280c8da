import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Caricamento…',
  loadingSlow: 'Ci vuole più del solito. Puoi aspettare, o usare i link qui.',
  retry: 'Riprova',
  failed: {
    network: 'Non siamo riusciti a caricare questa parte. Controlla la connessione e riprova.',
    http: 'Non siamo riusciti a caricare questa parte. Il sito da cui arriva non ha risposto come doveva.',
    timeout: 'Non siamo riusciti a caricare questa parte in tempo. Forse la connessione è lenta.',
    'too-large': 'Non siamo riusciti a caricare questa parte. È più grande di quanto questa pagina permetta.',
    'not-json': 'Non siamo riusciti a leggere questa parte. Il sito da cui arriva ha mandato altro.',
    'unknown-format': 'Non siamo riusciti a leggere questa parte. Ha una forma che non conosciamo.',
  },
  failedSource: 'Non siamo riusciti a caricare una parte, da {host}.',
  stale: 'Non siamo riusciti a caricare la versione più nuova. Questa è di {time}.',
  offline: 'Sembra che tu sia offline. Riproveremo quando torni.',
};

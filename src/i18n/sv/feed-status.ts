import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Laddar…',
  loadingSlow: 'Det tar längre tid än vanligt. Du kan vänta, eller använda länkarna här.',
  retry: 'Försök igen',
  failed: {
    network: 'Vi kunde inte ladda detta. Se om du har kontakt med nätet och försök igen.',
    http: 'Vi kunde inte ladda detta. Platsen det kommer från svarade inte som den skulle.',
    timeout: 'Vi kunde inte ladda detta i tid. Uppkopplingen kan vara långsam.',
    'too-large': 'Vi kunde inte ladda detta. Det är större än den här sidan tillåter.',
    'not-json': 'Vi kunde inte läsa detta. Platsen det kommer från skickade något annat.',
    'unknown-format': 'Vi kunde inte läsa detta. Det har en form vi inte känner till.',
  },
  failedSource: 'Vi kunde inte ladda en del av detta, från {host}.',
  stale: 'Vi kunde inte ladda den nyaste versionen. Den här är från {time}.',
  offline: 'Du verkar vara utan nät. Vi försöker igen när du är tillbaka.',
};

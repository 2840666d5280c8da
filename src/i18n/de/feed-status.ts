import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Wird geladen…',
  loadingSlow: 'Es dauert länger als sonst. Du kannst warten oder die Links hier nutzen.',
  retry: 'Noch einmal versuchen',
  failed: {
    network: 'Das konnten wir nicht laden. Prüfe deine Verbindung und versuche es noch einmal.',
    http: 'Das konnten wir nicht laden. Die Stelle, von der es kommt, hat nicht so geantwortet wie erwartet.',
    timeout: 'Das konnten wir nicht rechtzeitig laden. Vielleicht ist die Verbindung langsam.',
    'too-large': 'Das konnten wir nicht laden. Es ist größer, als diese Seite erlaubt.',
    'not-json': 'Das konnten wir nicht lesen. Die Stelle, von der es kommt, hat etwas anderes geschickt.',
    'unknown-format': 'Das konnten wir nicht lesen. Es hat eine Form, die wir nicht kennen.',
  },
  failedSource: 'Einen Teil davon, von {host}, konnten wir nicht laden.',
  stale: 'Die neueste Fassung konnten wir nicht laden. Diese ist von {time}.',
  offline: 'Du bist wohl offline. Wir versuchen es wieder, sobald du zurück bist.',
};

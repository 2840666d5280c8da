import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Wczytywanie…',
  loadingSlow: 'To trwa dłużej niż zwykle. Możesz poczekać albo skorzystać z linków tutaj.',
  retry: 'Spróbuj ponownie',
  failed: {
    network: 'Nie udało się tego wczytać. Sprawdź połączenie i spróbuj ponownie.',
    http: 'Nie udało się tego wczytać. Miejsce, z którego to pochodzi, nie odpowiedziało jak trzeba.',
    timeout: 'Nie udało się tego wczytać na czas. Połączenie może być wolne.',
    'too-large': 'Nie udało się tego wczytać. Jest większe, niż ta strona pozwala.',
    'not-json': 'Nie udało się tego odczytać. Miejsce, z którego to pochodzi, wysłało coś innego.',
    'unknown-format': 'Nie udało się tego odczytać. Ma postać, której nie znamy.',
  },
  failedSource: 'Nie udało się wczytać części, z {host}.',
  stale: 'Nie udało się wczytać najnowszej wersji. Ta jest z: {time}.',
  offline: 'Wygląda na to, że nie masz połączenia. Spróbujemy ponownie, gdy wróci.',
};

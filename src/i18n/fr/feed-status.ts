import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Chargement…',
  loadingSlow: 'C’est plus long que d’habitude. Vous pouvez attendre, ou utiliser les liens ici.',
  retry: 'Réessayer',
  failed: {
    network: 'Nous n’avons pas pu charger cette partie. Vérifiez votre connexion, puis réessayez.',
    http: 'Nous n’avons pas pu charger cette partie. Le site d’où elle vient n’a pas répondu comme prévu.',
    timeout: 'Nous n’avons pas pu charger cette partie à temps. La connexion est peut-être lente.',
    'too-large': 'Nous n’avons pas pu charger cette partie. Elle est plus grande que ce que cette page permet.',
    'not-json': 'Nous n’avons pas pu lire cette partie. Le site d’où elle vient a envoyé autre chose.',
    'unknown-format': 'Nous n’avons pas pu lire cette partie. Elle a une forme que nous ne connaissons pas.',
  },
  failedSource: 'Nous n’avons pas pu charger une partie, de {host}.',
  stale: 'Nous n’avons pas pu charger la version la plus récente. Celle-ci date de {time}.',
  offline: 'Vous semblez hors ligne. Nous réessaierons à votre retour.',
};

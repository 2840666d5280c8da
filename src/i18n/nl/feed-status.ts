import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Laden…',
  loadingSlow: 'Het duurt langer dan anders. Je kunt wachten, of de links hier gebruiken.',
  retry: 'Opnieuw proberen',
  failed: {
    network: 'We konden dit niet laden. Kijk of je verbinding hebt en probeer het opnieuw.',
    http: 'We konden dit niet laden. De plek waar het vandaan komt, gaf geen goed antwoord.',
    timeout: 'We konden dit niet op tijd laden. Misschien is de verbinding traag.',
    'too-large': 'We konden dit niet laden. Het is groter dan deze pagina toestaat.',
    'not-json': 'We konden dit niet lezen. De plek waar het vandaan komt, stuurde iets anders.',
    'unknown-format': 'We konden dit niet lezen. Het heeft een vorm die we niet kennen.',
  },
  failedSource: 'We konden een deel hiervan niet laden, van {host}.',
  stale: 'We konden de nieuwste versie niet laden. Deze is van {time}.',
  offline: 'Je lijkt offline te zijn. We proberen het opnieuw als je terug bent.',
};

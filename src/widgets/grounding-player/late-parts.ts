import { part } from '../../parts/part.js';

/** A session, from Start to its end. */
export const sessionPart = part(() => import('./player-session.js'));

/** What stands around an exercise and is not needed to start it. */
export const detailsPart = part(() => import('./player-details.js'));

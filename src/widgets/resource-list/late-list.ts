import { part } from '../../parts/part.js';

/** Everything that comes after the first lines. */
export const wholePart = part(() => import('./whole-list.js'));

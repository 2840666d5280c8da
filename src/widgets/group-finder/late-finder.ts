import { part } from '../../parts/part.js';

/** Whatever is done with a finder: search, filters with their counts, and every action but the first. */
export const wholePart = part(() => import('./whole-finder.js'));

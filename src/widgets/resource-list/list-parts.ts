import { part } from '../../parts/part.js';

/** Works out when a line with a schedule is open. */
export const hoursPart = part(() => import('./line-hours.js'));

/** The resources below the crisis lines, with their search and filters. */
export const othersPart = part(() => import('./others/other-resources.js'));

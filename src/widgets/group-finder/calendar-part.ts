import { part } from '../../parts/part.js';

/** Calendar files of groups. */
export const calendarPart = part(() => import('./save-calendar.js'));

/** Parts that a press needed and that did not arrive: words and a retry are shown only then. */
export const missedParts = new WeakSet<object>();

import { part } from '../../parts/part.js';

/** Calendar files of groups. */
export const calendarPart = part(() => import('./save-calendar.js'));

import { part } from '../../parts/part.js';

/** The details of a group, and sharing. */
export const detailsPart = part(() => import('./list/group-detail.js'));

/** The timetable, and the list on paper. */
export const weekPart = part(() => import('./week/week-table.js'));

/** The place box and the device's location. */
export const nearPart = part(() => import('./filters/near-box.js'));

/** The opened panel of filters, the active filters, and what to do if nothing matches. */
export const filtersPart = part(() => import('./filters/all-filters.js'));

/** What a typed text means and finds. */
export const searchPart = part(() => import('./typed-search.js'));

/** The query in the page's address. */
export const addressPart = part(() => import('./finder-address.js'));

/** The groups saved on the device. */
export const savedPart = part(() => import('./saved-groups.js'));

import { toKm, type DistanceUnit } from './distance.js';
import type { FinderSession } from './finder-session.js';
import type { FinderQuery } from './group-finder-query.js';

/** The query for the index; `saved` are the ids of the saved groups. */
export function queryOf(
  { text, filters, near, radius, onlySaved, sort }: FinderSession,
  unit: DistanceUnit,
  saved: Iterable<string> = [],
): FinderQuery {
  return {
    text,
    filters,
    near,
    radius: radius === undefined ? undefined : toKm(radius, unit),
    only: onlySaved ? [...saved] : undefined,
    sort,
  };
}

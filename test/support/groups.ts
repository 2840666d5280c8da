import { GroupIndex } from './whole-index.js';
import type { FinderQuery } from '../../src/domain/group-finder-query.js';
import type { Group, Slot, Weekday } from '../../src/domain/group.js';

/** An instant from its UTC reading, “2026-12-01T21:00”. */
export const utc = (text: string): number => Date.parse(`${text}Z`);

/** The zone of the groups made here. */
export const ZONE = 'America/Chicago';

/** A Tuesday, 15:00 in Chicago. */
export const NOW = utc('2026-12-01T21:00');

/** An active group with nothing but its name. */
export const group = (id: string, rest: Partial<Group> = {}): Group => ({
  id,
  name: id,
  topics: [],
  audiences: [],
  languages: [],
  schedule: [],
  status: 'active',
  ...rest,
});

/** An hour every week. */
export const on = (weekday: Weekday, time: string, rest = {}): Slot => ({
  weekday,
  start: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  duration: 60,
  timeZone: ZONE,
  ...rest,
});

/** An index of `groups` as of `NOW`. */
export function finder(groups: readonly Group[], zone = ZONE): GroupIndex {
  const index = new GroupIndex(zone);
  index.add(groups, NOW);
  return index;
}

/** The ids of the groups that answer `query`, in order. */
export const ids = (groups: readonly Group[], query: FinderQuery, now = NOW, zone = ZONE): string[] =>
  finder(groups, zone)
    .find(query, now)
    .hits()
    .map((hit) => hit.group.id);

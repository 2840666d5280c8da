import type { Group } from './group.js';
import { keyOf } from './search.js';

/** Groups that belong to one group, in the order they were given. */
export interface RelatedGroups {
  /** The same group at other times: same name, organizer and place. */
  readonly otherTimes: readonly Group[];
  /** Other groups that meet at the same place. */
  readonly samePlace: readonly Group[];
}

/** What names the place where a group meets in person; "" where nothing does, or only an area is known. */
function placeKey({ place, attendance }: Group): string {
  if (!place || place.approximate || attendance === 'online' || attendance === 'phone') return '';
  const { address, city, latitude, longitude } = place;
  // Four decimals are about eleven metres.
  if (latitude !== undefined && longitude !== undefined) return `${latitude.toFixed(4)} ${longitude.toFixed(4)}`;
  return address ? keyOf(`${address} ${city ?? ''}`) : '';
}

/** What among `groups` belongs to `group`; many feeds list each weekday as a group of its own. */
export function relatedGroups(group: Group, groups: Iterable<Group>): RelatedGroups {
  const place = placeKey(group);
  const name = keyOf(group.name);
  const otherTimes: Group[] = [];
  const samePlace: Group[] = [];
  for (const other of groups) {
    if (other.id === group.id || placeKey(other) !== place) continue;
    const same = keyOf(other.name) === name;
    if (same && other.organizer?.name === group.organizer?.name) otherTimes.push(other);
    else if (place) samePlace.push(other);
  }
  return { otherTimes, samePlace };
}

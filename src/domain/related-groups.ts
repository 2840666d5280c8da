import type { Group } from './group.js';
import { fold, keyOf } from './fold-text.js';

/** Groups related to a group, in the order they were given. */
export interface RelatedGroups {
  /** The same group at other times: same name, organizer and place. */
  readonly otherTimes: readonly Group[];
  /** Other groups that meet at the same place. */
  readonly samePlace: readonly Group[];
}

/** Degrees within which two points are the same address: about five metres. */
const SAME_ADDRESS = 0.00005;

type Place = NonNullable<Group['place']>;

/** The place where a group meets in person; `undefined` if there is none, or only an area is known. */
function venueOf({ place, attendance }: Group): Place | undefined {
  if (!place || place.approximate || attendance === 'online' || attendance === 'phone') return undefined;
  return place.latitude !== undefined || place.address !== undefined ? place : undefined;
}

function isSameVenue(one: Place, other: Place): boolean {
  if (one.latitude === undefined || other.latitude === undefined)
    return (
      one.latitude === other.latitude &&
      keyOf(`${one.address ?? ''} ${one.city ?? ''}`) === keyOf(`${other.address ?? ''} ${other.city ?? ''}`)
    );
  return (
    Math.abs(one.latitude - other.latitude) < SAME_ADDRESS && Math.abs(one.longitude! - other.longitude!) < SAME_ADDRESS
  );
}

/**
 * The groups among `groups` that are related to `group`; many feeds list each weekday as a group of its own. `nameOf`
 * gives the folded name of the group at an index, with a space on either side.
 */
export function relatedGroups(group: Group, groups: readonly Group[], nameOf: (at: number) => string): RelatedGroups {
  const venue = venueOf(group);
  const name = fold(` ${group.name} `);
  const otherTimes: Group[] = [];
  const samePlace: Group[] = [];
  for (let at = 0; at < groups.length; at++) {
    const other = groups[at]!;
    if (other.id === group.id) continue;
    const there = venueOf(other);
    if (venue && there ? !isSameVenue(venue, there) : venue !== there) continue;
    if (other.organizer?.name === group.organizer?.name && nameOf(at) === name) otherTimes.push(other);
    else if (venue) samePlace.push(other);
  }
  return { otherTimes, samePlace };
}

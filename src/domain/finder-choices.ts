import type { Point } from './distance.js';
import type { Facet, Filters } from './facets.js';
import type { GroupSort } from './group-finder-query.js';

/** How groups are laid out: one below the other, or as a timetable. */
export type FinderLayout = 'list' | 'week';

/** What can be folded open: the place box, the panel of filters, all values of a filter, all meetings of a day. */
export type Fold = 'near' | 'panel' | Facet | `day:${string}`;

/** A place to measure from. Without a label it is where the device is. */
export interface Near extends Point {
  readonly label?: string | undefined;
}

/** What the page's address says of a finder. */
export interface FinderLocation {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: GroupSort;
  readonly view: FinderLayout;
  /** Id of the group that is open. */
  readonly group?: string | undefined;
  /** Groups shown, 0 for one page. */
  readonly shown: number;
}

/** What became of the last try to find a place. */
export type PlaceNotice =
  | { readonly code: 'locating' | 'locationRefused' | 'noLocation' }
  | { readonly code: 'unknownPlace'; readonly text: string };

/** What became of the last try to share a group, or with the id "" the list. `copy` is left to be copied by hand. */
export type ShareNotice = { readonly id: string } & (
  { readonly code: 'copied' } | { readonly code: 'notCopied'; readonly copy: string }
);

/** One meeting of a group in the timetable; without a start where the group has no set time. */
export interface MeetingKey {
  readonly id: string;
  /** Epoch ms. */
  readonly start?: number | undefined;
}

/** True for one and the same meeting of a group. */
export function isSameMeeting(one: MeetingKey | undefined, other: MeetingKey | undefined): boolean {
  return one?.id === other?.id && one?.start === other?.start;
}

/** A key that identifies one meeting and its button. */
export const meetingKey = ({ id, start }: MeetingKey): string => `${String(start)} ${id}`;

import { distanceUnit, type DistanceUnit } from '../../domain/distance.js';
import type { Group } from '../../domain/group.js';
import type { RelatedGroups } from '../../domain/related-groups.js';
import type { groupFinder } from '../../i18n/en/group-finder.js';
import { firstWeekday } from '../../i18n/first-weekday.js';
import type { Words } from '../../i18n/messages.js';
import type { Shared } from './finder-sharing.js';

/** How ways are measured and weeks begin in a region; Monday and kilometres where none is known. */
export function regionalHabits(region = '', unit?: DistanceUnit): Pick<FinderView, 'unit' | 'firstDay'> {
  return { unit: unit ?? distanceUnit(region), firstDay: (lang) => firstWeekday(lang, region) };
}

/** What the finder's templates need to speak: words, language, time. */
export interface FinderView {
  readonly words: Words<typeof groupFinder>;
  /** BCP 47 tag for dates, numbers and plurals. */
  readonly lang: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone that times are shown in. */
  readonly zone: string;
  /** Level of the finder's own heading; groups are one below. */
  readonly headingLevel: number;
  readonly unit: DistanceUnit;
  /** The weekday that weeks begin with for readers of `lang`, 1–7 from Monday. */
  firstDay(lang: string): number;
  /** Template of the correction link, checked; `{id}` and `{name}` are still to be filled in. */
  readonly correctionHref?: string | undefined;
  /** What belongs to a group. */
  related(group: Group): RelatedGroups;
  isOpen(group: Group): boolean;
  toggle(group: Group): void;
  /** Opens a group that may not be in the list yet, and moves there. */
  reveal(group: Group): void;
  saveCalendar(group: Group): void;
  /** Ids of the saved groups, the newest last; absent where the page does not remember. */
  readonly saved?: ReadonlySet<string> | undefined;
  toggleSaved(group: Group): void;
  /** What became of the last try to share. */
  readonly shared?: Shared | undefined;
  share(group?: Group): void;
}

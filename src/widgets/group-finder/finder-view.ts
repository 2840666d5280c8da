import type { FinderAction, FinderSession } from '../../domain/finder-start.js';
import type { DistanceUnit } from '../../domain/distance.js';
import type { GroupIndex } from '../../domain/finder.js';
import type { Group } from '../../domain/group.js';
import type { GroupRows } from '../../domain/group-finder-query.js';
import type { WeekPlan } from '../../domain/week-plan.js';
import type { groupFinder } from '../../i18n/en/group-finder.js';
import type { Words } from '../../i18n/messages.js';

/** Everything the finder's templates show. */
export interface FinderView {
  readonly words: Words<typeof groupFinder>;
  /** BCP 47 tag for dates, numbers and plurals. */
  readonly lang: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone that times are shown in. */
  readonly zone: string;
  readonly isOwnZone: boolean;
  /** Level of the finder's own heading; groups are one below. */
  readonly headingLevel: number;
  readonly unit: DistanceUnit;
  /** The weekday that weeks begin with, 1–7 from Monday. */
  readonly firstDay: number;
  /** Template of the correction link; `{id}` and `{name}` are still to be filled in. */
  readonly correctionHref?: string | undefined;
  readonly session: FinderSession;
  /** Answers queries; absent until its part arrives: then the list is that of all groups in order of time. */
  readonly index?: GroupIndex | undefined;
  readonly result: GroupRows;
  /** The result that the filter counts are based on: the previous one while someone types. */
  readonly counted: GroupRows;
  /** The timetable; absent in the list, and until the timetable of a long list is ready: the list stays in sight. */
  readonly plan?: WeekPlan | undefined;
  /** Number of groups shown. */
  readonly shown: number;
  readonly pageSize: number;
  /** Groups are still being read. */
  readonly isPartial: boolean;
  readonly isTyping: boolean;
  /** True for a text that cannot be searched for, or not yet: the list is not about it. */
  readonly isUnsearched: boolean;
  /** True if the page does not let the visitor choose filters, order and layout. */
  readonly isFixed: boolean;
  /** Ids of the saved groups, the newest last; absent where the visitor cannot save any. */
  readonly saved?: ReadonlySet<string> | undefined;
  /** Number of saved groups in the feed. */
  readonly savedCount: number;
  /** True if the current list has a link. */
  readonly hasLink: boolean;
  /** Says that something is on its way. */
  readonly loading: string;
  /** Text for the live region. */
  readonly announcement: string;
}

/** What templates can request that needs more than the session: a look-up, the device, the page. */
export type FinderRequest =
  | { readonly type: 'findPlace'; readonly text: string }
  | { readonly type: 'locate' | 'forgetSaved' }
  | { readonly type: 'toggleSaved'; readonly id: string }
  | { readonly type: 'showGroup' | 'saveCalendar'; readonly group: Group }
  /** Without a group: the list. */
  | { readonly type: 'share'; readonly group?: Group };

/** Handles an action of a visitor in a template. */
export type Act = (request: FinderAction | FinderRequest) => void;

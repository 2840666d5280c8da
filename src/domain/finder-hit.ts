import type { Group } from './group.js';
import type { GroupOccurrence } from './recurrence.js';

/** One group that answers a query. */
export interface FinderHit {
  readonly group: Group;
  /** Absent for groups at all hours, by appointment, without a schedule, over or paused. */
  readonly next?: GroupOccurrence | undefined;
  readonly onNow: boolean;
  /** In km from `near`; absent for groups that meet only online or by phone and those without coordinates. */
  readonly distance?: number | undefined;
}

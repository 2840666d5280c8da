import type { Group } from './group.js';
import type { GroupOccurrence } from './recurrence.js';

/** A group that matches a query. */
export interface FinderHit {
  readonly group: Group;
  /** Absent for groups open at all hours, by appointment, without a schedule, ended or paused. */
  readonly next?: GroupOccurrence | undefined;
  readonly onNow: boolean;
  /** In km from `near`; absent for groups that meet only online or by phone, or have no coordinates. */
  readonly distance?: number | undefined;
}

import type { FinderHit } from './group-finder-query.js';
import type { Occurrence } from './recurrence.js';
import { sortedNumbers, type ScheduleIndex } from './schedule-index.js';
import { MINUTE } from './zoned-time.js';

/** A group at one of its times. */
export interface WeekEntry {
  readonly hit: FinderHit;
  /** Epoch ms; absent for a group without a next start. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Entries that belong together, in order; those of a large list are made only when they are asked for. */
export interface WeekSection {
  readonly total: number;
  /** Entries `from` (0 = first) to before `to`. */
  readonly entries: (from?: number, to?: number) => WeekEntry[];
}

/** A day of the plan and what starts in it. */
export interface PlannedDay extends WeekSection {
  /** Noon of the day in the reader's zone, epoch ms. */
  readonly noon: number;
}

/** Groups by the day they meet. */
export interface WeekPlan {
  /** Today and the six days after it, each there even when it is empty. */
  readonly days: readonly PlannedDay[];
  /** Groups whose next start comes after these days, in order. */
  readonly later: WeekSection;
  /** Groups without a next start, in the order they were given. */
  readonly timeless: WeekSection;
}

const DAYS = 7;

/** A meeting of the group of that number; one without a next start has none. */
interface Meeting extends Partial<Occurrence> {
  readonly index: number;
}

/**
 * The meetings of the groups numbered `found` that are on or start today or in the six days after, by days of the reader's zone;
 * a group that meets daily stands in each. What began yesterday and is still on belongs to today.
 */
export function weekPlan(found: readonly number[], schedule: ScheduleIndex, hitOf: (index: number) => FinderHit): WeekPlan {
  const edges = Array.from({ length: DAYS + 1 }, (_, day) => schedule.midnight(day));
  const end = edges[DAYS]!;
  const timed: Meeting[] = [];
  const timeless: Meeting[] = [];
  for (const index of found) {
    const meetings = schedule.meetings(index, end);
    const next = meetings.length === 0 ? schedule.next(index) : undefined;
    if (next) timed.push({ index, start: next.start, end: next.end });
    else if (meetings.length === 0) timeless.push({ index });
    for (const { start, end: over } of meetings) timed.push({ index, start, end: over });
  }
  const inOrder = sortedNumbers(timed.length, (at) => Math.floor(timed[at]!.start! / MINUTE)).map((at) => timed[at]!);
  const section = (meetings: readonly Meeting[]): WeekSection => ({
    total: meetings.length,
    entries: (from, to) => meetings.slice(from, to).map(({ index, start, end: over }) => ({ hit: hitOf(index), start, end: over })),
  });
  // The first place in `inOrder` at or after each midnight but the first, which also holds what began before it.
  const cuts = [0, ...edges.slice(1).map((edge) => { const at = inOrder.findIndex(({ start }) => start! >= edge); return at < 0 ? inOrder.length : at; })];
  return {
    days: edges.slice(0, DAYS).map((_, day) => ({ noon: schedule.midnight(day + 0.5), ...section(inOrder.slice(cuts[day], cuts[day + 1])) })),
    later: section(inOrder.slice(cuts[DAYS])),
    timeless: section(timeless),
  };
}

import type { FinderHit } from './group-finder-query.js';
import { upcoming } from './recurrence.js';
import { DAY, dayAt, instantAt } from './zoned-time.js';

/** A group at one of its times. */
export interface WeekEntry {
  readonly hit: FinderHit;
  /** Epoch ms; absent for a group without a next start. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A day of the plan and what starts in it, in order. */
export interface PlannedDay {
  /** Noon of the day in the reader's zone, epoch ms. */
  readonly noon: number;
  readonly entries: readonly WeekEntry[];
}

/** Groups by the day they meet. */
export interface WeekPlan {
  /** Today and the six days after it, each there even when it is empty. */
  readonly days: readonly PlannedDay[];
  /** Groups whose next start comes after these days, in order. */
  readonly later: readonly WeekEntry[];
  /** Groups without a next start, in the order they were given. */
  readonly timeless: readonly WeekEntry[];
}

const DAYS = 7;

const byStart = (one: WeekEntry, other: WeekEntry): number => one.start! - other.start!;

/** Every meeting of `hits` that is on at `now` (epoch ms) or starts today or in the six days after, by days of `zone`; a group that meets daily stands in each. */
export function weekPlan(hits: readonly FinderHit[], now: number, zone: string): WeekPlan {
  const today = dayAt(now, zone);
  const end = instantAt((today + DAYS) * DAY, zone);
  const days = Array.from({ length: DAYS }, (): WeekEntry[] => []);
  const later: WeekEntry[] = [];
  const timeless: WeekEntry[] = [];
  for (const hit of hits) {
    const { next, group } = hit;
    if (!next) timeless.push({ hit });
    else if (next.start >= end) later.push({ hit, start: next.start, end: next.end });
    else {
      const coming = group.schedule.flatMap((slot) => upcoming(slot, now, end, zone));
      // What began yesterday and is still on belongs to today.
      if (next.start < now) coming.unshift(next);
      for (const { start, end: over } of coming) days[Math.max(0, dayAt(start, zone) - today)]!.push({ hit, start, end: over });
    }
  }
  return {
    days: days.map((entries, n) => ({ noon: instantAt((today + n + 0.5) * DAY, zone), entries: entries.sort(byStart) })),
    later: later.sort(byStart),
    timeless,
  };
}

import type { FinderHit } from './finder-hit.js';
import { sortedNumbers, type ScheduleIndex } from './schedule-index.js';
import { MINUTE } from './zoned-time.js';
import { times } from './times.js';

/** A group at one of its times. */
export interface WeekEntry {
  readonly hit: FinderHit;
  /** Epoch ms; absent for a group without a next start. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Entries that belong together, in order; those of a large list are made only when they are read. */
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
/** Groups looked at in one step. */
const STEP = 1000;

/**
 * The meetings of the groups numbered `found` that are on or start today or in the six days after, by days of the
 * reader's zone; a group that meets daily stands in each. What began yesterday and is still on belongs to today. In
 * steps, for a large list.
 */
export function* weekPlan(
  found: readonly number[],
  schedule: ScheduleIndex,
  hitOf: (index: number) => FinderHit,
): Generator<void, WeekPlan> {
  const midnights = times(DAYS, (day) => schedule.midnight(day + 1));
  // Numbers only: a large list has more meetings than there is time to make objects of.
  const groups: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const timeless: number[] = [];
  // The seven days, and what comes after them.
  const parts: number[][] = times(DAYS + 1, () => []);
  for (let at = 0; at < found.length; at++) {
    const index = found[at]!;
    if (at % STEP === 0) yield;
    const add = (start: number, over = NaN): void => {
      groups.push(index);
      ends.push(over);
      parts.at(midnights.findIndex((midnight) => start < midnight))!.push(starts.push(start) - 1);
    };
    const before = starts.length;
    schedule.eachMeeting(index, midnights.at(-1)!, add);
    if (starts.length > before) continue;
    const next = schedule.next(index);
    if (next) add(next.start, next.end);
    else timeless.push(index);
  }
  const entryOf = (at: number): WeekEntry => ({
    hit: hitOf(groups[at]!),
    start: starts[at],
    end: Number.isNaN(ends[at]) ? undefined : ends[at],
  });
  const section = (numbers: readonly number[], entry: (number: number) => WeekEntry): WeekSection => ({
    total: numbers.length,
    entries: (from, to) => numbers.slice(from, to).map(entry),
  });
  const sections: WeekSection[] = [];
  for (const part of parts) {
    yield;
    sections.push(
      section(
        sortedNumbers(part.length, (at) => Math.floor(starts[part[at]!]! / MINUTE)).map((at) => part[at]!),
        entryOf,
      ),
    );
  }
  return {
    days: sections.slice(0, DAYS).map((day, at) => ({ noon: schedule.midnight(at + 0.5), ...day })),
    later: sections[DAYS]!,
    timeless: section(timeless, (index) => ({ hit: hitOf(index) })),
  };
}

import type { FinderHit } from './finder-hit.js';
import type { MeetingTimes } from './meeting-times.js';
import { sortedNumbers } from './schedule-index.js';
import { MINUTE } from './zoned-time.js';
import { times } from './times.js';

/** A group at one of its meetings. */
export interface WeekEntry {
  readonly hit: FinderHit;
  /** Epoch ms; absent for a group without a next start. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A section of entries, in order; they are created only when read. */
export interface WeekSection {
  readonly total: number;
  /** The entries from index `from` up to, but not including, `to`. */
  readonly entries: (from?: number, to?: number) => WeekEntry[];
}

/** A day of the plan and the meetings that start on it. */
export interface PlannedDay extends WeekSection {
  /** Noon of the day in the visitor's zone, epoch ms. */
  readonly noon: number;
}

/** Groups by the day they meet. */
export interface WeekPlan {
  /** Today and the six days after it, empty ones included. */
  readonly days: readonly PlannedDay[];
  /** Groups whose next start is after these days, in order. */
  readonly later: WeekSection;
  /** Groups without a next start, in the order they were given. */
  readonly timeless: WeekSection;
}

const DAYS = 7;
/** Groups processed per step. */
const STEP = 1000;

/**
 * The meetings of the groups numbered `found` that are on, or start today or within the six days after it, by day in
 * the visitor's zone; a group that meets daily is listed on each. A meeting that started yesterday and is still on
 * belongs to today. Yields between steps, for large lists.
 */
export function* weekPlan(
  found: readonly number[],
  meetings: MeetingTimes,
  hitOf: (index: number) => FinderHit,
): Generator<void, WeekPlan> {
  const { schedule } = meetings;
  const midnights = times(DAYS, (day) => schedule.midnight(day + 1));
  // Numbers only: a large list has too many meetings to create an object for each.
  const groups: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const timeless: number[] = [];
  // The seven days, and the rest.
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
    meetings.eachMeeting(index, midnights.at(-1)!, add);
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

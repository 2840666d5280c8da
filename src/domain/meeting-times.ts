import { ALL_TIMES, ALL_WHEN, WHEN, timeBits } from './facets.js';
import { upcoming } from './recurrence.js';
import { isAlwaysOpen, type ScheduleIndex } from './schedule-index.js';
import { DAY, MINUTE, instantAt, wallAt, weekdayOf } from './zoned-time.js';

const HOUR = 60 * MINUTE;
/** Minimum time from one meeting of a slot to the next: a week, minus the most that clock changes can take. */
const MIN_WEEK = 7 * DAY - 3 * HOUR;
/** Results of `columns` cached for the same minute. */
const MAX_COLUMNS = 4;

/** The time and `when` bits of every group, by its number; see `facets.ts`. */
export interface TimeColumns {
  /** Time bits of all next starts. */
  readonly times: Int32Array;
  /** Time bits of those that match the wanted `when`. */
  readonly within: Int32Array;
  /** `when` bits of the starts at wanted times. */
  readonly when: Uint8Array;
}

/** When the groups of a schedule meet, for filters and for a timetable. */
export class MeetingTimes {
  /** The time bits of each slot, and the start they were made for. */
  readonly #bits: number[] = [];
  readonly #madeFor: number[] = [];
  /** The cached results of `columns`, and the minute and size that they hold for. */
  readonly #columns = new Map<string, TimeColumns>();
  #cachedFor = '';

  constructor(readonly schedule: ScheduleIndex) {}

  /** Makes the bits of the slots of group `index` ahead of their use. */
  add(index: number): void {
    const { first } = this.schedule;
    for (let slot = first[index]!; slot < first[index + 1]!; slot++) this.#bitsOf(slot);
  }

  /**
   * Calls `visit` with start and end (`NaN` if unknown) of each meeting of group `index` that is on or starts before
   * `end`, which is at most a week away.
   */
  eachMeeting(index: number, end: number, visit: (start: number, over: number) => void): void {
    const { first, slots, starts, ends, timeZone } = this.schedule;
    for (let slot = first[index]!; slot < first[index + 1]!; slot++) {
      const start = starts[slot]!;
      if (start >= end) continue;
      visit(start, slots[slot]!.duration === undefined ? NaN : ends[slot]!);
      if (start + MIN_WEEK < end)
        for (const again of upcoming(slots[slot]!, start + 1, end, timeZone)) visit(again.start, again.end ?? NaN);
    }
  }

  /** The bits of all groups; `wantedWhen` 0 means any. A group open at all hours has every bit. */
  columns(wantedTimes: number, wantedWhen: number): TimeColumns {
    const { minute, size } = this.schedule;
    const state = `${minute} ${size}`;
    if (state !== this.#cachedFor) this.#columns.clear();
    this.#cachedFor = state;
    const key = `${String(wantedTimes)} ${String(wantedWhen)}`;
    let columns = this.#columns.get(key);
    if (!columns) {
      if (this.#columns.size >= MAX_COLUMNS) this.#columns.clear();
      columns = this.#fill(wantedTimes, wantedWhen);
      this.#columns.set(key, columns);
    }
    return columns;
  }

  #fill(wantedTimes: number, wantedWhen: number): TimeColumns {
    const { first, starts, groups, minute: now, timeZone } = this.schedule;
    const wall = wallAt(now, timeZone);
    const today = Math.floor(wall / DAY) * DAY;
    // Before 4:00 it is still the previous night.
    const night = Math.floor((wall - 4 * HOUR) / DAY) * DAY;
    const [tomorrow, dayAfter, evening, morning] = [
      today + DAY,
      today + 2 * DAY,
      night + 17 * HOUR,
      night + 28 * HOUR,
    ].map((edge) => instantAt(edge, timeZone)) as [number, number, number, number];
    const when = Uint8Array.from(groups, (group) => (isAlwaysOpen(group) ? ALL_WHEN : 0));
    const times = Int32Array.from(when, (open) => open && ALL_TIMES);
    const within = times.slice();
    for (let group = 0; group < times.length; group++) {
      for (let slot = first[group]!; slot < first[group + 1]!; slot++) {
        const start = starts[slot]!;
        let slotWhen = start < tomorrow ? WHEN.today : start < dayAfter ? WHEN.tomorrow : 0;
        if (start <= now) slotWhen |= now >= evening ? WHEN.now | WHEN.tonight : WHEN.now;
        if (start >= evening && start < morning) slotWhen |= WHEN.tonight;
        const bits = this.#bitsOf(slot);
        times[group]! |= bits;
        if (!wantedWhen || slotWhen & wantedWhen) within[group]! |= bits;
        if (bits & wantedTimes) when[group]! |= slotWhen;
      }
    }
    return { times, within, when };
  }

  #bitsOf(slot: number): number {
    const start = this.schedule.starts[slot]!;
    if (this.#madeFor[slot] === start) return this.#bits[slot]!;
    this.#madeFor[slot] = start;
    if (start === Infinity) return (this.#bits[slot] = 0);
    const wall = wallAt(start, this.schedule.timeZone);
    const day = Math.floor(wall / DAY);
    const isAllDay = this.schedule.slots[slot]!.duration === 1440;
    return (this.#bits[slot] = timeBits(weekdayOf(day), (wall - day * DAY) / MINUTE, isAllDay));
  }
}

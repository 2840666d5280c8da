import { ALL_TIMES, ALL_WHEN, WHEN, timeBits } from './facets.js';
import type { Group, Slot } from './group.js';
import { endOf, nextOccurrence, upcoming, type GroupOccurrence, type Occurrence } from './recurrence.js';
import { DAY, MINUTE, dayAt, instantAt, wallAt, weekdayOf } from './zoned-time.js';

const HOUR = 60 * MINUTE;
/** Minimum time from one meeting of a slot to the next: a week, minus the most that clock changes can take. */
const MIN_WEEK = 7 * DAY - 3 * HOUR;
/** Results of `columns` cached for the same minute. */
const MAX_COLUMNS = 4;
/** Groups without a next meeting come last, in this order. */
const AFTER = { always: 1, appointment: 2, unknown: 3, ended: 4, paused: 5 };
/** Greater than any start in minutes, for dates with four-digit years. */
const LAST_MINUTE = 2 ** 32;
/** Leaves room for a group number next to a sort key in the 53 bits of a double. */
const ROOM = 2 ** 20;

/** The time and `when` bits of every group, by its number; see `facets.ts`. */
export interface TimeColumns {
  /** Time bits of all next starts. */
  readonly times: Int32Array;
  /** Time bits of those that match the wanted `when`. */
  readonly within: Int32Array;
  /** `when` bits of the starts at wanted times. */
  readonly when: Uint8Array;
}

/** The numbers 0 to `count` − 1 in ascending order of their sort keys (whole numbers up to about 2 ** 32). */
export function sortedNumbers(count: number, key: (index: number) => number): number[] {
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index++) keys[index] = Math.max(0, key(index)) * ROOM + index;
  const order: number[] = [];
  for (const packed of keys.sort()) order.push(packed % ROOM);
  return order;
}

/** The next meeting of every slot of every group, kept up to date as time passes. */
export class ScheduleIndex {
  readonly #groups: Group[] = [];
  /** The slots of group n run from `first[n]` up to, but not including, `first[n + 1]`. */
  readonly #first = [0];
  readonly #slots: Slot[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #bits: number[] = [];
  /** All bits of `when` for groups open at all hours, else 0. */
  readonly #always: number[] = [];
  #byNext: number[] | undefined;
  #soonestEnd = Infinity;
  #now = -Infinity;
  /** The cached results of `columns` for this minute. */
  readonly #columns = new Map<string, TimeColumns>();

  readonly #timeZone: string;

  /** @param timeZone The visitor's IANA zone. */
  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** Adds the next group. */
  add(group: Group, now: number): void {
    this.#now = Math.floor(now / MINUTE) * MINUTE;
    this.#groups.push(group);
    const meets = group.status !== 'paused';
    this.#always.push(meets && group.availability === 'always' ? ALL_WHEN : 0);
    if (meets) {
      for (const slot of group.schedule) {
        this.#slots.push(slot);
        this.#place(this.#slots.length - 1);
      }
    }
    this.#first.push(this.#slots.length);
    this.#byNext = undefined;
    this.#columns.clear();
  }

  /** Moves to the minute of `now`. Only slots whose meeting is over are recomputed; all of them if time went back. */
  moveTo(now: number): void {
    const back = now < this.#now;
    const minute = Math.floor(now / MINUTE) * MINUTE;
    if (minute !== this.#now) this.#columns.clear();
    this.#now = minute;
    if (back || this.#soonestEnd <= minute) {
      this.#soonestEnd = Infinity;
      for (let slot = 0; slot < this.#slots.length; slot++) {
        const end = this.#ends[slot]!;
        if (back || end <= minute) {
          this.#place(slot);
          this.#byNext = undefined;
        } else if (end < this.#soonestEnd) this.#soonestEnd = end;
      }
    }
  }

  /** The meeting of group `index` that is on, or else its next one. */
  next(index: number): GroupOccurrence | undefined {
    const slot = this.#soonest(index);
    return slot < 0 ? undefined : { slot: this.#slots[slot]!, ...this.#occurrence(slot) };
  }

  /** Midnight `days` days after today in the visitor's zone, epoch ms; a fraction gives a time within the day. */
  midnight(days: number): number {
    return instantAt((dayAt(this.#now, this.#timeZone) + days) * DAY, this.#timeZone);
  }

  /**
   * Calls `visit` with start and end (`NaN` if unknown) of each meeting of group `index` that is on or starts before
   * `end`, which is at most a week away.
   */
  eachMeeting(index: number, end: number, visit: (start: number, over: number) => void): void {
    for (let slot = this.#first[index]!; slot < this.#first[index + 1]!; slot++) {
      const start = this.#starts[slot]!;
      if (start >= end) continue;
      visit(start, this.#slots[slot]!.duration === undefined ? NaN : this.#ends[slot]!);
      if (start + MIN_WEEK < end)
        for (const again of upcoming(this.#slots[slot]!, start + 1, end, this.#timeZone))
          visit(again.start, again.end ?? NaN);
    }
  }

  /** Group numbers by next start; then those open at all hours, by appointment, unknown, ended, paused. */
  order(): readonly number[] {
    this.#byNext ??= sortedNumbers(this.#groups.length, (index) => {
      const slot = this.#soonest(index);
      return slot < 0 ? LAST_MINUTE + this.#placeAfter(this.#groups[index]!) : Math.floor(this.#starts[slot]! / MINUTE);
    });
    return this.#byNext;
  }

  /** The bits of all groups; `wantedWhen` 0 means any. A group open at all hours has every bit. */
  columns(wantedTimes: number, wantedWhen: number): TimeColumns {
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
    const first = this.#first;
    const starts = this.#starts;
    const bits = this.#bits;
    const now = this.#now;
    const wall = wallAt(now, this.#timeZone);
    const today = Math.floor(wall / DAY) * DAY;
    // Before 4:00 it is still the previous night.
    const night = Math.floor((wall - 4 * HOUR) / DAY) * DAY;
    const [tomorrow, dayAfter, evening, morning] = [
      today + DAY,
      today + 2 * DAY,
      night + 17 * HOUR,
      night + 28 * HOUR,
    ].map((edge) => instantAt(edge, this.#timeZone)) as [number, number, number, number];
    const when = Uint8Array.from(this.#always);
    const times = Int32Array.from(when, (open) => open && ALL_TIMES);
    const within = times.slice();
    for (let group = 0; group < times.length; group++) {
      for (let slot = first[group]!; slot < first[group + 1]!; slot++) {
        const start = starts[slot]!;
        let slotWhen = start < tomorrow ? WHEN.today : start < dayAfter ? WHEN.tomorrow : 0;
        if (start <= now) slotWhen |= now >= evening ? WHEN.now | WHEN.tonight : WHEN.now;
        if (start >= evening && start < morning) slotWhen |= WHEN.tonight;
        times[group]! |= bits[slot]!;
        if (!wantedWhen || slotWhen & wantedWhen) within[group]! |= bits[slot]!;
        if (bits[slot]! & wantedTimes) when[group]! |= slotWhen;
      }
    }
    return { times, within, when };
  }

  #occurrence(slot: number): Occurrence {
    return {
      start: this.#starts[slot]!,
      end: this.#slots[slot]!.duration === undefined ? undefined : this.#ends[slot]!,
    };
  }

  #place(slot: number): void {
    const found = nextOccurrence(this.#slots[slot]!, this.#now, this.#timeZone);
    this.#starts[slot] = found?.start ?? Infinity;
    const end = (this.#ends[slot] = found ? endOf(found) : Infinity);
    if (end < this.#soonestEnd) this.#soonestEnd = end;
    if (!found) {
      this.#bits[slot] = 0;
      return;
    }
    const wall = wallAt(found.start, this.#timeZone);
    const day = Math.floor(wall / DAY);
    this.#bits[slot] = timeBits(weekdayOf(day), (wall - day * DAY) / MINUTE, this.#slots[slot]!.duration === 1440);
  }

  /** The slot of a group that starts first; −1 if there is none. */
  #soonest(index: number): number {
    let found = -1;
    let start = Infinity;
    for (let slot = this.#first[index]!; slot < this.#first[index + 1]!; slot++) {
      if (this.#starts[slot]! < start) start = this.#starts[(found = slot)]!;
    }
    return found;
  }

  #placeAfter({ status, availability, schedule }: Group): number {
    if (status === 'paused') return AFTER.paused;
    return schedule.length > 0 ? AFTER.ended : AFTER[availability ?? 'unknown'];
  }
}

import type { FinderHit } from './finder-hit.js';
import type { Group, Slot } from './group.js';
import { endOf, isOnNow, nextOccurrence, type GroupOccurrence } from './recurrence.js';
import { DAY, MINUTE, dayAt, instantAt } from './zoned-time.js';

/** Groups without a next meeting come last, in this order. */
const AFTER = { always: 1, appointment: 2, unknown: 3, ended: 4, paused: 5 };
/** Greater than any start in minutes, for dates with four-digit years. */
const LAST_MINUTE = 2 ** 32;
/** Leaves room for a group number next to a sort key in the 53 bits of a double. */
const ROOM = 2 ** 20;

/** The numbers 0 to `count` − 1 in ascending order of their sort keys (whole numbers up to about 2 ** 32). */
export function sortedNumbers(count: number, key: (index: number) => number): number[] {
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index++) keys[index] = Math.max(0, key(index)) * ROOM + index;
  const order: number[] = [];
  for (const packed of keys.sort()) order.push(packed % ROOM);
  return order;
}

/** True for a group that is open at all hours. */
export const isAlwaysOpen = ({ status, availability }: Group): boolean =>
  status !== 'paused' && availability === 'always';

/** The next meeting of every slot of every group, kept up to date as time passes. */
export class ScheduleIndex {
  /** The groups in the order they were added. */
  readonly groups: Group[] = [];
  /** The slots of group n run from `first[n]` up to, but not including, `first[n + 1]`; a paused group has none. */
  readonly first = [0];
  /** The slots of all groups. */
  readonly slots: Slot[] = [];
  /** The start of each slot's next meeting, epoch ms; Infinity if there is none. */
  readonly starts: number[] = [];
  /** Its end, or an hour after its start. */
  readonly ends: number[] = [];
  /** The minute that the index holds for, epoch ms. */
  minute = -Infinity;
  #byNext: number[] | undefined;
  #soonestEnd = Infinity;

  /** @param timeZone The visitor's IANA zone. */
  constructor(readonly timeZone: string) {}

  /** The number of groups. */
  get size(): number {
    return this.groups.length;
  }

  /** Adds groups as of `now` (epoch ms). */
  add(groups: readonly Group[], now: number): void {
    this.minute = Math.floor(now / MINUTE) * MINUTE;
    for (const group of groups) {
      this.groups.push(group);
      if (group.status !== 'paused') for (const slot of group.schedule) this.#place(this.slots.push(slot) - 1);
      this.first.push(this.slots.length);
    }
    this.#byNext = undefined;
  }

  /** Moves to the minute of `now`. Only slots whose meeting is over are recomputed; all of them if time went back. */
  moveTo(now: number): void {
    const back = now < this.minute;
    const minute = Math.floor(now / MINUTE) * MINUTE;
    this.minute = minute;
    if (back || this.#soonestEnd <= minute) {
      this.#soonestEnd = Infinity;
      for (let slot = 0; slot < this.slots.length; slot++) {
        const end = this.ends[slot]!;
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
    if (slot < 0) return undefined;
    const of = this.slots[slot]!;
    const end = of.duration === undefined ? undefined : this.ends[slot]!;
    return { slot: of, start: this.starts[slot]!, end };
  }

  /** Midnight `days` days after today in the visitor's zone, epoch ms; a fraction gives a time within the day. */
  midnight(days: number): number {
    return instantAt((dayAt(this.minute, this.timeZone) + days) * DAY, this.timeZone);
  }

  /** Group numbers by next start; then those open at all hours, by appointment, unknown, ended, paused. */
  order(): readonly number[] {
    this.#byNext ??= sortedNumbers(this.groups.length, (index) => {
      const slot = this.#soonest(index);
      return slot < 0 ? LAST_MINUTE + this.#placeAfter(this.groups[index]!) : Math.floor(this.starts[slot]! / MINUTE);
    });
    return this.#byNext;
  }

  #place(slot: number): void {
    const found = nextOccurrence(this.slots[slot]!, this.minute, this.timeZone);
    this.starts[slot] = found?.start ?? Infinity;
    const end = (this.ends[slot] = found ? endOf(found) : Infinity);
    if (end < this.#soonestEnd) this.#soonestEnd = end;
  }

  /** The slot of a group that starts first; −1 if there is none. */
  #soonest(index: number): number {
    let found = -1;
    let start = Infinity;
    for (let slot = this.first[index]!; slot < this.first[index + 1]!; slot++) {
      if (this.starts[slot]! < start) start = this.starts[(found = slot)]!;
    }
    return found;
  }

  #placeAfter({ status, availability, schedule }: Group): number {
    if (status === 'paused') return AFTER.paused;
    return schedule.length > 0 ? AFTER.ended : AFTER[availability ?? 'unknown'];
  }
}

/** Group `index` as of `now` (epoch ms). */
export function hitAt(schedule: ScheduleIndex, index: number, now: number): FinderHit {
  const next = schedule.next(index);
  return { group: schedule.groups[index]!, next, onNow: next !== undefined && isOnNow(next, now), distance: undefined };
}

import { isWeekly, type Group, type Slot } from './group.js';
import { DAY, MINUTE, dayAt, dayNumber, instantAt, isoDate, weekdayOf } from './zoned-time.js';

/** One meeting: its start and, if the feed gives it, its end (epoch ms). */
export interface Occurrence {
  readonly start: number;
  readonly end?: number | undefined;
}

/** A meeting of a group, with its slot. */
export interface GroupOccurrence extends Occurrence {
  readonly slot: Slot;
}

/**
 * Assumed length of a meeting without an end, in minutes: in the Meeting Guide specification, `end_time` defaults to
 * one hour after `time`. Used to decide what is on now, never shown as an end.
 */
export const ASSUMED_MINUTES = 60;

/** Candidate dates to try before a slot counts as ended: ten years of weeks. */
const MAX_TRIES = 520;

/**
 * The meeting of `slot` on the local date `day` (a day number), in `zone`. An end given as a clock time follows the
 * clock, as a DTEND with a zone does (RFC 5545 §3.3.5): a repeated reading means its first time, a skipped one moves
 * forward. A duration counts elapsed hours or calendar days, as a DURATION does (§3.3.6): all day lasts until the same
 * reading of the next day, even on a day of 23 or 25 hours. If the clock change that skips the start would leave
 * nothing of the meeting, its duration applies instead.
 */
export function occurrenceOn(day: number, slot: Slot, zone: string): Occurrence {
  const wall = day * DAY + slot.start * MINUTE;
  const start = instantAt(wall, zone);
  const { duration, fixedEnd } = slot;
  if (duration === undefined) return { start };
  const length = duration * MINUTE;
  const onClock = fixedEnd || length === DAY ? instantAt(wall + length, zone) : start;
  return { start, end: onClock > start ? onClock : start + length };
}

function fallsInWeeks(day: number, weeks: readonly number[]): boolean {
  const date = new Date(day * DAY);
  const nth = Math.ceil(date.getUTCDate() / 7);
  return weeks.includes(nth) || (weeks.includes(-1) && new Date((day + 7) * DAY).getUTCMonth() !== date.getUTCMonth());
}

/** Calls `visit` with each occurrence dated `day` or later, and its date, in order, until it returns true. */
function scan(slot: Slot, day: number, zone: string, visit: (found: Occurrence, date: number) => boolean): void {
  if (!isWeekly(slot)) {
    const date = dayNumber(slot.date);
    if (date >= day) visit(occurrenceOn(date, slot, zone), date);
    return;
  }
  const { weekday, weeks, from, until, except } = slot;
  // Weeks are counted from the first matching date at or after `from`.
  const first = from === undefined ? -Infinity : onWeekday(dayNumber(from), weekday);
  const step = 7 * (from === undefined ? 1 : (slot.every ?? 1));
  const last = until === undefined ? Infinity : dayNumber(until);
  let date =
    first < day
      ? from === undefined
        ? onWeekday(day, weekday)
        : first + Math.ceil((day - first) / step) * step
      : first;
  for (let tries = MAX_TRIES; tries > 0 && date <= last; tries--, date += step) {
    if (weeks && !fallsInWeeks(date, weeks)) continue;
    if (except?.includes(isoDate(date))) continue;
    if (visit(occurrenceOn(date, slot, zone), date)) return;
  }
}

/** The first day at or after `day` that is a `weekday`. */
function onWeekday(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The end of an occurrence, or an hour after its start if the feed gives none. */
export function endOf({ start, end }: Occurrence): number {
  return end ?? start + ASSUMED_MINUTES * MINUTE;
}

/** True from the start of an occurrence until just before its end. */
export function isOnNow(occurrence: Occurrence, now: number): boolean {
  return occurrence.start <= now && now < endOf(occurrence);
}

function findNext(
  slot: Slot,
  now: number,
  readerZone: string,
): { readonly occurrence: Occurrence; readonly date: number } | undefined {
  const zone = slot.timeZone ?? readerZone;
  let found: { readonly occurrence: Occurrence; readonly date: number } | undefined;
  // Two days back: one that started yesterday, shifted by a clock change, may still be on.
  scan(slot, dayAt(now, zone) - 2, zone, (occurrence, date) => {
    if (endOf(occurrence) <= now) return false;
    found = { occurrence, date };
    return true;
  });
  return found;
}

/**
 * The meeting of `slot` that is on at `now`, or else the first to start after it; `undefined` if there is none within
 * ten years. A slot without a zone is read in `readerZone`.
 */
export function nextOccurrence(slot: Slot, now: number, readerZone: string): Occurrence | undefined {
  return findNext(slot, now, readerZone)?.occurrence;
}

/** The local date of the meeting that `nextOccurrence` returns, as a day number. */
export function nextDate(slot: Slot, now: number, readerZone: string): number | undefined {
  return findNext(slot, now, readerZone)?.date;
}

/** Every meeting of `slot` that starts at or after `from` and before `to` (epoch ms), in order, 520 at most. */
export function upcoming(slot: Slot, from: number, to: number, readerZone: string): Occurrence[] {
  const zone = slot.timeZone ?? readerZone;
  const found: Occurrence[] = [];
  scan(slot, dayAt(from, zone) - 1, zone, (occurrence) => {
    if (occurrence.start >= to) return true;
    if (occurrence.start >= from) found.push(occurrence);
    return false;
  });
  return found;
}

/**
 * The meeting of a group that is on at `now`, or else its next one; `undefined` for a paused group, one
 * without a schedule, and one whose last meeting is over.
 */
export function nextOfGroup(group: Group, now: number, readerZone: string): GroupOccurrence | undefined {
  let found: GroupOccurrence | undefined;
  if (group.status === 'paused') return found;
  for (const slot of group.schedule) {
    const next = nextOccurrence(slot, now, readerZone);
    if (next && (!found || next.start < found.start)) found = { ...next, slot };
  }
  return found;
}

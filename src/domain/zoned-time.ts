import type { Weekday } from './group.js';

/** A minute in milliseconds. */
export const MINUTE = 60_000;
/** A day of 24 hours in milliseconds. */
export const DAY = 86_400_000;

/** A wall-clock reading in some zone. */
export interface WallTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
  /** Minutes after local midnight, 0–1439; 1440 (24:00) and above run into the next day. */
  readonly minute: number;
}

/** The offsets (ms) of a zone within one span: one, or two with a change between them. */
interface Span {
  readonly before: number;
  readonly after: number;
  /** The instant from which `after` holds. */
  readonly change: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly spans: Map<number, Span>;
}

/**
 * Between 1970 and 2100 no IANA zone changes its offset twice within 6.9 days (the closest pairs are
 * America/Recife in 2000 and Asia/Gaza in 2040), so six days hold at most one change.
 */
const SPAN = 6 * DAY;
const MAX_ZONES = 200;
const MAX_SPANS = 2000;

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    if (zones.size >= MAX_ZONES) zones.clear();
    zone = { format, spans: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** The offset (ms) of the zone of `format` at `instant` (epoch ms), which must be a whole second. */
function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const read: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function findSpan(format: Intl.DateTimeFormat, from: number): Span {
  let high = from + SPAN;
  const before = readOffset(format, from);
  const after = readOffset(format, high);
  if (before === after) return { before, after, change: high };
  let low = from;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (readOffset(format, middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, change: high };
}

function spanAt(instant: number, timeZone: string): Span {
  const { format, spans } = zoneOf(timeZone);
  const index = Math.floor(instant / SPAN);
  let span = spans.get(index);
  if (!span) {
    if (spans.size >= MAX_SPANS) spans.clear();
    span = findSpan(format, index * SPAN);
    spans.set(index, span);
  }
  return span;
}

/** True for an IANA zone name that this browser knows; false for "+05:30" and the like. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The offset of `timeZone` from UTC at `instant` (both in ms), positive to the east. Cheap after the first call near an
 * instant. Correct from 1970 to 2100.
 * @throws RangeError for a name that is not a time zone: validate names with `isTimeZone` where they arrive.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const span = spanAt(instant, timeZone);
  return instant < span.change ? span.before : span.after;
}

/** The first instant after `instant`, and before `limit`, at which `timeZone` changes its offset. */
export function nextOffsetChange(instant: number, limit: number, timeZone: string): number | undefined {
  for (let at = instant; at < limit; at = (Math.floor(at / SPAN) + 1) * SPAN) {
    const { before, after, change } = spanAt(at, timeZone);
    if (before !== after && change > instant && change < limit) return change;
  }
  return undefined;
}

/** The wall-clock reading of `timeZone` at `instant`, encoded as if it were UTC, which makes day arithmetic exact. */
export function wallAt(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/**
 * The instant at which the clock of `timeZone` reads `wall` (encoded as if it were UTC). A reading skipped by a change
 * moves forward by the length of the gap (02:30 → 03:30); a repeated one means its first occurrence. Same as
 * `disambiguation: 'compatible'` in Temporal, and RFC 5545 §3.3.5.
 */
export function instantAt(wall: number, timeZone: string): number {
  // Offsets lie between −12 h and +14 h, so the instant lies between these two.
  const before = offsetAt(wall - 15 * 60 * MINUTE, timeZone);
  const after = offsetAt(wall + 13 * 60 * MINUTE, timeZone);
  if (before === after || offsetAt(wall - before, timeZone) === before) return wall - before;
  return offsetAt(wall - after, timeZone) === after ? wall - after : wall - before;
}

/** A wall-clock reading, encoded as if it were UTC. */
export function wallAsUtc(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minute);
}

/** The wall-clock reading of `timeZone` at `instant` (epoch ms). */
export function toWallTime(instant: number, timeZone: string): WallTime {
  const date = new Date(wallAt(instant, timeZone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minute: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}

/** The instant at which the clock of `timeZone` reads `wall`; skipped and repeated readings as in `instantAt`. */
export function fromWallTime(wall: WallTime, timeZone: string): number {
  return instantAt(wallAsUtc(wall), timeZone);
}

/** Days from 1970-01-01 to a plain date ("2026-12-01"); `NaN` for anything that is not a calendar date. */
export function dayNumber(date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  // Some engines read 2026-02-30 as 2 March.
  return isoDate(time / DAY) === date ? time / DAY : NaN;
}

/** The plain date of a day number, "2026-12-01"; "" for `NaN`. */
export function isoDate(day: number): string {
  return Number.isNaN(day) ? '' : new Date(day * DAY).toISOString().slice(0, 10);
}

/** The weekday of a day number. */
export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The day number of the local date in `timeZone` at `instant` (epoch ms). */
export function dayAt(instant: number, timeZone: string): number {
  return Math.floor(wallAt(instant, timeZone) / DAY);
}

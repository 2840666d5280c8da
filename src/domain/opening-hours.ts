import type { Weekday, WeekOfMonth } from './group.js';
import { DAY, MINUTE, dayAt, dayNumber, instantAt, isoDate, weekdayOf } from './zoned-time.js';

/** A recurring opening. Without `days`, `monthDays` or `dates`, it is every day. */
export interface OpeningWindow {
  /** Minutes after local midnight, 0–1439. */
  readonly open: number;
  /** Minutes after local midnight, 0–1440; a value at or before `open` is on the next day. */
  readonly close: number;
  readonly days?: readonly Weekday[] | undefined;
  /** Only in these weeks of the month (“2nd and last Tuesday”). Needs `days`. */
  readonly weeks?: readonly WeekOfMonth[] | undefined;
  /** Days of the month, 1–31; negative ones count from its end. */
  readonly monthDays?: readonly number[] | undefined;
  /** Single local dates, ISO 8601. */
  readonly dates?: readonly string[] | undefined;
  /** Every n weeks (with `days`) or months, counted from `from`. */
  readonly every?: number | undefined;
  /** First local date, and the start of counting. */
  readonly from?: string | undefined;
  /** Last local date, inclusive. */
  readonly until?: string | undefined;
  /** Ends after this many days of opening, counted from `from`. */
  readonly count?: number | undefined;
  /** First day of the week, for counting weeks; absent = Monday. */
  readonly weekStart?: Weekday | undefined;
  /** True for a temporary change: on every date from `from` to `until`, only such windows count. */
  readonly override?: boolean | undefined;
}

/** A local date on which the usual windows do not apply. */
export interface OpeningException {
  readonly date: string;
  /** Minutes after local midnight; both absent = closed all day. */
  readonly open?: number | undefined;
  readonly close?: number | undefined;
}

/** When a service can be reached, on its own wall clock. */
export interface OpeningSchedule {
  /** IANA zone of the service; absent = unknown, and so is whether it is open now. */
  readonly timeZone?: string | undefined;
  /** Empty = only the note is known. */
  readonly windows: readonly OpeningWindow[];
  readonly exceptions?: readonly OpeningException[] | undefined;
  /** The hours in words, as published. */
  readonly note?: string | undefined;
}

/** Round the clock, or a schedule. */
export type OpeningHours = 'always' | OpeningSchedule;

/** Whether a service is open at some instant. Instants are epoch ms. */
export type OpenState =
  | { readonly state: 'always' }
  /** `until` is absent if it does not close within the coming week. */
  | { readonly state: 'open'; readonly until?: number | undefined }
  | { readonly state: 'closed'; readonly opens: number }
  /** No hours, no zone, or no opening within fourteen months; must never be shown as closed. */
  | { readonly state: 'unknown' };

/** Days to look ahead for the next opening; enough to find a yearly one. */
const HORIZON_DAYS = 430;
/** Days to look ahead for the closing time. */
const END_HORIZON_DAYS = 8;

/** The properties of a local day that the rules of windows depend on. */
interface Day {
  readonly number: number;
  readonly date: string;
  readonly weekday: Weekday;
  /** 1–31. */
  readonly inMonth: number;
  /** Days left in the month after this one. */
  readonly left: number;
  /** Months since year 0. */
  readonly month: number;
}

function dayOf(number: number): Day {
  const at = new Date(number * DAY);
  const [year, month, inMonth] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const left = new Date(Date.UTC(year, month + 1, 0)).getUTCDate() - inMonth;
  return { number, date: isoDate(number), weekday: weekdayOf(number), inMonth, left, month: year * 12 + month };
}

interface Span {
  /** The day from which counting starts. */
  readonly first?: Day | undefined;
  /** The last day number on which the window may open. */
  last: number;
}

// Computed once per window: a schedule is evaluated for many days.
const spans = new WeakMap<OpeningWindow, Span>();

function spanOf(window: OpeningWindow): Span {
  let span = spans.get(window);
  if (span) return span;
  const { from, until, count } = window;
  span = {
    first: from === undefined ? undefined : dayOf(dayNumber(from)),
    last: until === undefined ? Infinity : dayNumber(until),
  };
  spans.set(window, span);
  if (count === undefined || !span.first) return span;
  let last = span.first.number - 1;
  for (let left = count, tries = 0; left > 0 && tries < 4000; tries++) if (matches(window, dayOf(++last))) left--;
  span.last = Math.min(span.last, last);
  return span;
}

/** True if the rule of `window` includes the day, ignoring its first and last date. */
function matches(window: OpeningWindow, { number, date, weekday, inMonth, left, month }: Day): boolean {
  const { days, weeks, monthDays, dates, every = 1, weekStart = 1 } = window;
  if (dates) return dates.includes(date);
  if (days && !days.includes(weekday)) return false;
  if (weeks && !weeks.includes(Math.ceil(inMonth / 7) as WeekOfMonth) && !(left < 7 && weeks.includes(-1)))
    return false;
  if (monthDays && !monthDays.includes(inMonth) && !monthDays.includes(-left - 1)) return false;
  const { first } = spanOf(window);
  if (every <= 1 || !first) return true;
  if (weeks || monthDays) return (month - first.month) % every === 0;
  if (!days) return (number - first.number) % every === 0;
  const firstOfWeek = first.number - ((first.weekday - weekStart + 7) % 7);
  return Math.floor((number - firstOfWeek) / 7) % every === 0;
}

const firstDay = (window: OpeningWindow): number => spanOf(window).first?.number ?? -Infinity;

interface Opening {
  readonly start: number;
  readonly end: number;
}

/** The openings that start on a local day, as instants, in order. */
function openingsOn({ windows: all, exceptions = [] }: OpeningSchedule, number: number, zone: string): Opening[] {
  const day = dayOf(number);
  let windows: readonly { open?: number | undefined; close?: number | undefined }[] = exceptions.filter(
    ({ date }) => date === day.date,
  );
  if (windows.length === 0) {
    const inForce = all.filter((window) => number >= firstDay(window) && number <= spanOf(window).last);
    const overrides = inForce.filter((window) => window.override);
    windows = (overrides.length > 0 ? overrides : inForce).filter((window) => matches(window, day));
  }
  const openings: Opening[] = [];
  for (const { open, close } of windows) {
    if (open === undefined || close === undefined) continue;
    const start = instantAt(number * DAY + open * MINUTE, zone);
    const end = instantAt((close <= open ? number + 1 : number) * DAY + close * MINUTE, zone);
    if (end > start) openings.push({ start, end });
  }
  return openings.sort((a, b) => a.start - b.start);
}

/** Whether a service is open at `now` (epoch ms), until when, or from when. */
export function openState(hours: OpeningHours | undefined, now: number): OpenState {
  if (hours === 'always') return { state: 'always' };
  if (!hours?.timeZone) return { state: 'unknown' };
  const zone = hours.timeZone;
  const today = dayAt(now, zone);
  // Skip windows and exceptions that are over or too far ahead, rather than test them for every day.
  const yesterday = isoDate(today - 1);
  const exceptions = hours.exceptions?.filter(({ date }) => date >= yesterday);
  const windows = hours.windows.filter(
    (window) => spanOf(window).last >= today - 1 && firstDay(window) <= today + HORIZON_DAYS,
  );
  if (windows.length + (exceptions?.length ?? 0) === 0) return { state: 'unknown' };
  const schedule = { windows, exceptions };
  let until: number | undefined;
  for (let day = today - 1; day <= today + HORIZON_DAYS; day++) {
    if (until !== undefined && day > today + END_HORIZON_DAYS) return { state: 'open' };
    for (const { start, end } of openingsOn(schedule, day, zone)) {
      if (start <= (until ?? now)) {
        if (end > (until ?? now)) until = end;
      } else if (until === undefined) return { state: 'closed', opens: start };
    }
    // An opening that ends before the next day begins cannot be extended by a later one.
    if (until !== undefined && until < instantAt((day + 1) * DAY, zone)) return { state: 'open', until };
  }
  return { state: 'unknown' };
}

/** True if the service is known to be open. */
export function isOpen({ state }: OpenState): boolean {
  return state === 'always' || state === 'open';
}

/** Sort rank of a service: 0 if open, 1 if unknown, 2 if closed. */
export function openRank(state: OpenState): 0 | 1 | 2 {
  return isOpen(state) ? 0 : state.state === 'unknown' ? 1 : 2;
}

import * as gate from './gate.js';
import type { OpeningException, OpeningHours, OpeningWindow } from '../../domain/opening-hours.js';
import { ownCopy } from '../own-copy.js';
import { date } from './date.js';
import { record, trueOrFalse, wholeWithin } from './rules.js';
import { text, TEXT_MAX } from './text.js';
import { timeZone } from './time-zone.js';
import { beginning, clock, weekday, weekOfMonth } from './wall-clock.js';

const monthDay = gate.custom<number>(
  (n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= 31,
  'not a day of the month',
);

/** The fields of an opening window. */
export const windowShape = {
  days: gate.optional(gate.array(weekday)),
  open: beginning,
  close: clock,
  weeks: gate.optional(gate.array(weekOfMonth)),
  monthDays: gate.optional(gate.array(monthDay)),
  dates: gate.optional(gate.array(date)),
  every: gate.optional(wholeWithin(1, 1_000)),
  from: gate.optional(date),
  until: gate.optional(date),
  count: gate.optional(wholeWithin(1, 1_000)),
  weekStart: gate.optional(weekday),
  override: gate.optional(trueOrFalse),
};
const nativeWindow = record(windowShape);

/** 23:59 is what software without 24:00 writes for midnight. */
const untilMidnight = (close: number): number => (close === 1_439 ? 1_440 : close);

const window = gate.pipe(
  nativeWindow.check(
    gate.refine(({ days }) => days?.length !== 0, 'no day'),
    gate.refine(({ weeks, days }) => weeks === undefined || days !== undefined, '"weeks" needs "days"'),
    gate.refine(
      ({ every, count, from }) => ((every ?? 1) === 1 && count === undefined) || from !== undefined,
      '"every" and "count" need "from" to count from',
    ),
  ),
  gate.transform((each: gate.Output<typeof nativeWindow>): OpeningWindow => ({
    ...each,
    close: untilMidnight(each.close),
  })),
);

/** The fields of an exception. */
export const exceptionShape = {
  date,
  open: gate.optional(beginning),
  close: gate.optional(clock),
  closed: gate.optional(trueOrFalse),
};
const nativeException = record(exceptionShape);

const exception = gate.pipe(
  nativeException.check(
    gate.refine(
      ({ open, close }) => (open === undefined) === (close === undefined),
      'either "open" or "close" is missing',
    ),
  ),
  gate.transform(({ date: day, open, close, closed }: gate.Output<typeof nativeException>): OpeningException =>
    closed || open === undefined || close === undefined
      ? { date: day }
      : { date: day, open, close: untilMidnight(close) },
  ),
);

/** The fields of opening hours. */
export const scheduleShape = {
  always: gate.optional(trueOrFalse),
  timeZone: gate.optional(timeZone),
  weekly: gate.withDefault(gate.array(window), []),
  exceptions: gate.optional(gate.array(exception)),
  note: gate.optional(text(TEXT_MAX)),
};
const nativeSchedule = record(scheduleShape);

const wholeDay = ({ open, close, days, weeks, monthDays, dates, from, until }: OpeningWindow): boolean =>
  open === 0 &&
  close === 1_440 &&
  !weeks &&
  !monthDays &&
  !dates &&
  from === undefined &&
  until === undefined &&
  (!days || new Set(days).size === 7);

/** The parsed hours; `"always"` for round-the-clock hours in any form. */
function tidy({ always, weekly, exceptions, note, timeZone: zone }: gate.Output<typeof nativeSchedule>): OpeningHours {
  if ((always || weekly.some(wholeDay)) && !exceptions?.length) return 'always';
  return { timeZone: zone, windows: always ? [{ open: 0, close: 1_440 }, ...weekly] : weekly, exceptions, note };
}

const ALWAYS =
  /^(?:always|24 ?\/ ?7(?:\/365)?|24 ?x ?7|(?:open )?24 hours(?: a day)?(?:[ ,]+(?:7|seven) days(?: a week)?)?)\.?$/i;

/** `"always"` (or “24/7”), hours in words, or a schedule. */
export const openingHours = gate.pipe(
  gate.transform((hours: unknown) =>
    typeof hours === 'string' ? ownCopy(ALWAYS.test(hours.trim()) ? { always: true } : { note: hours }) : hours,
  ),
  gate.pipe(nativeSchedule, gate.transform(tidy)),
);

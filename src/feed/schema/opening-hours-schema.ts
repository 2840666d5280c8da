import * as z from 'zod/mini';
import type { OpeningException, OpeningHours, OpeningWindow } from '../../domain/opening-hours.js';
import { ownCopy } from '../own-copy.js';
import { listOfOne, textList, wholeNumber, yesOrNo } from './clear-values.js';
import { date } from './date.js';
import { but, drop, DROP, isMade, tighten, type Remedies, type Remedy } from './remedies.js';
import { record, trueOrFalse, wholeWithin } from './rules.js';
import { text, TEXT_MAX } from './text.js';
import { timeZone } from './time-zone.js';
import { beginning, clock, weekday, weekOfMonth } from './wall-clock.js';

const monthDay = z.custom<number>((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= 31, 'not a day of the month');

const windowShape = {
  days: z.optional(z.array(weekday)),
  open: beginning,
  close: clock,
  weeks: z.optional(z.array(weekOfMonth)),
  monthDays: z.optional(z.array(monthDay)),
  dates: z.optional(z.array(date)),
  every: z.optional(wholeWithin(1, 1_000)),
  from: z.optional(date),
  until: z.optional(date),
  count: z.optional(wholeWithin(1, 1_000)),
  weekStart: z.optional(weekday),
  override: z.optional(trueOrFalse),
};
const nativeWindow = record(windowShape);

/** 23:59 is how software without 24:00 writes midnight. */
const untilMidnight = (close: number): number => (close === 1_439 ? 1_440 : close);

const window = z.pipe(
  nativeWindow.check(
    z.refine(({ days }) => days?.length !== 0, 'no day'),
    z.refine(({ weeks, days }) => weeks === undefined || days !== undefined, '"weeks" needs "days"'),
    z.refine(
      ({ every, count, from }) => ((every ?? 1) === 1 && count === undefined) || from !== undefined,
      '"every" and "count" need "from" to count from',
    ),
  ),
  z.transform((each: z.output<typeof nativeWindow>): OpeningWindow => ({ ...each, close: untilMidnight(each.close) })),
);

const exceptionShape = { date, open: z.optional(beginning), close: z.optional(clock), closed: z.optional(trueOrFalse) };
const nativeException = record(exceptionShape);

const exception = z.pipe(
  nativeException.check(
    z.refine(
      ({ open, close }) => (open === undefined) === (close === undefined),
      'either "open" or "close" is missing',
    ),
  ),
  z.transform(({ date: day, open, close, closed }: z.output<typeof nativeException>): OpeningException =>
    closed || open === undefined || close === undefined
      ? { date: day }
      : { date: day, open, close: untilMidnight(close) },
  ),
);

const scheduleShape = {
  always: z.optional(trueOrFalse),
  timeZone: z.optional(timeZone),
  weekly: z._default(z.array(window), []),
  exceptions: z.optional(z.array(exception)),
  note: z.optional(text(TEXT_MAX)),
};
const nativeSchedule = record(scheduleShape);

/**
 * Hours that are not known, but for their words. One stretch or exception that cannot be read may be the one that
 * closes.
 */
const unknown = (read?: Remedy['read']): Remedy =>
  tighten((hours) => ownCopy({ always: false, note: isMade(hours) ? hours.note : undefined }), read, 'hours');

const windowRemedies: Remedies<typeof windowShape> = {
  days: unknown(listOfOne),
  open: unknown(),
  close: unknown(),
  weeks: unknown(listOfOne),
  monthDays: unknown(listOfOne),
  dates: unknown(textList(/[,;]/)),
  every: unknown(wholeNumber),
  from: unknown(),
  until: unknown(),
  count: unknown(wholeNumber),
  weekStart: unknown(),
  override: unknown(yesOrNo),
};

const exceptionRemedies: Remedies<typeof exceptionShape> = {
  date: unknown(),
  open: unknown(),
  close: unknown(),
  closed: unknown(yesOrNo),
};

const scheduleRemedies: Remedies<typeof scheduleShape> = {
  always: drop(yesOrNo),
  timeZone: DROP,
  weekly: [unknown(listOfOne), windowRemedies],
  exceptions: [unknown(listOfOne), exceptionRemedies],
  // Hours in words are their note: where nobody can read these, nothing is known.
  note: but(unknown(), { effect: (hours) => (isMade(hours) ? 'drop' : 'tighten') }),
};

/** What an unreadable value does, for every field of opening hours; they stand under “hours”. */
export const hoursRemedies = [unknown(), scheduleRemedies] as const;

const wholeDay = ({ open, close, days, weeks, monthDays, dates, from, until }: OpeningWindow): boolean =>
  open === 0 &&
  close === 1_440 &&
  !weeks &&
  !monthDays &&
  !dates &&
  from === undefined &&
  until === undefined &&
  (!days || new Set(days).size === 7);

/** Around the clock, however it is written. */
function tidy({ always, weekly, exceptions, note, timeZone: zone }: z.output<typeof nativeSchedule>): OpeningHours {
  if ((always || weekly.some(wholeDay)) && !exceptions?.length) return 'always';
  return { timeZone: zone, windows: always ? [{ open: 0, close: 1_440 }, ...weekly] : weekly, exceptions, note };
}

const ALWAYS =
  /^(?:always|24 ?\/ ?7(?:\/365)?|24 ?x ?7|(?:open )?24 hours(?: a day)?(?:[ ,]+(?:7|seven) days(?: a week)?)?)\.?$/i;

/** `"always"` (or “24/7”), hours in words, or a schedule. */
export const openingHours = z.pipe(
  z.transform((hours: unknown) =>
    typeof hours === 'string' ? ownCopy(ALWAYS.test(hours.trim()) ? { always: true } : { note: hours }) : hours,
  ),
  z.pipe(nativeSchedule, z.transform(tidy)),
);

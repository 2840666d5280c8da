import * as gate from './gate.js';
import type { Weekday, WeekOfMonth } from '../../domain/group.js';
import { weekdayNamed } from '../../domain/weekday-names.js';
import { textWhere } from './rules.js';

function weekdayOf(day: unknown): Weekday | undefined {
  const number = typeof day === 'string' ? weekdayNamed(day) : day;
  return Number.isInteger(number) && (number as number) >= 1 && (number as number) <= 7
    ? (number as Weekday)
    : undefined;
}

/** A weekday: a name, or 1 to 7 from Monday. */
export const weekday = gate.pipe(
  gate.custom<number | string>((day) => weekdayOf(day) !== undefined, 'not a weekday: a name, or 1 to 7 from Monday'),
  gate.transform((day: number | string) => weekdayOf(day)!),
);

/** "19:00" in; minutes after midnight out, 0–1440. */
export const clock = gate.pipe(
  textWhere((time) => /^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/.test(time), 'not a time like 19:00'),
  gate.transform((time: string) => Number(time.slice(0, -3)) * 60 + Number(time.slice(-2))),
);

/** A start time: 0:00 to 23:59. */
export const beginning = clock.check(gate.refine((minute) => minute < 1_440, 'starts at 24:00'));

/** Which occurrence of a weekday within a month. */
export const weekOfMonth = gate.custom<WeekOfMonth>(
  (week) => [1, 2, 3, 4, 5, -1].includes(week),
  'not a week of the month: 1 to 5, or -1 for the last',
);

import { textWhere } from './rules.js';

/** True for a date that exists in the calendar, as in "2026-12-01". */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  // Day 0 of the next month is the last day of this one.
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate())
  );
}

/** A calendar date, ISO 8601. */
export const date = textWhere(isDate, 'not a date like 2026-12-01');

/** A calendar date, or an instant: ISO 8601 with a time in UTC or with an offset. */
export const dateOrInstant = textWhere(
  (text) => isDate(text.slice(0, 10)) && (text.length === 10 || !Number.isNaN(Date.parse(text))),
  'not a date or a date and time',
);

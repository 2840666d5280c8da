import { clockTime, listOf, numberOf, textOf } from './fields.js';
import { zoneNamed } from './table-columns.js';
import { foldDay, weekdayNamed } from '../../domain/weekday-names.js';
import { times } from '../../domain/times.js';

const SETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(daily|(every|each) ?day|todos los dias|يوميا|كل يوم)$/, [1, 2, 3, 4, 5, 6, 7]],
  [/^weekdays$/, [1, 2, 3, 4, 5]],
  [/^weekends?$/, [6, 7]],
];
const FILLER = /^(and|y|every|on|the|of|month|los|el|del?|mes|cada|يوم)?$/;
const RANGE = /^(-|to|through|al?|الى)$/;
const WEEKS = 'first second third fourth fifth primer segund tercer cuart quint'.split(' ');

/** 1–5 for “first”, “2nd”; −1 for “last”. */
function weekNamed(name: string): number | undefined {
  if (name === 'last' || name === 'ultimo') return -1;
  const at = WEEKS.indexOf(name.replace(/o$/, ''));
  return at < 0 ? numberOf(/^([1-5])(st|nd|rd|th)$/.exec(name)?.[1]) : (at % 5) + 1;
}

/** The week of the month that a one-word text names, as a number; the text itself if it is not one. */
export const weekOf = (text: string): unknown => weekNamed(foldDay(text)) ?? numberOf(text) ?? text;

const through = (from: number, to: number): number[] =>
  times(((to - from + 7) % 7) + 1, (after) => ((from + after - 1) % 7) + 1);

interface Days {
  readonly days: readonly unknown[];
  readonly weeks: readonly number[];
}

/**
 * Days and weeks of the month, if every word of `text` is known: an unknown word (“every *other* Tuesday”) may change
 * the meaning of the rest.
 */
function daysOf(text: string): Days | undefined {
  const plain = foldDay(text);
  const [, named] = SETS.find(([names]) => names.test(plain)) ?? [];
  if (named) return { days: named, weeks: [] };
  const days: number[] = [];
  const weeks: number[] = [];
  let shape = '';
  let isRange = false;
  for (const token of plain.replace(/[-–—]/g, ' - ').split(/[\s,;/&+.،()]+/)) {
    const day = weekdayNamed(token) ?? weekdayNamed(token.replace(/^و/, ''));
    const week = weekNamed(token);
    if (day !== undefined) {
      days.push(...(isRange ? through(days.pop()!, day) : [day]));
      shape += 'd';
      isRange = false;
    } else if (week !== undefined) {
      weeks.push(week);
      shape += 'w';
    } else if (RANGE.test(token) && days.length > 0 && !isRange) isRange = true;
    else if (!FILLER.test(token)) return undefined;
  }
  // “1st Monday, 3rd Tuesday” cannot be expressed here.
  return isRange || !/^(w*d+|dw+)$/.test(shape) ? undefined : { days: [...new Set(days)], weeks };
}

/**
 * The days in a cell: “Mon/Wed/Fri”, “Mondays”, “Monday to Friday”, “1st and 3rd Tuesday”, “daily”. A text that cannot
 * be read completely is passed on as it is, for the schema to report.
 */
export function daysFrom(value: unknown): Days {
  const text = textOf(value);
  if (text === undefined || weekdayNamed(text) !== undefined || /^[\d\s,;]+$/.test(text))
    return { days: listOf(value), weeks: [] };
  // “Mon-Wed-Fri” is a list, not a range.
  return daysOf(/[-–—].*[-–—]/.test(text) ? text.replace(/[-–—]/g, ',') : text) ?? { days: [text], weeks: [] };
}

/** The times in a cell; hours as “19:00”. */
interface Times {
  readonly start: unknown;
  readonly end?: string | undefined;
  /** IANA zone, if one follows the time. */
  readonly timeZone?: string | undefined;
}

const HALF = /[ap]\.?( ?m\.?)?$/i;

/** The possible times of `text`, with each of `halves` (am, pm) if only `other` names its own. */
const readings = (text: string, other: string, ...halves: readonly string[]): string[] =>
  [...(HALF.test(other) && !HALF.test(text) ? halves : []), '']
    .map((half) => clockTime(text + half))
    .filter((time) => time !== undefined);

/** A text split into its hours and the zone after them. */
function zoneApart(text: string): readonly [hours: string, timeZone?: string] {
  const [, hours = '', name = ''] = /^(.*[\d.m])\s+\(?(\p{L}+(?: time)?)\)?$/isu.exec(text) ?? [];
  const timeZone = zoneNamed(name);
  return timeZone === undefined ? [text] : [hours, timeZone];
}

/**
 * Start, end and zone from the start cell and, if there is one, the end cell: “7:00 PM – 8:30 PM”,
 * “7-8:30pm”, “19:00 a 20:00”, “7 pm ET”. Unreadable text is passed on for the schema to report. `is24`: the table uses
 * the 24-hour clock.
 */
export function timesFrom(value: unknown, ending?: unknown, is24?: unknown): Times {
  const text = textOf(value);
  if (text === undefined) return { start: value };
  const [hours, timeZone] = zoneApart(text);
  const [from = '', inside, ...more] = hours
    .replace(/^(from|de|من)\s+/i, '')
    .split(/[-–—]|\bto\b|\buntil\b|\ba(?= ?\d)|إلى/i)
    .map((part) => part.trim());
  const to = inside ?? zoneApart(textOf(ending) ?? '')[0];
  // “7-8:30pm”, “11-1pm”, “7pm” and “8:30” name the half of the day once: the other time is the nearest possible one.
  const ends = readings(to, from, 'am', 'pm');
  const starts = readings(from, to, 'pm', 'am');
  const end = ends.find((time) => time > starts[0]!) ?? ends[0] ?? '';
  const start = starts.find((time) => time < end) ?? starts[0] ?? '';
  // “7:00”, “6:30-8:00” and “11:00-1:00” may be in either half of the day; people write nine in the morning like this,
  // but seldom three.
  const isEither =
    !HALF.test(from) &&
    !HALF.test(to) &&
    start < '13:00' &&
    ((end && end < start) || (!is24 && end < '13:00' && /^[1-7]\b/.test(from)));
  return !start || isEither || more.length > 0 || (inside !== undefined && !end)
    ? { start: `${text}?` }
    : { start: clockTime(text) === start ? text : start, end: end || undefined, timeZone };
}

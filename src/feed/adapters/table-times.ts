import { clockTime, listOf, numberOf, textOf } from './fields.js';
import { zoneNamed } from './table-columns.js';
import { foldDay, weekdayNamed } from './weekday-names.js';

const SETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(daily|(every|each) ?day|todos los dias|يوميا|كل يوم)$/, [1, 2, 3, 4, 5, 6, 7]], [/^weekdays$/, [1, 2, 3, 4, 5]], [/^weekends?$/, [6, 7]],
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

/** The week of the month that a text of one word names, as a number; the text itself where it is none. */
export const weekOf = (text: string): unknown => weekNamed(foldDay(text)) ?? numberOf(text) ?? text;

const through = (from: number, to: number): number[] => Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, after) => ((from + after - 1) % 7) + 1);

interface Days {
  readonly days: readonly unknown[];
  readonly weeks: readonly number[];
}

/** Days, and the weeks of the month before them, where every word of `text` is known: a word nobody knows (“every *other* Tuesday”) may change what the rest means. */
function daysOf(text: string): Days | undefined {
  const plain = foldDay(text);
  const [, named] = SETS.find(([names]) => names.test(plain)) ?? [];
  if (named) return { days: named, weeks: [] };
  const days: number[] = [];
  const weeks: number[] = [];
  let isRange = false;
  for (const token of plain.replace(/[-–—]/g, ' - ').split(/[\s,;/&+.،]+/)) {
    const day = weekdayNamed(token) ?? weekdayNamed(token.replace(/^و/, ''));
    const week = weekNamed(token);
    if (day !== undefined) {
      days.push(...(isRange ? through(days.pop()!, day) : [day]));
      isRange = false;
    } else if (week !== undefined && days.length === 0) weeks.push(week);
    else if (RANGE.test(token) && days.length > 0 && !isRange) isRange = true;
    else if (!FILLER.test(token)) return undefined;
  }
  return days.length === 0 || isRange ? undefined : { days: [...new Set(days)], weeks };
}

/** What a cell for days says: “Mon/Wed/Fri”, “Mondays”, “Monday to Friday”, “1st and 3rd Tuesday”, “daily”. What cannot be read goes on as it is, for the schema to name. */
export function daysFrom(value: unknown): Days {
  const text = textOf(value);
  if (text === undefined || weekdayNamed(text) !== undefined) return { days: [text ?? value].flat(), weeks: [] };
  // “Mon-Wed-Fri” is a list, not a stretch.
  const whole = daysOf(/[-–—].*[-–—]/.test(text) ? text.replace(/[-–—]/g, ',') : text);
  if (whole) return whole;
  return { days: listOf(text, /[,;/&+]/).flatMap((part) => { const found = daysOf(part); return found?.weeks.length === 0 ? found.days : [part]; }), weeks: [] };
}

/** What a cell for times says; hours as “19:00”. */
interface Times {
  readonly start: unknown;
  readonly end?: string | undefined;
  /** IANA zone, where one is named behind the time. */
  readonly timeZone?: string | undefined;
}

/** Start, end and zone from one cell: “7:00 PM – 8:30 PM”, “7-8:30pm”, “19:00 a 20:00”, “7 pm ET”. What cannot be read goes on as it is, for the schema to name. */
export function timesFrom(value: unknown): Times {
  const text = textOf(value);
  if (text === undefined || clockTime(text) !== undefined) return { start: value };
  const [, before = '', name = ''] = /^(.*[\d.m])\s+\(?(\p{L}+(?: time)?)\)?$/isu.exec(text) ?? [];
  const timeZone = zoneNamed(name);
  const hours = timeZone === undefined ? text : before;
  const [from = '', to, ...more] = hours.replace(/^(from|de|من)\s+/i, '').split(/[-–—]|\bto\b|\buntil\b|\ba(?= ?\d)|إلى/i).map((part) => part.trim());
  if (to === undefined) return { start: clockTime(hours) ?? value, timeZone };
  const end = clockTime(to);
  // “7-8:30pm” and “11-1pm” say once which half of the day they mean: the start is the last such time before the end.
  const halves = /m\.?$/i.test(to) ? ['pm', 'am'] : [];
  const start = halves.map((half) => clockTime(from + half)).find((time) => time !== undefined && time < (end ?? '')) ?? clockTime(from);
  return start === undefined || end === undefined || more.length > 0 ? { start: value } : { start, end, timeZone };
}

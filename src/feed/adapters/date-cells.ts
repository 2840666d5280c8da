import { times } from '../../domain/times.js';
import { dayNumber, isoDate } from '../../domain/zoned-time.js';
import { isoInstant, textOf } from './fields.js';

const DATE = /\d{4}-\d\d-\d\d|\d\d?([/.])\d\d?\1\d{4}/g;
const BETWEEN = /^(?:-|–|—|to|through|thru|until|till|bis|al?|au|à|tot|до|إلى|الى|\/)$/;
const BESIDE = /^(?:[,;|&+\n]|[,;]? ?(?:and|und|et|y|e|en|och|і|и|و))$/;
/** Longest stretch of days that is read as one. */
const LONGEST = 370;

/** The dates of a stretch after its first, up to its last; `undefined` where it runs backwards or over years. */
function daysAfter(first: string, last: string): string[] | undefined {
  const from = dayNumber(first);
  const length = dayNumber(last) - from;
  return length > 0 && length <= LONGEST ? times(length, (after) => isoDate(from + after + 1)) : undefined;
}

function read(text: string, zone: string, mayStretch: boolean): string[] | undefined {
  const dates: string[] = [];
  let end = 0;
  for (const found of text.matchAll(DATE)) {
    const gap = text.slice(end, found.index);
    const between = gap.trim().toLowerCase();
    const date = isoInstant(found[0], zone);
    end = found.index + found[0].length;
    if (date === undefined) return undefined;
    const before = dates.at(-1);
    if (before === undefined ? between === '' : BESIDE.test(between) || /^[ ,;]*\n[ ,;]*$/.test(gap)) dates.push(date);
    else {
      const more = mayStretch && before !== undefined && BETWEEN.test(between) ? daysAfter(before, date) : undefined;
      if (!more) return undefined;
      dates.push(...more);
    }
  }
  return text.slice(end).trim() === '' ? dates : undefined;
}

/**
 * The dates that a field names: one, several (“2026-12-05, 2026-12-12”), or, where it `mayStretch`, from one to another
 * (“24.12.2026 – 2.1.2027”). Where anything is left over (“cancelled”), the text itself goes on, for the schema to refuse. `zone` as for `isoInstant`.
 */
export function datesFrom(value: unknown, zone: string, mayStretch = false): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => datesFrom(each, zone, mayStretch));
  const one = isoInstant(value, zone);
  if (one !== undefined) return [one];
  const text = textOf(value);
  if (text === undefined) return value === undefined || value === null || typeof value === 'string' ? [] : [value];
  return read(text, zone, mayStretch) ?? [text];
}

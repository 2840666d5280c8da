import { times } from '../../domain/times.js';
import { dayAt, dayNumber, isoDate, isTimeZone } from '../../domain/zoned-time.js';
import { fieldsOf, isoInstant, textOf } from './fields.js';

const DATE = /\d{4}-\d\d-\d\d(?:T[\d:.]{4,18}(?:Z|[-+]\d\d:?\d\d)?)?|\d\d?([/.])\d\d?\1\d{4}/g;
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(Z|[-+]\d\d:?\d\d)$/i;

/**
 * The date that a text names, in `zone`. With a time and an offset, it is the written date, if that is the date in
 * `zone` too; midnight in UTC is how programs write a plain date. `undefined` if the date is ambiguous.
 */
function dayOf(value: unknown, zone: string): string | undefined {
  const text = textOf(fieldsOf(value)?.$date ?? value) ?? '';
  const [, date, clock = '', offset = ''] = WITH_TIME.exec(text) ?? [];
  if (date === undefined) {
    const day = isoInstant(value, zone);
    return day?.length === 10 ? day : undefined;
  }
  if (/^(?:Z|[-+]00:?00)$/i.test(offset) && /^00:00(?::00)?$/.test(clock)) return date;
  const instant = Date.parse(`${date}T${clock}${offset.replace(/^([-+]\d\d)(\d\d)$/, '$1:$2')}`);
  return isTimeZone(zone) && !Number.isNaN(instant) && isoDate(dayAt(instant, zone)) === date ? date : undefined;
}
const BETWEEN = /^(?:-|–|—|to|through|thru|until|till|bis|al?|au|à|tot|до|إلى|الى|\/)$/;
const BESIDE = /^(?:[,;|&+\n]|[,;]? ?(?:and|und|et|y|e|en|och|і|и|و))$/;
/** Longest range of days that is read. */
const LONGEST = 370;

/** The dates of a range after its first, up to its last; `undefined` if it runs backwards or over years. */
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
    const date = dayOf(found[0], zone);
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
  return /^[,;\s]{0,9}$/.test(text.slice(end)) ? dates : undefined;
}

/**
 * The dates that a field names: one, several (“2026-12-05, 2026-12-12”), or, where it `mayStretch`, from one to another
 * (“24.12.2026 – 2.1.2027”). If anything else remains (“cancelled”), the text itself is passed on, for the schema to
 * reject. `zone` as for `isoInstant`.
 */
export function datesFrom(value: unknown, zone: string, mayStretch = false): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => datesFrom(each, zone, mayStretch));
  const one = dayOf(value, zone);
  if (one !== undefined) return [one];
  const text = textOf(value);
  if (text === undefined) return value === undefined || value === null || typeof value === 'string' ? [] : [value];
  return read(text, zone, mayStretch) ?? [text];
}

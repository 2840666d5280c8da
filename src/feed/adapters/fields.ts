import { isMailAddress } from '../../domain/mail-address.js';
import { htmlText } from '../html-text.js';
import { isNothing, isUnsettled } from './nothing-words.js';
import { fieldsOf, textOf, type Fields } from './record-fields.js';

export { fieldsOf, firstText, textOf, type Fields } from './record-fields.js';

/** The list under `key` of a record; empty if there is none. */
export function listAt(body: unknown, key: string): readonly unknown[] {
  const fields = fieldsOf(body);
  const list: unknown = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** True if one of the first 50 of `records` has an own `key`. */
export function someHave(records: readonly unknown[], key: string): boolean {
  return records.slice(0, 50).some((record) => fieldsOf(record) && Object.hasOwn(record as Fields, key));
}

/** A finite number from a number or its text; `undefined` for anything else, blank text included. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}

/**
 * Plain text of a field that should have been plain: markup is removed and character references are decoded, line
 * breaks stay.
 */
export function plainText(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined || !/[<&\r\u00a0]/.test(text)) return text;
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
  return /[<&]/.test(lines) ? textOf(htmlText(lines.replaceAll('\n', '<br>'))) : lines;
}

/**
 * The web address in a text, which may lack its scheme and have other text beside it ("example.org/join", "Zoom: https://…,
 * code 7"). A text with another scheme is returned as it is, for the schema to validate; so is plain text ("ask for the
 * link"), which must not become a page of the site.
 */
export function webAddress(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/&(?:amp|#0?38);/g, '&');
  const address = /https?:\/\/[^\s<>]*[^\s<>.,;)]/i.exec(text ?? '')?.[0] ?? text;
  if (address === undefined || (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[a-z0-9.-]+\.[a-z]{2,}:\d/i.test(address)))
    return address;
  // The schema turns a mailbox in place of a web address into a contact.
  if (isMailAddress(address)) return `mailto:${address}`;
  if (/^[^\s/@]+\.[^\s/@.]{2,}([/?#:\s]|$)/.test(address)) return `https://${address.replace(/\s.*/s, '')}`;
  return /^[./?#]/.test(address) ? address : `about:${address}`;
}

/**
 * "19:00" from "19:00", "19:00:00", "7:00 PM", "7 pm", "7:30 p. m.", "٧:٠٠ م", "19h", "19:00 Uhr", "noon", "midnight";
 * `undefined` if it is not a time.
 */
export function clockTime(value: unknown): string | undefined {
  // Also replaces the narrow spaces that spreadsheets put before “PM”.
  const text = textOf(value)
    ?.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/ ?ص(باحا)?$/, 'am')
    .replace(/ ?م(ساء)?$/, 'pm');
  if (text === undefined) return undefined;
  if (/^(12 )?noon$|^mediodia$/.test(text)) return '12:00';
  if (/^(12 )?midnight$/.test(text)) return '00:00';
  // “0.25” is six in the morning to a spreadsheet, and a time to nobody else.
  const found = /^(?!0\.)(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2})? ?(?:([ap])\.?(?: ?m\.?)?|(h|hrs?|uhr))?$/.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes = '00', half] = found;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  } else if (found[2] === undefined && found[4] === undefined) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/**
 * Values of a list that may come as an array, as "a, b", as "[a]", or as a single number; blanks, duplicates and words
 * for “none” dropped.
 */
export function listOf(value: unknown, separator = /[,;|]/): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value)
    ? (value as unknown[])
    : (textOf(value)
        ?.replace(/^\[|\]$/g, '')
        .split(separator) ?? []);
  const texts = items
    .map((item) => plainText(item)?.replace(/^["']|["']$/g, ''))
    .filter((item): item is string => item !== undefined && !isNothing(item) && !isUnsettled(item));
  return texts.length > 1 ? [...new Set(texts)] : texts;
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]?(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})? ?(?:Z|UTC|GMT|([-+]\d{2}):?(\d{2}))?)?$/i;
const NUMERIC = /^(\d\d?)([/.])(\d\d?)\2(\d{4})(?:,? \d\d?:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?$/i;

/**
 * ISO "2026-12-01" or an instant from the dates feeds write: ISO, "2026-12-01 19:00:00" (UTC where it names no offset),
 * "25.8.2022", "8/25/2022 11:17:07 AM", `{ $date }`. `zone` decides whether "12/5/2026" is in May or in December, else
 * it is `undefined`; software from the United States writes the month first. Also `undefined` if anything follows the
 * date: "2026-12-05 cancelled".
 */
export function isoInstant(value: unknown, zone = 'US'): string | undefined {
  const text = textOf(fieldsOf(value)?.$date ?? value) ?? '';
  const iso = ISO.exec(text);
  if (iso) {
    const [, date = '', time, hours, minutes = ''] = iso;
    return time === undefined
      ? date
      : `${date}T${time.padEnd(8, ':00')}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`;
  }
  const [, one = '', sign, other = '', year] = NUMERIC.exec(text) ?? [];
  const [day, month] =
    sign === '.' || /^(Eu|As|Af|Au)/.test(zone)
      ? [one, other]
      : /^US|York|Chica|Denv|Los_/.test(zone)
        ? [other, one]
        : [];
  return year && day && month && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** An id derived from the content, for records without one. Stable for the same content. */
export function derivedId(...parts: readonly unknown[]): string {
  const words = parts
    .map((part) => textOf(part))
    .filter((part) => part !== undefined)
    .join(' ');
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}

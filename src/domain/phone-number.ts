import { foldDigits } from './digits.js';

/** A number ready to dial. */
export interface DialableNumber {
  /** What to show; its digits are exactly those of `dial` and `extension`. */
  readonly shown: string;
  /** ASCII digits, preceded by `+` for an international number. */
  readonly dial: string;
  readonly extension?: string | undefined;
}

const EXTENSION = / ?(?:; ?ext=|[,;]? ?(?:\bext(?:ension)?\b\.?:?|\bx) ?|,)([0-9]{1,8})$/i;
const PLAIN = /^\+?[ ().-]*[0-9][0-9 ().-]*$/;
// A slash after an area code (“0800/1110111”); anywhere else it separates two numbers.
const AREA_SLASH = /^([+0][0-9 ()]{1,8})\/(?=[0-9])/;
// “988 741741”: meant as a line and a text line. Read as one number, it may reach somebody else.
const TWO_CODES =
  /^(?:(?:1[0-9][0-9]|9(?:11|88|99))[ .-][0-9]{5,6}|(?:112|911|988|999)[ .-]{1,3}(?:112|211|911|988|999))$/;
// “988 1-800-555-0100”: no national number has so many digits.
const TWO_NUMBERS = /^[1-9](?:[ ().-]*[0-9]){12}/;
// “+44 (0)20 …”: the zero is dialled only within the country, never after the calling code (except in Italy, where
// always).
const TRUNK_ZERO = /^((?:\+|00)(?!39)[1-9][0-9]{0,2}) ?\(0\) ?/;
// “1-800-662-HELP (4357)”: the digits in parentheses repeat the letters.
const SPELLED = /^(\+?[0-9][0-9 ().-]*?)[ .-]?([A-Z]{3,7})(?: ?\(([0-9]{3,7})\))?$/i;
// Numbers whose prefix fixes their length. In other numbers, letters may be a keyword to send: “741741 HOME”.
const WITH_LETTERS =
  /^(?:(?:(?=.{10}$)|(?=.{11}$)1)8(?:00|33|44|55|66|77|88)[0-9]*[A-Z]+|1[0-9]{6}[A-Z]{4}|(?:1[38]00|0800|0508)[A-Z]{6,7})$/i;
const KEYS = '22233344455566677778889999';

const keypad = (letters: string): string =>
  letters.toUpperCase().replace(/[A-Z]/g, (letter) => KEYS[letter.charCodeAt(0) - 65]!);

/** A number with its trailing letters converted to keypad digits; `undefined` if it is not such a number. */
function withoutLetters(number: string): string | undefined {
  const [, start = '', letters = '', again] = SPELLED.exec(number) ?? [];
  const keys = keypad(letters);
  if (!WITH_LETTERS.test(start.replace(/\D/g, '') + letters) || (again !== undefined && again !== keys))
    return undefined;
  return `${start.replace(/[ .-]{1,9}$/, '')}-${keys}`;
}

/**
 * Reads `text` as a number to dial: 2 to 15 digits in any script, with an extension (“ext. 12”, “x12”, “;ext=12”) kept
 * apart; trailing letters of a number of known length become keypad digits, in `shown` too. Nothing is added: a short
 * code stays as it is, and only a published `+` is kept. `undefined` for codes with `*` or `#` (phones execute them
 * without confirmation), for words, for two numbers in one text, and for anything else.
 */
export function readNumber(text: string): DialableNumber | undefined {
  const folded = foldDigits(text)
    .replace(/^["'“”‘’ ]{1,9}|["'“”‘’ ]{1,9}$/g, '')
    .replace(/^tel:/i, '')
    // Software exports number columns with gaps like this: “988.0”, “988.00”.
    .replace(/^(\d+)\.00?$/, '$1');
  if (folded.length > 60 || /[*#]/.test(folded) || /[\n\r]/.test(text.trim())) return undefined;
  const extension = EXTENSION.exec(folded);
  const number = (extension ? folded.slice(0, extension.index) : folded).trim().replace(TRUNK_ZERO, '$1 ');
  const plain = withoutLetters(number) ?? number;
  if (
    !PLAIN.test(plain.replace(AREA_SLASH, '$1-')) ||
    TWO_CODES.test(plain) ||
    TWO_NUMBERS.test(plain) ||
    plain.lastIndexOf('+') > 0
  )
    return undefined;
  const digits = plain.replace(/\D/g, '');
  // “988,741741” is two numbers: after a bare comma, only a full-length number has an extension.
  if (digits.length < (/^\s*,[0-9]/.test(extension?.[0] ?? '') ? 7 : 2) || digits.length > 15) return undefined;
  return { shown: plain, dial: (plain.startsWith('+') ? '+' : '') + digits, extension: extension?.[1] };
}

const ONE_DIGIT = /^[17]/;
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
// Small numbering plans, in which five digits or fewer are a complete number.
const SMALL_PLANS = new Set(['247', '290', '500', '677', '678', '682', '683', '688', '690']);

/**
 * True for a short code prefixed with a calling code (“+44116123”, “+1988”, “0044116123”): no phone reaches it that
 * way. The digits to dial instead cannot be derived from the number, so it is reported, not repaired.
 */
export function isDisguisedShortCode(dial: string): boolean {
  const [prefix] = /^(?:\+|00(?=[1-9]))/.exec(dial) ?? [''];
  if (!prefix) return false;
  const digits = dial.slice(prefix.length);
  const length = ONE_DIGIT.test(digits) ? 1 : TWO_DIGITS.test(digits) ? 2 : 3;
  if (length < 3) return digits.length - length <= 6;
  return digits.length <= 8 && !SMALL_PLANS.has(digits.slice(0, 3));
}

/** The `tel:` URL of a number. */
export function telHref({ dial, extension }: DialableNumber): string {
  return `tel:${dial}${extension ? `;ext=${extension}` : ''}`;
}

/**
 * The `sms:` URL of a number; `?&body=` is the one form that both iOS and Android fill in. `body` is put on one line,
 * as shown, and cut after 160 code points.
 */
export function smsHref({ dial }: DialableNumber, body?: string): string {
  if (!body) return `sms:${dial}`;
  // eslint-disable-next-line @typescript-eslint/no-misused-spread -- cuts between code points
  const text = [...body.replace(/[\s\p{C}]+/gu, ' ').trim()].slice(0, 160).join('');
  return `sms:${dial}?&body=${encodeURIComponent(text)}`;
}

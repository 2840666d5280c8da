const DIGIT = /\p{Nd}/u;

/** The value of one decimal digit of any script: its place in its run of ten. */
function digitValue(character: string): number {
  const code = character.codePointAt(0)!;
  let before = 0;
  while (before < 9 && DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return before;
}

/** `text` with compatibility forms folded (NFKC) and the digits of every script as ASCII digits; invisible marks are left out, dashes and blanks of all kinds become `-` and a space. */
export function foldDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))
    .trim();
}

/** Only the digits of `text`, in ASCII. */
export function digitsOf(text: string): string {
  return foldDigits(text).replace(/[^0-9]/g, '');
}

/** A number one can dial. */
export interface DialableNumber {
  /** What to show; its digits are exactly those of `dial` and `extension`. */
  readonly shown: string;
  /** ASCII digits, after a `+` when the number is an international one. */
  readonly dial: string;
  readonly extension?: string | undefined;
  /** The number as the service spells it, when that has letters (“1-800-662-HELP”). */
  readonly spelled?: string | undefined;
}

const EXTENSION = /(?:; ?ext=|[,;] ?(?:ext\.?|extension)?|\bext(?:ension)?\b\.?:?|\bx) ?([0-9]{1,8})$/i;
const PLAIN = /^\+?[ ().\-/]*[0-9][0-9 ().\-/]*$/;
// “1-800-662-HELP (4357)”: the digits in parentheses say the same again.
const SPELLED = /^(\+?[0-9][0-9 ().-]*?)[ .-]?([A-Z]{3,7})(?: ?\([0-9]{3,7}\))?$/i;
const KEYS = '22233344455566677778889999';

const keypad = (letters: string): string => letters.toUpperCase().replace(/[A-Z]/g, (letter) => KEYS[letter.charCodeAt(0) - 65]!);

/**
 * `text` as a number to dial: 2 to 15 digits, any script; an extension (“ext. 12”, “x12”, “;ext=12”) kept apart; letters after at least four digits
 * become the digits of a keypad, in what is shown too. Nothing is added: a short code stays as it is, only a published `+` is kept.
 * `undefined` for codes with `*` or `#` (they make a phone act without asking), for words, and for anything else.
 */
export function readNumber(text: string): DialableNumber | undefined {
  const folded = foldDigits(text).replace(/^["'“”‘’ ]{1,9}|["'“”‘’ ]{1,9}$/g, '').replace(/^tel:/i, '');
  if (folded.length > 60 || /[*#]/.test(folded)) return undefined;
  const extension = EXTENSION.exec(folded);
  const number = (extension ? folded.slice(0, extension.index) : folded).trim();
  const spelled = SPELLED.exec(number);
  const plain = spelled && spelled[1]!.replace(/\D/g, '').length >= 4 ? `${spelled[1]!.replace(/[ .-]{1,9}$/, '')}-${keypad(spelled[2]!)}` : number;
  if (!PLAIN.test(plain) || plain.lastIndexOf('+') > 0) return undefined;
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 2 || digits.length > 15) return undefined;
  return {
    shown: plain,
    dial: (plain.startsWith('+') ? '+' : '') + digits,
    extension: extension?.[1],
    spelled: plain === number ? undefined : number,
  };
}

const ONE_DIGIT = /^[17]/;
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
// Small numbering plans, where five digits or fewer are a whole number.
const SMALL_PLANS = new Set(['247', '290', '500', '677', '678', '682', '683', '688', '690']);

/**
 * True for a short code that was given a calling code (“+44116123”, “+1988”): no phone reaches it that way.
 * Which digits to dial instead cannot be told from the number, so such a number is named, not repaired.
 */
export function isDisguisedShortCode(dial: string): boolean {
  if (!dial.startsWith('+')) return false;
  const digits = dial.slice(1);
  const length = ONE_DIGIT.test(digits) ? 1 : TWO_DIGITS.test(digits) ? 2 : 3;
  if (length < 3) return digits.length - length <= 6;
  return digits.length <= 8 && !SMALL_PLANS.has(digits.slice(0, 3));
}

/** The `tel:` address of a number. */
export function telHref({ dial, extension }: DialableNumber): string {
  return `tel:${dial}${extension ? `;ext=${extension}` : ''}`;
}

/** The `sms:` address of a number; `?&body=` is the one form that phones of both makers fill in. `body` is cut at 160 characters. */
export function smsHref({ dial }: DialableNumber, body?: string): string {
  return `sms:${dial}${body ? `?&body=${encodeURIComponent(Array.from(body).slice(0, 160).join(''))}` : ''}`;
}

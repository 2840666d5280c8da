const DIGIT = /\p{Nd}/u;

/** The value of a decimal digit of any script: its position in its run of ten. */
function digitValue(character: string): number {
  const code = character.codePointAt(0)!;
  let before = 0;
  while (before < 9 && DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return before;
}

/**
 * `text` with compatibility forms folded (NFKC), digits of every script as ASCII digits, invisible characters removed,
 * and dashes and blanks of all kinds as `-` and a space.
 */
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

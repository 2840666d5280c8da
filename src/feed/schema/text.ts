import * as z from 'zod/mini';

/** Longest name, title or label, in characters. */
export const NAME_MAX = 200;
/** Longest running text. */
export const TEXT_MAX = 5_000;
/** Most values in one list of a record. */
export const LIST_MAX = 100;

// C0 and C1 controls but tab and newline, bidi embeddings, overrides and isolates, byte-order mark, unpaired surrogates.
// eslint-disable-next-line no-control-regex
const STRIPPED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;
/** What belongs to the character before it. */
const JOINED = /[\p{M}\p{Cs}\u200d]/u;
/** Half of a pair, or a joiner with nothing to join. */
const LOOSE_END = /[\p{Cs}\u200d]$/u;

/** `text` as a page may show it: no controls, no bidi overrides, no lone surrogates, plain newlines, trimmed, at most `max` UTF-16 units and never half a character. */
export function cleanText(text: string, max: number): string {
  const clean = text.slice(0, max * 2 + 100).replace(/\r\n?/g, '\n').replace(STRIPPED, '').trim();
  if (clean.length <= max) return clean;
  let end = max - 1;
  while (end > 0 && end > max - 40 && (JOINED.test(clean.charAt(end)) || clean.charAt(end - 1) === '\u200d')) end--;
  let kept = clean.slice(0, end);
  // Where one character is longer than that, at least no half of a pair and no loose joiner is left.
  while (LOOSE_END.test(kept.slice(-2))) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

const clean = (max: number) => z.pipe(z.string(), z.transform((text: string) => cleanText(text, max)));

/** Plain text, made fit to show, capped at `max` characters; not blank. */
export const text = (max: number = NAME_MAX) => clean(max).check(z.refine((text) => text !== '', 'is empty'));

/** A list of short plain texts without blanks and repeats, capped; absent = empty. */
export const texts = z._default(
  z.pipe(z.array(text()), z.transform((items: string[]): readonly string[] => [...new Set(items)].slice(0, LIST_MAX))),
  [],
);

import * as gate from './gate.js';

/** Longest name, title or label, in characters. */
export const NAME_MAX = 200;
/** Longest running text. */
export const TEXT_MAX = 5_000;
/** Most values in one list of a record. */
export const LIST_MAX = 100;

// C0 and C1 controls but tab and newline, bidi embeddings, overrides and isolates, byte-order mark, unpaired
// surrogates.
// eslint-disable-next-line no-control-regex
const STRIPPED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;
/** Half of a pair, or a joiner with nothing to join. */
const LOOSE_END = /[\p{Cs}\u200d]$/u;

/**
 * Where the character that a reader sees at `at` begins; `at` itself in an engine without segments, and within a
 * character of more than 40 units.
 */
function characterAt(text: string, at: number): number {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  const start = Segmenter && new Segmenter().segment(text).containing(at)?.index;
  return start !== undefined && start > at - 40 ? start : at;
}

/**
 * `text` as a page may show it: no controls, no bidi overrides, no lone surrogates, plain newlines, trimmed, at most
 * `max` UTF-16 units and never half a character.
 */
export function cleanText(text: string, max: number): string {
  const clean = text
    .slice(0, max * 2 + 100)
    .replace(/\r\n?/g, '\n')
    .replace(STRIPPED, '')
    .trim();
  if (clean.length <= max) return clean;
  let kept = clean.slice(0, characterAt(clean, max - 1));
  // Where the engine could not tell, at least no half of a pair and no loose joiner is left.
  while (LOOSE_END.test(kept.slice(-2))) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

const clean = (max: number) =>
  gate.pipe(
    gate.string(),
    gate.transform((text: string) => cleanText(text, max)),
  );

/** Plain text, made fit to show, capped at `max` characters; not blank. */
export const text = (max: number = NAME_MAX) => clean(max).check(gate.refine((text) => text !== '', 'is empty'));

/** A list of short plain texts without blanks and repeats, capped; absent = empty. */
export const texts = gate.withDefault(
  gate.pipe(
    gate.array(text()),
    gate.transform((items: string[]): readonly string[] => [...new Set(items)].slice(0, LIST_MAX)),
  ),
  [],
);

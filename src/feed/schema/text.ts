import * as gate from './gate.js';

/** Longest name, title or label, in characters. */
export const NAME_MAX = 200;
/** Longest running text, in characters. */
export const TEXT_MAX = 5_000;
/** Most values in one list of a record. */
export const LIST_MAX = 100;

// C0 and C1 controls except tab and newline, bidi embeddings, overrides and isolates, byte-order mark, lone surrogates.
// eslint-disable-next-line no-control-regex
const STRIPPED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;
/** A lone surrogate, or a zero-width joiner with nothing after it. */
const LOOSE_END = /[\p{Cs}\u200d]$/u;

/**
 * The start of the user-perceived character at `at`; `at` itself in an engine without `Intl.Segmenter`, and within a
 * character of more than 40 UTF-16 units.
 */
function characterAt(text: string, at: number): number {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  const start = Segmenter && new Segmenter().segment(text).containing(at)?.index;
  return start !== undefined && start > at - 40 ? start : at;
}

/**
 * `text`, safe to show: no controls, no bidi overrides, no lone surrogates, plain newlines, trimmed, at most `max`
 * UTF-16 units, never cut inside a character.
 */
export function cleanText(text: string, max: number): string {
  const clean = text
    .slice(0, max * 2 + 100)
    .replace(/\r\n?/g, '\n')
    .replace(STRIPPED, '')
    .trim();
  if (clean.length <= max) return clean;
  let kept = clean.slice(0, characterAt(clean, max - 1));
  // Without a segmenter, still cut no surrogate pair and leave no dangling joiner.
  while (LOOSE_END.test(kept.slice(-2))) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

const clean = (max: number) =>
  gate.pipe(
    gate.string(),
    gate.transform((text: string) => cleanText(text, max)),
  );

/** Plain text, cleaned by `cleanText`, at most `max` characters, not blank. */
export const text = (max: number = NAME_MAX) => clean(max).check(gate.refine((text) => text !== '', 'is empty'));

/** A list of short plain texts without blanks or duplicates, at most `LIST_MAX`; absent = empty. */
export const texts = gate.withDefault(
  gate.pipe(
    gate.array(text()),
    gate.transform((items: string[]): readonly string[] => [...new Set(items)].slice(0, LIST_MAX)),
  ),
  [],
);

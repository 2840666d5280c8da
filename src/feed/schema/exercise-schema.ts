import * as gate from './gate.js';
import { MAX_ROUNDS, PHASE_LIMITS, PHASES } from '../../domain/exercise-limits.js';
import type { Exercise, ExerciseKind, Phase, Step } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { numberWithin, oneOf, record, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { LIST_MAX, text, texts } from './text.js';

/** Longest sentence of a step, a summary or a caution, in characters. */
const SENTENCE_MAX = 500;
/** Shortest and longest step, in seconds. */
const [SHORTEST, LONGEST] = [0.1, 3_600];

/** Values of `kind`. */
export const KINDS = [
  'breath',
  'senses',
  'body',
  'imagery',
  'bilateral',
  'writing',
] as const satisfies readonly ExerciseKind[];

/** The fields of a step. */
export const stepShape = {
  text: gate.optional(text(SENTENCE_MAX)),
  say: gate.optional(text(SENTENCE_MAX)),
  seconds: gate.optional(numberWithin(SHORTEST, LONGEST)),
  advance: gate.optional(oneOf('auto', 'reader')),
  phase: gate.optional(oneOf<Phase>(...PHASES)),
  count: gate.optional(wholeWithin(1, LIST_MAX)),
  audio: gate.optional(webUrl),
  audioElsewhere: gate.optional(webUrl),
};
const nativeStep = record(stepShape);

type NativeStep = gate.Output<typeof nativeStep>;

const step = gate.pipe(
  nativeStep.check(
    gate.refine(({ text: words, phase }) => words !== undefined || phase !== undefined, 'a step without text'),
    gate.refine(
      ({ phase, seconds }) => phase === undefined || seconds !== undefined,
      'a breathing phase without seconds',
    ),
    gate.refine(
      ({ phase, seconds = 0 }) => phase === undefined || seconds <= PHASE_LIMITS[phase][1],
      'a breath or a hold that is too long',
    ),
  ),
  gate.transform((native: NativeStep): Step => {
    // Read from `native`, which has no prototype.
    const { text: words = '', seconds, advance, phase } = native;
    return withoutPrototype({
      ...native,
      text: words,
      seconds: seconds ?? null,
      // Only the reader can end a step without seconds; a breathing phase never waits.
      advance: seconds === undefined || (advance === 'reader' && !phase) ? 'reader' : 'auto',
    });
  }),
);

/**
 * Fast breathing is not offered: every in- and out-breath takes at least two seconds, except a top-up after an
 * in-breath.
 */
const isSlow = (steps: readonly Step[]): boolean =>
  steps.every(
    ({ phase, seconds }, at) =>
      (phase !== 'in' && phase !== 'out') || (seconds ?? 0) >= 2 || (phase === 'in' && steps[at - 1]?.phase === 'in'),
  );

/** An exercise with a breathing phase has both an in-breath and an out-breath. */
const isWhole = (steps: readonly Step[]): boolean => {
  const phases = steps.map(({ phase }) => phase);
  return phases.every((phase) => phase === undefined) || (phases.includes('in') && phases.includes('out'));
};

const sentences = gate.withDefault(gate.array(text(SENTENCE_MAX)), []);

/** The fields of a source. */
export const sourceShape = { label: text(), url: gate.optional(webUrl) };

/** The fields of a native exercise. */
export const exerciseShape = {
  id: text(),
  title: text(),
  kind: gate.optional(oneOf(...KINDS)),
  summary: gate.optional(text(SENTENCE_MAX)),
  source: gate.optional(record(sourceShape)),
  cautions: sentences,
  avoidIf: sentences,
  alternatives: texts,
  rounds: gate.withDefault(wholeWithin(1, MAX_ROUNDS), 1),
  maxRounds: gate.optional(wholeWithin(1, MAX_ROUNDS)),
  language: gate.optional(text()),
  steps: gate.array(step).check(
    gate.refine((steps) => steps.length > 0 && steps.length <= LIST_MAX, `not 1 to ${LIST_MAX} steps`),
    gate.refine(isSlow, 'a breath of less than two seconds'),
    gate.refine(isWhole, 'not both an in-breath and an out-breath'),
  ),
};

/** The only way from outside data to `Exercise`: a native `peer-feed/1` exercise in, an `Exercise` out. */
export const exerciseSchema = gate.pipe(
  record(exerciseShape),
  gate.transform((exercise): Exercise => ({
    ...exercise,
    kind: exercise.kind ?? (exercise.steps.some(({ phase }) => phase) ? 'breath' : 'senses'),
  })),
) satisfies gate.Gate<Exercise>;

import * as z from 'zod/mini';
import { MAX_ROUNDS, PHASE_LIMITS, PHASES, type Exercise, type Phase, type Step } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { numberWithin, oneOf, record, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { LIST_MAX, text, texts } from './text.js';

/** Longest sentence of a step, a summary or a caution. */
const SENTENCE_MAX = 500;
/** Shortest and longest step in seconds. */
const [SHORTEST, LONGEST] = [0.1, 3_600];

const nativeStep = record({
  text: z.optional(text(SENTENCE_MAX)),
  say: z.optional(text(SENTENCE_MAX)),
  seconds: z.optional(numberWithin(SHORTEST, LONGEST)),
  advance: z.optional(oneOf('auto', 'reader')),
  phase: z.optional(oneOf<Phase>(...PHASES)),
  count: z.optional(wholeWithin(1, LIST_MAX)),
  audio: z.optional(webUrl),
  audioElsewhere: z.optional(webUrl),
});

type NativeStep = z.output<typeof nativeStep>;

const step = z.pipe(
  nativeStep.check(
    z.refine(({ text: words, phase }) => words !== undefined || phase !== undefined, 'a step without text'),
    z.refine(({ phase, seconds }) => phase === undefined || seconds !== undefined, 'a part of a breath without seconds'),
    z.refine(({ phase, seconds = 0 }) => phase === undefined || seconds <= PHASE_LIMITS[phase][1], 'a breath or a hold that is too long'),
  ),
  z.transform((native: NativeStep): Step => {
    // Read from `native`, which has no prototype.
    const { text: words = '', seconds, advance, phase } = native;
    return withoutPrototype({
      ...native,
      text: words,
      seconds: seconds ?? null,
      // Without seconds there is nothing to end a step but the reader; a breath does not wait.
      advance: seconds === undefined || (advance === 'reader' && !phase) ? 'reader' : 'auto',
    });
  }),
);

/** Quick breathing is not offered: every breath takes two seconds or more, a top-up on an in-breath excepted. */
const isSlow = (steps: readonly Step[]): boolean =>
  steps.every(({ phase, seconds }, at) => (phase !== 'in' && phase !== 'out') || (seconds ?? 0) >= 2 || (phase === 'in' && steps[at - 1]?.phase === 'in'));

/** Who breathes in has to breathe out. */
const isWhole = (steps: readonly Step[]): boolean => {
  const phases = steps.map(({ phase }) => phase);
  return phases.every((phase) => phase === undefined) || (phases.includes('in') && phases.includes('out'));
};

const sentences = z._default(z.array(text(SENTENCE_MAX)), []);

/** The one gate between the outside world and `Exercise`: a native `peer-feed/1` exercise in, an `Exercise` out. */
export const exerciseSchema = z.pipe(
  record({
    id: text(),
    title: text(),
    kind: z.optional(oneOf('breath', 'senses', 'body', 'imagery', 'bilateral', 'writing')),
    summary: z.optional(text(SENTENCE_MAX)),
    source: z.optional(record({ label: text(), url: z.optional(webUrl) })),
    cautions: sentences,
    avoidIf: sentences,
    alternatives: texts,
    rounds: z._default(wholeWithin(1, MAX_ROUNDS), 1),
    maxRounds: z.optional(wholeWithin(1, MAX_ROUNDS)),
    language: z.optional(text()),
    steps: z
      .array(step)
      .check(
        z.refine((steps) => steps.length > 0 && steps.length <= LIST_MAX, `not 1 to ${LIST_MAX} steps`),
        z.refine(isSlow, 'a breath of less than two seconds'),
        z.refine(isWhole, 'a breath that is not both in and out'),
      ),
  }),
  z.transform((exercise): Exercise => ({
    ...exercise,
    kind: exercise.kind ?? (exercise.steps.some(({ phase }) => phase) ? 'breath' : 'senses'),
  })),
) satisfies z.ZodMiniType<Exercise>;

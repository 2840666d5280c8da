import { MAX_ROUNDS, PHASE_LIMITS } from './exercise-limits.js';
import type { Exercise, Phase, Step } from './exercise.js';
import { times } from './times.js';

/** The reader's choices for one session. Absent = as defined by the exercise. */
export interface TimelineOptions {
  /** Number of rounds, clamped to 1 and the maximum of the exercise; wins over `minutes`. */
  readonly rounds?: number | undefined;
  /**
   * The number of rounds closest to this many minutes; no effect on an exercise in which every step waits for the
   * reader.
   */
  readonly minutes?: number | undefined;
  /** Seconds for each phase of a breath, clamped to `PHASE_LIMITS`; a top-up breath keeps its own. */
  readonly seconds?: Partial<Readonly<Record<Phase, number>>> | undefined;
  /** True skips every hold. */
  readonly noHolds?: boolean | undefined;
  /**
   * Speed of timed steps, 0.5–2; 2 = twice as fast. No in- or out-breath becomes shorter than 2 seconds, no hold longer
   * than 7.
   */
  readonly pace?: number | undefined;
  /** True makes every step outside a breath wait for the reader. */
  readonly wait?: boolean | undefined;
}

/** One occurrence of a step; a repeated step has one per round. */
export interface Beat {
  readonly step: Step;
  /** Index of the step in the exercise. */
  readonly stepIndex: number;
  /** Counted from 1; 0 for a step before the first round. */
  readonly round: number;
  /** Length in milliseconds; null = waits for the reader. */
  readonly length: number | null;
}

/** An exercise laid out in time. */
export interface Timeline {
  /** At least one. */
  readonly beats: readonly Beat[];
  readonly rounds: number;
  /** Length in milliseconds; null if any step waits for the reader. */
  readonly length: number | null;
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** True for a short in-breath right after another, as in a sigh. */
function isTopUp(steps: readonly Step[], index: number): boolean {
  return steps[index]?.phase === 'in' && steps[index - 1]?.phase === 'in';
}

function lengthOf(steps: readonly Step[], index: number, options: TimelineOptions): number | null {
  const step = steps[index]!;
  const pace = clamp(options.pace ?? 1, 0.5, 2);
  if (step.seconds === null || step.advance === 'reader') return null;
  if (!step.phase) return options.wait ? null : (step.seconds / pace) * 1000;
  if (isTopUp(steps, index)) return step.seconds * 1000;
  const [least, most] = PHASE_LIMITS[step.phase];
  const own = options.seconds?.[step.phase];
  // Only a changed length is clamped: an exercise may define shorter holds.
  if (own !== undefined) return clamp(own, least, most) * 1000;
  return pace === 1
    ? step.seconds * 1000
    : clamp(step.seconds / pace, Math.min(least, step.seconds), Math.max(most, step.seconds)) * 1000;
}

const total = (beats: readonly Beat[]) =>
  beats.reduce<number | null>((sum, beat) => (sum === null || beat.length === null ? null : sum + beat.length), 0);

/** Every step once, in order, with its length under `options`; round 0 before the breaths, 1 within, 2 after. */
export function layOutSteps({ steps }: Exercise, options: TimelineOptions = {}): readonly Beat[] {
  const breaths = steps.map((step) => step.phase !== undefined);
  const first = Math.max(0, breaths.indexOf(true));
  const last = breaths.includes(true) ? breaths.lastIndexOf(true) : steps.length - 1;
  const held = options.noHolds && steps.some((step) => !step.phase?.startsWith('hold'));
  return steps.flatMap((step, stepIndex): Beat[] =>
    held && step.phase?.startsWith('hold')
      ? []
      : [
          {
            step,
            stepIndex,
            round: stepIndex < first ? 0 : stepIndex > last ? 2 : 1,
            length: lengthOf(steps, stepIndex, options),
          },
        ],
  );
}

/** Lays an exercise out in time. A breathing session ends with an out-breath. */
export function timelineOf(exercise: Exercise, options: TimelineOptions = {}): Timeline {
  const beats = layOutSteps(exercise, options);
  const part = (round: number) => beats.filter((beat) => beat.round === round);
  const [before, once, after] = [part(0), part(1), part(2)];
  const rounds = roundsOf(exercise, options, total(once), total([...before, ...after]) ?? 0);
  const repeated = times(rounds, (at) => once.map((beat) => ({ ...beat, round: at + 1 }))).flat();
  const lastOut = repeated.map((beat) => beat.step.phase).lastIndexOf('out');
  if (lastOut >= 0) repeated.length = lastOut + 1;
  const all = [...before, ...repeated, ...after.map((beat) => ({ ...beat, round: rounds }))];
  return { beats: all, rounds, length: total(all) };
}

function roundsOf(exercise: Exercise, options: TimelineOptions, round: number | null, others: number): number {
  const wanted =
    options.rounds ??
    (options.minutes !== undefined && round ? (options.minutes * 60_000 - others) / round : exercise.rounds);
  return clamp(Math.round(wanted) || 1, 1, Math.min(exercise.maxRounds ?? MAX_ROUNDS, MAX_ROUNDS));
}

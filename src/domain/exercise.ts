import type { Phase } from './exercise-limits.js';
import { withoutPrototype } from './without-prototype.js';

export { PHASE_LIMITS, type Phase } from './exercise-limits.js';

/** The kind of technique. */
export type ExerciseKind = 'breath' | 'senses' | 'body' | 'imagery' | 'bilateral' | 'writing';

/** How a step ends: after its seconds, or when the reader moves on. */
export type Advance = 'auto' | 'reader';

/** The timing of a step, without its words. */
export interface StepTiming {
  /** Length in seconds, above 0; null = the reader moves on. */
  readonly seconds: number | null;
  readonly advance: Advance;
  readonly phase?: Phase | undefined;
  /** How many things the step asks for (“5 things you can see”). */
  readonly count?: number | undefined;
}

/** One step of an exercise, in the reader's language. Plain text. */
export interface Step extends StepTiming {
  /** Empty only for a breath phase that goes by its usual name. */
  readonly text: string;
  /** What is spoken instead of `text`. */
  readonly say?: string | undefined;
  /** An `https:` or `http:` address of a recording of this step, on the origin of its feed. */
  readonly audio?: string | undefined;
  /** A recording on another origin; played only if the page allows it. */
  readonly audioElsewhere?: string | undefined;
}

/** Where an exercise comes from. */
export interface ExerciseSource {
  readonly label: string;
  /** An `https:` or `http:` address. */
  readonly url?: string | undefined;
}

/** A grounding exercise, as the player sees it, whatever feed it came from. All text is plain text. */
export interface Exercise {
  /** Unique within a feed. */
  readonly id: string;
  readonly title: string;
  readonly kind: ExerciseKind;
  readonly summary?: string | undefined;
  readonly source?: ExerciseSource | undefined;
  readonly cautions: readonly string[];
  /** Who should choose another exercise. */
  readonly avoidIf: readonly string[];
  /** Ids of exercises to offer instead. */
  readonly alternatives: readonly string[];
  /**
   * How often the steps repeat, 1–200. In an exercise with breath phases, the steps before the first phase and after
   * the last one happen once.
   */
  readonly rounds: number;
  /** Maximum number of rounds the reader can choose; absent = 200. */
  readonly maxRounds?: number | undefined;
  /** At least one. */
  readonly steps: readonly Step[];
  /** BCP 47 tag of the words, when it differs from the page's. */
  readonly language?: string | undefined;
}

/**
 * A step of a built-in exercise: `words` is the index of its text in the words of a language; a breath phase needs
 * none.
 */
export interface ScriptStep extends StepTiming {
  readonly words?: number | undefined;
}

/** A built-in exercise without its words. Cautions name entries of the words' `notes`. */
export interface ExerciseScript<Note extends string = string> {
  readonly id: string;
  readonly kind: ExerciseKind;
  readonly rounds: number;
  readonly maxRounds?: number | undefined;
  readonly source?: ExerciseSource | undefined;
  readonly cautions: readonly Note[];
  readonly avoidIf: readonly Note[];
  readonly alternatives: readonly string[];
  readonly steps: readonly ScriptStep[];
}

/** The words of the built-in exercises in one language. */
export interface ExerciseWords {
  /** The names of the breath phases. */
  readonly phases: Readonly<Record<Phase, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** By exercise id. */
  readonly scripts: Readonly<
    Record<string, { readonly title: string; readonly summary: string; readonly steps: readonly string[] }>
  >;
}

/** Combines a script and the words of a language into an exercise. */
export function exerciseInWords(script: ExerciseScript, words: ExerciseWords): Exercise {
  const own = words.scripts[script.id];
  const note = (id: string) => words.notes[id] ?? '';
  return withoutPrototype({
    ...script,
    title: own?.title ?? script.id,
    summary: own?.summary,
    cautions: script.cautions.map(note),
    avoidIf: script.avoidIf.map(note),
    steps: script.steps.map((step) => ({
      ...step,
      text:
        (step.words === undefined ? undefined : own?.steps[step.words]) ?? (step.phase ? words.phases[step.phase] : ''),
    })),
  });
}

/** True if any step of an exercise is a breath phase. */
export function isBreathing(exercise: { readonly steps: readonly StepTiming[] }): boolean {
  return exercise.steps.some((step) => step.phase);
}

/** True if an exercise asks the reader to hold their breath. */
export function hasHolds(exercise: { readonly steps: readonly StepTiming[] }): boolean {
  return exercise.steps.some((step) => step.phase?.startsWith('hold'));
}

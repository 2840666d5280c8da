import { exerciseInWords, isBreathing, type Exercise, type ExerciseWords } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import type { ExerciseGroup } from './exercises/exercise-group.js';
import type { Panel } from './panel.js';

/** What the page and the reader want to see. */
export interface Wanted {
  /** The page's `exercise`; scripts may set anything. */
  readonly exercise?: string | number | null | undefined;
  /** The page's `choose`: ids separated by spaces, or "all". */
  readonly choose?: string | readonly string[] | null | undefined;
  /** The reader's choice. */
  readonly picked?: string | undefined;
}

/** An exercise that there is: what it is called, and all of it once it is here. */
export interface KnownExercise {
  readonly id: string;
  /** Empty where nothing that is here knows it. */
  readonly title: string;
  /** BCP 47 tag of the title, when it differs from the page's. */
  readonly language?: string | undefined;
  readonly followsBreath: boolean;
  /** `undefined` for an exercise that has not been fetched. */
  readonly whole: Exercise | undefined;
}

/** What there is to show. */
export interface Choice {
  /** `undefined` where the wanted exercise does not exist here. */
  readonly current: KnownExercise | undefined;
  /** What the reader may choose from; empty or one = no choice. */
  readonly offered: readonly KnownExercise[];
  /** Ids that nothing has. */
  readonly unknown: readonly string[];
  /** Every exercise there is. */
  readonly all: readonly KnownExercise[];
}

/** What a choice is made from. */
export interface Offer {
  readonly words: ExerciseWords;
  readonly feed: readonly Exercise[];
  readonly wanted: Wanted;
  /** The panels that the reader has unfolded. */
  readonly panels: readonly Panel[] | undefined;
}

/** A whole exercise as one that is known. */
export const known = (whole: Exercise): KnownExercise => ({
  id: whole.id,
  title: whole.title,
  language: whole.language,
  followsBreath: isBreathing(whole),
  whole,
});

const cache = new WeakMap<ExerciseGroup, WeakMap<ExerciseWords, readonly KnownExercise[]>>();

/** The exercises of a group in `words`; what they do not say is said in English. The same ones every time. */
export function exercisesIn(group: ExerciseGroup, words: ExerciseWords): readonly KnownExercise[] {
  const made = cache.get(group) ?? new WeakMap<ExerciseWords, readonly KnownExercise[]>();
  cache.set(group, made);
  if (!made.has(words)) {
    const { notes, scripts } = group.words;
    const all = {
      phases: words.phases,
      notes: { ...notes, ...words.notes },
      scripts: { ...scripts, ...words.scripts },
    };
    made.set(
      words,
      group.scripts.map((script) => known(exerciseInWords(withoutPrototype(script), all))),
    );
  }
  return made.get(words)!;
}

import { exerciseInWords, isBreathing, type Exercise, type ExerciseWords } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { FIRST, groupsWith } from './built-in-exercises.js';
import type { ExerciseGroup } from './exercises/exercise-group.js';
import type { Panel } from './player-model.js';

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

/** A list of ids that the exercise that is always here is the first of. */
const HAS_FIRST = new RegExp(`^[\\s,]*$|(?:^|[\\s,])(?:all|${FIRST})(?![^\\s,])`);

/**
 * The choice while the code for all of it is not here: the built-in exercise that is wanted, unless the feed has one of
 * the same id. Any other stays without a title, or is on its way.
 */
export function firstChoice({ words, feed, wanted }: Offer, changed: () => void): Choice {
  const { exercise, choose, picked } = wanted;
  const id = picked ?? (String(exercise ?? '').trim() || (HAS_FIRST.test(String(choose ?? '')) ? FIRST : ''));
  const here = groupsWith([id], changed).flatMap((group) => exercisesIn(group, words));
  const isOwn = feed.some((each) => each.id === id);
  const current = isOwn ? undefined : here.find((each) => each.id === id);
  const coming = { id, title: words.scripts[id]?.title ?? '', followsBreath: false, whole: undefined };
  return { current: current ?? coming, offered: [], unknown: [], all: here };
}

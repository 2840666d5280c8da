import { exerciseInWords, isBreathing, type Exercise, type ExerciseWords } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { titles } from '../../i18n/en/exercises/titles.js';
import { warnAbout } from './attribute-values.js';
import { FIRST, followsBreath, groupsWith } from './built-in-exercises.js';
import type { ExerciseGroup } from './exercises/exercise-group.js';

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
  readonly title: string;
  /** BCP 47 tag of the title, when it differs from the page's. */
  readonly language?: string | undefined;
  readonly followsBreath: boolean;
  /** `undefined` for a built-in exercise that has not been fetched. */
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
}

/** The exercises in the words of each language: players of two languages may share a feed. */
const cache = new WeakMap<
  readonly Exercise[],
  WeakMap<ExerciseWords, readonly [readonly ExerciseGroup[], readonly KnownExercise[]]>
>();

/**
 * Every exercise there is: the built-in ones in these words, whole where they are in `groups`, and the feed's, which
 * win where the ids are the same. Cached by words, feed and groups.
 */
export function knownExercises(
  words: ExerciseWords,
  feed: readonly Exercise[],
  groups: readonly ExerciseGroup[],
): readonly KnownExercise[] {
  const made = cache.get(feed) ?? new WeakMap<ExerciseWords, readonly [readonly ExerciseGroup[], KnownExercise[]]>();
  const before = made.get(words);
  if (before?.[0] === groups) return before[1];
  const own = new Map(feed.map((exercise) => [exercise.id, known(inWords(exercise, words))]));
  const builtIn = new Map(groups.flatMap((group) => exercisesOf(group, words)));
  const all = [
    ...own.values(),
    ...Object.entries(titles)
      .filter(([id]) => !own.has(id))
      .map(([id, title]) => builtIn.get(id) ?? onlyNamed(id, words.scripts[id]?.title ?? title)),
  ];
  cache.set(feed, made.set(words, [groups, all]));
  return all;
}

const known = (whole: Exercise): KnownExercise => ({
  id: whole.id,
  title: whole.title,
  language: whole.language,
  followsBreath: isBreathing(whole),
  whole,
});

const onlyNamed = (id: string, title: string): KnownExercise => ({
  id,
  title,
  followsBreath: followsBreath(id),
  whole: undefined,
});

/** What a language does not say is said in English. */
function exercisesOf({ scripts, words: english }: ExerciseGroup, words: ExerciseWords): [string, KnownExercise][] {
  const all: ExerciseWords = {
    phases: words.phases,
    notes: { ...english.notes, ...words.notes },
    scripts: { ...english.scripts, ...words.scripts },
  };
  return scripts.map((script) => [script.id, known(exerciseInWords(withoutPrototype(script), all))]);
}

/** A phase of a breath without words of its own gets the usual ones. */
function inWords(exercise: Exercise, { phases }: ExerciseWords): Exercise {
  return withoutPrototype({
    ...exercise,
    steps: exercise.steps.map((step) => (step.text || !step.phase ? step : { ...step, text: phases[step.phase] })),
  });
}

/** What to show of `all`. Where the page names an exercise that does not exist, all of them are offered instead. */
export function choose(all: readonly KnownExercise[], { exercise, choose: list, picked }: Wanted): Choice {
  const find = (id: string) => all.find((each) => each.id === id);
  const ids = String(list ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const everything = ids.includes('all');
  const listed = everything ? all : ids.flatMap((id) => find(id) ?? []);
  const id = String(exercise ?? '').trim() || ((listed.find((each) => each.id === FIRST) ?? listed[0])?.id ?? FIRST);
  const current = find(picked ?? id);
  const unknown = [...(everything ? [] : ids), id].filter((each) => !find(each));
  return { current, offered: find(id) ? listed : all, unknown };
}

/** What a choice is made from. */
export interface Offer {
  readonly words: ExerciseWords;
  readonly feed: readonly Exercise[];
  readonly wanted: Wanted;
}

/**
 * Every exercise there is, and the choice among them. Those for which `isNeeded` is true are fetched if need be, and
 * `changed` is called when one has arrived or failed.
 */
export function chooseFrom(
  { words, feed, wanted }: Offer,
  isNeeded: (each: KnownExercise, choice: Choice) => boolean,
  changed: () => void,
): readonly [Choice, readonly KnownExercise[]] {
  const before = knownExercises(words, feed, groupsWith([], changed));
  const choice = choose(before, wanted);
  const ids = before.filter((each) => !each.whole && isNeeded(each, choice)).map(({ id }) => id);
  const all = knownExercises(words, feed, groupsWith(ids, changed));
  return all === before ? [choice, all] : [choose(all, wanted), all];
}

/** Warns, once, of each exercise that the page names and nothing has. */
export function warnOfUnknown({ unknown }: Choice): void {
  for (const id of unknown) warnAbout(`unknown exercise "${id.slice(0, 80)}", the others are offered`);
}

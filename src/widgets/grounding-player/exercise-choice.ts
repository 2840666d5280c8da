import { builtInExercises } from '../../content/exercises/index.js';
import { exerciseInWords, type Exercise, type ExerciseWords } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { warnAbout } from './attribute-values.js';

/** The exercise shown where the page names none. */
const FIRST = 'five-senses';

/** What the page and the reader want to see. */
export interface Wanted {
  /** The page's `exercise`; scripts may set anything. */
  readonly exercise?: string | number | null | undefined;
  /** The page's `choose`: ids separated by spaces, or "all". */
  readonly choose?: string | readonly string[] | null | undefined;
  /** The reader's choice. */
  readonly picked?: string | undefined;
}

/** What there is to show. */
export interface Choice {
  /** `undefined` where the wanted exercise does not exist here. */
  readonly current: Exercise | undefined;
  /** What the reader may choose from; empty or one = no choice. */
  readonly offered: readonly Exercise[];
  /** Ids that nothing has. */
  readonly unknown: readonly string[];
}

/** A feed's exercises in the words of each language: players of two languages may share a feed. */
const cache = new WeakMap<readonly Exercise[], WeakMap<ExerciseWords, readonly Exercise[]>>();

/**
 * Every exercise there is: the built-in ones in these words, and the feed's, which win where the ids are the same.
 * Cached by words and feed.
 */
export function allExercises(words: ExerciseWords, feed: readonly Exercise[]): readonly Exercise[] {
  const made = cache.get(feed) ?? new WeakMap<ExerciseWords, readonly Exercise[]>();
  const before = made.get(words);
  if (before) return before;
  const own = new Map(feed.map((exercise) => [exercise.id, inWords(exercise, words)]));
  const all = [
    ...own.values(),
    ...builtInExercises.filter(({ id }) => !own.has(id)).map((script) => exerciseInWords(script, words)),
  ];
  cache.set(feed, made.set(words, all));
  return all;
}

/** A phase of a breath without words of its own gets the usual ones. */
function inWords(exercise: Exercise, { phases }: ExerciseWords): Exercise {
  return withoutPrototype({
    ...exercise,
    steps: exercise.steps.map((step) => (step.text || !step.phase ? step : { ...step, text: phases[step.phase] })),
  });
}

/** What to show of `all`. Where the page names an exercise that does not exist, all of them are offered instead. */
export function choose(all: readonly Exercise[], { exercise, choose: list, picked }: Wanted): Choice {
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

/** Warns, once, of each exercise that the page names and nothing has. */
export function warnOfUnknown({ unknown }: Choice): void {
  for (const id of unknown) warnAbout(`unknown exercise "${id.slice(0, 80)}", the others are offered`);
}

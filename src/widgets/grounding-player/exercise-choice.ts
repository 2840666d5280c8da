import type { Exercise, ExerciseWords } from '../../domain/exercise.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { titles } from '../../i18n/en/exercises/titles.js';
import { warnOnce } from '../../ui/warn-once.js';
import { FIRST, followsBreath, groupsWith } from './built-in-exercises.js';
import type { ExerciseGroup } from './exercises/exercise-group.js';
import { exercisesIn, known, type Choice, type KnownExercise, type Offer, type Wanted } from './known-exercise.js';
import { openPanels } from './open-panels.js';

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
  const builtIn = groups.flatMap((group) => exercisesIn(group, words));
  const all = [
    ...own.values(),
    ...Object.entries(titles)
      .filter(([id]) => !own.has(id))
      .map(([id, title]) => builtIn.find((each) => each.id === id) ?? onlyNamed(id, words.scripts[id]?.title ?? title)),
  ];
  cache.set(feed, made.set(words, [groups, all]));
  return all;
}

const onlyNamed = (id: string, title: string): KnownExercise => ({
  id,
  title,
  followsBreath: followsBreath(id),
  whole: undefined,
});

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
  return { current, offered: find(id) ? listed : all, unknown, all };
}

/**
 * The choice among every exercise there is. Those that are shown are fetched if need be, and `changed` is called when
 * one has arrived or failed.
 */
export function chooseFrom({ words, feed, wanted, panels }: Offer, changed: () => void): Choice {
  const before = knownExercises(words, feed, groupsWith([], changed));
  const choice = choose(before, wanted);
  const { current, offered } = choice;
  const hasChooser = openPanels(panels, choice).includes('chooser');
  const ids = before
    .filter((each) => !each.whole && (each === current || (hasChooser && offered.includes(each))))
    .map(({ id }) => id);
  const all = knownExercises(words, feed, groupsWith(ids, changed));
  return all === before ? choice : choose(all, wanted);
}

/** Warns, once, of each exercise that the page names and nothing has. */
export function warnOfUnknown({ unknown }: Choice): void {
  for (const id of unknown)
    warnOnce(`<peer-grounding-player>: unknown exercise "${id.slice(0, 80)}", the others are offered`);
}

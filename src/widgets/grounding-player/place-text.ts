import type { Frame } from '../../domain/exercise-timeline.js';
import { isBreathing } from '../../domain/exercise.js';
import { fill, formatNumber } from '../../i18n/format.js';
import type { ExerciseProgress } from './exercise-progress.js';
import type { PlayerWords } from './player-words.js';

/** “Round 3 of 6” or “Step 2 of 5”, where `frame` is on. */
export function placeText(
  { exercise, timeline }: ExerciseProgress,
  { beat, index }: Frame,
  { words, lang }: PlayerWords,
): string {
  const byRound = isBreathing(exercise);
  const [n, all] = byRound ? [Math.max(1, beat.round), timeline.rounds] : [index + 1, timeline.beats.length];
  return fill(byRound ? words.roundOf : words.stepOf, { n: formatNumber(n, lang), all: formatNumber(all, lang) });
}

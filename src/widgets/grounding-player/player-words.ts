import { isBreathing, type Exercise, type Step } from '../../domain/exercise.js';
import type { Timeline } from '../../domain/exercise-layout.js';
import type { groundingPlayer as english } from '../../i18n/en/grounding-player.js';
import type { firstWords } from '../../i18n/en/grounding-player/first.js';
import { fill, plural } from '../../i18n/format.js';
import type { Localized } from '../../i18n/words.js';

/** The player's words in one language. */
export type PlayerWords = Localized<typeof english>;

/** Those that stand there before anything is pressed. */
export type FirstWords = Localized<typeof firstWords>;

/** “4 seconds”. */
export function secondsText(seconds: number, { words, lang }: PlayerWords): string {
  return plural(words.seconds, seconds, lang);
}

/** “About 2 minutes”, or seconds where it is less than one; nothing where the reader sets the pace. */
export function durationText(milliseconds: number | null, localized: PlayerWords): string | undefined {
  if (milliseconds === null) return undefined;
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 1
    ? secondsText(Math.ceil(milliseconds / 1000), localized)
    : plural(localized.words.about, minutes, localized.lang);
}

/** How long an exercise is, before it starts: “6 rounds” and “About 2 minutes”; “5 steps” and “at your own pace”. */
export function lengthTexts(exercise: Exercise, timeline: Timeline, localized: PlayerWords): readonly [string, string] {
  const { words, lang } = localized;
  const many = isBreathing(exercise)
    ? plural(words.rounds, timeline.rounds, lang)
    : plural(words.stepCount, timeline.beats.length, lang);
  return [many, durationText(timeline.length, localized) ?? words.ownPace];
}

/** “Breathe in, 4 seconds”; a step that is read rather than breathed stays as it is. */
export function stepText(step: Step, seconds: number | null, localized: PlayerWords): string {
  if (!step.phase || seconds === null) return step.text;
  return fill(localized.words.phaseFor, { phase: step.text, time: secondsText(seconds, localized) });
}

import { extendedExhale } from '../../../content/exercises/extended-exhale.js';
import { boxBreathing } from '../../../content/exercises/box-breathing.js';
import { coherentBreathing } from '../../../content/exercises/coherent-breathing.js';
import { physiologicalSigh } from '../../../content/exercises/physiological-sigh.js';
import { fourSevenEight } from '../../../content/exercises/four-seven-eight.js';
import { breathingWords as words } from '../../../i18n/en/exercises/breathing.js';
import type { ExerciseGroup } from './exercise-group.js';

/** The exercises with the breath. */
export const group: ExerciseGroup = {
  scripts: [extendedExhale, boxBreathing, coherentBreathing, physiologicalSigh, fourSevenEight],
  words,
};

import { fiveSenses } from '../../../content/exercises/five-senses.js';
import { sensesWords as words } from '../../../i18n/en/exercises/senses.js';
import type { ExerciseGroup } from './exercise-group.js';

/** The exercise with the senses. */
export const group: ExerciseGroup = { scripts: [fiveSenses], words };

import { butterflyHug } from '../../../content/exercises/butterfly-hug.js';
import { bodyScan } from '../../../content/exercises/body-scan.js';
import { muscleRelaxation } from '../../../content/exercises/muscle-relaxation.js';
import { bodyWords as words } from '../../../i18n/en/exercises/body.js';
import type { ExerciseGroup } from './exercise-group.js';

/** The exercises with the body. */
export const group: ExerciseGroup = { scripts: [butterflyHug, bodyScan, muscleRelaxation], words };

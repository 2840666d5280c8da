import { orienting } from '../../../content/exercises/orienting.js';
import { groundingObject } from '../../../content/exercises/grounding-object.js';
import { calmPlace } from '../../../content/exercises/calm-place.js';
import { journalingPrompts } from '../../../content/exercises/journaling-prompts.js';
import { thoughtWords as words } from '../../../i18n/en/exercises/thoughts.js';
import type { ExerciseGroup } from './exercise-group.js';

/** The exercises with questions and pictures. */
export const group: ExerciseGroup = { scripts: [orienting, groundingObject, calmPlace, journalingPrompts], words };

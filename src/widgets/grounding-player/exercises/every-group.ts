import { group as body } from './body.js';
import { group as breathing } from './breathing.js';
import type { ExerciseGroup } from './exercise-group.js';
import { group as senses } from './senses.js';
import { group as thoughts } from './thoughts.js';

/** Every built-in exercise at once, for where nothing is fetched. */
export const everyGroup: readonly ExerciseGroup[] = [senses, thoughts, body, breathing];

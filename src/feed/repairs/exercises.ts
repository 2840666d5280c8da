import { repairWith, type Repair } from '../repair.js';
import { exerciseRemedies } from '../schema/exercise-remedies.js';

/** What is done about exercises that do not fit their schema. */
export const repair: Repair = repairWith(exerciseRemedies);

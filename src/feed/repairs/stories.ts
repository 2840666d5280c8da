import { repairWith, type Repair } from '../repair.js';
import { storyRemedies } from '../schema/story-remedies.js';

/** What is done about stories that do not fit their schema. */
export const repair: Repair = repairWith(storyRemedies);

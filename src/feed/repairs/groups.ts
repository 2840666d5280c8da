import { repairWith, type Repair } from '../repair.js';
import { groupRemedies } from '../schema/group-remedies.js';

/** What is done about groups that do not fit their schema. */
export const repair: Repair = repairWith(groupRemedies);

import { repairWith, type Repair } from '../repair.js';
import { resourceRemedies } from '../schema/resource-remedies.js';

/** What is done about resources that do not fit their schema. */
export const repair: Repair = repairWith(resourceRemedies);

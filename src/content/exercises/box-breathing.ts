import { breath } from './script-steps.js';
import type { Script } from './script.js';

/** Four equal phases of four seconds; sources recommend one to four minutes. */
export const boxBreathing: Script = {
  id: 'box-breathing',
  kind: 'breath',
  rounds: 6,
  maxRounds: 15,
  source: { label: 'Balban et al. 2023, Cell Reports Medicine', url: 'https://doi.org/10.1016/j.xcrm.2022.100895' },
  cautions: ['dizzy'],
  avoidIf: ['holds'],
  alternatives: ['five-senses', 'grounding-object'],
  steps: [breath('in', 4), breath('hold-in', 4), breath('out', 4), breath('hold-out', 4)],
};

import { breath, timed } from './script-steps.js';
import type { Script } from './script.js';

/** Four rounds, at most eight, after an initial out-breath. */
export const fourSevenEight: Script = {
  id: 'four-seven-eight',
  kind: 'breath',
  rounds: 4,
  maxRounds: 8,
  source: { label: 'Andrew Weil' },
  cautions: ['seated', 'enough', 'dizzy'],
  avoidIf: ['holds'],
  alternatives: ['five-senses', 'calm-place'],
  steps: [timed(0, 6), breath('in', 4, 1), breath('hold-in', 7), breath('out', 8, 2)],
};

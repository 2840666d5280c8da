import { breath } from './script-steps.js';
import type { Script } from './script.js';

/** An in-breath, a short one on top, a long out-breath; one to three times, or for five minutes as in the study. */
export const physiologicalSigh: Script = {
  id: 'physiological-sigh',
  kind: 'breath',
  rounds: 3,
  maxRounds: 28,
  source: { label: 'Balban et al. 2023, Cell Reports Medicine', url: 'https://doi.org/10.1016/j.xcrm.2022.100895' },
  cautions: ['tingling'],
  avoidIf: [],
  alternatives: ['five-senses', 'butterfly-hug'],
  steps: [breath('in', 3, 0), breath('in', 1, 1), breath('out', 7, 2)],
};

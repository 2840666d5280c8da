import { breath } from './script-steps.js';
import type { Script } from './script.js';

/** In for four seconds, out for six, no holds: the mildest of the breath exercises. */
export const extendedExhale: Script = {
  id: 'extended-exhale',
  kind: 'breath',
  rounds: 12,
  source: {
    label: 'Van Diest et al. 2014, Applied Psychophysiology and Biofeedback',
    url: 'https://doi.org/10.1007/s10484-014-9253-x',
  },
  cautions: ['dizzy'],
  avoidIf: [],
  alternatives: ['five-senses', 'orienting'],
  steps: [breath('in', 4), breath('out', 6)],
};

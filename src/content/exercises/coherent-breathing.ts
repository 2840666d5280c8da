import { breath } from './script-steps.js';
import type { Script } from './script.js';

/**
 * Even breaths of 5.5 seconds in and 5.5 out, five to twenty minutes. A large trial found no benefit over a placebo
 * pace, so none is promised.
 */
export const coherentBreathing: Script = {
  id: 'coherent-breathing',
  kind: 'breath',
  rounds: 28,
  maxRounds: 110,
  source: {
    label: 'Fincham, Strauss & Cavanagh 2023, Scientific Reports',
    url: 'https://doi.org/10.1038/s41598-023-49279-8',
  },
  cautions: ['small', 'dizzy'],
  avoidIf: [],
  alternatives: ['five-senses', 'body-scan'],
  steps: [breath('in', 5.5), breath('out', 5.5)],
};

import { breath, type Script } from './script.js';

/** Even breaths of 5.5 seconds each way, five to twenty minutes. A large trial found no gain over a placebo pace, so nothing is promised. */
export const coherentBreathing: Script = {
  id: 'coherent-breathing',
  kind: 'breath',
  rounds: 28,
  maxRounds: 110,
  cautions: ['small', 'dizzy'],
  avoidIf: [],
  alternatives: ['five-senses', 'body-scan'],
  steps: [breath('in', 5.5), breath('out', 5.5)],
};

import { breath, type Script } from './script.js';

/** In for four seconds, out for six, no holds: the mildest of the breath exercises. */
export const extendedExhale: Script = {
  id: 'extended-exhale',
  kind: 'breath',
  rounds: 12,
  cautions: ['dizzy'],
  avoidIf: [],
  alternatives: ['five-senses', 'orienting'],
  steps: [breath('in', 4), breath('out', 6)],
};

import { timed, type Script } from './script.js';

/** Feet to head, 25 seconds a part. */
export const bodyScan: Script = {
  id: 'body-scan',
  kind: 'body',
  rounds: 1,
  cautions: ['inward'],
  avoidIf: [],
  alternatives: ['five-senses', 'grounding-object'],
  steps: Array.from({ length: 10 }, (_, words) => timed(words, 25)),
};

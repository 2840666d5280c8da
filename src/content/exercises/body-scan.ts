import { timed } from './script-steps.js';
import type { Script } from './script.js';
import { times } from '../../domain/times.js';

/** Feet to head, 25 seconds per part of the body. */
export const bodyScan: Script = {
  id: 'body-scan',
  kind: 'body',
  rounds: 1,
  source: { label: 'La Trobe University Counselling Service', url: 'https://www.latrobe.edu.au/audio/body-scan' },
  cautions: ['inward'],
  avoidIf: [],
  alternatives: ['five-senses', 'grounding-object'],
  steps: times(10, (words) => timed(words, 25)),
};

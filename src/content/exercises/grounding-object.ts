import { questions } from './script-steps.js';
import type { Script } from './script.js';

/** Weight, edges, warmth and color of something in the hand, at the reader's pace. */
export const groundingObject: Script = {
  id: 'grounding-object',
  kind: 'senses',
  rounds: 1,
  source: {
    label: 'Dorset and Somerset Air Ambulance',
    url: 'https://www.dsairambulance.org.uk/trauma-managing-flashbacks',
  },
  cautions: ['object'],
  avoidIf: [],
  alternatives: ['five-senses', 'orienting'],
  steps: questions(6),
};

import { questions, type Script } from './script.js';

/** A place pictured through the senses and named with one word; “calm”, as “safe” is too much for some. */
export const calmPlace: Script = {
  id: 'calm-place',
  kind: 'imagery',
  rounds: 1,
  cautions: ['turns'],
  avoidIf: [],
  alternatives: ['five-senses', 'grounding-object'],
  steps: questions(6),
};

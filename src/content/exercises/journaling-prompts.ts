import { questions } from './script-steps.js';
import type { Script } from './script.js';

/** Six questions, one at a time. Nothing is typed: what readers write stays on their own paper. */
export const journalingPrompts: Script = {
  id: 'journaling-prompts',
  kind: 'writing',
  rounds: 1,
  cautions: ['writing'],
  avoidIf: [],
  alternatives: ['orienting', 'five-senses'],
  steps: questions(6),
};

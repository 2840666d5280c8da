import { timed } from './script-steps.js';
import type { Script } from './script.js';
import { times } from '../../domain/times.js';

/** Ten muscle groups from feet to face: seven seconds tense, thirty seconds to let go; seven minutes in all. */
export const muscleRelaxation: Script = {
  id: 'muscle-relaxation',
  kind: 'body',
  rounds: 1,
  source: { label: 'Newcastle upon Tyne Hospitals NHS Foundation Trust' },
  cautions: ['rise'],
  avoidIf: ['injury', 'flashbacks'],
  alternatives: ['grounding-object', 'five-senses'],
  // Text 0 is the opening, 1 “let go”, 2 the ending, 3–12 the muscle groups.
  steps: [timed(0, 20), ...times(10, (group) => [timed(group + 3, 7), timed(1, 30)]).flat(), timed(2, 30)],
};

import { timed, type Script } from './script.js';
import { times } from '../../domain/times.js';

/** Ten groups of muscles from feet to face: seven seconds tense, thirty to let go; seven minutes in all. */
export const muscleRelaxation: Script = {
  id: 'muscle-relaxation',
  kind: 'body',
  rounds: 1,
  source: { label: 'Newcastle upon Tyne Hospitals NHS Foundation Trust' },
  cautions: ['rise'],
  avoidIf: ['injury', 'flashbacks'],
  alternatives: ['grounding-object', 'five-senses'],
  // Text 0 opens, 1 is “let go”, 2 ends, 3–12 are the groups.
  steps: [timed(0, 20), ...times(10, (group) => [timed(group + 3, 7), timed(1, 30)]).flat(), timed(2, 30)],
};

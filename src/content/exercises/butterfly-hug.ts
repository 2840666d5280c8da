import { asked, type Script } from './script.js';
import { timed } from './script-steps.js';

/** Slow taps on alternate sides for about a minute and a half (protocols: one to three minutes). */
export const butterflyHug: Script = {
  id: 'butterfly-hug',
  kind: 'bilateral',
  rounds: 1,
  source: {
    label: 'Jarero & Artigas, Butterfly Hug method (1998)',
    url: 'https://francineshapirolibrary.omeka.net/items/show/27518',
  },
  cautions: ['memories'],
  avoidIf: [],
  alternatives: ['five-senses', 'grounding-object'],
  steps: [asked(0), timed(1, 30), timed(2, 30), timed(3, 30), asked(4)],
};

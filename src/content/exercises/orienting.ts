import { asked, type Script } from './script.js';

/** Date, place, age, three things that differ from back then: the first exercise to try when memories intrude. */
export const orienting: Script = {
  id: 'orienting',
  kind: 'senses',
  rounds: 1,
  source: { label: '7 Cups', url: 'https://7cups.com/path/exercise/grounding-techniques-for-flashback-1622797313' },
  cautions: [],
  avoidIf: [],
  alternatives: ['five-senses', 'grounding-object'],
  steps: [asked(0), asked(1), asked(2), asked(3, 3), asked(4)],
};

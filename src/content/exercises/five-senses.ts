import { asked, type Script } from './script.js';

/**
 * The 5-4-3-2-1 exercise. Sources differ in the order of the senses; any of them may be skipped or recalled from
 * memory.
 */
export const fiveSenses: Script = {
  id: 'five-senses',
  kind: 'senses',
  rounds: 1,
  source: {
    label: 'University of Rochester Medical Center, Behavioral Health Partners',
    url: 'https://www.urmc.rochester.edu/behavioral-health-partners/bhp-blog/april-2018/5-4-3-2-1-coping-technique-for-anxiety.aspx',
  },
  cautions: ['senses'],
  avoidIf: [],
  alternatives: ['orienting', 'grounding-object'],
  steps: [asked(0, 5), asked(1, 4), asked(2, 3), asked(3, 2), asked(4, 1)],
};

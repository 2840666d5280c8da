import { questions } from './script-steps.js';
import type { Script } from './script.js';

/** A place imagined through the senses and given a one-word name; “calm”, since “safe” is too much for some. */
export const calmPlace: Script = {
  id: 'calm-place',
  kind: 'imagery',
  rounds: 1,
  source: {
    label: 'GoodTherapy',
    url: 'https://goodtherapy.org/blog/using-emdr-to-find-your-safe-place-in-trauma-recovery-0815164/amp',
  },
  cautions: ['turns'],
  avoidIf: [],
  alternatives: ['five-senses', 'grounding-object'],
  steps: questions(6),
};

import { titles } from './titles.js';

/** Words of the breathing exercises. They ask and never order; every step may be skipped. */
export const breathingWords = {
  notes: {
    dizzy: 'If you feel dizzy, stop and breathe the way you like.',
    small: 'Small, easy breaths are enough.',
    seated: 'You may feel light-headed at first. It is best to sit down.',
    enough: 'Eight rounds, twice a day, is the most.',
    tingling: 'If your lips or fingers tingle, stop and breathe the way you like.',
    holds: 'Leave out the holds if you are pregnant or have heart or lung trouble.',
  },
  scripts: {
    'extended-exhale': {
      title: titles['extended-exhale'],
      summary: 'Breathe out a little longer than you breathe in. No holds.',
      steps: [],
    },
    'box-breathing': { title: titles['box-breathing'], summary: 'Four equal parts: in, hold, out, hold.', steps: [] },
    'coherent-breathing': {
      title: titles['coherent-breathing'],
      summary: 'Slow and even, in and out for the same time.',
      steps: [],
    },
    'physiological-sigh': {
      title: titles['physiological-sigh'],
      summary: 'A breath in, a sip of air on top, and a long breath out.',
      steps: ['In through the nose', 'A little more', 'Slowly out through the mouth'],
    },
    'four-seven-eight': {
      title: titles['four-seven-eight'],
      summary: 'In for 4, hold for 7, out for 8.',
      steps: ['First let your breath out, all the way if you like.', 'In through the nose', 'Out through the mouth'],
    },
  },
};

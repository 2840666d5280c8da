import { bodyWords } from './exercises/body.js';
import { breathingWords } from './exercises/breathing.js';
import { phases } from './exercises/phases.js';
import { sensesWords } from './exercises/senses.js';
import { thoughtWords } from './exercises/thoughts.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises = {
  phases,
  notes: { ...sensesWords.notes, ...thoughtWords.notes, ...bodyWords.notes, ...breathingWords.notes },
  scripts: { ...sensesWords.scripts, ...thoughtWords.scripts, ...bodyWords.scripts, ...breathingWords.scripts },
};

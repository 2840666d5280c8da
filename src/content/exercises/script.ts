import type { ExerciseScript, ScriptStep } from '../../domain/exercise.js';

/** The notes that a built-in exercise can refer to; each language supplies the sentence. */
export type NoteId =
  | 'dizzy'
  | 'small'
  | 'seated'
  | 'enough'
  | 'tingling'
  | 'inward'
  | 'memories'
  | 'rise'
  | 'senses'
  | 'object'
  | 'turns'
  | 'writing'
  | 'holds'
  | 'injury'
  | 'flashbacks';

/** A built-in exercise. */
export type Script = ExerciseScript<NoteId>;

/** A step with its own text that waits for the reader and asks for `count` things. */
export const asked = (words: number, count?: number): ScriptStep => ({
  words,
  seconds: null,
  advance: 'reader',
  count,
});

import type { ExerciseScript, Phase, ScriptStep } from '../../domain/exercise.js';
import { times } from '../../domain/times.js';

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

/** A breath phase, called by its usual name unless `words` is the index of its own text. */
export const breath = (phase: Phase, seconds: number, words?: number): ScriptStep => ({
  phase,
  seconds,
  advance: 'auto',
  words,
});

/** A step with its own text that ends after `seconds`. */
export const timed = (words: number, seconds: number): ScriptStep => ({ words, seconds, advance: 'auto' });

/** A step with its own text that waits for the reader and asks for `count` things. */
export const asked = (words: number, count?: number): ScriptStep => ({
  words,
  seconds: null,
  advance: 'reader',
  count,
});

/** `count` steps that wait for the reader, with the texts from index 0 on. */
export const questions = (count: number): ScriptStep[] => times(count, (words) => asked(words));

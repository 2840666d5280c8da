import type { ExerciseScript, Phase, ScriptStep } from '../../domain/exercise.js';
import { times } from '../../domain/times.js';

/** The notes a built-in exercise can carry; each language has the sentence. */
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

/** A part of a breath, named by its phase unless `words` names a text of its own. */
export const breath = (phase: Phase, seconds: number, words?: number): ScriptStep => ({
  phase,
  seconds,
  advance: 'auto',
  words,
});

/** A step with its own text that ends after `seconds`. */
export const timed = (words: number, seconds: number): ScriptStep => ({ words, seconds, advance: 'auto' });

/** A step with its own text that waits for the reader; `count` things are asked for. */
export const asked = (words: number, count?: number): ScriptStep => ({
  words,
  seconds: null,
  advance: 'reader',
  count,
});

/** `count` steps that wait for the reader, with the texts from 0 on. */
export const questions = (count: number): ScriptStep[] => times(count, (words) => asked(words));

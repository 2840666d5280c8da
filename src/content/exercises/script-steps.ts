import type { Phase, ScriptStep } from '../../domain/exercise.js';
import { times } from '../../domain/times.js';
import { asked } from './script.js';

/** A breath phase, called by its usual name unless `words` is the index of its own text. */
export const breath = (phase: Phase, seconds: number, words?: number): ScriptStep => ({
  phase,
  seconds,
  advance: 'auto',
  words,
});

/** A step with its own text that ends after `seconds`. */
export const timed = (words: number, seconds: number): ScriptStep => ({ words, seconds, advance: 'auto' });

/** `count` steps that wait for the reader, with the texts from index 0 on. */
export const questions = (count: number): ScriptStep[] => times(count, (words) => asked(words));

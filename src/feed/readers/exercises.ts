import { nativeAdapter } from '../adapters/native.js';
import { part } from '../../parts/part.js';
import type { Reader } from '../reader.js';
import { exerciseSchema } from '../schema/exercise-schema.js';

/** Reads grounding exercises. */
export const exerciseReader: Reader<'exercises'> = {
  kind: 'exercises',
  adapters: [nativeAdapter('exercises')],
  formats: part(() => import('../formats/exercises.js')),
  schema: exerciseSchema,
  repair: part(() => import('../repairs/exercises.js')),
};

import { breathPattern } from '../adapters/breath-pattern.js';
import { nativeAdapter } from '../adapters/native.js';
import type { Reader } from '../reader.js';
import { exerciseRemedies, exerciseSchema } from '../schema/exercise-schema.js';

/** Reads grounding exercises. A new format is one adapter and one line here. */
export const exerciseReader: Reader<'exercises'> = {
  kind: 'exercises',
  adapters: [nativeAdapter('exercises'), breathPattern],
  schema: exerciseSchema,
  remedies: exerciseRemedies,
};

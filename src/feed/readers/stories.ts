import { nativeAdapter } from '../adapters/native.js';
import { part } from '../../parts/part.js';
import type { Reader } from '../reader.js';
import { storySchema } from '../schema/story-schema.js';

/** Reads lived-experience stories. */
export const storyReader: Reader<'stories'> = {
  kind: 'stories',
  adapters: [nativeAdapter('stories')],
  formats: part(() => import('../formats/stories.js')),
  schema: storySchema,
  repair: part(() => import('../repairs/stories.js')),
};

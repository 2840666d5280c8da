import { jsonFeed } from '../adapters/json-feed.js';
import { nativeAdapter } from '../adapters/native.js';
import { wordpress } from '../adapters/wordpress.js';
import type { Reader } from '../reader.js';
import { storyRemedies, storySchema } from '../schema/story-schema.js';

/** Reads lived-experience stories. A new format is one adapter and one line here. */
export const storyReader: Reader<'stories'> = {
  kind: 'stories',
  adapters: [nativeAdapter('stories'), jsonFeed, wordpress],
  schema: storySchema,
  remedies: storyRemedies,
};

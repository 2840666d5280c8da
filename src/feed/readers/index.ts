import type { Reader } from '../reader.js';
import { exerciseReader } from './exercises.js';
import { groupReader } from './groups.js';
import { resourceReader } from './resources.js';
import { storyReader } from './stories.js';

/** A reader for every kind of entry, for tools that need the whole feed. A widget imports only its own. */
export const allReaders: readonly Reader[] = [groupReader, storyReader, exerciseReader, resourceReader];

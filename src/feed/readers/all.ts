import type { Reader } from '../reader.js';
import { exerciseReader } from './exercises.js';
import { groupReader } from './groups.js';
import { resourceReader } from './resources.js';
import { storyReader } from './stories.js';

/** A reader for every kind of entry; further formats are fetched when a feed needs them. */
export const allReaders: readonly Reader[] = [groupReader, storyReader, exerciseReader, resourceReader];

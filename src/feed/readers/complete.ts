import * as exerciseFormats from '../formats/exercises.js';
import * as groupFormats from '../formats/groups.js';
import * as resourceFormats from '../formats/resources.js';
import * as storyFormats from '../formats/stories.js';
import type { Formats, Reader } from '../reader.js';
import { exerciseReader } from './exercises.js';
import { groupReader } from './groups.js';
import { resourceReader } from './resources.js';
import { storyReader } from './stories.js';

const withFormats = (reader: Reader, { adapters }: Formats): Reader => ({
  ...reader,
  adapters: [...reader.adapters, ...adapters],
  formats: undefined,
});

/**
 * A reader for every kind of entry, with every format in it: for tools that read a feed synchronously. A widget imports
 * only its own, and fetches what its feed needs.
 */
export const completeReaders: readonly Reader[] = [
  withFormats(groupReader, groupFormats),
  withFormats(storyReader, storyFormats),
  withFormats(exerciseReader, exerciseFormats),
  withFormats(resourceReader, resourceFormats),
];

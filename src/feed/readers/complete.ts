import * as exerciseFormats from '../formats/exercises.js';
import * as groupFormats from '../formats/groups.js';
import * as resourceFormats from '../formats/resources.js';
import * as storyFormats from '../formats/stories.js';
import { Part } from '../../parts/part.js';
import type { Formats, Reader } from '../reader.js';
import * as exerciseRepair from '../repairs/exercises.js';
import * as groupRepair from '../repairs/groups.js';
import * as resourceRepair from '../repairs/resources.js';
import * as storyRepair from '../repairs/stories.js';
import type { Repair } from '../repair.js';
import { exerciseReader } from './exercises.js';
import { groupReader } from './groups.js';
import { resourceReader } from './resources.js';
import { storyReader } from './stories.js';

const complete = (reader: Reader, { adapters }: Formats, repair: { readonly repair: Repair }): Reader => ({
  ...reader,
  adapters: [...reader.adapters, ...adapters],
  formats: undefined,
  repair: new Part(() => repair),
});

/**
 * A reader for every kind of entry, with every format in it: for tools that read a feed synchronously. A widget imports
 * only its own, and fetches what its feed needs.
 */
export const completeReaders: readonly Reader[] = [
  complete(groupReader, groupFormats, groupRepair),
  complete(storyReader, storyFormats, storyRepair),
  complete(exerciseReader, exerciseFormats, exerciseRepair),
  complete(resourceReader, resourceFormats, resourceRepair),
];

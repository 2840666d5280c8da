import { nativeAdapter } from '../adapters/native.js';
import { part } from '../../parts/part.js';
import type { Reader } from '../reader.js';
import { groupSchema } from '../schema/group-schema.js';

/** Reads peer-support groups. */
export const groupReader: Reader<'groups'> = {
  kind: 'groups',
  adapters: [nativeAdapter('groups')],
  formats: part(() => import('../formats/groups.js')),
  schema: groupSchema,
  repair: part(() => import('../repairs/groups.js')),
};

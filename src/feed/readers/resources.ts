import { nativeResources } from '../adapters/native-resources.js';
import { part } from '../../parts/part.js';
import type { Reader } from '../reader.js';
import { resourceSchema } from '../schema/resource-schema.js';

/**
 * Reads resources: lines, services, people to follow, trainings, articles.
 */
export const resourceReader: Reader<'resources'> = {
  kind: 'resources',
  adapters: [nativeResources],
  formats: part(() => import('../formats/resources.js')),
  schema: resourceSchema,
  repair: part(() => import('../repairs/resources.js')),
};

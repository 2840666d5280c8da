import { csvResources } from '../adapters/csv-resources.js';
import { hsds } from '../adapters/hsds.js';
import { jsonFeedArticles } from '../adapters/json-feed-articles.js';
import { nativeResources } from '../adapters/native-resources.js';
import { openHelplines } from '../adapters/open-helplines.js';
import type { Reader } from '../reader.js';
import { resourceRemedies, resourceSchema } from '../schema/resource-schema.js';

/**
 * Reads resources: lines, services, people to follow, trainings, articles. A new format is one adapter and one line
 * here.
 */
export const resourceReader: Reader<'resources'> = {
  kind: 'resources',
  adapters: [nativeResources, openHelplines, hsds, jsonFeedArticles, csvResources],
  schema: resourceSchema,
  remedies: resourceRemedies,
};

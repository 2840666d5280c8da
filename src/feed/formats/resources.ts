import type { Adapter } from '../adapters/adapter.js';
import { csvResources } from '../adapters/csv-resources.js';
import { hsds } from '../adapters/hsds.js';
import { jsonFeedArticles } from '../adapters/json-feed-articles.js';
import { openHelplines } from '../adapters/open-helplines.js';

/** Formats of resources, tried in this order. A new one is an adapter and a line here. */
export const adapters: readonly Adapter[] = [openHelplines, hsds, jsonFeedArticles, csvResources];

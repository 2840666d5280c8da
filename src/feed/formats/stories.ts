import type { Adapter } from '../adapters/adapter.js';
import { jsonFeed } from '../adapters/json-feed.js';
import { wordpress } from '../adapters/wordpress.js';

/** Formats of stories, tried in this order. A new one is an adapter and a line here. */
export const adapters: readonly Adapter[] = [jsonFeed, wordpress];

import type { Adapter } from '../adapters/adapter.js';
import { breathPattern } from '../adapters/breath-pattern.js';

/** Formats of exercises, tried in this order. A new one is an adapter and a line here. */
export const adapters: readonly Adapter[] = [breathPattern];

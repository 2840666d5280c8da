import type { ParsedFeed } from './parse-feed.js';

/** The last good copy of a feed. */
export interface KeptFeed {
  readonly feed: ParsedFeed;
  /** When it arrived, epoch ms. */
  readonly loadedAt: number;
}

/** Age below which a copy is reused without another request, ms. */
export const FRESH_MS = 60_000;

const kept = new Map<string, KeptFeed>();

/** Keeps the last good copy under `name`, in memory only; failures are never kept. */
export function keep(name: string, copy: KeptFeed): void {
  kept.delete(name);
  kept.set(name, copy);
  // The oldest is dropped first: hardly any page has this many feeds.
  if (kept.size > 20) kept.delete(kept.keys().next().value!);
}

/** The last good copy under `name`, of any age. */
export function recall(name: string): KeptFeed | undefined {
  return kept.get(name);
}

/** Forgets every copy. */
export function forgetAll(): void {
  kept.clear();
}

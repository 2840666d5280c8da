import type { ParsedFeed } from './parse-feed.js';

/** The last good copy of a feed. */
export interface KeptFeed {
  readonly feed: ParsedFeed;
  /** When it arrived, epoch ms. */
  readonly loadedAt: number;
}

/** Another widget of the page takes a copy this young without asking again, ms. */
export const FRESH_MS = 60_000;

const kept = new Map<string, KeptFeed>();

/** Keeps the last good copy under `name`, in memory only; failures are never kept. */
export function keep(name: string, copy: KeptFeed): void {
  kept.delete(name);
  kept.set(name, copy);
  // The oldest goes first: a page with this many feeds is a gallery, not a site.
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

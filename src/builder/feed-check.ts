import { isFeedError, type FeedErrorCode, type FeedIssue } from '../feed/feed-error.js';
import { loadFeed } from '../feed/load-feed.js';
import { FEED_KINDS, type FeedKind } from '../feed/reader.js';
import { completeReaders } from '../feed/readers/complete.js';
import { toUrl } from '../feed/to-url.js';
import type { WidgetTag } from '../embed/widget-pages.js';

/** The result of checking a feed. */
export type FeedReport =
  | { readonly state: 'none' | 'checking' }
  | { readonly state: 'address'; readonly problem: 'notAddress' | 'notSecure' }
  | { readonly state: 'failed'; readonly code: FeedErrorCode }
  | {
      readonly state: 'read';
      readonly counts: Readonly<Record<FeedKind, number>>;
      readonly issues: readonly FeedIssue[];
      readonly droppedCount: number;
    };

/** The kind of entry each widget shows; `optional` if it has something to show without a feed. */
export const NEEDS: Readonly<Record<WidgetTag, { readonly kind: FeedKind; readonly optional: boolean } | undefined>> = {
  'peer-group-finder': { kind: 'groups', optional: false },
  'peer-story-card': { kind: 'stories', optional: false },
  'peer-grounding-player': { kind: 'exercises', optional: true },
  'peer-resource-list': { kind: 'resources', optional: true },
  'peer-quick-exit': undefined,
};

/** Why a page at `page` could not read a feed at `address`, if that is known without requesting it. */
export function addressProblem(address: string, page: string): 'notAddress' | 'notSecure' | undefined {
  const url = /^https?:\/\//i.test(address) ? toUrl(address) : undefined;
  if (!url) return 'notAddress';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' && !isHere && new URL(page).protocol === 'https:' ? 'notSecure' : undefined;
}

/** Reads the feed at `address` as the widgets do. Rejects with the signal's reason when aborted. */
export async function checkFeed(address: string, page: string, signal: AbortSignal): Promise<FeedReport> {
  const problem = addressProblem(address, page);
  if (problem) return { state: 'address', problem };
  try {
    const { feed } = await loadFeed({ url: new URL(address).href, readers: completeReaders }, { reload: true, signal });
    const counts = Object.fromEntries(FEED_KINDS.map((kind) => [kind, feed.data[kind].length])) as Record<
      FeedKind,
      number
    >;
    return { state: 'read', counts, issues: feed.issues, droppedCount: feed.droppedCount };
  } catch (error) {
    if (isFeedError(error)) return { state: 'failed', code: error.code };
    throw error;
  }
}

import { createContext } from '@lit/context';
import type { FeedErrorCode, FeedIssue } from '../feed/feed-error.js';
import { NO_DATA, type FeedData } from '../feed/reader.js';

/** One of several feeds that could not be used while others could. */
export interface FeedFailure {
  /** Host name of the feed; its path if the host is the page's own, or the text of `src` if it is not an address. */
  readonly host: string;
  readonly code: FeedErrorCode;
}

/** The state of a feed. `data` survives a failed refresh: an old list beats an empty one. */
export interface FeedState {
  /** `stale`: the latest load failed and `data` is the last good copy; `failed`: there is no copy. */
  readonly status: 'idle' | 'loading' | 'ready' | 'stale' | 'failed';
  readonly data: FeedData;
  readonly issues: readonly FeedIssue[];
  /** Number of records that were dropped. */
  readonly droppedCount: number;
  /** Why the latest load failed: set with `stale` and `failed`, and for the first of `failures`. */
  readonly code?: FeedErrorCode | undefined;
  /** When `data` arrived, epoch ms; absent for data that came with the page. */
  readonly loadedAt?: number | undefined;
  /** True while loading has taken four seconds or more. */
  readonly slow: boolean;
  /** True while `data` is only the beginning of a large feed. */
  readonly partial: boolean;
  /** Feeds of a list of several that failed, while `data` holds the rest. */
  readonly failures: readonly FeedFailure[];
  /** BCP 47 language of the feed, if it declares one. */
  readonly language?: string | undefined;
}

/** The state before anything is requested. */
export const IDLE: FeedState = {
  status: 'idle',
  data: NO_DATA,
  issues: [],
  droppedCount: 0,
  slow: false,
  partial: false,
  failures: [],
};

/** What a provider shares. */
export interface SharedFeed {
  readonly state: FeedState;
  reload(): Promise<void>;
}

/**
 * `Symbol.for`, so that separately built scripts on one page share the key. Raise the number when the shape of the
 * value changes.
 */
export const feedContext = createContext<SharedFeed>(Symbol.for('peer:feed/2'));

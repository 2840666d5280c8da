import { keep, recall, FRESH_MS, type KeptFeed } from './feed-cache.js';
import { inSlices } from './in-slices.js';
import { MAX_RECORDS, parseFeed, unreadPages, withUniqueId, type ParsedFeed } from './parse-feed.js';
import { isFeedError } from './feed-error.js';
import { FEED_KINDS, countOf, type FeedData, type FeedKind, type LateReader, type Reader } from './reader.js';
import { byteLimit, requestFeed, type RequestOptions } from './request-feed.js';
import { toUrl } from './to-url.js';
import { joinWork, type Jobs } from './joined-work.js';
import type { ReadEarly } from './read-record.js';

/** Maximum number of pages of one feed. */
const MAX_PAGES = 10;

/** A feed to load: everything that decides what is read from it. */
export interface FeedRequest {
  /** Absolute. */
  readonly url: string;
  readonly readers: readonly (Reader | LateReader)[];
  /** Forces the adapter of this id. */
  readonly format?: string | undefined;
  /** Decoded bytes at which reading stops with `too-large`; see `byteLimit`. */
  readonly maxBytes?: number | undefined;
}

/** How to load it. */
export interface LoadOptions extends Omit<RequestOptions, 'maxBytes'> {
  /** Called once with some of the values while a large feed is read: those that are next, or the first ones. */
  readonly onProgress?: ((data: FeedData) => void) | undefined;
  /** What to read first. */
  readonly ahead?: ReadEarly | undefined;
}

const loading: Jobs = new Map();

/**
 * The identity of a load: requests with the same key share one load and one copy; requests with different keys share
 * nothing.
 */
function requestKey({ url, readers, format = '', maxBytes }: FeedRequest): string {
  return [readers.map(({ kind }) => kind).join(), format, byteLimit(maxBytes), url].join(' ');
}

/** The values of both feeds by kind, the first feed's first; an id in both gets a suffix in the second. */
export function mergeData(first: FeedData, second: FeedData): FeedData {
  const merged = (kind: FeedKind): readonly unknown[] => {
    if (first[kind].length === 0) return second[kind];
    const seen = new Map(first[kind].map(({ id }) => [id, 1]));
    return [...first[kind], ...second[kind].map((value) => withUniqueId(value, seen))];
  };
  return Object.fromEntries(FEED_KINDS.map((kind) => [kind, merged(kind)])) as unknown as FeedData;
}

/** The address of the next page, if it is on the same origin. */
function nextAddress(next: string | undefined, url: string): string | undefined {
  const address = next === undefined ? undefined : toUrl(next, url);
  return address?.origin === new URL(url).origin ? address.href : undefined;
}

/** The page at `request.url` and where it came from; `undefined` for a further page that cannot be loaded. */
async function loadPage(
  { url, readers, format, maxBytes }: FeedRequest,
  isFirst: boolean,
  { reload, pause, onProgress, ahead, signal }: LoadOptions,
): Promise<{ page: ParsedFeed; from: string } | undefined> {
  try {
    const arrived = await requestFeed(url, { maxBytes, reload, pause, signal });
    const work = parseFeed(arrived.body, readers, {
      baseUrl: arrived.url,
      format,
      onProgress: isFirst ? onProgress : undefined,
      ahead,
    });
    const page = await inSlices(work, signal);
    return { page: { ...page, nextPage: page.nextPage ?? arrived.next }, from: arrived.url };
  } catch (error) {
    if (isFirst || !isFeedError(error)) throw error;
    return undefined;
  }
}

/**
 * True for a page that names itself as the next one and begins like the whole: a file without pages, sent again.
 */
function isFirstAgain({ data }: ParsedFeed, { page, from }: { page: ParsedFeed; from: string }): boolean {
  return page.nextPage === from && FEED_KINDS.every((kind) => page.data[kind][0]?.id === data[kind][0]?.id);
}

async function loadPages(request: FeedRequest, options: LoadOptions): Promise<KeptFeed> {
  const seen = new Set<string>();
  let whole: ParsedFeed | undefined;
  let goesOn = false;
  for (let next: string | undefined = request.url; next !== undefined && seen.size < MAX_PAGES;) {
    seen.add(next);
    const loaded = await loadPage({ ...request, url: next }, !whole, options);
    if (!loaded || (whole && isFirstAgain(whole, loaded))) break;
    const { page, from } = loaded;
    whole = whole
      ? {
          ...page,
          data: mergeData(whole.data, page.data),
          issues: [...whole.issues, ...page.issues],
          droppedCount: whole.droppedCount + page.droppedCount,
        }
      : page;
    const following = nextAddress(page.nextPage, from);
    goesOn = page.nextPage !== undefined && !(following && seen.has(following));
    next = goesOn && countOf(whole.data) < MAX_RECORDS ? following : undefined;
  }
  return {
    feed: goesOn ? { ...whole!, issues: [...whole!.issues, unreadPages(countOf(whole!.data))] } : whole!,
    loadedAt: Date.now(),
  };
}

/**
 * Loads and reads a feed. Simultaneous loads of one request share the work, and within a minute its copy is reused; a
 * reload uses no copy and is shared by reloads only.
 * @throws {FeedError}; rejects with the signal's reason when aborted.
 */
export async function loadFeed(request: FeedRequest, options: LoadOptions = {}): Promise<KeptFeed> {
  const { reload = false, signal } = options;
  const key = requestKey(request);
  const copy = recall(key);
  if (copy && !reload && Math.abs(Date.now() - copy.loadedAt) < FRESH_MS) return copy;
  const loaded = await joinWork(
    loading,
    reload ? `reload ${key}` : key,
    (shared) => loadPages(request, { ...options, signal: shared }),
    signal,
  );
  // A copy stored by a reload meanwhile is newer.
  if (reload || recall(key) === copy) keep(key, loaded);
  return loaded;
}

/** The last good copy of the feed that `request` names on this page, of any age. */
export function lastGood(request: FeedRequest): KeptFeed | undefined {
  return recall(requestKey(request));
}

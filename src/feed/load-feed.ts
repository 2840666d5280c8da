import { keep, recall, FRESH_MS, type KeptFeed } from './feed-cache.js';
import { inSlices } from './in-slices.js';
import { MAX_RECORDS, parseFeed, type ParsedFeed } from './parse-feed.js';
import { FEED_KINDS, type FeedData, type FeedKind, type Reader } from './reader.js';
import { requestFeed, type RequestOptions } from './request-feed.js';
import { toUrl } from './safe-href.js';
import { joinWork, type Jobs } from './joined-work.js';

/** Pages of one feed that are followed. */
const MAX_PAGES = 10;

/** What to load, and how. */
export interface LoadOptions extends RequestOptions {
  readonly readers: readonly Reader[];
  readonly format?: string | undefined;
  /** Takes no copy from memory, however young. */
  readonly reload?: boolean | undefined;
  readonly onProgress?: ((data: FeedData) => void) | undefined;
}

const loading: Jobs = new Map();

function nameOf(url: string, { readers, format = '' }: LoadOptions): string {
  return [readers.map(({ kind }) => kind).join(), format, url].join(' ');
}

/** Both feeds' values of every kind, the first feed's first. */
export function mergeData(first: FeedData, second: FeedData): FeedData {
  return Object.fromEntries(FEED_KINDS.map((kind) => [kind, first[kind].length === 0 ? second[kind] : [...first[kind], ...second[kind]]])) as unknown as FeedData;
}

const count = (data: FeedData): number => FEED_KINDS.reduce((sum, kind: FeedKind) => sum + data[kind].length, 0);

/** The address of the next page, when it is another page of the same origin. */
function nextAddress(next: string | undefined, url: string, seen: ReadonlySet<string>): string | undefined {
  const address = next === undefined ? undefined : toUrl(next, url);
  return address?.origin === new URL(url).origin && !seen.has(address.href) ? address.href : undefined;
}

async function loadPages(url: string, options: LoadOptions, signal: AbortSignal): Promise<KeptFeed> {
  const seen = new Set<string>();
  let whole: ParsedFeed | undefined;
  for (let next: string | undefined = url; next !== undefined && seen.size < MAX_PAGES; ) {
    seen.add(next);
    const arrived = await requestFeed(next, { ...options, signal });
    const page: ParsedFeed = await inSlices(parseFeed(arrived.body, options.readers, { baseUrl: arrived.url, format: options.format, onProgress: options.onProgress }), signal);
    whole = whole ? { ...page, data: mergeData(whole.data, page.data), issues: [...whole.issues, ...page.issues], left: whole.left + page.left } : page;
    next = count(whole.data) < MAX_RECORDS ? nextAddress(page.nextPage, arrived.url, seen) : undefined;
  }
  return { feed: whole!, loadedAt: Date.now() };
}

/**
 * Loads and reads the feed at the absolute `url`. Widgets asking for the same at once share the work, and one who asks within a minute takes the copy.
 * @throws {FeedError}; rejects with the signal's reason when aborted.
 */
export async function loadFeed(url: string, options: LoadOptions): Promise<KeptFeed> {
  const name = nameOf(url, options);
  const copy = lastGood(url, options);
  if (copy && !options.reload && Date.now() - copy.loadedAt < FRESH_MS) return copy;
  const loaded = await joinWork(loading, name, (signal) => loadPages(url, options, signal), options.signal);
  keep(name, loaded);
  return loaded;
}

/** The last good copy of the feed at `url` on this page, of any age. */
export function lastGood(url: string, options: LoadOptions): KeptFeed | undefined {
  return recall(nameOf(url, options));
}

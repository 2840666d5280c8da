import { keep, recall, FRESH_MS, type KeptFeed } from './feed-cache.js';
import { inSlices } from './in-slices.js';
import { MAX_RECORDS, parseFeed, unreadPages, withUniqueId, type ParsedFeed } from './parse-feed.js';
import { isFeedError } from './feed-error.js';
import { FEED_KINDS, countOf, type FeedData, type FeedKind, type Reader } from './reader.js';
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

/** Both feeds' values of every kind, the first feed's first; an id that both have is suffixed in the second. */
export function mergeData(first: FeedData, second: FeedData): FeedData {
  const merged = (kind: FeedKind): readonly unknown[] => {
    if (first[kind].length === 0) return second[kind];
    const seen = new Map(first[kind].map(({ id }) => [id, 1]));
    return [...first[kind], ...second[kind].map((value) => withUniqueId(value, seen))];
  };
  return Object.fromEntries(FEED_KINDS.map((kind) => [kind, merged(kind)])) as unknown as FeedData;
}

/** The address of the next page, when it is another page of the same origin. */
function nextAddress(next: string | undefined, url: string): string | undefined {
  const address = next === undefined ? undefined : toUrl(next, url);
  return address?.origin === new URL(url).origin ? address.href : undefined;
}

/** One page and where it came from; `undefined` for a further page that cannot be had. */
async function loadPage(
  url: string,
  isFirst: boolean,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<{ page: ParsedFeed; from: string } | undefined> {
  try {
    const arrived = await requestFeed(url, { ...options, signal });
    const work = parseFeed(arrived.body, options.readers, {
      baseUrl: arrived.url,
      format: options.format,
      onProgress: isFirst ? options.onProgress : undefined,
    });
    const page = await inSlices(work, signal);
    return { page: { ...page, nextPage: page.nextPage ?? arrived.next }, from: arrived.url };
  } catch (error) {
    if (isFirst || !isFeedError(error)) throw error;
    return undefined;
  }
}

/** True for a page that names itself as the next one and begins as the whole does: a file that knows of no pages, sent again. */
function isFirstAgain({ data }: ParsedFeed, { page, from }: { page: ParsedFeed; from: string }): boolean {
  return page.nextPage === from && FEED_KINDS.every((kind) => page.data[kind][0]?.id === data[kind][0]?.id);
}

async function loadPages(url: string, options: LoadOptions, signal: AbortSignal): Promise<KeptFeed> {
  const seen = new Set<string>();
  let whole: ParsedFeed | undefined;
  let goesOn = false;
  for (let next: string | undefined = url; next !== undefined && seen.size < MAX_PAGES;) {
    seen.add(next);
    const loaded = await loadPage(next, !whole, options, signal);
    if (!loaded || (whole && isFirstAgain(whole, loaded))) break;
    const { page, from } = loaded;
    whole = whole
      ? {
          ...page,
          data: mergeData(whole.data, page.data),
          issues: [...whole.issues, ...page.issues],
          left: whole.left + page.left,
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
 * Loads and reads the feed at the absolute `url`. Widgets asking for the same at once share the work, and one who asks within a minute takes the copy.
 * @throws {FeedError}; rejects with the signal's reason when aborted.
 */
export async function loadFeed(url: string, options: LoadOptions): Promise<KeptFeed> {
  const name = nameOf(url, options);
  const copy = lastGood(url, options);
  if (copy && !options.reload && Math.abs(Date.now() - copy.loadedAt) < FRESH_MS) return copy;
  const loaded = await joinWork(loading, name, (signal) => loadPages(url, options, signal), options.signal);
  keep(name, loaded);
  return loaded;
}

/** The last good copy of the feed at `url` on this page, of any age. */
export function lastGood(url: string, options: LoadOptions): KeptFeed | undefined {
  return recall(nameOf(url, options));
}

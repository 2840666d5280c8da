import { part } from '../parts/part.js';
import { arrived } from '../feed/arrived.js';
import { FeedError, isFeedError, type FeedErrorCode } from '../feed/feed-error.js';
import { startInSlices } from '../feed/in-slices.js';
import { lastGood, loadFeed, mergeData, type FeedRequest, type LoadOptions } from '../feed/load-feed.js';
import { issuesOfOnePage, parseFeed, type ParsedFeed } from '../feed/parse-feed.js';
import { NO_DATA } from '../feed/reader.js';
import { toUrl } from '../feed/to-url.js';
import { IDLE, type FeedFailure, type FeedState } from './feed-context.js';
import type { FeedSource } from './feed-source.js';
import { pageBase } from '../page/page-base.js';

/** How to load a source. */
export interface SourceOptions extends LoadOptions {
  readonly readers: FeedRequest['readers'];
  /** Called with the error of each feed that failed, for the console. */
  readonly warn: (error: Error) => void;
}

const ready = ({ data, issues, droppedCount, language }: ParsedFeed, rest: Partial<FeedState> = {}): FeedState => ({
  ...IDLE,
  status: 'ready',
  data,
  issues,
  droppedCount,
  language,
  ...rest,
});

/** The code of a `FeedError`; rethrows any other error. */
function codeOf(error: unknown): FeedErrorCode {
  if (isFeedError(error)) return error.code;
  throw error;
}

/** Loads every address of a list; the failure of one does not affect the others. */
async function loadAddresses(
  { content, format, maxBytes }: FeedSource & { kind: 'src' },
  { readers, warn, ...options }: SourceOptions,
): Promise<FeedState> {
  const names = content.trim().split(/\s+/);
  const alone = names.length === 1;
  const requestFor = (url: URL): FeedRequest => ({ url: url.href, readers, format, maxBytes });
  const settled = await Promise.allSettled(
    names.map(async (name) => {
      const url = toUrl(name, pageBase());
      if (!url || !/^(https?|data|blob):$/.test(url.protocol))
        throw new FeedError('network', `"${name}" is not the address of a feed`);
      return loadFeed(requestFor(url), alone ? options : { ...options, onProgress: undefined });
    }),
  );
  options.signal?.throwIfAborted();
  let state: FeedState | undefined;
  const failures: FeedFailure[] = [];
  let stale = false;
  for (let at = 0; at < settled.length; at++) {
    const result = settled[at]!;
    const url = toUrl(names[at] ?? '', pageBase());
    let copy = result.status === 'fulfilled' ? result.value : undefined;
    if (result.status === 'rejected') {
      failures.push({
        host: (url?.origin === new URL(pageBase()).origin ? url.pathname : url?.host) || names[at]!.slice(0, 60),
        code: codeOf(result.reason),
      });
      warn(result.reason as Error);
      copy = url && lastGood(requestFor(url));
      stale ||= copy !== undefined;
    }
    if (!copy) continue;
    const next = ready(copy.feed, { loadedAt: copy.loadedAt });
    state = state
      ? {
          ...next,
          data: mergeData(state.data, next.data),
          issues: [...state.issues, ...next.issues],
          droppedCount: state.droppedCount + next.droppedCount,
          loadedAt: Math.min(state.loadedAt ?? 0, copy.loadedAt),
        }
      : next;
  }
  const code = failures[0]?.code;
  if (!state) return { ...IDLE, status: 'failed', data: NO_DATA, code: code ?? 'network' };
  // For a single feed, `stale` says enough; of several, the failed ones are named.
  return { ...state, status: stale ? 'stale' : 'ready', code, failures: alone ? [] : failures };
}

const inlineJson = part(() => import('../feed/inline-json.js'));

/** JSON from the text of a `<script>`; what an editor may have added to it is for a part to see. */
function* parseInline(text: string): Generator<Promise<unknown>, unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return (yield* arrived(inlineJson, 'reads inline data that an editor has changed')).parseInlineJson(text);
  }
}

/** Reads data that is already on the page. */
function readContent(
  { kind, content, format }: FeedSource,
  { readers, warn, signal, onProgress, ahead }: SourceOptions,
): FeedState | Promise<FeedState> {
  const readyWith = (feed: ParsedFeed): FeedState => ready({ ...feed, issues: issuesOfOnePage(feed) });
  const failed = (error: unknown): FeedState => {
    if (signal?.aborted) throw error;
    const code = codeOf(error);
    warn(error as Error);
    return { ...IDLE, status: 'failed', code };
  };
  try {
    const work = (function* () {
      const value = kind === 'inline' ? yield* parseInline(content) : content;
      return yield* parseFeed(value, readers, { baseUrl: pageBase(), format, onProgress, ahead });
    })();
    const end = startInSlices(work, signal);
    return end instanceof Array ? readyWith(end[0]) : end.then(readyWith).catch(failed);
  } catch (error) {
    return failed(error);
  }
}

/**
 * Loads `source`: small data on the page synchronously, anything else as a promise. A feed that fails resolves to a
 * state; an abort rejects.
 */
export function loadSource(source: FeedSource, options: SourceOptions): FeedState | Promise<FeedState> {
  return source.kind === 'src' ? loadAddresses(source, options) : readContent(source, options);
}

import { FeedError, isFeedError, type FeedErrorCode } from '../feed/feed-error.js';
import { inSlices } from '../feed/in-slices.js';
import { parseInlineJson } from '../feed/inline-json.js';
import { lastGood, loadFeed, mergeData, type LoadOptions } from '../feed/load-feed.js';
import { issuesOfOnePage, parseFeed, type ParsedFeed } from '../feed/parse-feed.js';
import { NO_DATA } from '../feed/reader.js';
import { toUrl } from '../feed/safe-href.js';
import { IDLE, type FeedFailure, type FeedState } from './feed-context.js';
import { pageBase } from '../page/page-base.js';

/** Where a widget's own data comes from, strongest first: data > inline > addresses. */
export type FeedSource =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly src: string };

/** Same place, same content: nothing to load again. */
export function isSameSource(one: FeedSource | undefined, other: FeedSource | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.kind === 'data') return other.kind === 'data' && one.value === other.value;
  if (one.kind === 'inline') return other.kind === 'inline' && one.text === other.text;
  return other.kind === 'src' && one.src === other.src;
}

const ready = ({ data, issues, left, language }: ParsedFeed, rest: Partial<FeedState> = {}): FeedState => ({
  ...IDLE,
  status: 'ready',
  data,
  issues,
  left,
  language,
  ...rest,
});

/** `error`'s code, for the failures that feeds have; anything else is thrown on. */
function codeOf(error: unknown): FeedErrorCode {
  if (isFeedError(error)) return error.code;
  throw error;
}

async function readHere(value: unknown, options: LoadOptions): Promise<FeedState> {
  const work = parseFeed(value, options.readers, {
    baseUrl: pageBase(),
    format: options.format,
    onProgress: options.onProgress,
  });
  const parsed = await inSlices(work, options.signal);
  return ready({ ...parsed, issues: issuesOfOnePage(parsed) });
}

/** Loads every address of a list; one that fails does not empty the rest. */
async function loadAll(src: string, options: LoadOptions, warn: (error: Error) => void): Promise<FeedState> {
  const names = src.trim().split(/\s+/);
  const alone = names.length === 1;
  const settled = await Promise.allSettled(
    names.map(async (name) => {
      const url = toUrl(name, pageBase());
      if (!url || !/^(https?|data|blob):$/.test(url.protocol))
        throw new FeedError('network', `"${name}" is not the address of a feed`);
      return loadFeed(url.href, alone ? options : { ...options, onProgress: undefined });
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
      copy = url && lastGood(url.href, options);
      stale ||= copy !== undefined;
    }
    if (!copy) continue;
    const next = ready(copy.feed, { loadedAt: copy.loadedAt });
    state = state
      ? {
          ...next,
          data: mergeData(state.data, next.data),
          issues: [...state.issues, ...next.issues],
          left: state.left + next.left,
          loadedAt: Math.min(state.loadedAt ?? 0, copy.loadedAt),
        }
      : next;
  }
  const code = failures[0]?.code;
  if (!state) return { ...IDLE, status: 'failed', data: NO_DATA, code: code ?? 'network' };
  // With one feed a copy from before is the whole story; with several the failed ones are named.
  return { ...state, status: stale ? 'stale' : 'ready', code, failures: alone ? [] : failures };
}

/** Loads `source`. Failures of feeds become a state; an abort rejects. */
export async function loadSource(
  source: FeedSource,
  options: LoadOptions,
  warn: (error: Error) => void,
): Promise<FeedState> {
  if (source.kind === 'src') return loadAll(source.src, options, warn);
  try {
    return await readHere(source.kind === 'data' ? source.value : parseInlineJson(source.text), options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const code = codeOf(error);
    warn(error as Error);
    return { ...IDLE, status: 'failed', code };
  }
}

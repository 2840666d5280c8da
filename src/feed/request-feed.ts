import { TextBody } from './adapters/adapter.js';
import { FeedError, isFeedError } from './feed-error.js';
import { inSlices } from './in-slices.js';
import { joinWork, type Jobs } from './joined-work.js';
import { nextLink } from './link-header.js';
import { parseJson } from './parse-json.js';

/** Per attempt, the body included. */
export const ATTEMPT_MS = 10_000;
/** For all attempts and the waits between them. */
export const OVERALL_MS = 25_000;
const RETRIES = 2;
const RETRY_STATUS = new Set([408, 429, 500, 502, 503, 504]);
const LONGEST_WAIT_MS = 30_000;

/** Maximum bytes unless the page sets another limit. */
export const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
/** Maximum bytes, whatever the page sets. */
export const HARD_MAX_BYTES = 64 * 1024 * 1024;

/** Bytes decoded at a time. */
const PIECE = 1024 * 1024;

/** The byte limit for a page's `maxBytes`: the default for anything but a number above 0. */
export function byteLimit(maxBytes: number | undefined): number {
  return maxBytes !== undefined && maxBytes > 0 ? Math.min(maxBytes, HARD_MAX_BYTES) : DEFAULT_MAX_BYTES;
}

/** How to fetch. */
export interface RequestOptions {
  /** Decoded bytes at which reading stops with `too-large`; see `byteLimit`. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Bypasses the browser's cache, where a 410 is kept for good. */
  readonly reload?: boolean | undefined;
  /** Waits `ms` before a retry, and longer while the page is hidden; rejects when aborted. */
  readonly pause?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** A feed as it arrived. */
export interface ArrivedFeed {
  /** Parsed JSON, or a `TextBody`. */
  readonly body: unknown;
  /** Address after redirects. */
  readonly url: string;
  /** The next page, if the server names it in a header, as WordPress does; see `nextLink`. */
  readonly next?: string | undefined;
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Milliseconds to wait before attempt `retry` (1, 2): the server's `Retry-After` (seconds or a date), at most 30 s,
 * else 0.3 s doubling, with jitter. Rule and figures: ky.
 */
function retryDelay(retry: number, header: string | null, now: number): number {
  const requested =
    header === null ? NaN : /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  if (!Number.isNaN(requested)) return Math.min(LONGEST_WAIT_MS, Math.max(0, requested));
  return 300 * 2 ** (retry - 1) * (1 + Math.random() / 4);
}

/**
 * The decompressed bytes of a response.
 * @throws {FeedError} `too-large` once there are more than `maxBytes`; nothing is read after that.
 */
export async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new FeedError('too-large', `the feed is larger than ${maxBytes} bytes`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function* textIn(encoding: string, bytes: Uint8Array, fatal = false): Generator<boolean, string> {
  const decoder = new TextDecoder(encoding, { fatal });
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    yield false;
  }
  // A large text is joined on first access: in a step of its own.
  yield bytes.length > PIECE;
  return text + decoder.decode();
}

/**
 * The text of `bytes`, in steps: UTF-8, with or without a byte-order mark; UTF-16 by its mark; else Windows-1252,
 * which spreadsheets still save.
 */
export function* decode(bytes: Uint8Array): Generator<boolean, string> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return yield* textIn('utf-16le', bytes);
  try {
    return yield* textIn('utf-8', bytes, true);
  } catch (error) {
    if (error instanceof TypeError) return yield* textIn('windows-1252', bytes);
    throw error;
  }
}

/** The JSON value of `text`; a `TextBody` if it does not look like JSON. */
async function readBody(text: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await inSlices(parseJson(text), signal);
  } catch (cause) {
    // RangeError: nested too deeply for the engine's parser.
    if (!(cause instanceof SyntaxError || cause instanceof RangeError)) throw cause;
    if (/^\s*[[{<]/.test(text) || text.trim() === '')
      throw new FeedError('not-json', 'the feed is not JSON', { cause });
    return new TextBody(text);
  }
}

async function attempt(
  url: string,
  maxBytes: number,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<ArrivedFeed | Response> {
  const own = new AbortController();
  const stop = (): void => own.abort();
  const clock = { isLate: false };
  const timer = setTimeout(() => {
    clock.isLate = true;
    stop();
  }, ATTEMPT_MS);
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    // Null-prototype: a polluted page must not add a method or a header to the request.
    const init = Object.assign(Object.create(null) as RequestInit, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache,
      signal: own.signal,
    } satisfies RequestInit);
    const response = await fetch(url, init);
    if (!response.ok) return response;
    const bytes = await readBytes(response, maxBytes);
    return {
      body: await readBody(await inSlices(decode(bytes), signal), signal),
      url: response.url || url,
      next: nextLink(response.headers.get('Link')),
    };
  } catch (cause) {
    if (isFeedError(cause)) throw cause;
    if (signal.aborted) throw signal.reason;
    if (clock.isLate) throw new FeedError('timeout', `${url} took longer than ${ATTEMPT_MS / 1000} s`, { cause });
    // fetch does not distinguish a refused connection from a missing Access-Control-Allow-Origin.
    const hint = url.startsWith('file:')
      ? 'a page opened as a file may read none: open it from a web server'
      : 'is it up, and does it send Access-Control-Allow-Origin?';
    throw new FeedError('network', `could not reach ${url} (${hint})`, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function request(
  { url, maxBytes, cache }: { readonly url: string; readonly maxBytes: number; readonly cache: RequestCache },
  pause: typeof wait,
  signal: AbortSignal,
): Promise<ArrivedFeed> {
  const started = performance.now();
  for (let retry = 1; ; retry++) {
    const answer = await attempt(url, maxBytes, cache, signal);
    if (!(answer instanceof Response)) return answer;
    void answer.body?.cancel();
    const delay = retryDelay(retry, answer.headers.get('Retry-After'), Date.now());
    if (!RETRY_STATUS.has(answer.status) || retry > RETRIES || performance.now() - started + delay > OVERALL_MS) {
      throw new FeedError('http', `${url} answered ${answer.status}`, { status: answer.status });
    }
    await pause(delay, signal);
  }
}

// `Symbol.for`: separately built scripts on one page share a request.
const key = Symbol.for('peer:requests/1');
const page = globalThis as { [key]?: Jobs | undefined };
const jobs: Jobs = (page[key] ??= new Map() as Jobs);

/**
 * Fetches a feed without cookies and without a referrer. Simultaneous calls for one URL and limit share a request; a
 * reload
 * is shared by reloads only.
 * Retries at most twice, after 408, 429 and 5xx.
 * @throws {FeedError} `network`, `http`, `timeout`, `too-large`, `not-json`; rejects with the signal's reason when
 * aborted.
 */
export function requestFeed(
  url: string,
  { maxBytes, reload = false, signal, pause = wait }: RequestOptions = {},
): Promise<ArrivedFeed> {
  const limit = byteLimit(maxBytes);
  return joinWork(
    jobs,
    // An older copy of this library on the page may use the plain name only: it does not join a reload either.
    `${reload ? 'reload ' : ''}${limit} ${url}`,
    (shared) => request({ url, maxBytes: limit, cache: reload ? 'no-cache' : 'default' }, pause, shared),
    signal,
  );
}

/** What a reader does to a story: say “I've been there too”, or take it back. */
export type ReactionAction = 'add' | 'remove';

/** A service that counts reactions. Calls reject only with `ReactionError`. */
export interface ReactionService {
  /** False if a reaction, once given, cannot be undone. */
  readonly canTakeBack: boolean;
  /** True if one request can return the counts of many stories, so that a page needs only one. */
  readonly readsMany: boolean;
  /** True if sending the same `once` again changes nothing, so that a failed request can be repeated. */
  readonly repeatable: boolean;
  /**
   * Counts by story id; a story that is missing is unknown, not zero. `bypassCache` skips cached responses.
   */
  read(ids: readonly string[], bypassCache?: boolean): Promise<ReadonlyMap<string, number>>;
  /** The new count, if the service returns it. */
  send(id: string, action: ReactionAction, once: string): Promise<number | undefined>;
}

/**
 * Why a request failed: `limited` = too many requests, try again later; `refused` = the service rejected it;
 * `unreachable` = no response, a broken one, or a server error.
 */
export type ReactionFailure = 'limited' | 'refused' | 'unreachable';

/** A request to a reaction service that failed. */
export class ReactionError extends Error {
  override readonly name = 'ReactionError';
  constructor(
    readonly code: ReactionFailure,
    message: string,
    /** HTTP status, if there was a response. */
    readonly status?: number,
    /** Milliseconds the service asks to wait. */
    readonly wait?: number,
  ) {
    super(message);
  }
}

const TIMEOUT = 8000;

/** Request options that bypass the browser's cache if wanted. */
export const cacheOptions = (bypassCache: boolean): RequestInit => (bypassCache ? { cache: 'reload' } : {});

/** A valid count, a whole number from 0 up; `undefined` for anything else (strings, negatives). */
export function countFrom(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** An own property of an untrusted value. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** `Retry-After` in milliseconds from `now`: seconds or an HTTP date. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * One request to a reaction service: no cookies, no referrer, at most 8 seconds, kept alive when the page is left.
 * Resolves to the JSON of the response, or undefined if a successful response is not JSON.
 */
export async function request(url: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
      ...init,
    });
    text = await response.text();
  } catch (error) {
    throw new ReactionError('unreachable', error instanceof Error ? error.message : 'no answer');
  }
  const { status } = response;
  if (status === 429)
    throw new ReactionError(
      'limited',
      'too many requests',
      status,
      retryAfter(response.headers.get('retry-after'), Date.now()),
    );
  if (status >= 500 || status === 408) {
    throw new ReactionError(
      'unreachable',
      `answered ${status}`,
      status,
      retryAfter(response.headers.get('retry-after'), Date.now()),
    );
  }
  if (!response.ok) throw new ReactionError('refused', `answered ${status}`, status);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

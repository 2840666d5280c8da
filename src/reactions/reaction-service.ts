/** What a reader does to a story: say “I've been there too”, or take it back. */
export type ReactionAction = 'add' | 'remove';

/** A place that counts reactions. Every call rejects with `ReactionError` only. */
export interface ReactionService {
  /** False where a reaction, once given, stays. */
  readonly canTakeBack: boolean;
  /** True when one request may ask for many stories, so that a page asks once for all of them. */
  readonly readsMany: boolean;
  /** True when sending the same `once` again changes nothing, so that a failed request may be repeated. */
  readonly repeatable: boolean;
  /**
   * Counts by story id; a story that is missing is unknown, not zero. With `anew` no answer that is kept on the way
   * will do.
   */
  read(ids: readonly string[], anew?: boolean): Promise<ReadonlyMap<string, number>>;
  /** The new count, where the service tells it. */
  send(id: string, action: ReactionAction, once: string): Promise<number | undefined>;
}

/**
 * Why a request brought nothing: `limited` = too many requests, come back later; `refused` = the service
 * understood and said no; `unreachable` = no answer, a broken one, or a server that failed.
 */
export type ReactionFailure = 'limited' | 'refused' | 'unreachable';

/** A request to a reaction service that failed. */
export class ReactionError extends Error {
  override readonly name = 'ReactionError';
  constructor(
    readonly code: ReactionFailure,
    message: string,
    /** HTTP status, where there was an answer. */
    readonly status?: number,
    /** Milliseconds the service asks to wait. */
    readonly wait?: number,
  ) {
    super(message);
  }
}

const TIMEOUT = 8000;

/** How a request passes by the answers that a browser keeps. */
export const freshly = (anew: boolean): RequestInit => (anew ? { cache: 'reload' } : {});

/** A usable count: a whole number from 0 up; anything else (strings, negatives) is not a count. */
export function countFrom(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** An own property of something from outside. */
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
 * One request of a reaction service: no cookies, no referrer, at most 8 seconds, outlives the page it
 * was sent from. Gives the JSON of the answer, or undefined when a good answer is not JSON.
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

import { field } from './reaction-service.js';
import { rateLimit, sha256 } from './rate-limit.js';
import { ANY_SITE, siteOrigin } from './site-origin.js';
import { steadyDay } from './steady-day.js';
import type { ReactionStore } from './store.js';

/** Options of a reaction endpoint. */
export interface EndpointOptions {
  readonly store: ReactionStore;
  /** The stories that can be reacted to. Anything else gets 404. */
  readonly stories: ReadonlySet<string> | ((id: string) => boolean);
  /**
   * The sites whose pages may write, such as `https://example.org`; `*` for any, including requests without an origin.
   * Anyone can read.
   */
  readonly origins: readonly string[];
  /** Writes allowed per address and minute; 0 = no limit. Default 30. */
  readonly limit?: number;
  /** The IP address of a request, for the rate limit; all requests without one share a limit. */
  readonly addressOf?: (request: Request) => string | undefined;
  /** Counts below this are withheld, so that a first reaction cannot be tied to a visit. Default 0. */
  readonly least?: number;
  /** Called with internal errors; never with what a reader sent. */
  readonly onError?: (error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** Why a request was rejected, as the `error` of the response. */
export type EndpointError =
  'bad-request' | 'too-many-ids' | 'unknown-story' | 'origin' | 'method' | 'too-large' | 'limited' | 'unavailable';

const STATUS: Record<EndpointError, number> = {
  'bad-request': 400,
  'too-many-ids': 400,
  origin: 403,
  'unknown-story': 404,
  method: 405,
  'too-large': 413,
  limited: 429,
  unavailable: 503,
};

const DAY = 86_400_000;
const MAX_IDS = 100;
const MAX_BYTES = 1024;

/** Days during which a press can be taken back; then its hash is deleted. */
const KEPT_DAYS = 30;

class Refusal extends Error {
  constructor(
    readonly code: EndpointError,
    readonly wait?: number,
  ) {
    super(code);
  }
}

interface Press {
  readonly id: string;
  readonly do: 'add' | 'remove';
  readonly once: string;
  /** Where a form without scripts is redirected. */
  readonly redirect?: string | undefined;
}

/**
 * The server side of peer-react/1 as a standard request handler, for Node, Deno, Bun and edge functions: `GET ?ids=a,b`
 * returns counts, `POST` adds or removes one press. It sets no cookie, stores no address and no body, and reports every
 * failure as JSON that a page can read.
 * @throws {RangeError} when one of `origins` is not a site.
 */
export function reactionEndpoint(options: EndpointOptions): (request: Request) => Promise<Response> {
  const { store, stories, addressOf, least = 0, onError, now = Date.now } = options;
  const origins = new Set(options.origins.map(siteOrigin));
  const { limit = 30 } = options;
  const waitFor = limit > 0 ? rateLimit(limit) : undefined;
  const known = typeof stories === 'function' ? stories : (id: string) => stories.has(id);
  const forgetBy = steadyDay();
  let swept: number | undefined;

  const sweep = async (day: number): Promise<void> => {
    try {
      await store.forget(day);
    } catch (error) {
      onError?.(error); // the press is counted anyway; deleting is tried again tomorrow
    }
  };

  const counts = async (request: Request): Promise<Response> => {
    const ids = idsOf(request.url);
    if (ids.length === 0) throw new Refusal('bad-request');
    if (ids.length > MAX_IDS) throw new Refusal('too-many-ids');
    const found = await store.counts(ids.filter((id) => isId(id) && known(id)));
    const published = [...found].filter(([, count]) => count >= least);
    return answer({ v: 1, counts: Object.fromEntries(published) }, 200, { 'cache-control': 'public, max-age=60' });
  };

  const press = async (request: Request): Promise<Response> => {
    const origin = request.headers.get('origin');
    if (!origins.has(ANY_SITE) && (origin === null || !origins.has(origin))) throw new Refusal('origin');
    const at = now();
    const wait = (await waitFor?.(addressOf?.(request) ?? '', at)) ?? 0;
    if (wait > 0) throw new Refusal('limited', wait);
    const wish = wishOf(await bodyOf(request), request.headers.get('content-type') ?? '');
    if (!known(wish.id)) throw new Refusal('unknown-story');
    // Checked before anything is counted: a rejected request changes nothing.
    const location = wish.redirect === undefined ? undefined : nextPage(wish.redirect, origin, request.url);
    const day = Math.floor(at / DAY);
    // The story is part of the hash: the same `once` would not link two stories.
    const hash = await sha256(`${wish.id}\n${wish.once}`);
    const sure = forgetBy(day);
    const sweeping = sure !== undefined && swept !== sure ? sweep(sure - KEPT_DAYS) : undefined;
    swept = sure ?? swept;
    const [count] = await Promise.all([store[wish.do](wish.id, hash, day), sweeping]);
    if (location !== undefined) return answer(undefined, 303, { location });
    return answer({ v: 1, id: wish.id, ...(count >= least && { count }) }, 200, { 'cache-control': 'no-store' });
  };

  return async (request) => {
    try {
      switch (request.method) {
        case 'GET':
        case 'HEAD':
          return await counts(request);
        case 'POST':
          return await press(request);
        case 'OPTIONS':
          return answer(undefined, 204, {
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers': 'content-type',
            'access-control-max-age': '86400',
          });
        default:
          throw new Refusal('method');
      }
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('unavailable', 5000);
      if (refusal !== error) onError?.(error);
      const { code, wait } = refusal;
      return answer({ v: 1, error: code }, STATUS[code], {
        'cache-control': 'no-store',
        ...(wait !== undefined && { 'retry-after': String(Math.ceil(wait / 1000)) }),
        ...(code === 'method' && { allow: 'GET, HEAD, POST, OPTIONS' }),
      });
    }
  };
}

/** Any page may read a response: it contains counts or an error, never anything about a reader. */
function answer(body: unknown, status: number, headers: Record<string, string>): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Retry-After',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}

/** True for an id that every database can store: no NUL, no lone surrogate. */
const isId = (id: string): boolean => id !== '' && !/[\0\p{Cs}]/u.test(id);

/** The ids of `?ids=a,b`; a comma within an id arrives encoded. */
function idsOf(address: string): string[] {
  const list = /[?&]ids=([^&#]*)/.exec(address)?.[1] ?? '';
  try {
    return [
      ...new Set(
        list
          .split(',')
          .map((id) => decodeURIComponent(id.replaceAll('+', ' ')))
          .filter(Boolean),
      ),
    ];
  } catch (error) {
    if (error instanceof URIError) throw new Refusal('bad-request');
    throw error;
  }
}

async function bodyOf(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw new Refusal('too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  // A client that disconnects half-way is not an internal error.
  const next = async () => reader?.read().catch(() => Promise.reject(new Refusal('bad-request')));
  for (let part = await next(); part && !part.done; part = await next()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) throw new Refusal('too-large');
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return new TextDecoder().decode(bytes);
}

function wishOf(text: string, type: string): Press {
  const form = /^application\/x-www-form-urlencoded\b/i.test(type) ? new URLSearchParams(text) : undefined;
  const body = form ? undefined : parsed(text);
  const value = (name: string): unknown => (form ? (form.get(name) ?? undefined) : field(body, name));
  const redirect = form ? value('redirect') : undefined;
  const { id, once, wish } = {
    id: value('id'),
    once: value('once') ?? (form && crypto.randomUUID()),
    wish: value('do') ?? (form && 'add'),
  };
  if (
    typeof id !== 'string' ||
    !isId(id) ||
    typeof once !== 'string' ||
    !/^[\w+/=-]{16,64}$/.test(once) ||
    (wish !== 'add' && wish !== 'remove')
  ) {
    throw new Refusal('bad-request');
  }
  return { id, do: wish, once, redirect: typeof redirect === 'string' ? redirect : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('bad-request');
  }
}

/** A web address, or undefined. */
function webAddress(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A form returns to the site it was sent from, or to this host; anything else would make this an open redirect.
 */
function nextPage(wanted: string, origin: string | null, here: string): string {
  const home = new URL(here).origin;
  const site = webAddress(origin ?? '')?.origin ?? home;
  const url = webAddress(wanted, site);
  if (url?.username !== '' || url.password !== '' || (url.origin !== site && url.origin !== home))
    throw new Refusal('bad-request');
  // Behind a web server, this host may have another name outside: without a site to return to, the redirect is
  // relative.
  return url.origin === home ? `${url.pathname.replace(/^\/+/, '/')}${url.search}${url.hash}` : url.href;
}

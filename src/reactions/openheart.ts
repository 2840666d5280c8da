import { countFrom, field, cacheOptions, ReactionError, request, type ReactionService } from './reaction-service.js';

/** The emoji for “I've been there too” unless the address names another: people hugging. */
const HUG = '🫂';

/**
 * A service that speaks the OpenHeart protocol (openheart.fyi): `POST base/<story>` with one emoji,
 * `GET base/<story>` answers `{"🫂": 3}`. The emoji is the address's fragment (`…#❤️`), else 🫂. The protocol has no
 * undo, and a repeated request counts twice, so none is repeated.
 */
export function openHeart(address: string): ReactionService {
  const url = new URL(address);
  const emoji = decodeURIComponent(url.hash.slice(1)) || HUG;
  url.hash = '';
  const base = url.href.replace(/\/$/, '');
  const of = (id: string): string => `${base}/${encodeURIComponent(id)}`;

  return {
    canTakeBack: false,
    readsMany: false,
    repeatable: false,
    read: async (ids, bypassCache = false) => {
      const found = await Promise.all(
        ids.map(async (id) => [id, countFrom(field(await responseFor(of(id), bypassCache), emoji))] as const),
      );
      return new Map(found.filter((pair): pair is readonly [string, number] => pair[1] !== undefined));
    },
    send: async (id) => {
      const body = await request(of(id), {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'text/plain' },
        body: emoji,
      });
      return countFrom(field(body, emoji));
    },
  };
}

/** The response for one story; `undefined` if the service does not know it, which says nothing about the others. */
async function responseFor(url: string, bypassCache: boolean): Promise<unknown> {
  try {
    return await request(url, cacheOptions(bypassCache));
  } catch (error) {
    if (error instanceof ReactionError && error.code === 'refused') return undefined;
    throw error;
  }
}

import { asJson } from '../domain/as-json.js';
import { countFrom, field, cacheOptions, ReactionError, request, type ReactionService } from './reaction-service.js';

/**
 * Maximum stories per request, and the maximum length of its list of ids: common servers reject addresses above 8 KB.
 */
const MAX_IDS = 100;
const LONGEST = 6000;

/** Stories per request that every server of this protocol accepts. */
const SURE = 50;

/**
 * A service that speaks peer-react/1: `GET base?ids=a,b` answers `{"v":1,"counts":{"a":12}}`; `POST base` takes
 * `{"id","do","once"}` as plain text, so that browsers send no preflight request, and answers
 * `{"v":1,"id":"a","count":13}`.
 */
export function peerReact(base: string): ReactionService {
  const readSome = async (ids: readonly string[], bypassCache: boolean): Promise<readonly [string, number][]> => {
    const url = `${base}${base.includes('?') ? '&' : '?'}ids=${ids.map(encodeURIComponent).join(',')}`;
    let body: unknown;
    try {
      body = await request(url, cacheOptions(bypassCache));
    } catch (error) {
      // A server that accepts fewer says so; request smaller lists.
      if (!(error instanceof ReactionError) || ids.length <= SURE || ![400, 413, 414, 431].includes(error.status ?? 0))
        throw error;
      return (await Promise.all(inLists(ids, SURE).map((some) => readSome(some, bypassCache)))).flat();
    }
    const counts = field(body, 'counts');
    return ids.flatMap((id) => {
      const count = countFrom(field(counts, id));
      return count === undefined ? [] : [[id, count] as [string, number]];
    });
  };

  return {
    canTakeBack: true,
    readsMany: true,
    repeatable: true,
    // Sorted, so that every visitor of a page requests the same address and caches hit.
    read: async (ids, bypassCache = false) =>
      new Map(
        (
          await Promise.all(inLists([...new Set(ids)].sort(), MAX_IDS).map((some) => readSome(some, bypassCache)))
        ).flat(),
      ),
    send: async (id, action, once) => {
      const body = await request(base, {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'text/plain' },
        body: asJson({ id, do: action, once }),
      });
      return countFrom(field(body, 'count'));
    },
  };
}

function inLists(ids: readonly string[], most: number): string[][] {
  const lists: string[][] = [];
  let length = Infinity;
  for (const id of ids) {
    const size = encodeURIComponent(id).length + 1;
    if (length + size > LONGEST || lists.at(-1)!.length >= most) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)!.push(id);
    length += size;
  }
  return lists;
}

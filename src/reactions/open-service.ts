import { openHeart } from './openheart.js';
import { peerReact } from './peer-react.js';
import type { ReactionService } from './reaction-service.js';

const OPENHEART = 'openheart:';

/**
 * The service behind a `react-src`: an `http:` or `https:` address relative to `base` speaks
 * peer-react/1, one behind `openheart:` the OpenHeart protocol. Undefined for anything else.
 */
export function openService(source: string, base: string): ReactionService | undefined {
  const text = source.trim();
  const foreign = text.startsWith(OPENHEART);
  try {
    const url = new URL(foreign ? text.slice(OPENHEART.length) : text, base);
    if (text === '' || text === OPENHEART || !['http:', 'https:'].includes(url.protocol)) return undefined;
    if (foreign) return openHeart(url.href);
    url.hash = '';
    return peerReact(url.href);
  } catch (error) {
    // Thrown by `new URL` and `decodeURIComponent` for an invalid address.
    if (error instanceof TypeError || error instanceof URIError) return undefined;
    throw error;
  }
}

import { toUrl } from '../../feed/to-url.js';
import { warnOnce } from '../../ui/warn-once.js';

/** The origins in `text`, separated by spaces. Anything but an `https:` or `http:` origin is dropped with a warning. */
export function originsFrom(text: unknown): readonly string[] {
  const named = (typeof text === 'string' ? text : '').split(/[\s,]+/).filter(Boolean);
  return named.flatMap((each) => {
    const url = toUrl(each);
    if (url?.origin === each.replace(/\/$/, '').toLowerCase() && /^https?:/.test(url.origin)) return url.origin;
    warnOnce(
      `<peer-grounding-player>: audio-origins: "${each.slice(0, 80)}" is not an origin such as https://example.org, ignored`,
    );
    return [];
  });
}

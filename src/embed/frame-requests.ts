import { toUrl } from '../feed/to-url.js';
import { isAllowed, type FrameRules } from './frame-options.js';

/**
 * Makes the browser block every request of this page to origins other than its own, those of `allowed` and those of
 * `feeds`, redirects included.
 */
export function limitOrigins(page: URL, allowed: FrameRules['feeds'], feeds: readonly URL[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  const origins = [page, ...allowed.flatMap((each) => toUrl(each) ?? []), ...feeds].map(({ origin }) => origin);
  policy.content = `connect-src ${[...new Set(origins)].join(' ')}`;
  document.head.append(policy);
}

/**
 * Makes `fetch` fail for addresses outside `allowed`, and for responses redirected there: a content security policy
 * only looks at the origin.
 */
export function limitAddresses(page: URL, allowed: FrameRules['feeds']): void {
  const plain = window.fetch.bind(window);
  const judge = (address: string): void => {
    const url = toUrl(address, page.href);
    if (!url || !isAllowed(url, page, allowed)) throw new TypeError(`${address} is not among the feeds of this page`);
  };
  window.fetch = async (input, init) => {
    judge(input instanceof Request ? input.url : String(input));
    const response = await plain(input, init);
    judge(response.url);
    return response;
  };
}

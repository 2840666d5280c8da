/** Matches every site. */
export const ANY_SITE = '*';

/**
 * The origin of a site, such as `https://example.org`, or `*` for any.
 * @throws {RangeError} for anything else; its message says what is wrong.
 */
export function siteOrigin(text: string): string {
  if (text === ANY_SITE) return text;
  const refuse = (why: string): never => {
    throw new RangeError(`"${text}" ${why}; a site is written as https://example.org`);
  };
  if (!/^https?:\/\//i.test(text)) return refuse('does not begin with https:// or http://');
  const { pathname, search, hash, username, password, hostname, origin } = parsed(text) ?? refuse('is not an address');
  if (hostname.includes('*')) return refuse('has a wildcard, which matches nothing: name each site, or "*" for all');
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(hostname)) return refuse('has no good host');
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '' || password !== '' || /[?#]$/.test(text))
    return refuse('says more than a site');
  return origin;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

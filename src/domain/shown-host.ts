// These URLs have passed the link checks, so what precedes the host is never part of it.
const HOST = /^https?:\/\/(?:[^/?#\\]*@)?(?:www\.)?(\[[^\]]*\]|[^/?#\\:]+)/i;

/**
 * The host of a web address as an address bar shows it, with non-ASCII letters in Punycode, without “www.”; empty for
 * anything else.
 */
export function siteHost(url: string): string {
  return HOST.exec(url)?.[1]?.toLowerCase() ?? '';
}

/**
 * The hosts that `text` names: anything with an inner dot that ends like a domain. “Dr.Smith” counts too: better one
 * too many than one missed.
 */
function hostsIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u3002\u00b7\u2022\u2219\u22c5]/g, '.')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}_.-]+/u)
    .map((piece) => piece.replace(/^[.-]{1,9}|[.-]{1,9}$/g, '').replace(/^www\./, ''))
    .filter((piece) => {
      const last = piece.slice(piece.lastIndexOf('.') + 1);
      return (last !== piece && last.length > 1 && /\p{L}/u.test(last)) || /^(?:\d{1,3}\.){3}\d{1,3}$/.test(piece);
    });
}

/** Whether `words` name a host other than the one `url` opens; `undefined` if they name none. */
export function namesOtherHost(words: string, url: string): boolean | undefined {
  const hosts = hostsIn(words);
  const opened = siteHost(url);
  return hosts.length === 0 ? undefined : hosts.some((host) => host !== opened);
}

/** The text of a link to `url`: `words`, or the host if they are empty or name a different one. */
export function linkWords(words: string | undefined, url: string): string {
  return words && !namesOtherHost(words, url) ? words : siteHost(url);
}

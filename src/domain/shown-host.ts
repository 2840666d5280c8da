// The addresses here have passed the gate for links: what stands before the host is never part of it.
const HOST = /^https?:\/\/(?:[^/?#\\]*@)?(?:www\.)?(\[[^\]]*\]|[^/?#\\:]+)/i;

/**
 * The host of a web address as an address bar shows it, Punycode for letters that are not ASCII, without “www.”; empty
 * for anything else.
 */
export function siteHost(url: string): string {
  return HOST.exec(url)?.[1]?.toLowerCase() ?? '';
}

/**
 * The hosts that `text` names: whatever has a dot inside and ends as a domain does. “Dr.Smith” is one, too: better one
 * too many.
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

/** Whether `words` name a host that `url` does not open; `undefined` where they name none. */
export function namesOtherHost(words: string, url: string): boolean | undefined {
  const hosts = hostsIn(words);
  const opened = siteHost(url);
  return hosts.length === 0 ? undefined : hosts.some((host) => host !== opened);
}

/**
 * `words` as the text of a link to `url`; the host that is opened in their place where they name another, or nothing.
 */
export function linkWords(words: string | undefined, url: string): string {
  return words && !namesOtherHost(words, url) ? words : siteHost(url);
}

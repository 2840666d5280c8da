import { isMailAddress } from '../domain/contact-link.js';

/** `text` as a URL, resolved against `base`; `undefined` where it is none. */
export function toUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const WEB = new Set(['https:', 'http:']);
// What a page may prepare in a message; never further recipients, never a file.
const MAIL_FIELDS = new Set(['subject', 'body']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/**
 * The gate for links that a page sets on a widget: the absolute address of `text` when its parsed protocol is https or http, without the name and password
 * that could be taken for its host, or a `mailto:` with one recipient and at most a subject and a body. A number is
 * never hidden behind words, so it has no link here.
 */
export function safeHref(text: string, base?: string): string | undefined {
  const url = toUrl(text, base);
  if (!url) return undefined;
  if (WEB.has(url.protocol)) {
    url.username = url.password = '';
    return url.hostname === '' ? undefined : url.href;
  }
  const isMail = url.protocol === 'mailto:' && url.hash === '' && isMailAddress(decoded(url.pathname));
  return isMail &&
    [...url.searchParams].every(([key, value]) => MAIL_FIELDS.has(key) && (key === 'body' || !/[\r\n]/.test(value)))
    ? url.href
    : undefined;
}

/** The one gate for links of a feed: as `safeHref`, for addresses of pages only, https and http. */
export function safeWebHref(text: string, base?: string): string | undefined {
  const href = safeHref(text, base);
  return href?.startsWith('http') ? href : undefined;
}

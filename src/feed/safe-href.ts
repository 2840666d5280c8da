import { isMailAddress } from '../domain/mail-address.js';
import { toUrl } from './to-url.js';

const WEB = new Set(['https:', 'http:']);
// Fields of a message that a page may prefill; never further recipients, never a file.
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
 * The check of links that a page sets on a widget: the absolute address of `text` if its parsed protocol is https or
 * http, without a user name and password that could be mistaken for its host, or a `mailto:` with one recipient and at
 * most a subject and a body. `tel:` is not allowed: a number is never hidden behind other text.
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

/** The only check of links in a feed: like `safeHref`, for web addresses only (https and http). */
export function safeWebHref(text: string, base?: string): string | undefined {
  const href = safeHref(text, base);
  return href?.startsWith('http') ? href : undefined;
}

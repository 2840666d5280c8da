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
// No `*` or `#`: MMI and USSD codes such as *#06# make a phone act without asking (bar S3).
const DIALABLE = /^\+?[().\- ]*[0-9][0-9().\- ]*$/;
const EXTENSION = /^ext=[0-9]{1,8}$/;

function isDialable(number: string): boolean {
  const [digits = '', ...extensions] = number.split(';');
  return digits.length <= 40 && DIALABLE.test(digits) && extensions.length <= 1 && extensions.every((each) => EXTENSION.test(each));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/**
 * The one gate for links: the absolute address of `text` when its parsed protocol is https, http, mailto, tel or sms, else `undefined`.
 * `tel:` and `sms:` hold digits and `+ - . ( )`, with one `;ext=`; `sms:` may carry a `body` of up to 160 characters.
 */
export function safeHref(text: string, base?: string): string | undefined {
  const url = toUrl(text, base);
  if (!url) return undefined;
  if (WEB.has(url.protocol)) return url.hostname === '' ? undefined : url.href;
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : undefined;
  if (url.protocol === 'tel:') return isDialable(decoded(url.pathname)) && url.search === '' && url.hash === '' ? url.href : undefined;
  if (url.protocol === 'sms:') {
    const keys = [...url.searchParams.keys()].filter((key) => key !== '');
    const fits = keys.every((key) => key === 'body') && keys.length <= 1 && (url.searchParams.get('body') ?? '').length <= 160;
    return fits && url.hash === '' && isDialable(decoded(url.pathname)) ? url.href : undefined;
  }
  return undefined;
}

/** As `safeHref`, for addresses of pages only: https and http. */
export function safeWebHref(text: string, base?: string): string | undefined {
  const href = safeHref(text, base);
  return href?.startsWith('http') ? href : undefined;
}

import type { Contact } from './resource.js';

/**
 * The link of a contact whose number is written with nothing but digits, spaces and hyphens, or that is a page; for
 * built-in lines, the same as `contactLink` gives. `undefined` for any other, which only `contactLink` can judge.
 */
export function plainHref({ method, display, url, keyword }: Contact): string | undefined {
  if (method !== 'call' && method !== 'text') return url;
  if (!/^[0-9 -]{2,20}$/.test(display)) return undefined;
  const digits = display.replace(/[ -]/g, '');
  if (method === 'call') return `tel:${digits}`;
  return `sms:${digits}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
}

import type { Contact } from './resource.js';

/**
 * The link of a contact whose number is written with nothing but digits, spaces and hyphens, or that is a page; for
 * built-in lines, the same as `contactLink` gives. `undefined` for any other, which only `contactLink` can judge.
 */
export function plainHref({ method, display, url }: Contact): string | undefined {
  if (method === 'call' || method === 'text')
    return /^[0-9 -]{2,20}$/.test(display)
      ? `${method === 'call' ? 'tel' : 'sms'}:${display.replace(/[ -]/g, '')}`
      : undefined;
  return url;
}

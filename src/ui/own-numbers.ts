import { digitsOf } from '../domain/digits.js';

/** Links that call or text. */
const LINKS = 'a[href^="tel:" i], a[href^="sms:" i]';
/** Phone numbers as they are written in text: “988”, “0800 111 222”, “+1 (555) 010-0199”. */
const WRITTEN = /\+?\p{Nd}[\p{Nd} ()./-]{1,24}\p{Nd}/gu;
/** A date (“2026-12-01”, “1.12.2026”), or the name of an exercise (“4-7-8”): short codes begin with 0, 1 or 9. */
const NOT_DIALLED = /^(?:(?:19|20)\d\d([./-])\d\d?\1\d\d?|\d\d?([./-])\d\d?\2(?:19|20)\d\d|[2-8](?:-\d){2,4})$/;

const linksIn = (page: Element): Element[] => [...page.querySelectorAll(LINKS)];

/** True if the page put a link to call or text inside the widget: such content always stays visible. */
export function holdsNumber(page: Element): boolean {
  return linksIn(page).length > 0;
}

/**
 * True if the page's content inside the widget holds a number to call or text, linked or written out, that is not among
 * `known`, the digits of the numbers that the widget shows. Such content stays visible too.
 */
export function hasOtherNumber(page: Element, known: readonly string[]): boolean {
  const linked = linksIn(page).map((link) => digitsOf(link.getAttribute('href')!.replace(/[?;].*/, '')));
  const written = (page.textContent.match(WRITTEN) ?? []).filter((text) => !NOT_DIALLED.test(text)).map(digitsOf);
  return [...linked, ...written].some((number) => !known.includes(number));
}

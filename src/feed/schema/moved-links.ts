import { isDisguisedShortCode, readNumber } from '../../domain/phone-number.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { safeHref } from '../safe-href.js';
import { toUrl } from '../to-url.js';
import { isDraft, type Draft } from './draft.js';
import { extend, DROP, type Effect, type Remedy } from './remedies.js';

/** `value` if it is a text, else an empty one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The address of a `mailto:` link; `undefined` for several recipients, and for any other link. */
export function mailIn(link: unknown): string | undefined {
  const url = toUrl(safeHref(textOf(link)) ?? '');
  return url?.protocol === 'mailto:' ? decodeURIComponent(url.pathname) : undefined;
}

/** The number of a `tel:` link (or one of `scheme`), ready to dial; `undefined` if the link holds anything else. */
export function phoneIn(link: unknown, scheme = 'tel:'): string | undefined {
  const text = textOf(link).trim();
  const number = text.toLowerCase().startsWith(scheme)
    ? readNumber(text.slice(scheme.length).replaceAll('%20', ' '))
    : undefined;
  return number && !isDisguisedShortCode(number.dial)
    ? `${number.shown}${number.extension ? ` ext. ${number.extension}` : ''}`
    : undefined;
}

/** Sets `field` of `holder` unless it has a value; true if it was set. */
function give(holder: Draft, field: string, value: string | undefined): boolean {
  if (value === undefined || Object.hasOwn(holder, field)) return false;
  holder[field] = value;
  return true;
}

/**
 * The remedy for a link of a group that is a `mailto:` or `tel:` address: it moves to the group's contact, or a number
 * to `online`, where visitors see it before they use it.
 */
export const groupLink = (field: 'url' | 'registrationUrl', mayDialIn = false): Remedy =>
  extend(DROP, {
    effect: (holder: Draft, group: Draft): Effect => {
      const link = holder[field];
      const [mail, phone] = [mailIn(link), phoneIn(link)];
      if (mail === undefined && phone === undefined) return 'drop';
      if (mayDialIn && phone !== undefined) return give(holder, 'phone', phone) ? 'move' : 'drop';
      if (!Object.hasOwn(group, 'contact')) group.contact = withoutPrototype({});
      const { contact } = group;
      return isDraft(contact) && (give(contact, 'email', mail) || give(contact, 'phone', phone)) ? 'move' : 'drop';
    },
  });

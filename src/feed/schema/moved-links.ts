import { digitsOf } from '../../domain/digits.js';
import { isDisguisedShortCode, readNumber } from '../../domain/phone-number.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { safeHref, toUrl } from '../safe-href.js';
import { isDraft, type Draft } from './draft.js';
import { extend, DROP, type Effect, type Remedy } from './remedies.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

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

const DIALLED = /^(?:call|text|tty|whatsapp)$/;

/**
 * The remedy for a contact's link that is a `mailto:` or `tel:` address: the address or number becomes what is shown,
 * unless the contact names another of its kind.
 */
export const contactLinkRemedy: Remedy = extend(DROP, {
  effect: (contact: Draft): Effect => {
    const { url, method, display, dial } = contact;
    const mail = mailIn(url);
    const isDialled = DIALLED.test(textOf(method));
    const phone = phoneIn(url) ?? (method === 'text' ? phoneIn(url, 'sms:') : undefined);
    const value = mail ?? phone;
    // A display text is kept if the contact already has a number or an e-mail address.
    const isNamed =
      mail !== undefined
        ? method === 'email' && display !== undefined
        : isDialled && digitsOf(`${textOf(dial)} ${textOf(display)}`) !== '';
    if (value === undefined || isNamed) return 'drop';
    contact.method = mail !== undefined ? 'email' : isDialled ? method : 'call';
    contact.display = value;
    // Adapters also put such words into `dial`.
    if (phone !== undefined) contact.dial = value;
    return 'move';
  },
});

/**
 * The remedy for a link of a resource that is a `mailto:` or `tel:` address: it becomes another contact, unless there
 * is one of that kind.
 */
export const resourceLink: Remedy = extend(DROP, {
  effect: (resource: Draft): Effect => {
    const { url, contacts = [] } = resource;
    const mail = mailIn(url);
    const display = mail ?? phoneIn(url);
    const method = mail === undefined ? 'call' : 'email';
    if (
      display === undefined ||
      !Array.isArray(contacts) ||
      contacts.some((each) => isDraft(each) && each.method === method)
    )
      return 'drop';
    resource.contacts = [...(contacts as unknown[]), withoutPrototype({ method, display })];
    return 'move';
  },
});

import { digitsOf, isDisguisedShortCode, readNumber } from '../../domain/phone-number.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { safeHref, toUrl } from '../safe-href.js';
import { but, DROP, isMade, type Effect, type Made, type Remedy } from './remedies.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The one address that a `mailto:` link writes to; `undefined` for one that writes to others too, or for any other
 * link.
 */
export function mailIn(link: unknown): string | undefined {
  const url = toUrl(safeHref(textOf(link)) ?? '');
  return url?.protocol === 'mailto:' ? decodeURIComponent(url.pathname) : undefined;
}

/**
 * The number of a `tel:` link (or one of `scheme`), as it can be dialled; `undefined` for one with anything else in it.
 */
export function phoneIn(link: unknown, scheme = 'tel:'): string | undefined {
  const text = textOf(link).trim();
  const number = text.toLowerCase().startsWith(scheme)
    ? readNumber(text.slice(scheme.length).replaceAll('%20', ' '))
    : undefined;
  return number && !isDisguisedShortCode(number.dial)
    ? `${number.shown}${number.extension ? ` ext. ${number.extension}` : ''}`
    : undefined;
}

/** Gives `holder` a value for a field that it has none for. */
function give(holder: Made, field: string, value: string | undefined): boolean {
  if (value === undefined || Object.hasOwn(holder, field)) return false;
  holder[field] = value;
  return true;
}

/**
 * A link of a group behind which is a mailbox or a number: it belongs to the contact of the group, or the number to
 * `online`, where it is seen before it is used.
 */
export const groupLink = (field: 'url' | 'registrationUrl', mayDialIn = false): Remedy =>
  but(DROP, {
    effect: (holder: Made, group: Made): Effect => {
      const link = holder[field];
      const [mail, phone] = [mailIn(link), phoneIn(link)];
      if (mail === undefined && phone === undefined) return 'drop';
      if (mayDialIn && phone !== undefined) return give(holder, 'phone', phone) ? 'move' : 'drop';
      if (!Object.hasOwn(group, 'contact')) group.contact = withoutPrototype({});
      const { contact } = group;
      return isMade(contact) && (give(contact, 'email', mail) || give(contact, 'phone', phone)) ? 'move' : 'drop';
    },
  });

const DIALLED = /^(?:call|text|tty|whatsapp)$/;

/** The link of a way to get through: what it leads to is shown, where the contact names nothing else of its kind. */
export const contactLinkRemedy: Remedy = but(DROP, {
  effect: (contact: Made): Effect => {
    const { url, method, display, dial } = contact;
    const mail = mailIn(url);
    const isDialled = DIALLED.test(textOf(method));
    const phone = phoneIn(url) ?? (method === 'text' ? phoneIn(url, 'sms:') : undefined);
    const value = mail ?? phone;
    // Words beside which there is a number, or an address, already are not replaced.
    const isNamed =
      mail !== undefined
        ? method === 'email' && display !== undefined
        : isDialled && digitsOf(`${textOf(dial)} ${textOf(display)}`) !== '';
    if (value === undefined || isNamed) return 'drop';
    contact.method = mail !== undefined ? 'email' : isDialled ? method : 'call';
    contact.display = value;
    // Adapters name words as what is dialled.
    if (phone !== undefined) contact.dial = value;
    return 'move';
  },
});

/**
 * The link of a resource behind which is a mailbox or a number: one more way to get through, where it has none of that
 * kind.
 */
export const resourceLink: Remedy = but(DROP, {
  effect: (resource: Made): Effect => {
    const { url, contacts = [] } = resource;
    const mail = mailIn(url);
    const display = mail ?? phoneIn(url);
    const method = mail === undefined ? 'call' : 'email';
    if (
      display === undefined ||
      !Array.isArray(contacts) ||
      contacts.some((each) => isMade(each) && each.method === method)
    )
      return 'drop';
    resource.contacts = [...(contacts as unknown[]), withoutPrototype({ method, display })];
    return 'move';
  },
});

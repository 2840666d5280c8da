import { isMailAddress } from './mail-address.js';
import { digitsOf } from './digits.js';
import { isDisguisedShortCode, readNumber, smsHref, telHref, type DialableNumber } from './phone-number.js';
import type { Contact } from './resource.js';
import { namesOtherHost, siteHost } from './shown-host.js';
import { withoutPrototype } from './without-prototype.js';

/** Why a contact has no link. */
export type NoLink = 'not-a-number' | 'calling-code' | 'not-an-address';

/** A contact ready to show: with a link, or with the reason it has none. */
export interface ContactLink {
  /** The contact; `method` is `web` if it only leads to a page. */
  readonly contact: Contact;
  /**
   * The text of the link: for numbers, exactly what is dialled; for e-mail, the recipient; for pages, words that name
   * the host to be opened, or that host.
   */
  readonly shown: string;
  /** Absent if following it could reach the wrong place. */
  readonly href?: string | undefined;
  readonly problem?: NoLink | undefined;
  readonly number?: DialableNumber | undefined;
}

const WHATSAPP =
  /^https?:\/\/(?:wa\.me\/|(?:(?:api|web|www)\.)?whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:\+|%2B)?([1-9][0-9]{5,14})(?![0-9])/i;

/**
 * The number of a contact. If the published number and the digits to dial differ, the digits win, and are what is
 * shown.
 */
function numberOf(contact: Contact): DialableNumber | undefined {
  const shown = readNumber(contact.display);
  if (contact.dial === undefined) return shown && { ...shown, extension: contact.extension ?? shown.extension };
  const dialled = readNumber(contact.dial);
  const same =
    dialled &&
    shown &&
    digitsOf(shown.dial) === digitsOf(dialled.dial) &&
    shown.dial.startsWith('+') === dialled.dial.startsWith('+');
  const number = same ? shown : dialled;
  return number && { ...number, extension: contact.extension ?? number.extension };
}

// Every property is an own one, so that values a page added to `Object.prototype` are never taken for a link.
const linked = (contact: Contact, shown: string, href: string, number?: DialableNumber): ContactLink => ({
  contact,
  shown,
  href,
  problem: undefined,
  number,
});
const unlinked = (contact: Contact, shown: string, problem: NoLink, number?: DialableNumber): ContactLink => ({
  contact,
  shown,
  href: undefined,
  problem,
  number,
});

/**
 * The text of a link to a page: the contact's words if they name the host that is opened; the words and that host if
 * they name none; the host alone if they name another.
 */
function siteShown(words: string, url: string): string {
  const host = siteHost(url);
  switch (namesOtherHost(words, url)) {
    case false:
      return words;
    case true:
      return host;
    default:
      return words.trim() ? `${words} (${host})` : host;
  }
}

const page = (contact: Contact, url: string): ContactLink =>
  linked(withoutPrototype({ ...contact, method: 'web' }), siteShown(contact.display, url), url);

/**
 * WhatsApp only accepts international numbers. If the number itself has no calling code but the address has, the one in
 * the address is shown, since it is the one reached.
 */
function whatsapp(contact: Contact, number: DialableNumber | undefined): ContactLink {
  const { display, url } = contact;
  const [, digits = ''] = WHATSAPP.exec(url ?? '') ?? [];
  const isNational = number?.dial.startsWith('+') === false;
  const reached =
    number && !isNational
      ? number
      : digits && !(isNational && !digits.endsWith(number.dial.replace(/^0+/, '')))
        ? { shown: `+${digits}`, dial: `+${digits}` }
        : undefined;
  if (!reached)
    return number || !url ? unlinked(contact, number?.shown ?? display, 'not-a-number', number) : page(contact, url);
  const { shown, dial } = reached;
  return isDisguisedShortCode(dial)
    ? unlinked(contact, shown, 'calling-code', reached)
    : linked(contact, shown, `https://wa.me/${dial.slice(1)}`, reached);
}

/**
 * The link of a contact. Only digits as published are dialled, and only the host shown is opened; nothing is guessed.
 */
export function contactLink(contact: Contact): ContactLink {
  const { method, display, url } = contact;
  if (method === 'email')
    return isMailAddress(display)
      ? linked(contact, display, `mailto:${display}`)
      : unlinked(contact, display, 'not-an-address');
  const number = numberOf(contact);
  // A text message cannot reach an extension, so none is shown.
  const whole = number && { ...number, extension: undefined };
  if (method === 'whatsapp') return whatsapp(contact, whole);
  if (method === 'call' || method === 'text' || method === 'tty' || (method === 'video' && !url)) {
    if (!number || !whole)
      return url && method !== 'call' ? page(contact, url) : unlinked(contact, display, 'not-a-number');
    if (isDisguisedShortCode(number.dial)) return unlinked(contact, number.shown, 'calling-code', number);
    return method === 'text'
      ? linked(contact, number.shown, smsHref(whole, contact.keyword), whole)
      : linked(contact, number.shown, telHref(number), number);
  }
  if (!url) return unlinked(contact, display, 'not-an-address');
  // “Chat online” names no host. If the words name a different host from the one opened, the real one must be visible.
  return (method === 'chat' || method === 'video') && namesOtherHost(display, url)
    ? page(contact, url)
    : linked(contact, siteShown(display, url), url);
}

import { digitsOf, isDisguisedShortCode, readNumber, smsHref, telHref, type DialableNumber } from './phone-number.js';
import type { Contact } from './resource.js';
import { namesOtherHost, siteHost } from './shown-host.js';
import { withoutPrototype } from './without-prototype.js';

/** Why a contact has no link. */
export type NoLink = 'not-a-number' | 'calling-code' | 'not-an-address';

/** A contact ready to be shown: with a link, or with the reason there is none. */
export interface ContactLink {
  /** The contact; a way that turns out to be a mere page has the method `web`. */
  readonly contact: Contact;
  /**
   * What to show in the link: for numbers, exactly what is dialled; for addresses, what is written to; for pages, words
   * with the host that is opened, or that host.
   */
  readonly shown: string;
  /** Left out when following it could reach the wrong place. */
  readonly href?: string | undefined;
  readonly problem?: NoLink | undefined;
  readonly number?: DialableNumber | undefined;
}

const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"?&#%/]+@[^\s\p{C}@<>()[\]\\,;:"?&#%/]+\.[^\s\p{C}@<>()[\]\\,;:"?&#%/.]+$/u;
const WHATSAPP =
  /^https?:\/\/(?:wa\.me\/|(?:(?:api|web|www)\.)?whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:\+|%2B)?([1-9][0-9]{5,14})(?![0-9])/i;

/**
 * The number of a contact. Where the published spelling and the digits to dial differ, the digits are what counts, and
 * what is shown.
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

// Each with properties of its own, so that a page's additions to every object are never taken for a link.
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
 * What to show of a page: the contact's words where they name the host that is opened, the words and that host where
 * they name none, else the host alone.
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
 * WhatsApp knows international numbers only. Where an address brings the calling code, the number in it is shown, since
 * it is the one that is reached.
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

/** True for an e-mail address alone: one recipient, nothing that a mail program would read as more. */
export const isMailAddress = (text: string): boolean => ADDRESS.test(text);

/**
 * The link of a contact. Only digits as published are dialled, only the host that is shown is opened; nothing is
 * guessed.
 */
export function contactLink(contact: Contact): ContactLink {
  const { method, display, url } = contact;
  if (method === 'email')
    return isMailAddress(display)
      ? linked(contact, display, `mailto:${display}`)
      : unlinked(contact, display, 'not-an-address');
  const number = numberOf(contact);
  // A message reaches no extension: what is shown is what is written to.
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
  // “Chat online” names no host; where the feed names another one than it opens, that has to be seen.
  return (method === 'chat' || method === 'video') && namesOtherHost(display, url)
    ? page(contact, url)
    : linked(contact, siteShown(display, url), url);
}

import { digitsOf, isDisguisedShortCode, readNumber, smsHref, telHref, type DialableNumber } from './phone-number.js';
import type { Contact } from './resource.js';

/** Why a contact has no link. */
export type NoLink = 'not-a-number' | 'calling-code' | 'not-an-address';

/** A contact ready to be shown: with a link, or with the reason there is none. */
export interface ContactLink {
  readonly contact: Contact;
  /** What to show in the link: for numbers, exactly what is dialled. */
  readonly shown: string;
  /** Left out when following it could reach the wrong place. */
  readonly href?: string | undefined;
  readonly problem?: NoLink | undefined;
  readonly number?: DialableNumber | undefined;
}

const ADDRESS = /^[^\s@<>()[\]\\,;:"?&#%/]+@[^\s@<>()[\]\\,;:"?&#%/]+\.[^\s@<>()[\]\\,;:"?&#%/.]+$/;

/** The number of a contact. Where the published spelling and the digits to dial differ, the digits are what counts, and what is shown. */
function numberOf(contact: Contact): DialableNumber | undefined {
  const shown = readNumber(contact.display);
  if (contact.dial === undefined) return shown && { ...shown, extension: contact.extension ?? shown.extension };
  const dialled = readNumber(contact.dial);
  const same = dialled && shown && digitsOf(shown.dial) === digitsOf(dialled.dial) && shown.dial.startsWith('+') === dialled.dial.startsWith('+');
  const number = same ? shown : dialled;
  return number && { ...number, extension: contact.extension ?? number.extension };
}

function addressOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

// Each with properties of its own, so that a page's additions to every object are never taken for a link.
const linked = (contact: Contact, shown: string, href: string, number?: DialableNumber): ContactLink => ({ contact, shown, href, problem: undefined, number });
const unlinked = (contact: Contact, shown: string, problem: NoLink, number?: DialableNumber): ContactLink => ({ contact, shown, href: undefined, problem, number });

/** The link of a contact. Only digits as published are dialled; nothing is guessed. */
export function contactLink(contact: Contact): ContactLink {
  const { method, display, url } = contact;
  if (method === 'email') return ADDRESS.test(display) ? linked(contact, display, `mailto:${display}`) : unlinked(contact, display, 'not-an-address');
  const number = numberOf(contact);
  if (method === 'call' || method === 'text' || method === 'tty' || method === 'whatsapp' || (method === 'video' && !url)) {
    if (!number) return url && method !== 'call' ? linked(contact, display, url) : unlinked(contact, display, 'not-a-number');
    if (isDisguisedShortCode(number.dial)) return unlinked(contact, number.shown, 'calling-code', number);
    if (method !== 'text' && method !== 'whatsapp') return linked(contact, number.shown, telHref(number), number);
    // A message reaches no extension: what is shown is what is written to.
    const whole = { ...number, extension: undefined };
    if (method === 'text') return linked(contact, number.shown, smsHref(whole, contact.keyword), whole);
    // WhatsApp knows international numbers only; an address with another number in it would not reach the one shown.
    const href = number.dial.startsWith('+') ? `https://wa.me/${number.dial.slice(1)}` : url && (!/[0-9]{6}/.test(url) || url.includes(number.dial.replace(/^0/, ''))) ? url : undefined;
    return href ? linked(contact, number.shown, href, whole) : unlinked(contact, number.shown, 'not-a-number', whole);
  }
  return url ? linked(contact, display || addressOf(url), url) : unlinked(contact, display, 'not-an-address');
}

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

/** The link of a contact. Only digits as published are dialled; nothing is guessed. */
export function contactLink(contact: Contact): ContactLink {
  const { method, display, url } = contact;
  if (method === 'email') {
    return ADDRESS.test(display) ? { contact, shown: display, href: `mailto:${display}` } : { contact, shown: display, problem: 'not-an-address' };
  }
  const number = numberOf(contact);
  if (method === 'call' || method === 'text' || method === 'tty' || method === 'whatsapp' || (method === 'video' && !url)) {
    if (!number) return url && method !== 'call' ? { contact, shown: display, href: url } : { contact, shown: display, problem: 'not-a-number' };
    if (isDisguisedShortCode(number.dial)) return { contact, shown: number.shown, number, problem: 'calling-code' };
    if (method === 'text') return { contact, shown: number.shown, number, href: smsHref(number, contact.keyword) };
    if (method !== 'whatsapp') return { contact, shown: number.shown, number, href: telHref(number) };
    // WhatsApp knows international numbers only.
    const href = url ?? (number.dial.startsWith('+') ? `https://wa.me/${number.dial.slice(1)}` : undefined);
    return href ? { contact, shown: number.shown, number, href } : { contact, shown: number.shown, number, problem: 'not-a-number' };
  }
  return url ? { contact, shown: display || addressOf(url), href: url } : { contact, shown: display, problem: 'not-an-address' };
}

import { digitsOf } from '../../domain/digits.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { mailIn, phoneIn, textOf } from './moved-links.js';
import { isDraft, type Draft } from './draft.js';
import { extend, DROP, type Effect, type Remedy } from './remedies.js';

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

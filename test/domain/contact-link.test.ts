import { expect } from '@open-wc/testing';
import { helplines } from '../../src/content/helplines/index.js';
import { contactLink } from '../../src/domain/contact-link.js';
import type { Contact } from '../../src/domain/resource.js';

describe('contactLink', () => {
  const call = (display: string, more: Partial<Contact> = {}): Contact => ({ method: 'call', display, ...more });
  const cases: [string, Contact, { href?: string; shown: string; problem?: string }][] = [
    ['a number', call('988'), { href: 'tel:988', shown: '988' }],
    [
      'shows what it dials where the two differ',
      call('0800 1110111', { dial: '+49 800 1110111' }),
      { href: 'tel:+498001110111', shown: '+49 800 1110111' },
    ],
    [
      'keeps the spelling where the two agree',
      call('0800 11 10 111', { dial: '08001110111' }),
      { href: 'tel:08001110111', shown: '0800 11 10 111' },
    ],
    ['shows the digits of a name', call('Our helpline', { dial: '988' }), { href: 'tel:988', shown: '988' }],
    [
      'does not link a number that hides a short code',
      call('+44116123'),
      { shown: '+44116123', problem: 'calling-code' },
    ],
    [
      'links it when the digits to dial are given',
      call('+44116123', { dial: '116123' }),
      { href: 'tel:116123', shown: '116123' },
    ],
    [
      'does not link an MMI code, whatever is to be dialled',
      call('988', { dial: '*#06#' }),
      { shown: '988', problem: 'not-a-number' },
    ],
    ['keeps the extension', call('555-0100', { extension: '7' }), { href: 'tel:5550100;ext=7', shown: '555-0100' }],
    [
      'a text reaches no extension, so none is shown',
      { method: 'text', display: '555-0100 ext. 7' },
      { href: 'sms:5550100', shown: '555-0100' },
    ],
    [
      'an address',
      { method: 'email', display: 'help@example.org' },
      { href: 'mailto:help@example.org', shown: 'help@example.org' },
    ],
    [
      'no headers in an address',
      { method: 'email', display: 'help@example.org?bcc=x@example.org' },
      { shown: 'help@example.org?bcc=x@example.org', problem: 'not-an-address' },
    ],
    [
      'an international WhatsApp number',
      { method: 'whatsapp', display: '+1 555 010 0100' },
      { href: 'https://wa.me/15550100100', shown: '+1 555 010 0100' },
    ],
    [
      'WhatsApp reaches the number shown, whatever its address says',
      { method: 'whatsapp', display: '+1 555 010 0100', url: 'https://wa.me/15550199999' },
      { href: 'https://wa.me/15550100100', shown: '+1 555 010 0100' },
    ],
    [
      'a national WhatsApp number is shown as the link that holds it reaches it',
      { method: 'whatsapp', display: '0555 010 0100', url: 'https://wa.me/495550100100' },
      { href: 'https://wa.me/495550100100', shown: '+495550100100' },
    ],
    [
      'and no link to another number',
      { method: 'whatsapp', display: '0555 010 0100', url: 'https://wa.me/495550199999' },
      { shown: '0555 010 0100', problem: 'not-a-number' },
    ],
    [
      'a national WhatsApp number has no link',
      { method: 'whatsapp', display: '555 0100' },
      { shown: '555 0100', problem: 'not-a-number' },
    ],
    [
      'a chat',
      { method: 'chat', display: 'example.org', url: 'https://example.org/chat' },
      { href: 'https://example.org/chat', shown: 'example.org' },
    ],
    [
      'a WhatsApp address in its long form',
      {
        method: 'whatsapp',
        display: 'Write to us',
        url: 'https://api.whatsapp.com/send/?text=YES&phone=%2B4915550100',
      },
      { href: 'https://wa.me/4915550100', shown: '+4915550100' },
    ],
    [
      'no text that an address would put in',
      { method: 'whatsapp', display: '+1 555 010 0100', url: 'https://wa.me/15550100100?text=SUBSCRIBE' },
      { href: 'https://wa.me/15550100100', shown: '+1 555 010 0100' },
    ],
    [
      'no page that only holds the digits of WhatsApp',
      { method: 'whatsapp', display: '0555 010 0100', url: 'https://example.net/05550100100' },
      { shown: '0555 010 0100', problem: 'not-a-number' },
    ],
    [
      'a page that is not WhatsApp, by its host',
      { method: 'whatsapp', display: 'Write to us', url: 'https://example.net/wa.me/15550100100' },
      { href: 'https://example.net/wa.me/15550100100', shown: 'Write to us (example.net)' },
    ],
    [
      'no short code behind the calling code of a WhatsApp address',
      { method: 'whatsapp', display: 'Us', url: 'https://wa.me/44116123' },
      { shown: '+44116123', problem: 'calling-code' },
    ],
    [
      'several recipients are not an address',
      { method: 'email', display: 'help@example.org,spy@example.net' },
      { shown: 'help@example.org,spy@example.net', problem: 'not-an-address' },
    ],
    [
      'nor is an address with a line break',
      { method: 'email', display: 'help@example.org%0d%0aBcc:spy@example.net' },
      { shown: 'help@example.org%0d%0aBcc:spy@example.net', problem: 'not-an-address' },
    ],
    [
      'nor one with signs that nobody sees',
      { method: 'email', display: 'help@exam\u200bple.org' },
      { shown: 'help@exam\u200bple.org', problem: 'not-an-address' },
    ],
    [
      'a page that is named',
      { method: 'web', display: 'example.org/chat', url: 'https://www.example.org/chat?x=1' },
      { href: 'https://www.example.org/chat?x=1', shown: 'example.org/chat' },
    ],
    [
      'the host of a page that is named as another',
      { method: 'web', display: 'example.org/chat', url: 'https://example.net/login' },
      { href: 'https://example.net/login', shown: 'example.net' },
    ],
    [
      'the host behind words',
      { method: 'social', display: '@example', url: 'https://example.net/a' },
      { href: 'https://example.net/a', shown: '@example (example.net)' },
    ],
    [
      'a chat that is named as another, as the page it is',
      { method: 'chat', display: 'example.org', url: 'https://example.net/' },
      { href: 'https://example.net/', shown: 'example.net' },
    ],
    [
      'a number to write to that only has a page, by its host',
      { method: 'text', display: 'Text HOME to us', url: 'https://example.net/' },
      { href: 'https://example.net/', shown: 'Text HOME to us (example.net)' },
    ],
    [
      'a chat without a page',
      { method: 'chat', display: 'In our app' },
      { shown: 'In our app', problem: 'not-an-address' },
    ],
  ];
  for (const [name, contact, expected] of cases) {
    it(name, () => {
      const { href, shown, problem, number } = contactLink(contact);
      if (href?.startsWith('sms:')) expect(number?.extension).to.equal(undefined);
      expect({ href, shown, problem }).to.deep.equal({ href: undefined, problem: undefined, ...expected });
    });
  }

  it('takes no link that a page gave to every object', () => {
    Object.assign(Object.prototype, { href: 'javascript:alert(1)', url: 'javascript:alert(1)' });
    try {
      const own: Contact = Object.assign(Object.create(null) as Contact, call('*#06#'));
      expect(contactLink(own).href).to.equal(undefined);
      for (const line of helplines) for (const { url } of line.contacts) expect(url ?? 'https:').to.match(/^https:/);
    } finally {
      for (const name of ['href', 'url']) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

import { expect } from '@open-wc/testing';
import { contactLink } from '../../../src/domain/contact-link.js';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import type { FeedIssue } from '../../../src/feed/feed-error.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { completeReaders } from '../../../src/feed/readers/complete.js';

const read = (body: unknown) =>
  atOnce(parseFeed(body, completeReaders, { baseUrl: 'https://example.org/feeds/all.json' }));
const group = (fields: object) => {
  const { data, issues } = read({ version: 'peer-feed/1', groups: [{ id: 'a', name: 'A', ...fields }] });
  return { group: data.groups[0]!, issues };
};
const resource = (fields: object) =>
  read({ version: 'peer-feed/1', resources: [{ id: 'a', name: 'A', ...fields }] }).data.resources[0]!;
const named = (issues: readonly FeedIssue[]): string[] =>
  issues.map(({ path, effect }) => `${path} ${effect ?? 'drop'}`);

describe('a group’s link behind which is a mailbox or a number', () => {
  const cases: [link: string, email: string | undefined, phone: string | undefined][] = [
    ['mailto:help@example.org', 'help@example.org', undefined],
    ['MAILTO:help@example.org', 'help@example.org', undefined],
    ['mailto:help%40example.org', 'help@example.org', undefined],
    ['mailto:help@example.org?subject=Sign%20up', 'help@example.org', undefined],
    ['tel:555-0100', undefined, '555-0100'],
    ['tel:+1-202-555-0100', undefined, '+1-202-555-0100'],
    ['TEL:+12025550100', undefined, '+12025550100'],
    ['tel:+1%20202%20555%200100', undefined, '+1 202 555 0100'],
    ['tel:555-0100;ext=12', undefined, '555-0100 ext. 12'],
    ...[
      'mailto:help@example.org,spy@example.net',
      'mailto:help@example.org?bcc=spy@example.net',
      'mailto:help@example.org?cc=spy@example.net',
      'mailto:?to=help@example.org',
      'mailto:help@example.org%0d%0aBcc:spy@example.net',
      'mailto:help',
      'mailto:',
      'mailto:help@example.org?subject=a%0d%0aBcc:spy@example.net',
      'mailto:"help" <help@example.org>',
      'tel:*21*5550199%23',
      'tel:%2A%2306%23',
      'tel:',
      'tel:help',
      'tel:+44116123',
      'tel:555-0100;phone-context=+1',
      'tel:555-0100?x=1',
      'tel:988 741741',
      'sms:5550100',
      'sms:72717?body=YES',
      'smsto:5550100',
      'callto:555-0100',
      'skype:help',
      'javascript:alert(1)',
      'intent:#Intent;end',
    ].map((link): [string, undefined, undefined] => [link, undefined, undefined]),
  ];
  for (const [link, email, phone] of cases) {
    it(`is ${email ?? phone ?? 'dropped'}, and named, for ${link}`, () => {
      for (const field of ['registrationUrl', 'url']) {
        const { group: found, issues } = group({ [field]: link });
        expect([found.registrationUrl, found.url, found.contact?.email, found.contact?.phone], field).to.deep.equal([
          undefined,
          undefined,
          email,
          phone,
        ]);
        expect(named(issues), field).to.deep.equal([
          `${field} ${email === undefined && phone === undefined ? 'drop' : 'move'}`,
        ]);
      }
      const { group: asked } = group({ contact: { name: 'Pat', url: link } });
      expect(
        [asked.contact?.name, asked.contact?.url, asked.contact?.email, asked.contact?.phone],
        'contact',
      ).to.deep.equal(['Pat', undefined, email, phone]);
      const { group: organized } = group({ organizer: { name: 'Center', url: link } });
      expect([organized.organizer?.url, organized.contact?.email, organized.contact?.phone], 'organizer').to.deep.equal(
        [undefined, email, phone],
      );
    });
  }

  it('takes the place of nothing that is there', () => {
    const { group: found, issues } = group({
      registrationUrl: 'mailto:other@example.org',
      url: 'tel:555-0199',
      contact: { email: 'help@example.org', phone: '555-0100' },
    });
    expect([found.contact?.email, found.contact?.phone, named(issues)]).to.deep.equal([
      'help@example.org',
      '555-0100',
      ['url drop', 'registrationUrl drop'],
    ]);
  });

  it('is where one dials in, of an online group', () => {
    const { group: found, issues } = group({ online: { url: 'tel:555-0100' } });
    expect([found.online?.phone, found.attendance, found.contact, named(issues)]).to.deep.equal([
      '555-0100',
      'phone',
      undefined,
      ['online.url move'],
    ]);
    expect(group({ online: { url: 'tel:555-0199', phone: '555-0100' } }).group.online?.phone).to.equal('555-0100');
    expect(
      group({ online: { url: 'mailto:help@example.org', notes: 'Write for the link' } }).group.contact?.email,
    ).to.equal('help@example.org');
  });

  it('leaves a contact that is not a record for its own rule', () => {
    expect(group({ registrationUrl: 'mailto:help@example.org', contact: 'Pat' }).group.name).to.equal('A');
  });

  it('is read from tables too, with or without its scheme', () => {
    const { data, issues } = read(
      new TextBody(
        [
          'Name,Day,Start,Registration',
          'A,Monday,19:00,mailto:help@example.org',
          'B,Monday,19:00,help@example.org',
          'C,Monday,19:00,tel:555-0100',
          'D,Monday,19:00,https://example.org/join',
          'E,Monday,19:00,a@example.org b@example.org',
        ].join('\n'),
      ),
    );
    expect(
      data.groups.map(({ contact, registrationUrl }) => contact?.email ?? contact?.phone ?? registrationUrl),
    ).to.deep.equal(['help@example.org', 'help@example.org', '555-0100', 'https://example.org/join', undefined]);
    expect(
      issues.filter(({ row }) => row !== undefined && row > 1).map(({ row, effect }) => `${row} ${effect ?? 'drop'}`),
    ).to.deep.equal(['2 move', '3 move', '4 move', '6 drop']);
  });
});

describe('a resource’s link behind which is a mailbox or a number', () => {
  const ways = (fields: object): string[] =>
    resource(fields).contacts.map(
      (contact) => `${contact.method} ${contactLink(contact).shown} ${contactLink(contact).href ?? '-'}`,
    );
  const cases: [fields: object, ways: string[]][] = [
    [{ url: 'tel:555-0100' }, ['call 555-0100 tel:5550100']],
    [{ url: 'mailto:help@example.org' }, ['email help@example.org mailto:help@example.org']],
    [{ url: 'mailto:help@example.org?bcc=spy@example.net' }, []],
    [{ url: 'sms:72717' }, []],
    [{ url: 'tel:555-0199', contacts: [{ method: 'call', display: '555-0100' }] }, ['call 555-0100 tel:5550100']],
    [{ contacts: [{ method: 'call', url: 'tel:555-0100' }] }, ['call 555-0100 tel:5550100']],
    [{ contacts: [{ method: 'call', display: 'Call us', url: 'tel:555-0100' }] }, ['call 555-0100 tel:5550100']],
    [{ contacts: [{ method: 'call', display: '555-0100', url: 'tel:19005550100' }] }, ['call 555-0100 tel:5550100']],
    [{ contacts: [{ method: 'text', url: 'sms:55501' }] }, ['text 55501 sms:55501']],
    [{ contacts: [{ method: 'text', url: 'sms:55501?body=YES' }] }, []],
    [
      { contacts: [{ method: 'email', url: 'mailto:help@example.org' }] },
      ['email help@example.org mailto:help@example.org'],
    ],
    [
      { contacts: [{ method: 'web', display: 'Write to us', url: 'mailto:help@example.org' }] },
      ['email help@example.org mailto:help@example.org'],
    ],
    [{ contacts: [{ method: 'chat', display: 'Chat', url: 'tel:555-0100' }] }, ['call 555-0100 tel:5550100']],
    [
      { contacts: [{ method: 'email', display: 'help@example.org', url: 'mailto:spy@example.net' }] },
      ['email help@example.org mailto:help@example.org'],
    ],
  ];
  for (const [fields, expected] of cases)
    it(`is ${expected.join(', ') || 'dropped'} for ${JSON.stringify(fields)}`, () => {
      expect(ways(fields)).to.deep.equal(expected);
    });
});

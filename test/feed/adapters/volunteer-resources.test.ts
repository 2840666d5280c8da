import { expect } from '@open-wc/testing';
import { contactLink } from '../../../src/domain/contact-link.js';
import { openState } from '../../../src/domain/opening-hours.js';
import type { Resource } from '../../../src/domain/resource.js';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';

const read = (body: unknown): readonly Resource[] =>
  atOnce(parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feed' })).data.resources;
const csv = (...lines: string[]): readonly Resource[] => read(new TextBody(lines.join('\n')));
const ways = ({ contacts }: Resource): string[] =>
  contacts.map((contact) => `${contact.method} ${contactLink(contact).shown} ${contactLink(contact).href ?? '-'}`);

describe('tables of resources as volunteers keep them', () => {
  for (const column of ['Phone', 'Phone Number', 'Telephone number', 'Tel.', 'Hotline']) {
    it(`finds the number under “${column}”`, () => {
      expect(ways(csv(`Name,Kind,${column},Website`, 'A,Crisis line,988,https://example.org')[0]!)).to.deep.equal([
        'call 988 tel:988',
      ]);
    });
  }

  for (const [kind, expected] of [
    ['Crisis Lines', 'crisis-line'],
    ['Hotline', 'crisis-line'],
    ['Suicide hotline', 'crisis-line'],
    ['Crisis', 'crisis-line'],
    ['Text line', 'text-line'],
    ['Warm Line', 'warmline'],
    ['warmlines', 'warmline'],
    ['Trainings', 'training'],
    ['Emergency shelter', 'service'],
    ['Helpline', 'service'],
  ])
    it(`takes “${kind}” for ${expected}`, () => {
      expect(csv('Name,Kind,Phone', `A,${kind},555-0100`)[0]!.kind).to.equal(expected);
    });

  it('dials what a program wrote as a fraction as what it was', () => {
    expect(
      csv('Name,Kind,Phone', 'A,crisis-line,988.0', 'B,warmline,8005550100.0', 'C,warmline,555.0100').map(ways),
    ).to.deep.equal([['call 988 tel:988'], ['call 8005550100 tel:8005550100'], ['call 555.0100 tel:5550100']]);
  });

  it('shows a number with words, and links none that it cannot be sure of', () => {
    expect(
      csv(
        'Name,Kind,Phone',
        'A,crisis-line,Call or text 988',
        'B,warmline,555-0100 / 555-0101',
        'C,warmline,555-0100 (text only)',
        'D,warmline,5.55E+09',
      ).map(ways),
    ).to.deep.equal([['call Call or text 988 -'], ['call 555-0100 / 555-0101 -'], ['call 555-0100 (text only) -'], []]);
  });

  it('keeps the digits of an extension that is written with its name', () => {
    expect(ways(csv('Name,Kind,Phone,Extension', 'A,warmline,555-0100,ext. 204')[0]!)).to.deep.equal([
      'call 555-0100 tel:5550100;ext=204',
    ]);
  });

  it('says nothing about now from hours that may be either half of the day', () => {
    const at = (hours: string) =>
      openState(
        csv('Name,Kind,Phone,Hours,Time zone', `A,warmline,555-0100,"${hours}",UTC`)[0]!.hours,
        Date.parse('2026-12-01T23:30Z'),
      ).state;
    expect([at('Mon-Fri 9:00-5:00'), at('Mon-Fri 20:00-2:00'), at('Mon-Fri 11am-1am')]).to.deep.equal([
      'unknown',
      'open',
      'open',
    ]);
  });

  it('leaves a table of groups to the group finder', () => {
    expect(() => csv('Name,Type,Day,Time,Website', 'A,Grief,Monday,7 PM,https://example.org')).to.throw();
  });

  it('takes no order of day and month for granted', () => {
    expect(
      csv(
        'Name,Kind,Phone,Checked,Time zone',
        'A,warmline,555-0100,05/12/2026,Europe/London',
        'B,warmline,555-0100,05/12/2026,',
      ).map(({ checked }) => checked),
    ).to.deep.equal(['2026-12-05', undefined]);
  });
});

describe('HSDS as older programs write it', () => {
  const service = { id: 's1', name: 'Evening line', phones: [{ number: '555-0100' }] };

  it('gives each service of a list of tables its own number', () => {
    const feed = read({
      services: [
        { id: 's1', name: 'One', organization_id: 'o' },
        { id: 's2', name: 'Two', organization_id: 'o' },
      ],
      phones: [
        { service_id: 's1', number: '555-0101' },
        { service_id: 's2', number: '555-0102' },
        { number: '555-0103' },
      ],
    });
    expect(feed.map(ways)).to.deep.equal([
      ['call 555-0101 tel:5550101', 'call 555-0103 tel:5550103'],
      ['call 555-0102 tel:5550102', 'call 555-0103 tel:5550103'],
    ]);
  });

  it('finds a number that is not a list', () => {
    expect(
      read([
        { ...service, phones: { number: '555-0101' } },
        { name: 'B', organization_id: 'o', phone: '555-0102' },
      ]).map(ways),
    ).to.deep.equal([['call 555-0101 tel:5550101'], ['call 555-0102 tel:5550102']]);
  });

  it('reads weekdays by name and hours of twelve, under either name of the list', () => {
    const [one] = read([
      { ...service, regular_schedule: [{ weekday: 'Monday', opens_at: '9:00 AM', closes_at: '5:00 PM' }] },
    ]);
    expect(one!.hours).to.deep.include({ windows: [{ days: [1], open: 540, close: 1020 }] });
  });

  it('says nothing about now where a row or a holiday cannot be read', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens_at: '00:00Z', closes_at: '23:00Z' }));
    const at = (more: object): string =>
      openState(read([{ ...service, regular_schedules: days, ...more }])[0]!.hours, Date.parse('2026-12-25T12:00Z'))
        .state;
    expect([
      at({}),
      at({ holiday_schedules: [{ start_date: '2026-12-25', closed: 'true', opens_at: '00:00', closes_at: '00:00' }] }),
      at({ holiday_schedules: [{ start_date: '12/25/2026', closed: true }] }),
    ]).to.deep.equal(['open', 'closed', 'unknown']);
    expect(
      read([{ ...service, regular_schedules: [{ weekday: 1, opens_at: 'nine', closes_at: 'five' }] }])[0]!.hours,
    ).to.deep.include({ windows: [], note: '1 nine five' });
  });
});

describe('native resources as people write them', () => {
  it('finds a number outside a list', () => {
    const line = { id: 'a', name: 'A', kind: 'crisis-line' };
    for (const more of [
      { phone: '988' },
      { phone: 988 },
      { contacts: { method: 'call', display: '988' } },
      { contacts: [{ type: 'phone', number: '988' }] },
    ]) {
      expect(ways(read({ resources: [{ ...line, ...more }] })[0]!), JSON.stringify(more)).to.deep.equal([
        'call 988 tel:988',
      ]);
    }
  });
});

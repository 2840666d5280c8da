import { expect } from '@open-wc/testing';
import { openState } from '../../../src/domain/opening-hours.js';
import { contactLink } from '../../../src/domain/contact-link.js';
import type { Contact, Resource } from '../../../src/domain/resource.js';
import { hsds } from '../../../src/feed/adapters/hsds.js';
import { withoutPrivate } from '../../../src/feed/adapters/private-fields.js';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { parseFeed, type ParsedFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';

const fixture = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../fixtures/resources/${name}.json`, import.meta.url))).json();

function read(body: unknown, format?: string): ParsedFeed {
  const steps = parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json', format });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const ids = ({ data }: ParsedFeed): string => data.resources.map(({ id }) => id).join(' ');
const find = ({ data }: ParsedFeed, id: string): Resource => data.resources.find((each) => each.id === id)!;
const ways = (contacts: readonly Contact[]): string[] =>
  contacts.map((contact) => `${contact.method} ${contactLink(contact).shown} ${contactLink(contact).href ?? '-'}`);
const issuesOf = ({ issues }: ParsedFeed): string[] =>
  issues.map(({ index, path, kept }) => `${index} ${path} ${kept ? 'kept' : 'left out'}`);

describe('native resources', () => {
  it('reads every field of every kind', async () => {
    const feed = read(await fixture('peer-feed'));
    expect(feed.left).to.equal(0);
    expect(feed.issues).to.deep.equal([]);
    expect(ids(feed)).to.equal(
      'riverside-line evening-warmline grief-circle sam state-training first-meeting county-list deaf-line linea',
    );
    const line = find(feed, 'riverside-line');
    expect(line).to.include({
      kind: 'crisis-line',
      hours: 'always',
      checked: '2026-11-01',
      source: 'https://example.org/crisis',
      anonymous: true,
      run: 'mixed',
      rescue: 'consent',
      language: 'en',
    });
    expect(ways(line.contacts)).to.deep.equal(['call 555-0100 tel:5550100', 'text 555-0101 sms:5550101?&body=TALK']);
    const warmline = find(feed, 'evening-warmline');
    expect(warmline.hours).to.deep.include({
      timeZone: 'America/Chicago',
      note: 'Longer in December',
      exceptions: [{ date: '2026-12-25' }],
    });
    expect(warmline.contacts[1]!.url).to.equal('https://example.org/feeds/chat');
    expect(ways(warmline.contacts)[0]).to.equal('call 555-0110 tel:5550110;ext=7');
    expect(find(feed, 'state-training')).to.deep.include({
      length: '40 hours',
      hours: undefined,
      regions: ['US-IL'],
      certifier: 'Example Certification Board',
    });
    expect(find(feed, 'sam')).to.include({
      platform: 'Mastodon',
      handle: '@sam@social.example.org',
      pronouns: 'they/them',
    });
    expect(find(feed, 'first-meeting')).to.include({ by: 'R., 34', published: '2026-08-02' });
    expect(find(feed, 'deaf-line').hours).to.deep.equal({
      windows: [],
      note: 'Most weekday mornings',
      timeZone: undefined,
      exceptions: undefined,
    });
    expect(openState(find(feed, 'linea').hours, Date.parse('2026-12-01T18:00Z')).state).to.equal('open');
  });

  it('keeps what is true, drops what is not, and names it', async () => {
    const feed = read(await fixture('peer-feed.broken'));
    expect(ids(feed)).to.equal('no-contacts wide letters mmi hours hidden-code kind wide~2 bad-contact');
    expect(feed.left).to.equal(5);
    expect(ways(find(feed, 'wide').contacts)).to.deep.equal(['call 555-0100 tel:5550100']);
    expect(ways(find(feed, 'letters').contacts)).to.deep.equal([
      'call 1-555-010-4357 tel:15550104357',
      'call Ask at the desk -',
    ]);
    expect(ways(find(feed, 'mmi').contacts)).to.deep.equal(['call *#06# -', 'call Call us -', 'chat Chat -']);
    expect(ways(find(feed, 'hidden-code').contacts)).to.deep.equal(['call +1988 -']);
    const { hours } = find(feed, 'hours');
    expect(hours).to.deep.include({ timeZone: undefined, exceptions: undefined, windows: [] });
    expect(openState(hours, 0).state).to.equal('unknown');
    expect(find(feed, 'kind'))
      .to.deep.include({ kind: 'service', regions: ['US-IL'], rescue: 'may', audiences: ['young'] })
      .and.not.have.any.keys('minimumAge');
    expect(find(feed, 'wide~2')).to.include({ description: '<b>Bold</b> is text' }).and.not.have.property('url');
    expect(ways(find(feed, 'bad-contact').contacts)).to.deep.equal(['call 555-0102 tel:5550102']);
    expect(issuesOf(feed)).to.include.members([
      '2 contacts.1.dial kept',
      '3 contacts.0.dial kept',
      '3 contacts.1.dial kept',
      '3 contacts.2.url kept',
      '4 hours.timeZone kept',
      '5 contacts.0.dial kept',
      '6 kind kept',
      '7 id left out',
      '8 name left out',
      '9  left out',
    ]);
  });

  it('does not say that a day without its weekday is every day', () => {
    const feed = read({
      resources: [
        {
          id: 'a',
          name: 'A',
          hours: { timeZone: 'UTC', weekly: [{ days: ['someday'], open: '09:00', close: '10:00' }] },
        },
      ],
    });
    expect(openState(find(feed, 'a').hours, Date.parse('2026-12-01T09:30Z')).state).to.not.equal('open');
  });

  it('reads “24/7” in any spelling', () => {
    for (const hours of ['always', '24/7', '24 / 7', '24x7', '24 hours a day, 7 days a week', 'Open 24 hours']) {
      expect(read({ resources: [{ id: 'a', name: 'A', hours }] }).data.resources[0]!.hours, hours).to.equal('always');
    }
    const whole = { timeZone: 'UTC', weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], open: '00:00', close: '23:59' }] };
    expect(read({ resources: [{ id: 'a', name: 'A', hours: whole }] }).data.resources[0]!.hours).to.equal('always');
  });

  it('reads 5,000 records', () => {
    const feed = read({
      resources: Array.from({ length: 5_000 }, (_, n) => ({
        id: `r${n}`,
        name: `Line ${n}`,
        kind: 'warmline',
        contacts: [{ method: 'call', display: '555-0100' }],
      })),
    });
    expect(feed.data.resources).to.have.lengthOf(5_000);
  });
});

describe('HSDS', () => {
  it('reads a list page: ids may repeat, ended services are left out, the next page keeps the question', async () => {
    const body = await fixture('hsds-list');
    const feed = read(body);
    expect(ids(feed)).to.equal('same same~2');
    expect(find(feed, 'same')).to.include({
      name: 'Example Counselling',
      kind: 'service',
      description: 'Talking & listening.',
      url: 'https://www.example.org/',
      provider: 'Example Org',
    });
    expect(find(feed, 'same~2')).to.include({ kind: 'warmline', status: 'paused' });
    expect(hsds.nextPage!(body, 'https://example.org/services?full=true&page=1')).to.equal(
      'https://example.org/services?full=true&page=2',
    );
    expect(feed.left).to.equal(0);
  });

  it('reads a whole service', async () => {
    const feed = read(await fixture('hsds-service'));
    const service = feed.data.resources[0]!;
    expect(service).to.deep.include({
      kind: 'crisis-line',
      provider: 'Lakeside Org',
      cost: 'free',
      minimumAge: 16,
      checked: '2026-10-01',
      interpreter: true,
      alert: 'Longer waits this week.',
      topics: ['Crisis intervention', 'Suicide prevention'],
      languages: ['en', 'es'],
      regions: ['US'],
      url: 'https://example.org/',
      address: '1 Example Street, Lakeside, IL, 60000',
      accessibility: ['Step-free entrance'],
    });
    expect(ways(service.contacts)).to.deep.equal([
      'call +1 555 010 0100 tel:+15550100100;ext=100',
      'text 555-0101 sms:5550101',
      'tty 555-0103 tel:5550103',
      'call x211 -',
      'call 555-0104 tel:5550104',
      'email line@example.org mailto:line@example.org',
    ]);
    // [at, state]: the zone is six hours behind UTC without clock changes.
    const times: [string, string][] = [
      ['2026-12-01T15:00Z', 'open'],
      ['2026-12-01T14:59Z', 'closed'],
      ['2026-12-12T17:00Z', 'open'],
      ['2026-12-19T17:00Z', 'closed'],
      ['2026-12-27T17:00Z', 'open'],
      ['2026-12-24T16:30Z', 'open'],
      ['2026-12-24T18:00Z', 'closed'],
    ];
    for (const [now, state] of times) expect(openState(service.hours, Date.parse(now)).state, now).to.equal(state);
  });

  it('reads the UK profile, its phones wherever they are, and keeps private parts private', async () => {
    const feed = read(await fixture('hsds-uk'));
    expect(ids(feed)).to.equal('quiet-corner-quiet-org shelter');
    const corner = feed.data.resources[0]!;
    expect(ways(corner.contacts)).to.deep.equal([
      'call 01632 960100 tel:01632960100',
      'call 01632 960101 tel:01632960101',
    ]);
    expect(corner).to.include({ address: '2 Example Road, Exampleton, EX1 1EX' }).and.not.have.property('checked');
    expect(openState(corner.hours, Date.parse('2026-12-05T21:00Z')).state).to.equal('unknown');
    const shelter = find(feed, 'shelter');
    expect(JSON.stringify(shelter)).to.not.match(/Hidden|Secret|960111|a@example/);
    expect(ways(shelter.contacts)).to.deep.equal(['call 01632 960110 tel:01632960110']);
  });

  it('reads an organisation with its services', async () => {
    const { organization, ...service } = (await fixture('hsds-service')) as Record<string, unknown>;
    const feed = read({ ...(organization as object), services: [service] });
    expect(feed.data.resources[0]).to.include({
      name: 'Lakeside Suicide Prevention Hotline',
      provider: 'Lakeside Org',
    });
  });

  it('shows schedules it cannot evaluate as not known', async () => {
    const feed = read(await fixture('hsds.broken'));
    expect(ids(feed)).to.equal('a b');
    for (const id of ['a', 'b'])
      expect(openState(find(feed, id).hours, Date.parse('2026-12-01T09:30Z')).state).to.equal('unknown');
    expect(find(feed, 'a').minimumAge).to.equal(undefined);
  });

  const schedules: [string, object, string, string][] = [
    [
      'a single date',
      { dtstart: '2026-12-01', opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-01T09:30Z',
      'open',
    ],
    [
      'the weekday of its first date',
      { dtstart: '2026-12-01', freq: 'WEEKLY', opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-08T09:30Z',
      'open',
    ],
    [
      'every second week',
      { dtstart: '2026-12-01', freq: 'WEEKLY', interval: 2, opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-08T09:30Z',
      'closed',
    ],
    [
      'a day of the month',
      {
        dtstart: '2026-01-10',
        freq: 'MONTHLY',
        bymonthday: '10,-1',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-31T09:30Z',
      'open',
    ],
    [
      'overnight',
      { dtstart: '2026-01-01', freq: 'WEEKLY', byday: 'MO', opens_at: '22:00', closes_at: '02:00', timezone: 0 },
      '2026-12-01T01:30Z',
      'open',
    ],
    [
      'around the clock',
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' },
      '2026-12-01T01:30Z',
      'always',
    ],
    [
      'an offset in the time',
      { freq: 'WEEKLY', byday: 'TU', opens_at: '09:00+05:30', closes_at: '10:00+05:30' },
      '2026-12-01T03:45Z',
      'open',
    ],
    [
      'UTC in the time',
      { freq: 'WEEKLY', byday: 'TU', opens_at: '09:00Z', closes_at: '10:00Z' },
      '2026-12-01T09:45Z',
      'open',
    ],
    [
      'a pattern that has ended',
      {
        dtstart: '2026-01-01',
        until: '2026-06-01',
        freq: 'WEEKLY',
        byday: 'TU',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-01T09:45Z',
      'unknown',
    ],
    [
      'three times',
      {
        dtstart: '2026-11-17',
        count: 3,
        freq: 'WEEKLY',
        byday: 'TU',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-01T09:45Z',
      'open',
    ],
    [
      'every third month, from the month it is valid',
      {
        dtstart: '2026-01-05',
        valid_from: '2026-05-20',
        interval: 3,
        freq: 'MONTHLY',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-07-05T09:30Z',
      'open',
    ],
    [
      'and not in the months between',
      {
        dtstart: '2026-01-05',
        valid_from: '2026-05-20',
        interval: 3,
        freq: 'MONTHLY',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-08-05T09:30Z',
      'closed',
    ],
    [
      'the rest of a second week in which it becomes valid',
      {
        dtstart: '2026-12-01',
        valid_from: '2026-12-16',
        interval: 2,
        freq: 'WEEKLY',
        byday: 'TU,TH',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-17T09:30Z',
      'open',
    ],
    [
      'every second week after that',
      {
        dtstart: '2026-12-01',
        valid_from: '2026-12-16',
        interval: 2,
        freq: 'WEEKLY',
        byday: 'TU,TH',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-24T09:30Z',
      'closed',
    ],
    [
      'every tenth day',
      {
        dtstart: '2026-01-01',
        valid_from: '2026-01-05',
        interval: 10,
        freq: 'DAILY',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-01-11T09:30Z',
      'open',
    ],
    [
      'the second Monday of a month, when it is not said to be monthly',
      { byday: '2MO', opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-07T09:30Z',
      'closed',
    ],
    ['words only', { description: 'By appointment' }, '2026-12-01T09:45Z', 'unknown'],
  ];
  for (const [name, schedule, now, state] of schedules) {
    it(`evaluates ${name}`, () => {
      const { data } = read([{ id: 'a', name: 'A', organization: { name: 'O' }, schedules: [schedule] }]);
      expect(openState(data.resources[0]!.hours, Date.parse(now)).state).to.equal(state);
    });
  }
});

describe('withoutPrivate', () => {
  it('takes every field of a flagged name, and what is flagged itself', () => {
    expect(
      withoutPrivate({
        Phone1Number: '1',
        Phone1IsPrivate: 'true',
        Phone2Number: '2',
        Phone2IsPrivate: false,
        list: [{ a: 1, private: true }, { a: 2 }],
      }),
    ).to.deep.equal({
      Phone2Number: '2',
      Phone2IsPrivate: false,
      list: [{ a: 2 }],
    });
    expect(withoutPrivate({ name: 'x', is_private: 1 })).to.equal(undefined);
  });
});

describe('a key to press', () => {
  for (const display of ['988, then press 1', '988 (press 1)', '988 press 1', '988; and press 1']) {
    it(`is kept apart in “${display}”`, () => {
      const { data } = read({
        resources: [{ id: 'a', name: 'A', kind: 'crisis-line', contacts: [{ method: 'call', display }] }],
      });
      expect(data.resources[0]!.contacts[0]).to.include({ display: '988', press: '1' });
      expect(ways(data.resources[0]!.contacts)).to.deep.equal(['call 988 tel:988']);
    });
  }
});

describe('open-helplines', () => {
  it('names and shows a short code behind a calling code, links the rest', async () => {
    const feed = read(await fixture('open-helplines'));
    expect(ids(feed)).to.equal('gb-example gb-dial');
    const line = find(feed, 'gb-example');
    expect(ways(line.contacts)).to.deep.equal([
      'call +44116199 -',
      'text +4485200 -',
      'call +441632960100 tel:+441632960100',
      'email listen@example.org mailto:listen@example.org',
    ]);
    expect(line).to.deep.include({
      kind: 'crisis-line',
      hours: 'always',
      regions: ['GB'],
      checked: '2026-06-02',
      anonymous: true,
      topics: ['suicide prevention', 'general crisis'],
    });
    expect(issuesOf(feed)).to.have.members(['0 contacts.0.dial kept', '0 contacts.1.dial kept']);
    expect(ways(find(feed, 'gb-dial').contacts)).to.deep.equal(['call 116199 tel:116199']);
  });
});

describe('JSON Feed articles', () => {
  it('takes items as articles and leaves stories alone', async () => {
    const feed = read(await fixture('json-feed-articles'));
    expect(ids(feed)).to.equal('1 2');
    expect(find(feed, '1')).to.include({
      kind: 'article',
      name: 'Sleep and worry',
      by: 'The Example Journal',
      published: '2026-05-01T08:00:00Z',
      url: 'https://example.org/one',
    });
    expect(find(feed, '2')).to.include({
      name: 'First words & more.',
      by: 'A. Reader',
      url: 'https://example.org/two',
    });
    expect(feed.left).to.equal(1);
  });
});

describe('CSV', () => {
  const table = [
    '\ufeffName,Kind,Phone,Text,Word,Website,Topics,Region,Hours,Time zone,Anonymous,Last checked',
    'Evening line,warmline,555-0100,555-0101,TALK,example.org,Grief; Worry,US,Mon–Fri 17:00–22:00; Sat 8 pm – 2 am,America/Chicago,yes,2026-10-03',
    '"Day, and night",Crisis line,*#06#,,,,,"US, CA",24/7,,no,3 October',
    ',,,,,,,,,,,',
    'By words,service,,,,https://example.org/x,,,When somebody is in,,,',
  ].join('\r\n');

  it('reads a header row, lists, hours and numbers', () => {
    const feed = read(new TextBody(table));
    expect(feed.data.resources.map(({ name, kind }) => `${name}: ${kind}`)).to.deep.equal([
      'Evening line: warmline',
      'Day, and night: crisis-line',
      'By words: service',
    ]);
    const [line, crisis, words] = feed.data.resources;
    expect(ways(line!.contacts)).to.deep.equal(['call 555-0100 tel:5550100', 'text 555-0101 sms:5550101?&body=TALK']);
    expect(line).to.deep.include({
      url: 'https://example.org/',
      topics: ['Grief', 'Worry'],
      regions: ['US'],
      anonymous: true,
      checked: '2026-10-03',
    });
    expect(openState(line!.hours, Date.parse('2026-12-06T07:30Z')).state).to.equal('open');
    expect(openState(line!.hours, Date.parse('2026-12-06T08:30Z')).state).to.equal('closed');
    expect(crisis).to.deep.include({ hours: 'always', regions: ['US', 'CA'], anonymous: false });
    expect(ways(crisis!.contacts)).to.deep.equal(['call *#06# -']);
    expect(words!.hours).to.deep.include({ note: 'When somebody is in' });
  });

  it('leaves a table of another kind alone', () => {
    expect(
      resourceReader.adapters.some((adapter) => adapter.accepts(new TextBody('name,day,time\nA,1,19:00'))),
    ).to.equal(false);
  });
});

describe('the adapters for resources', () => {
  const odd = [
    null,
    undefined,
    0,
    '',
    'x',
    true,
    [],
    {},
    [null],
    [[]],
    { items: 1 },
    { contents: [null] },
    { records: [{}] },
    { services: [1] },
    { resources: {} },
  ];
  it('never throw, whatever they are given', () => {
    for (const adapter of resourceReader.adapters) {
      for (const value of odd) {
        adapter.accepts(value);
        for (const record of [...adapter.records(value, () => undefined), ...odd])
          adapter.candidate(record, { baseUrl: 'https://example.org/' }, value);
        adapter.nextPage?.(value, 'https://example.org/');
      }
    }
  });
});

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
    expect(feed.droppedCount).to.equal(0);
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
    expect(feed.droppedCount).to.equal(1);
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

import { expect } from '@open-wc/testing';
import { isFeedError } from '../../src/feed/feed-error.js';
import { MAX_RECORDS, parseFeed } from '../../src/feed/parse-feed.js';
import { groupReader } from '../../src/feed/readers/groups.js';
import { issueTexts, readGroups, times } from '../support/read-groups.js';

const feed = (...groups: unknown[]): unknown => ({ version: 'peer-feed/1', timeZone: 'America/Chicago', groups });
const group = (rest: object): unknown => ({ id: 'a', name: 'A', ...rest });

describe('parseFeed', () => {
  const optional: [string, object, string][] = [
    ['a link', { url: 'javascript:alert(1)' }, '0 url: not a web address'],
    ['a value outside a list', { facilitation: 'robots' }, '0 facilitation: not one of: peer, professional, mixed'],
    ['an entry of a list', { topics: ['a', 7, 'b', {}] }, '0 topics.1: is not a string|0 topics.3: is not a string'],
    ['a list that is none', { topics: 'a' }, '0 topics: is not an array'],
    [
      'a slot',
      { schedule: [{ day: 1, start: '19:00' }, { day: 8, start: '19:00' }, { start: '19:00' }] },
      '0 schedule.1.day: not a weekday: a name, or 1 to 7 from Monday|0 schedule.2: neither a day nor a date',
    ],
    [
      'one part of a place',
      { place: { name: 'Hall', latitude: 99, longitude: 7 } },
      '0 place.latitude: not a number from -90 to 90',
    ],
    [
      'a zone',
      { schedule: [{ day: 1, start: '19:00', timeZone: 'Eastern' }] },
      '0 schedule.0.timeZone: not an IANA time zone',
    ],
    [
      'many at once',
      { url: 'x:', cost: {}, updated: 'then', place: 7 },
      '0 cost: is not a string|0 place: is not an object|0 updated: not a date or a date and time|0 url: not a web address',
    ],
    [
      'weeks without a beginning',
      { schedule: [{ day: 1, start: '19:00', every: 2 }] },
      '0 schedule.0: "every" needs "from" to count from',
    ],
  ];
  for (const [name, rest, expected] of optional) {
    it(`keeps a group whose fault is ${name}, and names it`, () => {
      const { data, issues, droppedCount } = readGroups(feed(group(rest)));
      expect([data.groups.length, droppedCount]).to.deep.equal([1, 0]);
      expect(issueTexts(issues).sort()).to.deep.equal(expected.split('|').sort());
    });
  }

  const required: [string, unknown, string][] = [
    ['no name', { id: 'a' }, '0 name (left out): is missing'],
    ['no id', { name: 'A' }, '0 id (left out): is missing'],
    ['a name of blanks', { id: 'a', name: ' \u0000 ' }, '0 name (left out): is empty'],
    ['a number', 7, '0  (left out): not a record'],
    ['null', null, '0  (left out): not a record'],
    [
      'a status nobody knows',
      { id: 'a', name: 'A', status: 'blue' },
      '0 status (left out): not one of: active, paused, full',
    ],
  ];
  for (const [name, record, expected] of required) {
    it(`leaves out a record with ${name}, keeps its neighbour`, () => {
      const { data, issues, droppedCount } = readGroups(feed(record, group({})));
      expect([data.groups.map(({ id }) => id), droppedCount, issueTexts(issues)]).to.deep.equal([['a'], 1, [expected]]);
    });
  }

  it('numbers a repeated id, without an issue', () => {
    const { data, issues } = readGroups(feed(group({}), group({ name: 'B' }), group({ name: 'C' })));
    expect([data.groups.map(({ id }) => id), issues]).to.deep.equal([['a', 'a~2', 'a~3'], []]);
  });

  it('takes the feed’s time zone where a slot has none', () => {
    const { data } = readGroups(
      feed(
        group({
          schedule: [
            { day: 'Monday', start: '19:00', minutes: 45 },
            { day: 2, start: '23:30', end: '00:30', timeZone: 'UTC' },
            { date: '2026-12-01', start: '9:00', end: '10:00' },
          ],
        }),
      ),
    );
    expect(times(data.groups[0])).to.equal(
      '1 19:00 +45 America/Chicago, 2 23:30 +60 UTC, 2026-12-01 09:00 +60 America/Chicago',
    );
  });

  it(`reads ${MAX_RECORDS} records and says that there were more`, function () {
    this.timeout(60_000);
    const { data, droppedCount, issues } = readGroups(
      feed(...Array.from({ length: MAX_RECORDS + 3 }, (_, at) => ({ id: String(at), name: 'A' }))),
    );
    expect([data.groups.length, droppedCount, issueTexts(issues)]).to.deep.equal([
      MAX_RECORDS,
      3,
      [`${MAX_RECORDS}  (left out): only the first ${MAX_RECORDS} records are read`],
    ]);
  });

  it('caps what is long', () => {
    const { data } = readGroups(
      feed(
        group({
          name: 'n'.repeat(9_000),
          description: 'd'.repeat(90_000),
          topics: Array.from({ length: 900 }, (_, at) => `t${at}`),
        }),
      ),
    );
    const [one] = data.groups;
    expect([one?.name.length, one?.description?.length, one?.topics.length]).to.deep.equal([200, 5_000, 100]);
  });

  const unknown: [string, unknown][] = [
    ['an error', { error: 'no' }],
    ['a number', 7],
    ['text', 'x'],
    ['null', null],
    ['a list of words', ['a']],
    ['another version’s maker', { version: 'other/1', groups: [] }],
    ['geojson', { type: 'FeatureCollection', features: [] }],
  ];
  for (const [name, body] of unknown) {
    it(`refuses ${name}`, () =>
      expect(() => readGroups(body))
        .to.throw()
        .that.satisfies((error: unknown) => isFeedError(error) && error.code === 'unknown-format'));
  }

  it('takes an empty list for a feed with nothing in it, and a later version for what it can read', () => {
    expect(readGroups([]).data.groups).to.deep.equal([]);
    expect(
      readGroups({ version: 'peer-feed/9', groups: [group({ novel: true })], novelties: [] }).data.groups.length,
    ).to.equal(1);
  });

  it('shows the first of a large feed before the rest is read', () => {
    const seen: number[] = [];
    const body = feed(...Array.from({ length: 3_000 }, (_, at) => ({ id: String(at), name: 'A' })));
    const work = parseFeed(body, [groupReader], {
      baseUrl: 'https://example.org/',
      onProgress: ({ groups }) => seen.push(groups.length),
    });
    let steps = 0;
    while (!work.next().done) steps++;
    expect(seen).to.deep.equal([500]);
    expect(steps).to.equal(150);
  });
});

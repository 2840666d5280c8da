import { expect } from '@open-wc/testing';
import type { FeedIssue } from '../../../src/feed/feed-error.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import type { FeedData, FeedKind } from '../../../src/feed/reader.js';
import { completeReaders } from '../../../src/feed/readers/complete.js';

function read<K extends FeedKind>(
  kind: K,
  record: object,
): { value: FeedData[K][number] | undefined; issues: readonly FeedIssue[] } {
  const { data, issues } = atOnce(
    parseFeed({ version: 'peer-feed/1', [kind]: [record] }, completeReaders, { baseUrl: 'https://example.org/' }),
  );
  return { value: data[kind][0], issues };
}
const group = (rest: object) =>
  read('groups', { id: 'a', name: 'A', schedule: [{ day: 2, start: '19:00' }], ...rest }).value;
const resource = (rest: object) =>
  read('resources', { id: 'a', name: 'A', contacts: [{ method: 'call', display: '555-0100' }], ...rest }).value;

const called = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('regions', () => {
  const table: [unknown, string | undefined][] = [
    [['DE'], 'DE'],
    ['AU', 'AU'],
    ['AU, NZ', 'AU,NZ'],
    [['Germany'], 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne; AUSTRIA', 'DE,AT'],
    [['United Kingdom', 'USA', 'Scotland'], 'GB,US,GB-SCT'],
    ['Côte d’Ivoire', 'CI'],
    [['DE', 'Narnia'], 'DE'],
    ['Worldwide', ''],
    [undefined, ''],
    ['Narnia', undefined],
    [['Narnia', 'Mordor'], undefined],
    ['Georgia', undefined],
    ['Congo', undefined],
    ['Granada', undefined],
    [{ a: 1 }, undefined],
    [[{}], undefined],
    [7, undefined],
    [['Europe'], undefined],
    ['European Union', undefined],
    ['East Germany', undefined],
    ['Outlying Oceania', undefined],
  ];
  for (const [regions, codes] of table)
    it(`of ${called(regions)}`, () => expect(resource({ regions })?.regions.join()).to.equal(codes));
  for (const name of ['countries', 'Country'])
    it(`by the name ${name}`, () =>
      expect([
        resource({ [name]: 'Germany' })?.regions,
        resource({ [name]: ['AU'] })?.regions,
        resource({ [name]: 'Narnia' }),
      ]).to.deep.equal([['DE'], ['AU'], undefined]));
  it('limits by names that people use', () => {
    expect([
      resource({ min_age: '18+' })?.minimumAge,
      resource({ ageTo: 25 })?.maximumAge,
      resource({ audience: 'Veterans' })?.audiences,
      group({ audience: 'Women' })?.audiences,
    ]).to.deep.equal([18, 25, ['Veterans'], ['Women']]);
    expect(
      resource({
        contacts: [
          { method: 'call', display: '555-0100', ext: 'front desk' },
          { method: 'call', display: '555-0101', ext: '12' },
          { method: 'call', display: '555-0102', option: '2' },
        ],
      })?.contacts.map(({ display, extension, press }) => [display, extension, press]),
    ).to.deep.equal([
      ['555-0101', '12', undefined],
      ['555-0102', undefined, '2'],
    ]);
    expect(
      [['2026-12-01'], 'over Christmas'].map((exceptions) =>
        group({ schedule: [{ day: 2, start: '19:00', exceptions }] })?.schedule.map(
          (slot) => 'except' in slot && slot.except,
        ),
      ),
    ).to.deep.equal([[['2026-12-01']], []]);
    const exercise = (rest: object) =>
      read('exercises', { id: 'a', title: 'A', steps: [{ text: 'a' }], ...rest }).value;
    expect([
      exercise({ contraindications: 'epilepsy' })?.avoidIf,
      exercise({ caution: 'Sit down.' })?.cautions,
      exercise({ warnings: {} }),
    ]).to.deep.equal([['epilepsy'], ['Sit down.'], undefined]);
  });
  it('of one', () =>
    expect([
      resource({ region: 'Deutschland' })?.regions,
      resource({ region: ['DE'] })?.regions,
      resource({ region: 'Narnia' }),
    ]).to.deep.equal([['DE'], ['DE'], undefined]));
});

describe('a line', () => {
  const contacts = (contact: object): unknown =>
    resource({ contacts: [{ method: 'call', display: '555-0100', ...contact }] })?.contacts.map(
      ({ display, press, extension, keyword }) => [display, press, extension, keyword].filter(Boolean).join(' '),
    );
  const table: [object, string[]][] = [
    [{ press: 2 }, ['555-0100 2']],
    [{ press: 'press 2' }, ['555-0100 2']],
    [{ press: '1#' }, []],
    [{ press: {} }, []],
    [{ press: [2] }, []],
    [{ extension: 'ext. 12' }, ['555-0100 12']],
    [{ extension: 'ask' }, []],
    [{ keyword: ['HOME'] }, ['555-0100 HOME']],
    [{ keyword: { w: 'HOME' } }, []],
    [{ languages: {} }, []],
    [{ dial: '**21*5550199#' }, []],
    [{ method: 'fax' }, []],
  ];
  for (const [contact, ways] of table)
    it(`with ${called(contact)}`, () => expect(contacts(contact)).to.deep.equal(ways));
  const ages: [unknown, unknown][] = [
    ['18+', 18],
    ['18', 18],
    ['18 years', 18],
    [18, 18],
  ];
  for (const [minimumAge, age] of ages)
    it(`is from ${called(minimumAge)}`, () => expect(resource({ minimumAge })?.minimumAge).to.equal(age));
  it('says an age in its own words, and is not shown where there are none', () => {
    expect(resource({ minimumAge: 'adults only' })?.audiences).to.deep.equal(['adults only']);
    for (const age of [{}, [], -5, 900, true, '?'])
      expect([resource({ minimumAge: age }), resource({ maximumAge: age })], called(age)).to.deep.equal([
        undefined,
        undefined,
      ]);
  });
  for (const rescue of ['yes', 'no', false, {}, 'only if you agree'])
    it(`may send help where rescue is ${called(rescue)}`, () => expect(resource({ rescue })?.rescue).to.equal('may'));
  for (const anonymous of ['perhaps', {}, 7])
    it(`promises nothing where anonymous is ${called(anonymous)}`, () =>
      expect(resource({ anonymous })?.anonymous).to.equal(undefined));
  it('is anonymous where it says so in other words', () =>
    expect([resource({ anonymous: 'yes' })?.anonymous, resource({ anonymous: 0 })?.anonymous]).to.deep.equal([
      true,
      false,
    ]));
  it('is not shown where nobody can read its notice', () =>
    expect([
      resource({ alert: { a: 1 } }),
      resource({ alert: ['Closed', 'this week'] })?.alert,
      resource({ alert: [] })?.name,
    ]).to.deep.equal([undefined, 'Closed this week', 'A']));
});

describe('opening hours', () => {
  const week = [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }];
  const unknown: object[] = [
    { always: true, exceptions: [{ date: '25.12.2026', closed: true }] },
    { weekly: week, exceptions: [{ date: 'Christmas' }] },
    { weekly: week, exceptions: 'holidays' },
    { weekly: week, exceptions: [{ date: '2026-12-25', open: '10:00', close: '12:00', closed: 'perhaps' }] },
    { weekly: [...week, { open: '00:00', close: '24:00', override: 'perhaps', from: '2026-01-01' }] },
    { weekly: [{ ...week[0], weeks: ['first'] }] },
    { weekly: [{ ...week[0], until: 'June' }] },
    { weekly: [{ ...week[0], every: {}, from: '2026-01-01' }] },
    { weekly: {} },
  ];
  for (const hours of unknown)
    it(`are not known: ${called(hours)}`, () =>
      expect(resource({ hours: { timeZone: 'UTC', note: 'Ring twice', ...hours } })?.hours).to.deep.equal({
        timeZone: undefined,
        windows: [],
        exceptions: undefined,
        note: 'Ring twice',
      }));
  it('of one way are not those of the line where they cannot be read', () => {
    for (const hours of [7, [], { weekly: 'x' }, '\u0000', { exceptions: [{}] }])
      expect(
        resource({ hours: 'always', contacts: [{ method: 'call', display: '555-0100', hours }] })?.contacts[0]?.hours,
        called(hours),
      ).to.include({ note: undefined });
  });
  it('hold their exceptions around the clock', () => {
    expect(
      resource({ hours: { timeZone: 'UTC', always: true, exceptions: [{ date: '2026-12-25', closed: true }] } })?.hours,
    ).to.deep.include({ windows: [{ open: 0, close: 1_440 }], exceptions: [{ date: '2026-12-25' }] });
  });
});

import { expect } from '@open-wc/testing';
import { isShown, type Story } from '../../../src/domain/story.js';
import type { FeedIssue } from '../../../src/feed/feed-error.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import type { FeedData, FeedKind } from '../../../src/feed/reader.js';
import { allReaders } from '../../../src/feed/readers/index.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');

function read<K extends FeedKind>(
  kind: K,
  record: object,
): { value: FeedData[K][number] | undefined; issues: readonly FeedIssue[] } {
  const { data, issues } = atOnce(
    parseFeed({ version: 'peer-feed/1', [kind]: [record] }, allReaders, { baseUrl: 'https://example.org/' }),
  );
  return { value: data[kind][0], issues };
}
const story = (rest: object): Story | undefined => read('stories', { id: 'a', text: 'It was hard.', ...rest }).value;
const group = (rest: object) =>
  read('groups', { id: 'a', name: 'A', schedule: [{ day: 2, start: '19:00' }], ...rest }).value;
const resource = (rest: object) =>
  read('resources', { id: 'a', name: 'A', contacts: [{ method: 'call', display: '555-0100' }], ...rest }).value;

const called = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('consent and expiry', () => {
  const shown: unknown[] = [
    undefined,
    null,
    '',
    true,
    'yes',
    1,
    'true',
    '2026-09-20',
    { given: true },
    { given: 'yes' },
    { given: '2026-09-20', review_by: '2027-09-20' },
    { given: true, withdrawn: false },
    { reviewBy: '2027-01-01' },
  ];
  const hidden: unknown[] = [
    false,
    0,
    'no',
    'false',
    'withdrawn',
    'nein',
    [],
    [false],
    [true],
    {},
    { given: false },
    { given: 0 },
    { given: 'no' },
    { given: 'withdrawn' },
    { given: [] },
    { given: {} },
    { given: '2099-01-01' },
    { Given: false },
    { GIVEN: 'no' },
    { given: true, withdrawn: true },
    { given: true, revokedAt: '2026-01-01' },
    { revoked: true },
    { given: true, withdrawn: 'perhaps' },
    { given: true, reviewBy: 'soon' },
    { given: true, review_by: '2020-01-01' },
    { given: true, reviewBy: {} },
  ];
  const isRead = (rest: object): boolean => {
    const one = story(rest);
    return one !== undefined && isShown(one, NOW);
  };
  for (const consent of shown)
    it(`shows a story with consent ${called(consent)}`, () => expect(isRead({ consent })).to.equal(true));
  for (const consent of hidden)
    it(`hides a story with consent ${called(consent)}`, () => expect(isRead({ consent })).to.equal(false));
  for (const expires of ['2020', '01/02/2020', 'soon', 20_991_231, {}, [], true, '2020-01-01'])
    it(`hides a story that expires ${called(expires)}`, () => expect(isRead({ expires })).to.equal(false));
  for (const key of ['Consent', 'CONSENT', 'con_sent', 'consent_given', 'consented', 'hasConsent'])
    it(`knows consent by the name ${key}`, () => expect(isRead({ [key]: false })).to.equal(false));
  for (const key of ['expires_at', 'Expiry', 'expirationDate', 'valid_until'])
    for (const end of ['2020-01-01', 'soon'])
      it(`hides a story with ${key} ${end}`, () => expect(isRead({ [key]: end })).to.equal(false));
  for (const peer of [
    { consent: 'no' },
    { consent: { given: 'no' } },
    { consent: { given: true, withdrawn: true } },
    { expires: 7 },
    { withdrawn: true },
    'no',
    true,
    [1],
  ]) {
    it(`hides an item of a JSON Feed with _peer ${called(peer)}`, () => {
      const { data } = atOnce(
        parseFeed(
          { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'a', content_text: 'b', _peer: peer }] },
          allReaders,
          { baseUrl: 'https://example.org/' },
        ),
      );
      expect([data.stories.some((each) => isShown(each, NOW)), data.resources.length]).to.deep.equal([false, 0]);
    });
  }
  it('names what it did', () => {
    expect(
      read('stories', { id: 'a', text: 'b', consent: { given: 'perhaps' }, expires: 'soon' }).issues.map(
        ({ path, kept, effect }) => [path, kept, effect],
      ),
    ).to.deep.equal([
      ['expires', true, 'tighten'],
      ['consent.given', true, 'tighten'],
    ]);
  });
});

describe('a content note', () => {
  const table: [object, string | undefined][] = [
    [{ contentNote: 'suicide' }, 'suicide'],
    [{ contentNote: ['suicide', 'self-harm'] }, 'suicide, self-harm'],
    [{ contentNote: { text: 'suicide' } }, 'suicide'],
    [{ contentNote: { en: 'suicide' } }, '…'],
    [{ contentNote: true }, '…'],
    [{ contentNote: 1 }, '…'],
    [{ contentNote: [{}] }, '…'],
    [{ contentNote: '\u0000' }, '…'],
    [{ contentNote: [] }, undefined],
    [{ contentNote: false }, undefined],
    [{ contentNote: null }, undefined],
    [{ content_note: 'suicide' }, 'suicide'],
    [{ contentWarning: 'suicide' }, 'suicide'],
    [{ 'Content note': ['suicide'] }, 'suicide'],
    [{ trigger_warning: {} }, '…'],
    [{ trigger_warnings: ['suicide'] }, 'suicide'],
    [{ warnings: ['suicide'] }, 'suicide'],
    [{ 'Content notes': 'suicide' }, 'suicide'],
  ];
  for (const [rest, note] of table) it(`of ${called(rest)}`, () => expect(story(rest)?.contentNote).to.equal(note));
  it('is read from tags in one text', () => {
    const { data } = atOnce(
      parseFeed(
        {
          version: 'https://jsonfeed.org/version/1.1',
          items: [{ id: 'a', content_text: 'b', tags: 'grief, cw:suicide' }],
        },
        allReaders,
        { baseUrl: 'https://example.org/' },
      ),
    );
    expect(data.stories[0]?.contentNote).to.equal('suicide');
  });
});

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

describe('what goes on no longer', () => {
  const paused = [
    'paused',
    'Paused',
    'cancelled',
    'Canceled',
    'closed',
    'inactive',
    'on hold',
    'Temporarily closed',
    'discontinued',
    false,
    'no',
  ];
  for (const status of paused)
    it(`is paused: ${called(status)}`, () =>
      expect([group({ status })?.status, resource({ status })?.status]).to.deep.equal(['paused', 'paused']));
  for (const status of ['Active', 'open', 'confirmed', true])
    it(`goes on: ${called(status)}`, () =>
      expect([group({ status })?.status, resource({ status })?.status]).to.deep.equal(['active', 'active']));
  for (const status of ['blue', {}, [], ['active', 'paused'], 7])
    it(`is not shown: ${called(status)}`, () =>
      expect([group({ status }), resource({ status })]).to.deep.equal([undefined, undefined]));

  const withheld: object[] = [
    { deleted: true },
    { deleted_at: '2026-01-01' },
    { isArchived: 1 },
    { hidden: 'yes' },
    { draft: {} },
    { Withdrawn: 'perhaps' },
    { active: false },
    { Active: 'no' },
    { is_active: 0 },
    { isPublished: 'soon' },
    { visible: 'members' },
    { enabled: [] },
    { approved: 'pending' },
    { publish: false },
    { onHold: true },
    { paused: 'until September' },
    { disabled: 1 },
    { visibility: 'private' },
    { post_status: 'draft' },
    { is_public: false },
    { public: 'no' },
    { listed: 0 },
    { unlisted: true },
    { retired: 'yes' },
    { obsolete: 1 },
    { confidential: true },
  ];
  for (const flag of withheld)
    it(`is not shown with ${called(flag)}`, () =>
      expect([
        group(flag),
        resource(flag),
        story(flag),
        read('exercises', { id: 'a', title: 'A', steps: [{ text: 'a' }], ...flag }).value,
      ]).to.deep.equal([undefined, undefined, undefined, undefined]));
  for (const flag of [
    { deleted: false },
    { archived: 'no' },
    { active: 'yes' },
    { is_published: '2026-01-01' },
    { hidden: 0 },
    { deletedAt: null },
    { deleted: 'None' },
    { deleted_at: '-' },
    { deletedAt: '0000-00-00 00:00:00' },
    { active: 'Active' },
    { is_published: 'Published' },
    { published_at: 1767225600 },
    { visibility: 'public' },
    { approved: 'yes' },
    { public: true },
    { listed: 'yes' },
    { unlisted: 'no' },
    { confidential: false },
  ])
    it(`is shown with ${called(flag)}`, () => expect(group(flag)?.name).to.equal('A'));
  const all = (body: unknown): number => {
    const { data } = atOnce(parseFeed(body, allReaders, { baseUrl: 'https://example.org/' }));
    return data.stories.length + data.exercises.length + data.resources.length;
  };
  const item = { id: 'a', title: 'A', content_text: 'b', url: 'https://example.org/a' };
  const post = { id: 1, title: { rendered: 'A' }, content: { rendered: '<p>b</p>' }, link: 'https://example.org/a' };
  const others: [format: string, one: (flag: object) => unknown][] = [
    ['JSON Feed', (flag) => ({ version: 'https://jsonfeed.org/version/1.1', items: [{ ...item, ...flag }] })],
    ['WordPress', (flag) => [{ ...post, ...flag }]],
    ['a breathing program', (flag) => [{ title: 'A', pattern: '4-7-8', ...flag }]],
  ];
  for (const [format, one] of others) {
    for (const flag of [
      { deleted: true },
      { draft: 'yes' },
      { archivedAt: '2026-01-01' },
      { active: false },
      { hidden: 'perhaps' },
      { published: 'no' },
    ])
      it(`is not shown with ${called(flag)} in ${format}`, () => expect(all(one(flag))).to.equal(0));
    for (const flag of [{}, { deleted: false }, { active: 1 }, { hidden: '' }])
      it(`is shown with ${called(flag)} in ${format}`, () => expect(all(one(flag))).to.be.above(0));
  }
  for (const status of [
    'draft',
    'Draft',
    'pending review',
    'archived',
    'deleted',
    'withdrawn',
    'revoked',
    'blue',
    false,
    {},
    ['draft'],
  ]) {
    it(`is not shown, a story or an exercise: ${called(status)}`, () =>
      expect([
        story({ status }),
        read('exercises', { id: 'a', title: 'A', steps: [{ text: 'a' }], status }).value,
      ]).to.deep.equal([undefined, undefined]));
  }
  for (const status of ['published', 'publish', 'Active', 'approved', 'live', true, 1, '', null])
    it(`is shown, a story: ${called(status)}`, () => expect(story({ status })).not.to.equal(undefined));
  it('is one part alone', () => {
    for (const flag of ['private', 'confidential', 'Secret', 'non_public'])
      expect(group({ place: { address: '1 Home Street', [flag]: true } })?.place, flag).to.equal(undefined);
    expect(
      resource({
        contacts: [
          { method: 'call', display: '555-0100', hidden: true },
          { method: 'call', display: '555-0101' },
          { method: 'call', display: '555-0102', active: 'no', deleted: true },
        ],
      })?.contacts.map(({ display }) => display),
    ).to.deep.equal(['555-0101']);
  });
  for (const published of [false, 'no', 'draft', 'Not yet'])
    it(`is not published: ${called(published)}`, () =>
      expect([story({ published }), resource({ published })]).to.deep.equal([undefined, undefined]));
});

describe('places and times of groups', () => {
  const home = { address: '12 Home Street', latitude: 41, longitude: -87 };
  for (const approximate of ['yes', 1, true, 'about', {}, 'oui'])
    it(`is an area where approximate is ${called(approximate)}`, () =>
      expect(group({ place: { ...home, approximate } })?.place?.approximate).to.equal(true));
  for (const approximate of [false, 'no', 0, undefined])
    it(`is a door where approximate is ${called(approximate)}`, () =>
      expect(group({ place: { ...home, approximate } })?.place?.approximate ?? false).to.equal(false));
  it('is an area where nobody can read how the group meets', () =>
    expect(group({ attendance: 'by owl', place: home })?.place?.approximate).to.equal(true));
  it('is not at all hours where its times cannot be read', () =>
    expect(group({ availability: 'always', schedule: [{ day: 2, start: 'late' }] })?.availability).to.equal(undefined));
  it('has no hour on the reader’s clock where it meets from afar in a zone that cannot be read', () => {
    const schedule = [{ day: 2, start: '19:00', timeZone: 'Mars' }];
    expect([
      group({ schedule, attendance: 'online' })?.schedule.length,
      group({ schedule, online: { phone: '555-0100' } })?.schedule.length,
      group({ schedule, attendance: 'in-person' })?.schedule.length,
    ]).to.deep.equal([0, 0, 1]);
  });
  for (const audiences of [{ a: 1 }, [{}], true])
    it(`is not shown where nobody can read for whom it is: ${called(audiences)}`, () =>
      expect(group({ audiences })).to.equal(undefined));
  it('is for those whom a text names', () =>
    expect(group({ audiences: 'Women, Mothers' })?.audiences).to.deep.equal(['Women', 'Mothers']));
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

import { expect } from '@open-wc/testing';
import { type Facet, type Filters } from '../../src/domain/facets.js';
import { GroupIndex } from '../support/whole-index.js';
import type { FinderQuery } from '../../src/domain/group-finder-query.js';
import type { Group } from '../../src/domain/group.js';
import { nextOfGroup } from '../../src/domain/recurrence.js';
import { NOW, ZONE, finder, group, ids, on, utc } from '../support/groups.js';

const countsOf = (groups: readonly Group[], facet: Facet, query: FinderQuery = {}) =>
  Object.fromEntries(
    finder(groups)
      .find(query, NOW)
      .counts[facet].filter(({ count }) => count > 0)
      .map(({ value, count }) => [value, count]),
  );

describe('the order of groups', () => {
  const all = [
    group('paused', { schedule: [on(2, '16:00')], status: 'paused' }),
    group('unknown'),
    group('ended', { schedule: [on(2, '16:00', { until: '2026-01-01' })] }),
    group('appointment', { availability: 'appointment' }),
    group('always', { availability: 'always' }),
    group('tomorrow', { schedule: [on(3, '08:00')] }),
    group('tonight', { schedule: [on(2, '19:00')] }),
    group('on now', { schedule: [on(5, '08:00'), on(2, '14:30')] }),
    group('full', { schedule: [on(2, '18:00')], status: 'full' }),
  ];
  it('is by next start; without one: at all hours, by appointment, unknown, over, paused', () => {
    expect(ids(all, {})).to.deep.equal([
      'on now',
      'full',
      'tonight',
      'tomorrow',
      'always',
      'appointment',
      'unknown',
      'ended',
      'paused',
    ]);
  });
  it('is by folded name when asked', () => {
    expect(
      ids(
        ['b', 'É', 'A', 'd'].map((name) => group(name)),
        { sort: 'name' },
      ),
    ).to.deep.equal(['A', 'b', 'd', 'É']);
  });
  it('keeps the order of the feed among equal starts', () => {
    expect(
      ids(
        ['c', 'a', 'b'].map((name) => group(name, { schedule: [on(2, '19:00')] })),
        {},
      ),
    ).to.deep.equal(['c', 'a', 'b']);
  });
  it('says what is on now and when the next one starts', () => {
    const [first, second] = finder(all).find({}, NOW).hits(0, 2);
    expect([first?.onNow, first?.next?.start, first?.next?.slot, second?.onNow, second?.next?.end]).to.deep.equal([
      true,
      utc('2026-12-01T20:30'),
      on(2, '14:30'),
      false,
      utc('2026-12-02T01:00'),
    ]);
  });
  it('gives hits by slices', () => {
    const result = finder(all).find({}, NOW);
    expect([
      result.total,
      result.hits(1, 3).map((hit) => hit.group.id),
      result.hits(8).length,
      result.hits(20, 40),
    ]).to.deep.equal([9, ['full', 'tonight'], 1, []]);
  });
  it('moves on as time goes by, forwards and back', () => {
    const index = finder(all);
    const first = (now: string) =>
      index
        .find({}, utc(now))
        .hits(0, 1)
        .map(({ group: { id }, onNow }) => [id, onNow])
        .flat();
    expect([
      first('2026-12-01T21:29'),
      first('2026-12-01T21:30'),
      first('2026-12-02T00:30'),
      first('2026-12-03T00:00'),
      first('2026-12-01T21:29'),
    ]).to.deep.equal([
      ['on now', true],
      ['full', false],
      ['full', true],
      ['on now', false],
      ['on now', true],
    ]);
  });
  it('takes in further groups later', () => {
    const index = finder([group('late', { schedule: [on(3, '19:00')], topics: ['Grief'] })]);
    index.find({ text: 'grief' }, NOW);
    index.add([group('early', { schedule: [on(2, '19:00')], topics: ['Grief'] })], NOW);
    expect(
      index
        .find({ text: 'grief', filters: { topic: ['grief'] } }, NOW)
        .hits()
        .map((hit) => hit.group.id),
    ).to.deep.equal(['early', 'late']);
  });
  it('answers for an empty index', () => {
    const { total, without, counts } = new GroupIndex(ZONE).find({ text: 'grief', filters: { topic: ['x'] } }, NOW);
    expect([total, without.map((part) => part.total), counts.attendance.length]).to.deep.equal([0, [0, 0], 3]);
  });
});

describe('filters', () => {
  const tuesdayMorning = group('tue am, fri pm', { schedule: [on(2, '09:00'), on(5, '19:00')] });
  const tuesdayEvening = group('tue pm', { schedule: [on(2, '19:00')] });
  const groups = [
    tuesdayMorning,
    tuesdayEvening,
    group('24/7', { availability: 'always' }),
    group('paused', { schedule: [on(2, '19:00')], status: 'paused' }),
  ];

  const slotCases: [string, Filters, string[]][] = [
    ['a day', { day: ['5'] }, ['tue am, fri pm', '24/7']],
    ['days as either', { day: ['5', '2'] }, ['tue pm', 'tue am, fri pm', '24/7']],
    ['a day and a time of one and the same meeting', { day: ['2'], time: ['evening'] }, ['tue pm', '24/7']],
    ['today', { when: ['today'] }, ['tue pm', '24/7']],
    ['this moment', { when: ['now'] }, ['24/7']],
    [
      'nothing for a value there is not, as no choice',
      { day: ['9'], when: ['soon'] },
      ['tue pm', 'tue am, fri pm', '24/7', 'paused'],
    ],
  ];
  for (const [what, filters, expected] of slotCases)
    it(`take ${what}`, () => {
      expect(ids(groups, { filters })).to.deep.equal(expected);
    });

  it('are in the visitor’s time zone', () => {
    const late = [group('a', { schedule: [on(2, '22:30')] })];
    expect(ids(late, { filters: { day: ['3'], time: ['morning'] } }, NOW, 'Europe/Berlin')).to.deep.equal(['a']);
    expect(ids(late, { filters: { day: ['2'], time: ['night'] } }, NOW, ZONE)).to.deep.equal(['a']);
  });
  const bands: [string, string][] = [
    ['03:59', 'night'],
    ['04:00', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['20:59', 'evening'],
    ['21:00', 'night'],
    ['00:00', 'night'],
  ];
  for (const [time, band] of bands) {
    it(`put ${time} into the ${band}`, () => {
      expect(countsOf([group('a', { schedule: [on(4, time)] })], 'time')).to.deep.equal({ [band]: 1 });
    });
  }
  it('put a whole day into all its times', () => {
    expect(countsOf([group('a', { schedule: [on(4, '00:00', { duration: 1440 })] })], 'time')).to.deep.equal({
      morning: 1,
      afternoon: 1,
      evening: 1,
      night: 1,
    });
  });

  const whens: [string, string, string[]][] = [
    ['in the afternoon', '2026-12-01T21:00', ['today', 'tonight']], // starts 23:30
    ['while it is on, late at night', '2026-12-02T06:10', ['now', 'today', 'tonight']],
    ['the evening before', '2026-12-01T03:00', ['tomorrow']],
    ['two days before', '2026-11-30T03:00', []],
  ];
  for (const [what, now, expected] of whens) {
    it(`know when a meeting is: ${what}`, () => {
      const { when } = finder([group('a', { schedule: [on(2, '23:30')] })]).find({}, utc(now)).counts;
      expect(when.filter(({ count }) => count > 0).map(({ value }) => value)).to.deep.equal(expected);
    });
  }

  const ways = [
    group('hall', { attendance: 'in-person' }),
    group('screen', { attendance: 'online', online: { phone: '+1-555-0100' } }),
    group('both', { attendance: 'hybrid' }),
    group('dial', { attendance: 'phone' }),
    group('unsaid'),
  ];
  it('list hybrid groups both in person and online, and what can be dialled by phone', () => {
    expect(
      ['in-person', 'online', 'phone'].map((value) => ids(ways, { filters: { attendance: [value] } })),
    ).to.deep.equal([
      ['hall', 'both'],
      ['screen', 'both'],
      ['screen', 'dial'],
    ]);
  });
  it('meet spellings of one value', () => {
    const spelled = [
      group('a', { topics: ['Eating Disorders'], languages: ['es-MX'] }),
      group('b', { topics: ['eating disorders', 'EATING-DISORDERS'], languages: ['ES'] }),
    ];
    expect(ids(spelled, { filters: { topic: ['eating-disorders'], language: ['es'] } })).to.deep.equal(['a', 'b']);
    expect(finder(spelled).find({}, NOW).counts.topic).to.deep.equal([
      { value: 'eating-disorders', label: 'Eating Disorders', count: 2, selected: false },
    ]);
  });
  it('show a chosen value that no group has', () => {
    const { total, counts, without } = finder(ways).find({ filters: { topic: ['knitting'] } }, NOW);
    expect([total, counts.topic, without]).to.deep.equal([
      0,
      [{ value: 'knitting', label: 'knitting', count: 0, selected: true }],
      [{ condition: 'topic', total: 5 }],
    ]);
  });
  it('take hostile names for plain values', () => {
    const odd = [group('a', { topics: ['__proto__', 'constructor', 'toString', '!!!', ''] })];
    expect(countsOf(odd, 'topic')).to.deep.equal({ constructor: 1, proto: 1, tostring: 1 });
  });
});

describe('the index', () => {
  it('agrees with the groups themselves on what comes next', () => {
    const groups = [
      group('a', { schedule: [on(2, '19:00', { timeZone: undefined }), on(3, '01:00', { weeks: [-1] })] }),
    ];
    expect(finder(groups, 'Asia/Kathmandu').find({}, NOW).hits()[0]?.next).to.deep.equal(
      nextOfGroup(groups[0]!, NOW, 'Asia/Kathmandu'),
    );
  });
});

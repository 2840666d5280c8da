import { expect } from '@open-wc/testing';
import { LIST_FACETS, valueKey, valuesOf, type Facet, type FacetCount, type Filters } from '../../src/domain/facets.js';
import type { FinderQuery } from '../../src/domain/group-finder-query.js';
import type { Group } from '../../src/domain/group.js';
import { nextOccurrence } from '../../src/domain/recurrence.js';
import { DAY, dayAt, toWallTime, weekdayOf } from '../../src/domain/zoned-time.js';
import { NOW, ZONE, finder, group, on, utc } from '../support/groups.js';
import { seeded } from '../support/temporal.js';

const countsOf = (groups: readonly Group[], facet: Facet, query: FinderQuery = {}) =>
  Object.fromEntries(
    finder(groups)
      .find(query, NOW)
      .counts[facet].filter(({ count }) => count > 0)
      .map(({ value, count }) => [value, count]),
  );

describe('counts', () => {
  it('follow the other facets, not their own', () => {
    const groups = [
      group('a', { topics: ['Grief'], attendance: 'online' }),
      group('b', { topics: ['Anxiety'], attendance: 'online' }),
      group('c', { topics: ['Grief'], attendance: 'in-person' }),
    ];
    expect(countsOf(groups, 'topic', { filters: { topic: ['grief'], attendance: ['online'] } })).to.deep.equal({
      grief: 1,
      anxiety: 1,
    });
    expect(countsOf(groups, 'attendance', { filters: { topic: ['grief'], attendance: ['online'] } })).to.deep.equal({
      online: 1,
      'in-person': 1,
    });
    expect(countsOf(groups, 'topic', { text: 'anxi' })).to.deep.equal({ anxiety: 1 });
  });
  it('say which part of a query to drop, most found first', () => {
    const groups = [
      group('a', { topics: ['Grief'], schedule: [on(2, '09:00')] }),
      group('b', { topics: ['Grief'], schedule: [on(3, '19:00')] }),
      group('c', { topics: ['Anxiety'], schedule: [on(3, '19:00')] }),
    ];
    const { total, without } = finder(groups).find(
      { filters: { topic: ['grief'], day: ['2'], time: ['evening'] } },
      NOW,
    );
    expect([total, without]).to.deep.equal([
      0,
      [
        { condition: 'day', total: 1 },
        { condition: 'time', total: 1 },
        { condition: 'topic', total: 0 },
      ],
    ]);
  });

  it('agree with counting one by one', () => {
    const random = seeded(3);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const some = <T>(of: readonly T[]): T[] => of.filter(() => random() < 0.4);
    const groups = Array.from({ length: 120 }, (_, n) =>
      group(`g${String(n)}`, {
        name: pick(['Open circle', 'Quiet table', 'Evening hope']),
        topics: some(['Grief', 'Anxiety', 'Self-harm']),
        audiences: some(['Men', 'Women']),
        languages: some(['en', 'es']),
        attendance: pick(['in-person', 'online', 'hybrid', 'phone', undefined]),
        status: pick(['active', 'active', 'active', 'paused', 'full']),
        schedule: Array.from({ length: Math.floor(random() * 4) }, () =>
          on(pick([1, 2, 3, 5, 7]), pick(['00:30', '07:00', '14:30', '19:00', '22:30']), {
            timeZone: pick([ZONE, 'Asia/Kathmandu', 'Australia/Lord_Howe']),
          }),
        ),
      }),
    ).map((one, n) => (one.schedule.length === 0 && n % 2 ? { ...one, availability: 'always' as const } : one));
    const index = finder(groups);
    const tomorrow = utc('2026-12-02T06:00');

    /** What each group is, worked out once. */
    const known = new Map(
      groups.map((of) => [
        of,
        {
          slots: of.schedule.map((slot) => {
            const { start } = nextOccurrence(slot, NOW, ZONE)!;
            const hour = toWallTime(start, ZONE).minute / 60;
            return {
              whens: [
                start <= NOW && 'now',
                start < tomorrow && 'today',
                start >= utc('2026-12-01T23:00') && start < utc('2026-12-02T10:00') && 'tonight',
                start >= tomorrow && start < tomorrow + DAY && 'tomorrow',
              ],
              day: String(weekdayOf(dayAt(start, ZONE))),
              time:
                hour < 4 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : hour < 21 ? 'evening' : 'night',
            };
          }),
          keys: LIST_FACETS.map((facet) => valuesOf(of, facet).map((value) => valueKey(facet, value))),
        },
      ]),
    );
    const meets = (of: Group, { when = [], day = [], time = [] }: Filters): boolean =>
      when.length + day.length + time.length === 0 ||
      (of.status !== 'paused' &&
        (of.availability === 'always' ||
          known
            .get(of)!
            .slots.some(
              (slot) =>
                (when.length === 0 || when.some((value) => slot.whens.includes(value))) &&
                (day.length === 0 || day.includes(slot.day)) &&
                (time.length === 0 || time.includes(slot.time)),
            )));
    const matches = (of: Group, text: string, filters: Filters): boolean =>
      of.name.toLowerCase().includes(text) &&
      meets(of, filters) &&
      LIST_FACETS.every(
        (facet, n) => !filters[facet]?.length || known.get(of)!.keys[n]!.some((key) => filters[facet]!.includes(key)),
      );

    for (let n = 0; n < 150; n++) {
      const text = pick(['', '', 'circle', 'hope']);
      const filters: Filters = {
        when: random() < 0.3 ? some(['now', 'today', 'tonight', 'tomorrow']) : [],
        day: random() < 0.4 ? some(['1', '2', '3', '5']) : [],
        time: random() < 0.4 ? some(['morning', 'evening', 'night']) : [],
        attendance: random() < 0.3 ? some(['in-person', 'online']) : [],
        topic: random() < 0.4 ? some(['grief', 'self-harm']) : [],
        audience: random() < 0.2 ? ['men'] : [],
      };
      const what = JSON.stringify({ text, filters });
      const result = index.find({ text, filters }, NOW);
      const expected = groups.filter((of) => matches(of, text, filters)).map(({ id }) => id);
      expect(
        result
          .hits()
          .map((hit) => hit.group.id)
          .sort(),
        what,
      ).to.deep.equal(expected.sort());
      for (const [facet, values] of Object.entries(result.counts) as [Facet, FacetCount[]][]) {
        for (const { value, count } of values) {
          expect(count, `${what} ${facet} ${value}`).to.equal(
            groups.filter((of) => matches(of, text, { ...filters, [facet]: [value] })).length,
          );
        }
      }
      for (const { condition, total } of result.without) {
        const rest = condition === 'text' ? filters : { ...filters, [condition]: [] };
        expect(total, `${what} without ${condition}`).to.equal(
          groups.filter((of) => matches(of, condition === 'text' ? '' : text, rest)).length,
        );
      }
    }
  });
});

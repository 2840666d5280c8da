import { expect } from '@open-wc/testing';
import { GroupIndex } from '../support/whole-index.js';
import type { WeekSection } from '../../src/domain/week-plan.js';
import { isOnNow, upcoming } from '../../src/domain/recurrence.js';
import { DAY, dayAt, instantAt } from '../../src/domain/zoned-time.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { readGroups } from '../support/read-groups.js';

/** Sunday 22 November 2026, 19:05 in Chicago. */
const NOW = Date.parse('2026-11-23T01:05:00Z');
const CHICAGO = 'America/Chicago';

const planOf = (groups: readonly object[], zone = CHICAGO, now = NOW) => {
  const index = new GroupIndex(zone);
  index.add(readGroups({ groups }).data.groups, now);
  const { days, later, timeless } = atOnce(index.find({}, now).week());
  const ids = (section: WeekSection) => section.entries().map(({ hit }) => hit.group.id);
  return { days: days.map(ids), later: ids(later), timeless: ids(timeless), noons: days.map(({ noon }) => noon) };
};

const at = (id: string, ...schedule: object[]) => ({
  id,
  name: id,
  schedule: schedule.map((slot) => ({ timeZone: CHICAGO, ...slot })),
});

describe('weekPlan', () => {
  it('puts each meeting of the next seven days under its day, by time', () => {
    const { days } = planOf([
      at('late', { day: 1, start: '20:00' }),
      at('early', { day: 1, start: '08:00' }),
      at('twice', { day: 1, start: '12:00' }, { day: 3, start: '12:00' }),
    ]);
    expect(days).to.deep.equal([[], ['early', 'twice', 'late'], [], ['twice'], [], [], []]);
  });

  it('keeps what is on now under today, also when it began yesterday, and leaves out what is over', () => {
    const { days } = planOf([
      at('on', { day: 7, start: '18:30', minutes: 60 }),
      at('over', { day: 7, start: '16:00', minutes: 60 }),
      at('night', { day: 6, start: '23:00', minutes: 1300 }),
    ]);
    expect(days[0]).to.deep.equal(['night', 'on']);
    expect(days.slice(1).flat()).to.deep.equal(['night']);
  });

  it('counts days in the visitor’s zone', () => {
    const { days } = planOf([at('evening', { day: 1, start: '20:00' })], 'Asia/Kathmandu');
    expect(days[1]).to.deep.equal(['evening']);
    expect(days.flat().length).to.equal(1);
  });

  it('tells groups that meet later from those without a time', () => {
    const { later, timeless, days } = planOf([
      { id: 'any', name: 'any', availability: 'always' },
      at('monthly', { day: 2, start: '19:00', week: [3] }),
      { ...at('paused', { day: 1, start: '10:00' }), status: 'paused' },
    ]);
    expect([later, timeless, days.flat()]).to.deep.equal([['monthly'], ['any', 'paused'], []]);
  });

  it('agrees with every meeting one by one, also of zones whose clocks change in that week', () => {
    for (const [zone, now] of [
      [CHICAGO, NOW],
      [CHICAGO, Date.parse('2026-10-31T05:10:00Z')],
      ['Europe/London', Date.parse('2026-10-24T23:05:00Z')],
    ] as const) {
      const groups = Array.from({ length: 120 }, (_, n) =>
        at(String(n), {
          day: (n % 7) + 1,
          start: `${String((n * 5) % 24).padStart(2, '0')}:30`,
          minutes: 30 + ((n * 97) % 700),
          timeZone: ['Asia/Kathmandu', CHICAGO, 'Europe/London'][n % 3],
          ...(n % 5 === 0 ? { week: [4, -1] } : {}),
        }),
      );
      const end = instantAt((dayAt(now, zone) + 7) * DAY, zone);
      const slow = readGroups({ groups }).data.groups.flatMap(({ id, schedule }) =>
        schedule
          .flatMap((slot) => upcoming(slot, now - DAY, end, zone))
          .filter((each) => isOnNow(each, now) || each.start >= now)
          .map(({ start }) => `${id} ${String(start)}`),
      );
      const index = new GroupIndex(zone);
      index.add(readGroups({ groups }).data.groups, now);
      const plan = atOnce(index.find({}, now).week()).days.flatMap((day) =>
        day.entries().map(({ hit, start }) => `${hit.group.id} ${String(start)}`),
      );
      expect(plan).to.have.members(slow);
    }
  });

  it('has seven days, each with its own noon, over a change of the clocks', () => {
    const { noons } = planOf([at('x', { day: 1, start: '10:00' })], CHICAGO, Date.parse('2026-10-30T12:00:00Z'));
    const days = noons.map((noon) =>
      new Intl.DateTimeFormat('en-US', { timeZone: CHICAGO, weekday: 'short', hour: 'numeric' }).format(noon),
    );
    expect(days.map((day) => day.replace(/[,\s]+/g, ' '))).to.deep.equal([
      'Fri 12 PM',
      'Sat 12 PM',
      'Sun 12 PM',
      'Mon 12 PM',
      'Tue 12 PM',
      'Wed 12 PM',
      'Thu 12 PM',
    ]);
  });
});

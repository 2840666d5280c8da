import { expect } from '@open-wc/testing';
import { type Group, type Slot, type Weekday, type WeeklySlot } from '../../src/domain/group.js';
import { isOnNow, nextOfGroup, upcoming, type Occurrence } from '../../src/domain/recurrence.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const weekly = (weekday: Weekday, time: string, timeZone: string, rest: Partial<WeeklySlot> = {}): WeeklySlot => ({
  weekday,
  start: at(time),
  timeZone,
  ...rest,
});

const NY = 'America/New_York';

describe('on now', () => {
  it('begins with the start and stops before the end', () => {
    const meeting: Occurrence = { start: 1000, end: 2000 };
    expect([999, 1000, 1999, 2000].map((now) => isOnNow(meeting, now))).to.deep.equal([false, true, true, false]);
  });
  it('lasts an hour where no end is known', () => {
    expect([3_599_999, 3_600_000].map((now) => isOnNow({ start: 0 }, now))).to.deep.equal([true, false]);
  });
});

describe('upcoming', () => {
  it('lists each start in the span, its first instant included, its last left out', () => {
    const slot = weekly(2, '19:00', 'UTC');
    expect(
      upcoming(slot, utc('2026-12-01T19:00'), utc('2026-12-15T19:00'), 'UTC').map(({ start }) => iso(start)),
    ).to.deep.equal(['2026-12-01T19:00', '2026-12-08T19:00']);
  });
  it('keeps the wall time over a change of the clock', () => {
    const slot = weekly(7, '10:00', NY);
    expect(
      upcoming(slot, utc('2026-10-20T00:00'), utc('2026-11-10T00:00'), 'UTC').map(({ start }) => iso(start)),
    ).to.deep.equal(['2026-10-25T14:00', '2026-11-01T15:00', '2026-11-08T15:00']);
  });
  it('is bounded', () => {
    expect(upcoming(weekly(2, '19:00', 'UTC'), 0, utc('2200-01-01T00:00'), 'UTC')).to.have.length(520);
  });
});

describe('next of a group', () => {
  const group = (schedule: Slot[], rest: Partial<Group> = {}): Group => ({
    id: 'a',
    name: 'A',
    topics: [],
    audiences: [],
    languages: [],
    schedule,
    status: 'active',
    ...rest,
  });
  const tuesday = weekly(2, '19:00', 'UTC', { duration: 60 });
  const friday = weekly(5, '09:00', 'UTC', { duration: 60 });

  it('is the soonest of its slots, and names the slot', () => {
    const next = nextOfGroup(group([friday, tuesday]), utc('2026-12-01T00:00'), 'UTC');
    expect([iso(next?.start), next?.slot]).to.deep.equal(['2026-12-01T19:00', tuesday]);
  });
  it('is the one on now before a later one', () => {
    expect(nextOfGroup(group([friday, tuesday]), utc('2026-12-01T19:30'), 'UTC')?.slot).to.equal(tuesday);
  });
  for (const [what, of] of [
    ['without a schedule', group([])],
    ['that is paused', group([tuesday], { status: 'paused' })],
  ] as const) {
    it(`is none for a group ${what}`, () => {
      expect(nextOfGroup(of, 0, 'UTC')).to.equal(undefined);
    });
  }
});

import { expect } from '@open-wc/testing';
import {
  isWeekly,
  type DatedSlot,
  type Group,
  type Slot,
  type Weekday,
  type WeeklySlot,
  type WeekOfMonth,
} from '../../src/domain/group.js';
import { isOnNow, nextOccurrence, nextOfGroup, upcoming, type Occurrence } from '../../src/domain/recurrence.js';
import { seeded, temporal, ZONES } from '../support/temporal.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
const itWithTemporal = temporal ? it : it.skip;
const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const weekly = (weekday: Weekday, time: string, timeZone: string, rest: Partial<WeeklySlot> = {}): WeeklySlot => ({
  weekday,
  start: at(time),
  timeZone,
  ...rest,
});
const dated = (date: string, time: string, timeZone: string, rest: Partial<DatedSlot> = {}): DatedSlot => ({
  date,
  start: at(time),
  timeZone,
  ...rest,
});

const NY = 'America/New_York';

describe('next occurrence', () => {
  // 2026-12-01 is a Tuesday. [what, slot, now, start, end]
  const cases: [string, Slot, string, string | undefined, (string | undefined)?][] = [
    [
      'later today',
      weekly(2, '19:00', NY, { duration: 90 }),
      '2026-12-01T12:00',
      '2026-12-02T00:00',
      '2026-12-02T01:30',
    ],
    [
      'right now, at the minute it starts',
      weekly(2, '19:00', NY, { duration: 90 }),
      '2026-12-02T00:00',
      '2026-12-02T00:00',
      '2026-12-02T01:30',
    ],
    [
      'on now until the last minute',
      weekly(2, '19:00', NY, { duration: 90 }),
      '2026-12-02T01:29',
      '2026-12-02T00:00',
      '2026-12-02T01:30',
    ],
    [
      'next week once it is over',
      weekly(2, '19:00', NY, { duration: 90 }),
      '2026-12-02T01:30',
      '2026-12-09T00:00',
      '2026-12-09T01:30',
    ],
    [
      'on now for an hour when no end is known',
      weekly(2, '19:00', NY),
      '2026-12-02T00:59',
      '2026-12-02T00:00',
      undefined,
    ],
    ['next week after that hour', weekly(2, '19:00', NY), '2026-12-02T01:00', '2026-12-09T00:00', undefined],
    [
      'still on after midnight',
      weekly(2, '23:30', NY, { duration: 120 }),
      '2026-12-02T06:00',
      '2026-12-02T04:30',
      '2026-12-02T06:30',
    ],
    [
      'all day, on from midnight to midnight',
      weekly(2, '00:00', NY, { duration: 1440 }),
      '2026-12-02T04:59',
      '2026-12-01T05:00',
      '2026-12-02T05:00',
    ],
    [
      'all day on a day of 25 hours',
      weekly(7, '00:00', NY, { duration: 1440 }),
      '2026-11-01T12:00',
      '2026-11-01T04:00',
      '2026-11-02T05:00',
    ],
    [
      'the hour skipped in spring',
      weekly(7, '02:30', NY, { duration: 60 }),
      '2026-03-07T12:00',
      '2026-03-08T07:30',
      '2026-03-08T08:30',
    ],
    [
      'the hour repeated in autumn, first time',
      weekly(7, '01:30', NY, { duration: 60 }),
      '2026-10-31T12:00',
      '2026-11-01T05:30',
      '2026-11-01T06:30',
    ],
    [
      'after the first of the repeated hours, a week on',
      weekly(7, '01:30', NY, { duration: 30 }),
      '2026-11-01T06:30',
      '2026-11-08T06:30',
      '2026-11-08T07:00',
    ],
    [
      'a weekday that is already tomorrow there',
      weekly(3, '09:00', 'Pacific/Auckland'),
      '2026-12-01T12:00',
      '2026-12-01T20:00',
      undefined,
    ],
    ['Kathmandu', weekly(2, '19:00', 'Asia/Kathmandu'), '2026-12-01T12:00', '2026-12-01T13:15', undefined],
    [
      'Lord Howe in its summer',
      weekly(2, '19:00', 'Australia/Lord_Howe'),
      '2026-12-01T00:00',
      '2026-12-01T08:00',
      undefined,
    ],
    [
      'Lord Howe in its winter',
      weekly(2, '19:00', 'Australia/Lord_Howe'),
      '2026-06-02T00:00',
      '2026-06-02T08:30',
      undefined,
    ],
    [
      'the first and third week',
      weekly(2, '19:00', 'UTC', { weeks: [1, 3] }),
      '2026-12-02T00:00',
      '2026-12-15T19:00',
      undefined,
    ],
    ['the last week', weekly(2, '19:00', 'UTC', { weeks: [-1] }), '2026-12-02T00:00', '2026-12-29T19:00', undefined],
    [
      'the last week of a four-week month',
      weekly(2, '19:00', 'UTC', { weeks: [-1] }),
      '2026-02-01T00:00',
      '2026-02-24T19:00',
      undefined,
    ],
    [
      'a fifth week, months ahead',
      weekly(1, '19:00', 'UTC', { weeks: [5] }),
      '2026-12-01T00:00',
      '2027-03-29T19:00',
      undefined,
    ],
    [
      'every second week from a date',
      weekly(2, '19:00', 'UTC', { every: 2, from: '2026-11-24' }),
      '2026-12-01T00:00',
      '2026-12-08T19:00',
      undefined,
    ],
    [
      'every second week from another weekday',
      weekly(1, '19:00', 'UTC', { every: 2, from: '2026-12-02' }),
      '2026-12-08T00:00',
      '2026-12-21T19:00',
      undefined,
    ],
    [
      'every fourth week, counted over a year',
      weekly(2, '19:00', 'UTC', { every: 4, from: '2026-01-06' }),
      '2027-01-01T00:00',
      '2027-01-05T19:00',
      undefined,
    ],
    [
      'not before it begins',
      weekly(2, '19:00', 'UTC', { from: '2027-02-01' }),
      '2026-12-01T00:00',
      '2027-02-02T19:00',
      undefined,
    ],
    [
      'the last one, on the day it ends',
      weekly(2, '19:00', 'UTC', { until: '2026-12-01' }),
      '2026-12-01T12:00',
      '2026-12-01T19:00',
      undefined,
    ],
    ['none once it has ended', weekly(2, '19:00', 'UTC', { until: '2026-12-01' }), '2026-12-01T20:00', undefined],
    [
      'none when it ends before it begins',
      weekly(2, '19:00', 'UTC', { from: '2026-12-02', until: '2026-12-05' }),
      '2026-12-01T00:00',
      undefined,
    ],
    [
      'past an exception',
      weekly(5, '19:00', 'UTC', { except: ['2026-12-25', '2027-01-01'] }),
      '2026-12-20T00:00',
      '2027-01-08T19:00',
      undefined,
    ],
    [
      'an exception by its local date',
      weekly(5, '23:00', NY, { except: ['2026-12-25'] }),
      '2026-12-24T00:00',
      '2027-01-02T04:00',
      undefined,
    ],
    [
      'one occasion ahead',
      dated('2026-12-24', '10:00', NY, { duration: 60 }),
      '2026-12-01T00:00',
      '2026-12-24T15:00',
      '2026-12-24T16:00',
    ],
    ['one occasion, over', dated('2026-12-24', '10:00', NY, { duration: 60 }), '2026-12-24T16:00', undefined],
    ['a date that is none', dated('2026-02-30', '10:00', NY), '2026-01-01T00:00', undefined],
    ['a beginning that is no date', weekly(2, '19:00', 'UTC', { from: 'soon' }), '2026-01-01T00:00', undefined],
    [
      'every n weeks without a beginning, as weekly',
      weekly(2, '19:00', 'UTC', { every: 2 }),
      '2026-12-02T00:00',
      '2026-12-08T19:00',
      undefined,
    ],
  ];
  for (const [what, slot, now, start, end] of cases) {
    it(`finds ${what}`, () => {
      const found = nextOccurrence(slot, utc(now), 'UTC');
      expect([iso(found?.start), iso(found?.end)]).to.deep.equal([start, end]);
    });
  }

  it('reads a slot without a zone in the reader’s', () => {
    const slot: WeeklySlot = { weekday: 2, start: at('19:00') };
    expect(iso(nextOccurrence(slot, utc('2026-12-01T00:00'), 'Asia/Kathmandu')?.start)).to.equal('2026-12-01T13:15');
  });

  it('gives up on a slot whose every date is left out', () => {
    const days = Array.from({ length: 600 }, (_, n) =>
      new Date(utc('2026-12-01T00:00') + n * 7 * 86_400_000).toISOString().slice(0, 10),
    );
    expect(nextOccurrence(weekly(2, '19:00', 'UTC', { except: days }), utc('2026-12-01T00:00'), 'UTC')).to.equal(
      undefined,
    );
  });
});

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

describe('recurrence beside an oracle', () => {
  /** Looks at one date after the other, with the engine's calendar. */
  function oracle(slot: Slot, now: number, days: number): Occurrence | undefined {
    const zone = slot.timeZone ?? 'UTC';
    let date = temporal!.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: -3 });
    for (let n = 0; n < days; n++, date = date.add({ days: 1 })) {
      if (!meetsOn(slot, date.toString())) continue;
      const wall = date.toPlainDateTime({ hour: Math.floor(slot.start / 60), minute: slot.start % 60 });
      const start = wall.toZonedDateTime(zone).epochMilliseconds;
      const { duration } = slot;
      const end =
        duration === undefined
          ? undefined
          : duration === 1440
            ? wall.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
            : start + duration * 60_000;
      if ((end ?? start + 3_600_000) > now) return { start, end };
    }
    return undefined;
  }

  function meetsOn(slot: Slot, iso: string): boolean {
    if (!isWeekly(slot)) return slot.date === iso;
    const date = temporal!.PlainDate.from(iso);
    if (date.dayOfWeek !== slot.weekday || slot.except?.includes(iso)) return false;
    if ((slot.from && iso < slot.from) || (slot.until && iso > slot.until)) return false;
    if (slot.from && slot.every) {
      let first = temporal!.PlainDate.from(slot.from);
      while (first.dayOfWeek !== slot.weekday) first = first.add({ days: 1 });
      if (date.since(first).days % (7 * slot.every) !== 0) return false;
    }
    return (
      !slot.weeks ||
      slot.weeks.some((week) =>
        week === -1 ? date.day + 7 > date.daysInMonth : date.day > (week - 1) * 7 && date.day <= week * 7,
      )
    );
  }

  itWithTemporal('finds what a search day by day finds, 2026–2027', function () {
    this.timeout(60_000);
    const random = seeded(53);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const date = () =>
      new Date(utc('2026-01-01T00:00') + Math.floor(random() * 730) * 86_400_000).toISOString().slice(0, 10);
    for (const zone of ZONES) {
      for (let n = 0; n < 40; n++) {
        const rule = pick<() => Partial<WeeklySlot>>([
          () => ({}),
          () => ({}),
          () => ({ weeks: [pick<WeekOfMonth>([1, 2, 3, 4, 5, -1]), pick<WeekOfMonth>([1, 2, 3, 4, -1])] }),
          () => ({ every: pick([2, 3, 4]), from: date() }),
          () => ({ from: date(), until: date() }),
          () => ({ every: 2, from: date(), weeks: [1, 3] }),
          () => ({ except: Array.from({ length: 40 }, date) }),
        ])();
        const slot: WeeklySlot = {
          weekday: pick<Weekday>([1, 2, 3, 4, 5, 6, 7, 7]),
          start: pick([0, 15, 30, 60, 90, 120, 135, 150, 180, 600, 1140, 1410, 1439]),
          duration: pick([undefined, 30, 60, 90, 180, 1439, 1440]),
          timeZone: zone,
          ...rule,
        };
        const now = utc('2026-01-01T00:00') + Math.floor(random() * 730 * 1440) * 60_000;
        const mine = nextOccurrence(slot, now, 'UTC');
        const theirs = oracle(slot, now, 1100);
        expect([iso(mine?.start), iso(mine?.end)], JSON.stringify({ slot, now: iso(now) })).to.deep.equal([
          iso(theirs?.start),
          iso(theirs?.end),
        ]);
      }
    }
  });

  itWithTemporal('finds what that search finds around each change of the clock', function () {
    this.timeout(60_000);
    for (const zone of ZONES) {
      for (const change of [
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-04-24',
        '2026-09-06',
        '2026-10-04',
        '2026-10-25',
        '2026-10-30',
        '2026-11-01',
      ]) {
        const weekday = temporal!.PlainDate.from(change).dayOfWeek as Weekday;
        for (const start of [0, 30, 60, 105, 120, 150, 180, 1410]) {
          const slot: WeeklySlot = { weekday, start, duration: 60, timeZone: zone };
          for (const hours of [-30, -1, 1, 3, 25]) {
            const now = utc(`${change}T00:00`) + hours * 3_600_000;
            expect(
              nextOccurrence(slot, now, 'UTC'),
              `${zone} ${change} ${String(start)} ${String(hours)}`,
            ).to.deep.equal(oracle(slot, now, 20));
          }
        }
      }
    }
  });
});

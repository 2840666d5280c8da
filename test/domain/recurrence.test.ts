import { expect } from '@open-wc/testing';
import { type DatedSlot, type Slot, type Weekday, type WeeklySlot } from '../../src/domain/group.js';
import { nextOccurrence } from '../../src/domain/recurrence.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
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
    ['a beginning that is not a date', weekly(2, '19:00', 'UTC', { from: 'soon' }), '2026-01-01T00:00', undefined],
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

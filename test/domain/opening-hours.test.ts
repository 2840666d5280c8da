import { expect } from '@open-wc/testing';
import {
  isOpen,
  openState,
  type OpeningHours,
  type OpeningSchedule,
  type OpeningWindow,
} from '../../src/domain/opening-hours.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const span = (open: string, close: string, rest: Partial<OpeningWindow> = {}): OpeningWindow => ({
  open: at(open),
  close: at(close),
  ...rest,
});
const hours = (windows: readonly OpeningWindow[], rest: Partial<OpeningSchedule> = {}): OpeningSchedule => ({
  timeZone: 'America/New_York',
  windows,
  ...rest,
});
const weekdays = [1, 2, 3, 4, 5] as const;
const mondayNight = hours([span('20:00', '02:00', { days: [1] })]);

describe('openState', () => {
  // 2026-12-01 is a Tuesday; New York is at UTC−5 in winter. [what, hours, now in UTC, state, until or opens]
  const cases: [string, OpeningHours | undefined, string, string, (string | undefined)?][] = [
    ['day and night', 'always', '2026-12-01T12:00', 'always'],
    ['no hours', undefined, '2026-12-01T12:00', 'unknown'],
    ['only a note', hours([], { note: 'Most evenings' }), '2026-12-01T12:00', 'unknown'],
    ['no zone', { windows: [span('00:00', '24:00')] }, '2026-12-01T12:00', 'unknown'],
    ['the minute it opens', hours([span('09:00', '17:00')]), '2026-12-01T14:00', 'open', '2026-12-01T22:00'],
    ['the last minute', hours([span('09:00', '17:00')]), '2026-12-01T21:59', 'open', '2026-12-01T22:00'],
    ['the minute it closes', hours([span('09:00', '17:00')]), '2026-12-01T22:00', 'closed', '2026-12-02T14:00'],
    [
      'between two windows of a day',
      hours([span('09:00', '12:00'), span('13:00', '17:00')]),
      '2026-12-01T17:30',
      'closed',
      '2026-12-01T18:00',
    ],
    [
      'windows that touch',
      hours([span('13:00', '17:00'), span('09:00', '13:00')]),
      '2026-12-01T15:00',
      'open',
      '2026-12-01T22:00',
    ],
    [
      'windows that overlap',
      hours([span('09:00', '15:00'), span('12:00', '17:00')]),
      '2026-12-01T15:00',
      'open',
      '2026-12-01T22:00',
    ],
    ['overnight, before midnight', hours([span('20:00', '02:00')]), '2026-12-02T04:00', 'open', '2026-12-02T07:00'],
    ['overnight, after midnight', mondayNight, '2026-12-01T06:59', 'open', '2026-12-01T07:00'],
    ['overnight, the day after', mondayNight, '2026-12-01T07:00', 'closed', '2026-12-08T01:00'],
    [
      'the same time twice is a whole day',
      hours([span('08:00', '08:00', { days: [2] })]),
      '2026-12-02T12:59',
      'open',
      '2026-12-02T13:00',
    ],
    ['whole days without an end', hours([span('00:00', '24:00')]), '2026-12-01T12:00', 'open', undefined],
    [
      'whole days up to Friday',
      hours([span('00:00', '24:00', { days: weekdays })]),
      '2026-12-01T12:00',
      'open',
      '2026-12-05T05:00',
    ],
    [
      'closed at the weekend',
      hours([span('09:00', '17:00', { days: weekdays })]),
      '2026-12-05T15:00',
      'closed',
      '2026-12-07T14:00',
    ],
    [
      'closed on an exception',
      hours([span('09:00', '17:00')], { exceptions: [{ date: '2026-12-25' }] }),
      '2026-12-25T15:00',
      'closed',
      '2026-12-26T14:00',
    ],
    [
      'other hours on an exception',
      hours([span('09:00', '17:00')], { exceptions: [{ date: '2026-12-25', open: at('10:00'), close: at('11:00') }] }),
      '2026-12-25T15:30',
      'open',
      '2026-12-25T16:00',
    ],
    [
      'an exception on a day that is usually closed',
      hours([], { exceptions: [{ date: '2026-12-25', open: at('10:00'), close: at('11:00') }] }),
      '2026-12-25T12:00',
      'closed',
      '2026-12-25T15:00',
    ],
    [
      'the last Friday of a month',
      hours([span('18:00', '20:00', { days: [5], weeks: [-1] })]),
      '2026-12-01T12:00',
      'closed',
      '2026-12-25T23:00',
    ],
    [
      'the second Monday of a month',
      hours([span('18:00', '20:00', { days: [1], weeks: [2] })]),
      '2026-12-01T12:00',
      'closed',
      '2026-12-14T23:00',
    ],
    [
      'the tenth of a month',
      hours([span('08:00', '08:00', { monthDays: [10] })]),
      '2026-12-11T12:00',
      'open',
      '2026-12-11T13:00',
    ],
    [
      'the last day of a month',
      hours([span('08:00', '10:00', { monthDays: [-1] })]),
      '2026-12-01T12:00',
      'closed',
      '2026-12-31T13:00',
    ],
    [
      'every second week',
      hours([span('18:00', '20:00', { days: [2], every: 2, from: '2026-11-24' })]),
      '2026-12-01T12:00',
      'closed',
      '2026-12-08T23:00',
    ],
    [
      'every second week, weeks from Sunday',
      hours([span('18:00', '20:00', { days: [7, 1], every: 2, from: '2026-12-01', weekStart: 7 })]),
      '2026-12-02T12:00',
      'closed',
      '2026-12-13T23:00',
    ],
    [
      'every second week, weeks from Monday',
      hours([span('18:00', '20:00', { days: [7, 1], every: 2, from: '2026-12-01' })]),
      '2026-12-02T12:00',
      'closed',
      '2026-12-06T23:00',
    ],
    [
      'every third month',
      hours([span('18:00', '20:00', { monthDays: [5], every: 3, from: '2026-10-05' })]),
      '2026-12-01T12:00',
      'closed',
      '2027-01-05T23:00',
    ],
    [
      'not before it begins',
      hours([span('09:00', '17:00', { from: '2027-02-01' })]),
      '2026-12-01T15:00',
      'closed',
      '2027-02-01T14:00',
    ],
    [
      'never after it has ended: not known, not closed',
      hours([span('09:00', '17:00', { until: '2026-11-30' })]),
      '2026-12-01T15:00',
      'unknown',
    ],
    [
      'after the last of three days',
      hours([span('09:00', '17:00', { days: [2], from: '2026-11-01', count: 3 })]),
      '2026-12-01T15:00',
      'unknown',
    ],
    [
      'on the last of three days',
      hours([span('09:00', '17:00', { days: [2], from: '2026-11-01', count: 3 })]),
      '2026-11-17T15:00',
      'open',
      '2026-11-17T22:00',
    ],
    [
      'a passing change',
      hours([
        span('09:00', '17:00'),
        span('10:00', '11:00', { override: true, from: '2026-12-01', until: '2026-12-02' }),
      ]),
      '2026-12-01T17:00',
      'closed',
      '2026-12-02T15:00',
    ],
    [
      'after a passing change',
      hours([
        span('09:00', '17:00'),
        span('10:00', '11:00', { override: true, from: '2026-12-01', until: '2026-12-02' }),
      ]),
      '2026-12-03T20:00',
      'open',
      '2026-12-03T22:00',
    ],
    [
      'one date',
      hours([span('10:00', '12:00', { dates: ['2026-12-24'] })]),
      '2026-12-01T12:00',
      'closed',
      '2026-12-24T15:00',
    ],
    ['a date that is none', hours([span('10:00', '12:00', { dates: ['2026-02-30'] })]), '2026-01-01T12:00', 'unknown'],
    [
      'a beginning that is not a date',
      hours([span('09:00', '17:00', { from: 'soon' })]),
      '2026-12-01T15:00',
      'unknown',
    ],
    [
      'a night of 25 hours',
      hours([span('22:00', '06:00', { days: [6] })]),
      '2026-11-01T05:30',
      'open',
      '2026-11-01T11:00',
    ],
    [
      'a night of 23 hours',
      hours([span('22:00', '06:00', { days: [6] })]),
      '2026-03-08T06:30',
      'open',
      '2026-03-08T10:00',
    ],
    [
      'an opening inside the skipped hour',
      hours([span('02:15', '02:45', { days: [7] })]),
      '2026-03-08T06:59',
      'closed',
      '2026-03-08T07:15',
    ],
    ['the year 1970', hours([span('09:00', '17:00')]), '1970-01-01T15:00', 'open', '1970-01-01T22:00'],
    ['the year 2099', hours([span('09:00', '17:00')]), '2099-12-31T15:00', 'open', '2099-12-31T22:00'],
  ];
  for (const [what, given, now, state, when] of cases) {
    it(`knows ${what}`, () => {
      const found = openState(given, utc(now));
      expect(found.state).to.equal(state);
      expect(iso('opens' in found ? found.opens : 'until' in found ? found.until : undefined)).to.equal(when);
      expect(isOpen(found)).to.equal(state === 'open' || state === 'always');
    });
  }
});

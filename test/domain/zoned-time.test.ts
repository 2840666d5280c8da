import { expect } from '@open-wc/testing';
import {
  DAY,
  dayAt,
  dayNumber,
  fromWallTime,
  instantAt,
  isoDate,
  isTimeZone,
  nextOffsetChange,
  offsetAt,
  toWallTime,
  wallAt,
  weekdayOf,
} from '../../src/domain/zoned-time.js';
import { seeded, temporal, ZONES } from '../support/temporal.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const itWithTemporal = temporal ? it : it.skip;

describe('zoned time', () => {
  // [what, wall reading, zone, instant]
  const readings: [string, string, string, string][] = [
    ['a plain winter evening', '2026-12-01T19:00', 'America/Chicago', '2026-12-02T01:00'],
    ['a quarter-hour offset', '2026-12-01T19:00', 'Asia/Kathmandu', '2026-12-01T13:15'],
    ['the far east of the date line', '2026-12-01T06:00', 'Pacific/Kiritimati', '2026-11-30T16:00'],
    ['the far west of it', '2026-12-01T19:00', 'Pacific/Niue', '2026-12-02T06:00'],
    ['an hour skipped in spring moves forward', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30'],
    ['the minute after the gap', '2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00'],
    ['an hour repeated in autumn is its first', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
    ['the minute after the repeat', '2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00'],
    ['half an hour skipped on Lord Howe', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
    ['half an hour repeated on Lord Howe', '2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
    ['midnight skipped in Havana', '2026-03-08T00:00', 'America/Havana', '2026-03-08T05:00'],
    ['midnight skipped in Beirut', '2026-03-29T00:30', 'Asia/Beirut', '2026-03-28T22:30'],
    ['midnight skipped in Cairo', '2014-05-16T00:15', 'Africa/Cairo', '2014-05-15T22:15'],
    ['23:30 repeated in Cairo', '2014-09-25T23:30', 'Africa/Cairo', '2014-09-25T20:30'],
    ['a day skipped in Samoa', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00'],
    ['a change one minute after midnight', '1990-04-01T00:30', 'America/St_Johns', '1990-04-01T04:00'],
    ['offsets with seconds', '1971-06-01T12:00', 'Africa/Monrovia', '1971-06-01T12:44:30'],
    ['the year 2100', '2100-07-01T12:00', 'Europe/London', '2100-07-01T11:00'],
  ];
  for (const [what, wall, zone, instant] of readings) {
    it(`resolves ${what}`, () => {
      expect(new Date(instantAt(utc(wall), zone)).toISOString()).to.equal(new Date(utc(instant)).toISOString());
    });
  }

  it('reads 24:00 as the midnight that ends the day', () => {
    expect(fromWallTime({ year: 2026, month: 12, day: 31, minute: 1440 }, 'Europe/Paris')).to.equal(
      utc('2026-12-31T23:00'),
    );
  });

  it('reads the wall with midnight as minute 0', () => {
    expect(toWallTime(utc('2026-12-31T18:15'), 'Asia/Kathmandu')).to.deep.equal({
      year: 2027,
      month: 1,
      day: 1,
      minute: 0,
    });
  });

  it('changes the offset at the exact second', () => {
    const change = utc('2026-03-08T07:00');
    expect([offsetAt(change - 1, 'America/New_York'), offsetAt(change, 'America/New_York')]).to.deep.equal([
      -5 * 3_600_000,
      -4 * 3_600_000,
    ]);
  });

  it('lists the coming changes and stops at the limit', () => {
    const from = utc('2026-01-01T00:00');
    const first = nextOffsetChange(from, from + 400 * DAY, 'Europe/Berlin');
    expect(first).to.equal(utc('2026-03-29T01:00'));
    expect(nextOffsetChange(first ?? 0, from + 400 * DAY, 'Europe/Berlin')).to.equal(utc('2026-10-25T01:00'));
    expect(nextOffsetChange(from, utc('2026-03-29T01:00'), 'Europe/Berlin')).to.equal(undefined);
    expect(nextOffsetChange(from, from + 400 * DAY, 'Asia/Tokyo')).to.equal(undefined);
  });

  it('stays right after more zones and spans than it remembers', () => {
    for (let day = 0; day < 13_000; day += 6) offsetAt(day * DAY, 'Europe/London');
    expect(offsetAt(utc('2026-07-01T00:00'), 'Europe/London')).to.equal(3_600_000);
  });

  for (const name of ['America/Chicago', 'Asia/Kathmandu', 'UTC', 'Etc/GMT+5']) {
    it(`knows the zone ${name}`, () => {
      expect(isTimeZone(name)).to.equal(true);
    });
  }
  for (const name of [
    '',
    'Eastern',
    'America/Gotham',
    '+05:30',
    '__proto__',
    'undefined',
    ' UTC',
    'x'.repeat(10_000),
  ]) {
    it(`refuses the zone “${name.slice(0, 20)}”`, () => {
      expect(isTimeZone(name)).to.equal(false);
    });
  }

  it('turns plain dates into day numbers and back', () => {
    for (const date of ['1970-01-01', '1969-12-31', '2000-02-29', '2026-12-01', '2100-12-31'])
      expect(isoDate(dayNumber(date))).to.equal(date);
    expect(dayNumber('2026-12-01') - dayNumber('2026-11-30')).to.equal(1);
  });

  for (const text of [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-12-01T00:00',
    '',
    'tomorrow',
    '+002026-12-01',
  ]) {
    it(`refuses the date “${text}”`, () => {
      expect(dayNumber(text)).to.be.NaN;
    });
  }

  it('knows the weekday of a day, also before 1970', () => {
    const days: [string, number][] = [
      ['2026-12-01', 2],
      ['2026-11-30', 1],
      ['1970-01-01', 4],
      ['1969-12-28', 7],
      ['2000-02-29', 2],
    ];
    for (const [date, weekday] of days) expect(weekdayOf(dayNumber(date)), date).to.equal(weekday);
  });

  it('gives the date in a zone', () => {
    expect(isoDate(dayAt(utc('2026-12-01T10:30'), 'Pacific/Kiritimati'))).to.equal('2026-12-02');
    expect(isoDate(dayAt(utc('2026-12-01T10:30'), 'Pacific/Niue'))).to.equal('2026-11-30');
  });

  itWithTemporal('agrees with Temporal on offsets and readings, 1970–2100', () => {
    const random = seeded(7);
    for (const zone of [
      ...ZONES,
      'Africa/Casablanca',
      'Asia/Gaza',
      'Antarctica/Troll',
      'America/Recife',
      'Africa/Monrovia',
    ]) {
      for (let n = 0; n < 150; n++) {
        const instant = Math.floor(random() * 47_480) * DAY + Math.floor(random() * 86_400) * 1000;
        const there = temporal!.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(instant, zone), `${zone} ${String(instant)}`).to.equal(there.offsetNanoseconds / 1e6);
      }
    }
  });

  itWithTemporal('agrees with Temporal around every change of 2026 and 2027', () => {
    for (const zone of ZONES) {
      const end = utc('2028-01-01T00:00');
      for (let at = utc('2026-01-01T00:00'); ;) {
        const mine = nextOffsetChange(at, end, zone);
        const theirs = temporal!.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .getTimeZoneTransition('next')?.epochMilliseconds;
        expect(mine, zone).to.equal(theirs !== undefined && theirs < end ? theirs : undefined);
        if (mine === undefined) break;
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const wall = wallAt(mine, zone) + minutes * 60_000;
          const date = temporal!.PlainDate.from(isoDate(Math.floor(wall / DAY)));
          const minute = Math.floor((wall % DAY) / 60_000);
          const oracle = date
            .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
            .toZonedDateTime(zone).epochMilliseconds;
          expect(instantAt(wall, zone), `${zone} ${new Date(wall).toISOString()}`).to.equal(oracle);
        }
        at = mine;
      }
    }
  });
});

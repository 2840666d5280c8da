import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { groupCalendar } from '../../src/domain/calendar.js';
import { GroupIndex } from '../support/whole-index.js';
import type { Group } from '../../src/domain/group.js';
import { isOnNow, nextOfGroup, upcoming } from '../../src/domain/recurrence.js';
import { DAY, MINUTE, dayNumber, instantAt, weekdayOf } from '../../src/domain/zoned-time.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { readOne } from '../support/read-groups.js';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);

const BERLIN = 'Europe/Berlin';
const NY = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';

/** For each zone: what the meeting does; its date, start, and end or minutes as the feed gives them; start and end in UTC. */
const cases: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  // Berlin: 02:00 to 03:00 does not exist on 2027-03-28 and comes twice on 2027-10-31 (after 03:00, 02:00).
  [BERLIN]: [
    ['begins before, ends after', '2027-03-27 22:00 to 06:00', '2027-03-27T21:00 2027-03-28T04:00'],
    ['lasts eight hours', '2027-03-27 22:00 for 480 min', '2027-03-27T21:00 2027-03-28T05:00'],
    ['ends in the skipped hour', '2027-03-28 01:00 to 02:30', '2027-03-28T00:00 2027-03-28T01:30'],
    ['ends as the hour is skipped', '2027-03-27 23:00 to 02:00', '2027-03-27T22:00 2027-03-28T01:00'],
    ['begins in the skipped hour', '2027-03-28 02:30 to 04:30', '2027-03-28T01:30 2027-03-28T02:30'],
    ['lies in the skipped hour', '2027-03-28 02:15 to 02:45', '2027-03-28T01:15 2027-03-28T01:45'],
    [
      'begins in the skipped hour and ends with no time left',
      '2027-03-28 02:30 to 03:15',
      '2027-03-28T01:30 2027-03-28T02:15',
    ],
    ['begins before, ends after', '2027-10-30 22:00 to 06:00', '2027-10-30T20:00 2027-10-31T05:00'],
    ['lasts eight hours', '2027-10-30 22:00 for 480 min', '2027-10-30T20:00 2027-10-31T04:00'],
    ['ends in the doubled hour', '2027-10-30 23:00 to 02:30', '2027-10-30T21:00 2027-10-31T00:30'],
    ['lies in the doubled hour', '2027-10-31 02:15 to 02:45', '2027-10-31T00:15 2027-10-31T00:45'],
    ['begins in the doubled hour', '2027-10-31 02:30 to 03:30', '2027-10-31T00:30 2027-10-31T02:30'],
    ['lasts an hour from the doubled one', '2027-10-31 02:30 for 60 min', '2027-10-31T00:30 2027-10-31T01:30'],
  ],
  // New York: 02:00 to 03:00 does not exist on 2027-03-14; 01:00 to 02:00 comes twice on 2027-11-07.
  [NY]: [
    ['begins before, ends after', '2027-03-13 23:00 to 05:00', '2027-03-14T04:00 2027-03-14T09:00'],
    ['lasts six hours', '2027-03-13 23:00 for 360 min', '2027-03-14T04:00 2027-03-14T10:00'],
    ['ends in the skipped hour', '2027-03-13 23:00 to 02:30', '2027-03-14T04:00 2027-03-14T07:30'],
    ['begins in the skipped hour', '2027-03-14 02:30 to 03:30', '2027-03-14T07:30 2027-03-14T08:30'],
    ['lasts an hour from the skipped one', '2027-03-14 02:30 for 60 min', '2027-03-14T07:30 2027-03-14T08:30'],
    ['ends after the doubled hour', '2027-11-06 23:00 to 02:00', '2027-11-07T03:00 2027-11-07T07:00'],
    ['lasts three hours', '2027-11-06 23:00 for 180 min', '2027-11-07T03:00 2027-11-07T06:00'],
    ['ends in the doubled hour', '2027-11-06 23:00 to 01:30', '2027-11-07T03:00 2027-11-07T05:30'],
    ['is all day by its end', '2027-11-07 00:00 to 24:00', '2027-11-07T04:00 2027-11-08T05:00'],
    ['is all day by its minutes', '2027-11-07 00:00 for 1440 min', '2027-11-07T04:00 2027-11-08T05:00'],
  ],
  // Lord Howe: 02:00 to 02:30 does not exist on 2027-10-03; 01:30 to 02:00 comes twice on 2027-04-04.
  [LORD_HOWE]: [
    ['begins before, ends after', '2027-10-02 23:00 to 04:00', '2027-10-02T12:30 2027-10-02T17:00'],
    ['lasts five hours', '2027-10-02 23:00 for 300 min', '2027-10-02T12:30 2027-10-02T17:30'],
    ['ends in the skipped half hour', '2027-10-03 01:00 to 02:15', '2027-10-02T14:30 2027-10-02T15:45'],
    ['begins in the skipped half hour', '2027-10-03 02:15 to 04:00', '2027-10-02T15:45 2027-10-02T17:00'],
    ['begins before, ends after', '2027-04-03 23:00 to 04:00', '2027-04-03T12:00 2027-04-03T17:30'],
    ['lasts five hours', '2027-04-03 23:00 for 300 min', '2027-04-03T12:00 2027-04-03T17:00'],
    ['ends in the doubled half hour', '2027-04-04 00:30 to 01:45', '2027-04-03T13:30 2027-04-03T14:45'],
  ],
  // Nuuk: 22:00 to 23:00 does not exist on 2021-03-27. Engines do not agree on the rules since 2023.
  'America/Nuuk': [
    ['begins in an hour skipped before midnight', '2021-03-27 22:30 to 01:00', '2021-03-28T01:30 2021-03-28T03:00'],
  ],
};

const rows = Object.entries(cases).flatMap(([zone, all]) => all.map((each) => [zone, ...each] as const));

const groupOf = (slot: object): Group =>
  readOne({ id: 'a', name: 'A', schedule: [slot] }, (one) => ({ groups: [one] }))!;

/**
 * Starts and ends as RFC 5545 says (§3.3.5, §3.3.6, §3.8.5.3): after a DTEND, all last as long as the first; after a
 * DURATION, days of the calendar and hours that pass. Only the dates are left to the other program.
 */
function meetingsIn(file: string, zone: string, to: number): (string | undefined)[][] {
  const at = ({ year, month, day, hour, minute }: ICAL.Time, days = 0): number =>
    instantAt(Date.UTC(year, month - 1, day + days, hour, minute), zone);
  const found: [number, number][] = [];
  for (const component of new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (event.isRecurrenceException()) continue;
    const starts = event.iterator();
    for (let n = 0; n < 1000; n++) {
      const next = event.isRecurring() ? starts.next() : n === 0 ? event.startDate : undefined;
      if (!next || at(next) >= to) break;
      const { item } = event.getOccurrenceDetails(next);
      const start = item.isRecurrenceException() ? item.startDate : next;
      const { days, hours, minutes } = item.duration;
      found.push([
        at(start),
        item.component.hasProperty('dtend')
          ? at(start) + at(item.endDate) - at(item.startDate)
          : at(start, days) + (hours * 60 + minutes) * MINUTE,
      ]);
    }
  }
  return found.map((each) => each.map(iso));
}

describe('a meeting while the clocks change', () => {
  for (const [zone, what, when, meeting] of rows) {
    const [date, start, kind, length] = when.split(' ') as [string, string, string, string];
    const [from, to] = meeting.split(' ') as [string, string];
    const ends = kind === 'to' ? { end: length } : { minutes: Number(length) };
    const weekly = groupOf({ day: weekdayOf(dayNumber(date)), start, timeZone: zone, ...ends });
    const dated = groupOf({ date, start, timeZone: zone, ...ends });
    const before = utc(from) - DAY;

    describe(`that ${what}: ${zone} ${when}`, () => {
      for (const [kind, group] of Object.entries({ weekly, dated })) {
        it(`starts and ends, ${kind}`, () => {
          const next = nextOfGroup(group, before, 'UTC');
          expect([iso(next?.start), iso(next?.end)]).to.deep.equal([from, to]);
        });

        it(`is on until then, ${kind}`, () => {
          const index = new GroupIndex('UTC');
          index.add([group], before);
          const on = (now: number): boolean => index.find({}, now).hits()[0]!.onNow;
          expect([utc(from) - MINUTE, utc(from), utc(to) - MINUTE, utc(to)].map(on)).to.deep.equal([
            false,
            true,
            true,
            false,
          ]);
        });

        it(`ends then in the week, ${kind}`, () => {
          const index = new GroupIndex('UTC');
          index.add([group], before);
          const { days } = atOnce(index.find({}, before).week());
          const [entry] = days.flatMap((day) => day.entries());
          expect([iso(entry?.start), iso(entry?.end)]).to.deep.equal([from, to]);
        });
      }

      it('ends then in a calendar file, and in the weeks around it as well', () => {
        for (const ahead of [1, 15]) {
          const now = utc(from) - ahead * DAY;
          const limit = now + 60 * DAY;
          for (const group of [weekly, dated]) {
            const ours = upcoming(group.schedule[0]!, now, limit, 'UTC').map((each) => [
              iso(each.start),
              iso(each.end),
            ]);
            const file = groupCalendar(group, { now, readerZone: 'UTC', host: 'example.org' })!;
            expect(ours).to.deep.include([from, to]);
            expect(meetingsIn(file, zone, limit)).to.deep.equal(ours);
          }
        }
      });
    });
  }

  it('is over at its end and not before, whatever its length, for each minute of the night', () => {
    for (const zone of [BERLIN, NY, LORD_HOWE]) {
      for (const date of ['2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07']) {
        for (let minute = 0; minute < 240; minute += 15) {
          const clock = (at: number): string =>
            `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
          for (const length of [15, 45, 60, 90, 200]) {
            const slot = { date, start: clock(minute), end: clock(minute + length), timeZone: zone };
            const next = nextOfGroup(groupOf(slot), utc(`${date}T00:00`) - DAY, 'UTC')!;
            const name = JSON.stringify(slot);
            expect(next.end, name).to.be.greaterThan(next.start);
            expect(isOnNow(next, next.start), name).to.equal(true);
            expect(isOnNow(next, next.end!), name).to.equal(false);
          }
        }
      }
    }
  });

  it('gives each night that the clocks make longer or shorter beside its rule in a calendar file, with the same id', () => {
    const group = groupOf({ day: 6, start: '22:00', end: '06:00', timeZone: NY });
    const file = groupCalendar(group, { now: utc('2026-10-20T12:00'), readerZone: 'UTC', host: 'example.org' })!;
    expect(file.match(/UID:.*|RRULE:FREQ=WEEKLY.*|RECURRENCE-ID.*/g)!.map((line) => line.trim())).to.deep.equal([
      'UID:a-1@example.org',
      'RRULE:FREQ=WEEKLY;BYDAY=SA',
      ...['20261031', '20270313', '20271106', '20280311'].flatMap((date) => [
        'UID:a-1@example.org',
        `RECURRENCE-ID;TZID=America/New_York:${date}T220000`,
      ]),
    ]);
  });

  it('makes ends on the clock and lengths events of their own', () => {
    const slot = { start: '22:00', timeZone: NY };
    const schedule = [
      { day: 5, minutes: 480 },
      { day: 6, end: '06:00' },
    ].map((rest) => ({ ...slot, ...rest }));
    const group = readOne({ id: 'a', name: 'A', schedule }, (one) => ({ groups: [one] }))!;
    const file = groupCalendar(group, { now: utc('2026-11-20T12:00'), readerZone: 'UTC', host: 'example.org' })!;
    expect(file.match(/RRULE:FREQ=WEEKLY;BYDAY=../g)).to.have.members([
      'RRULE:FREQ=WEEKLY;BYDAY=FR',
      'RRULE:FREQ=WEEKLY;BYDAY=SA',
    ]);
  });
});

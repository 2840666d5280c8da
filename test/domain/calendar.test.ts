import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarFileName, groupCalendar, type CalendarOptions } from '../../src/domain/calendar.js';
import type { Group, Slot } from '../../src/domain/group.js';
import { upcoming } from '../../src/domain/recurrence.js';
import { DAY } from '../../src/domain/zoned-time.js';
import { NOW, group, on, utc } from '../support/groups.js';

const OPTIONS: CalendarOptions = { now: NOW, readerZone: 'UTC', host: 'example.org' };
const fileOf = (schedule: readonly Slot[], rest: Partial<Group> = {}, options: Partial<CalendarOptions> = {}) =>
  groupCalendar(group('Hope', { schedule, ...rest }), { ...OPTIONS, ...options }) ?? '';

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** Starts and ends before `to`, as a calendar program works them out. */
function expand(text: string, to: number): [number, number][] {
  return read(text)
    .flatMap((event) => {
      const found: [number, number][] = [];
      const starts = event.iterator();
      for (let n = 0; n < 1000; n++) {
        const next = event.isRecurring() ? starts.next() : n === 0 ? event.startDate : undefined;
        if (!next) break;
        const { startDate, endDate } = event.getOccurrenceDetails(next);
        if (startDate.toUnixTime() * 1000 >= to) break;
        found.push([startDate.toUnixTime() * 1000, endDate.toUnixTime() * 1000]);
      }
      return found;
    })
    .sort(([a], [b]) => a - b);
}

describe('calendar file', () => {
  const NY = 'America/New_York';
  const dates: [string, Slot[]][] = [
    ['every week', [on(2, '19:00')]],
    ['several weekdays at one time', [on(1, '19:00'), on(3, '19:00'), on(5, '19:00')]],
    ['several times', [on(1, '19:00'), on(3, '08:00', { duration: 90 })]],
    ['over midnight', [on(2, '23:30', { duration: 120 })]],
    ['all day', [on(6, '00:00', { duration: 1440 })]],
    ['every second week', [on(2, '19:00', { every: 2, from: '2026-11-24' })]],
    [
      'every second week on two weekdays, each counted on its own',
      [on(1, '19:00', { every: 2, from: '2026-12-02' }), on(3, '19:00', { every: 2, from: '2026-12-02' })],
    ],
    ['the first and the last week of the month', [on(1, '19:00', { weeks: [1, -1] })]],
    ['a fifth week', [on(4, '19:00', { weeks: [5] })]],
    ['the second week on two weekdays', [on(2, '19:00', { weeks: [2] }), on(4, '19:00', { weeks: [2] })]],
    [
      'every second week, where it is the first or third of the month',
      [on(2, '19:00', { every: 2, from: '2026-11-03', weeks: [1, 3] })],
    ],
    ['until a day, that day included', [on(2, '19:00', { until: '2027-03-30' })]],
    ['until a day, evening there being the next day in UTC', [on(2, '23:00', { until: '2027-03-30', timeZone: NY })]],
    ['from a day', [on(2, '19:00', { from: '2027-02-03' })]],
    ['without some dates', [on(5, '19:00', { except: ['2026-12-25', '2027-01-01', '2026-11-27', '2027-01-05'] })]],
    [
      'in some weeks, without dates on which it does not meet anyway',
      [on(5, '19:00', { weeks: [-1], except: ['2026-11-20', '2026-12-04', '2026-12-11', '2026-12-25'] })],
    ],
    [
      'without dates of one weekday of two',
      [on(5, '19:00', { except: ['2026-12-25'] }), on(1, '19:00', { except: ['2026-12-28'] })],
    ],
    ['one occasion', [{ date: '2026-12-24', start: 600, duration: 60, timeZone: NY }]],
    [
      'occasions of several dates',
      [
        { date: '2026-12-24', start: 600, duration: 60, timeZone: NY },
        { date: '2027-01-24', start: 600, duration: 60, timeZone: NY },
      ],
    ],
    ['Lord Howe and its half hour', [on(7, '10:00', { timeZone: 'Australia/Lord_Howe' })]],
    ['Kathmandu', [on(7, '10:00', { timeZone: 'Asia/Kathmandu' })]],
    ['Havana and its midnight changes', [on(7, '03:00', { timeZone: 'America/Havana' })]],
    ['Dublin', [on(7, '10:00', { timeZone: 'Europe/Dublin' })]],
    ['no zone', [on(2, '19:00', { timeZone: undefined })]],
    ['two zones', [on(2, '19:00', { timeZone: NY }), on(4, '09:00', { timeZone: 'Asia/Tokyo' })]],
  ];
  for (const [what, schedule] of dates) {
    it(`has the dates of our own list: ${what}`, () => {
      const to = NOW + 500 * DAY;
      const ours = schedule
        .flatMap((slot) => upcoming(slot, NOW, to, 'UTC'))
        .map(({ start, end }) => [start, end])
        .sort((a, b) => a[0]! - b[0]!);
      expect(ours).to.not.be.empty;
      expect(expand(fileOf(schedule), to)).to.deep.equal(ours);
    });
  }

  it('holds for ten years', () => {
    const schedule = [on(7, '10:00', { timeZone: 'Europe/Berlin' })];
    const to = NOW + 3650 * DAY;
    expect(expand(fileOf(schedule), to).at(-1)).to.deep.equal(
      Object.values(upcoming(schedule[0]!, to - 7 * DAY, to, 'UTC')[0]!),
    );
  });
  it('says one weekly event for several weekdays', () => {
    const text = fileOf([on(5, '19:00'), on(1, '19:00')]);
    expect(text).to.include('RRULE:FREQ=WEEKLY;BYDAY=MO,FR\r\n');
    expect(read(text)).to.have.length(1);
  });
  it('has what RFC 5545 requires of a file and an event', () => {
    const text = fileOf([on(2, '19:00')]);
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//peer-support-widgets//Group calendar//EN',
      'UID:Hope-1@example.org',
      'DTSTAMP:20261201T210000Z',
      'DTSTART;TZID=America/Chicago:20261201T190000',
      'DTEND;TZID=America/Chicago:20261201T200000',
      'TZID:America/Chicago',
      'END:VCALENDAR',
    ]) {
      expect(text.split('\r\n'), line).to.include(line);
    }
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  });
  it('ends past midnight on the next date', () => {
    expect(fileOf([on(2, '23:30')])).to.include('DTEND;TZID=America/Chicago:20261202T003000\r\n');
  });
  it('ends as the schedule says, also when the first night is one of a clock change', () => {
    const now = utc('2026-03-05T12:00');
    expect(fileOf([on(6, '22:00', { duration: 480, fixedEnd: true })], {}, { now })).to.include(
      'DTSTART;TZID=America/Chicago:20260307T220000\r\nDTEND;TZID=America/Chicago:20260308T060000\r\n',
    );
  });
  it('claims no end that the feed does not give', () => {
    expect(fileOf([on(2, '19:00', { duration: undefined })])).to.not.include('DTEND');
  });
  it('keeps its ids when it is made again later', () => {
    const id = (now: number) => /UID:.*/.exec(fileOf([on(2, '19:00')], {}, { now }))?.[0];
    expect(id(NOW + 100 * DAY)).to.equal(id(NOW));
  });
  it('starts with the meeting that is on', () => {
    expect(fileOf([on(2, '14:30')])).to.include('DTSTART;TZID=America/Chicago:20261201T143000\r\n');
  });
  it('escapes text and keeps every line within 75 octets, characters whole', () => {
    const name = 'Trauer, Hoffnung; Mut \\ „Käffchen“ 🫖'.repeat(8);
    const text = fileOf(
      [on(2, '19:00')],
      { name },
      { description: 'Line one\r\nLine two, three\u0007', location: '1 Main St; Riverton' },
    );
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    const [event] = read(text);
    expect([event?.summary, event?.description, event?.location]).to.deep.equal([
      name,
      'Line one\nLine two, three',
      '1 Main St; Riverton',
    ]);
  });
  it('lets nothing in a feed add a line', () => {
    const text = fileOf(
      [on(2, '19:00')],
      { id: 'x\r\nATTACH:evil', name: 'a\nATTACH:evil', url: 'https://example.org/a\r\nATTACH:evil' },
      { location: 'b\rATTACH:evil', description: 'c\u2028ATTACH:evil' },
    );
    expect(text.split(/\r\n|\r|\n/).filter((line) => line.startsWith('ATTACH'))).to.deep.equal([]);
  });
  it('links and places the event, an approximate place not', () => {
    const place = { latitude: 44.98, longitude: -93.27 };
    expect(fileOf([on(2, '19:00')], { place, url: 'https://example.org/hope' }))
      .to.include('GEO:44.98;-93.27')
      .and.include('URL:https://example.org/hope');
    expect(fileOf([on(2, '19:00')], { place: { ...place, approximate: true } })).to.not.include('GEO');
  });
  for (const [what, rest] of [
    ['a paused group', { status: 'paused' }],
    ['a schedule that is over', { schedule: [on(2, '19:00', { until: '2026-01-01' })] }],
    ['no schedule', { schedule: [] }],
  ] as const) {
    it(`is none for ${what}`, () => {
      expect(groupCalendar(group('Hope', { schedule: [on(2, '19:00')], ...rest }), OPTIONS)).to.equal(undefined);
    });
  }
  it('ends in UTC where the start has a zone, and without a zone where it has none', () => {
    expect(fileOf([on(2, '19:00', { until: '2027-03-30' })])).to.include(';UNTIL=20270331T000000Z;');
    expect(fileOf([on(2, '19:00', { until: '2027-03-30', timeZone: undefined })])).to.include(
      ';UNTIL=20270330T190000;',
    );
  });
  it('describes a zone with its seconds', () => {
    expect(fileOf([on(2, '19:00', { timeZone: 'Africa/Monrovia' })], {}, { now: utc('1971-12-01T00:00') })).to.include(
      'TZOFFSETFROM:-004430',
    );
  });

  const names: [string, string][] = [
    ['Café Hope: Tuesday!', 'cafe-hope-tuesday.ics'],
    ['مجموعة', 'g-1.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['x'.repeat(500), `${'x'.repeat(60)}.ics`],
  ];
  for (const [name, file] of names)
    it(`is called ${file.slice(0, 30)}`, () => {
      expect(calendarFileName(group('g-1', { name }))).to.equal(file);
    });
});

describe('a zone in a calendar file', () => {
  const cases: [string, string, RegExp][] = [
    [
      'says a yearly rule for the second Sunday',
      'America/New_York',
      /BEGIN:DAYLIGHT\r\nDTSTART:20270314T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n/,
    ],
    [
      'says a yearly rule for the last Sunday',
      'Europe/Berlin',
      /DTSTART:20270328T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n/,
    ],
    [
      'says half an hour',
      'Australia/Lord_Howe',
      /TZOFFSETFROM:\+1100\r\nTZOFFSETTO:\+1030\r\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU\r\n/,
    ],
    [
      'says a zone without changes',
      'Asia/Kathmandu',
      /BEGIN:VTIMEZONE\r\nTZID:Asia\/Kathmandu\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:\+0545\r\nTZOFFSETTO:\+0545\r\nEND:STANDARD\r\nEND:VTIMEZONE/,
    ],
    [
      'lists changes that no rule fits, the Friday before the last Sunday',
      'Asia/Jerusalem',
      /(BEGIN:DAYLIGHT\r\nDTSTART:\d{8}T020000\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0300\r\nEND:DAYLIGHT\r\n){10}/,
    ],
  ];
  for (const [what, timeZone, expected] of cases)
    it(what, () => {
      expect(fileOf([on(2, '19:00', { timeZone })])).to.match(expected);
    });
});

import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { issueTexts, readGroups, readOne, times } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const inChicago = (start: string, end = '', day = 'Mon'): string =>
  times(
    readGroups(csv('Name,Day,Start,End,Time zone', `A,"${day}","${start}","${end}",America/Chicago`)).data.groups[0],
  ).replaceAll(' America/Chicago', '');
const group = (columns: string, row: string) => readGroups(csv(columns, row)).data.groups[0]!;

describe('tables as volunteers keep them', () => {
  for (const day of [
    'Every other Mon, Wed',
    'Mon, Wed biweekly',
    'Mon & Wed, not in July',
    'Mon-Fri except Wed, Thu',
    'Monday, first week only',
    'Sunday, monthly',
    'Tuesday 12/1',
    'Mondays and alternate Fridays',
    '1st Mon, 3rd Tue',
    'MWF',
    'Do',
    'Ma',
    'Må',
    'TBD',
  ])
    it(`takes no day at all from “${day}”`, () => {
      expect(inChicago('7pm', '', day)).to.equal('');
    });

  it('takes the weeks of the month behind one day', () => {
    for (const day of ['Tuesdays, 1st and 3rd', 'Tuesday (1st & 3rd)']) {
      expect(group('Name,Day,Start', `A,"${day}",7pm`).schedule, day).to.have.lengthOf(1);
      expect(group('Name,Day,Start', `A,"${day}",7pm`).schedule[0], day).to.deep.include({ weekday: 2, weeks: [1, 3] });
    }
  });

  const hours: [start: string, end: string, expected: string][] = [
    ['7:00', '8:30 PM', '1 19:00 +90'],
    ['7', '8:30am', '1 07:00 +90'],
    ['7:00 PM', '8:30', '1 19:00 +90'],
    ['7:00 PM – 8:30', '', '1 19:00 +90'],
    ['11:00 PM', '1:00', '1 23:00 +120'],
    ['12:00 PM', '1:00', '1 12:00 +60'],
    ['10am - 2', '', '1 10:00 +240'],
    ['9 - 1 am', '', '1 21:00 +240'],
    ['7:30p', '8:30', '1 19:30 +60'],
    ['7:00', '20:30', '1 07:00 +810'],
    ['07:00', '08:30', '1 07:00 +90'],
    ['9:30', '11:00', '1 09:30 +90'],
    ['22:00', '1:00', '1 22:00 +180'],
    ['7h30', '', '1 07:30'],
    // May be either half of the day.
    ['7:00', '', ''],
    ['6:30-8:00', '', ''],
    ['6:30', '8:00', ''],
    ['12:00', '1:00', ''],
    ['11:00', '1:00', ''],
    // A part of the day to a spreadsheet.
    ['0.25', '', ''],
    ['0.7916666667', '', ''],
    ['1900', '', ''],
    ['7 or 7:30 PM', '', ''],
    ['7pm EST/4pm PST', '', ''],
    ['7-8:30pm BST', '', ''],
  ];
  for (const [start, end, expected] of hours)
    it(`reads the cells “${start}” and “${end}” as ${expected || 'no time'}`, () => {
      expect(inChicago(start, end)).to.equal(expected);
    });

  it('takes “7:00” for the morning in a table of 24 hours, and for nothing where another row says “pm”', () => {
    const starts = (...rows: string[]): string[] =>
      readGroups(
        csv('Name,Day,Start,End,Time zone', ...rows.map((row, at) => `G${String(at)},Mon,${row},UTC`)),
      ).data.groups.map(times);
    expect(starts('7:00,8:30', '19:00,20:30')).to.deep.equal(['1 07:00 +90 UTC', '1 19:00 +90 UTC']);
    expect(starts('7:00,8:30', '19:00,20:30', '6 pm,7 pm')).to.deep.equal(['', '1 19:00 +90 UTC', '1 18:00 +60 UTC']);
    expect(starts('11:00,1:00', '19:00,20:30')[0]).to.equal('');
  });

  it('names an end that it cannot read, and keeps the start', () => {
    const body = csv('Name,Day,Start,End,Time zone', 'A,Mon,7 PM,8ish,UTC');
    expect(times(readGroups(body).data.groups[0])).to.equal('1 19:00 UTC');
    expect(issueTexts(readGroups(body).issues)).to.deep.equal(['row 2 End: not a time like 19:00']);
  });

  const zones: [column: string, start: string, zone: string | undefined][] = [
    ['Eastern', '7 PM', 'America/New_York'],
    ['EST', '7 PM', 'America/New_York'],
    ['PT', '7 PM', 'America/Los_Angeles'],
    ['America/Chicago', '7 PM ET', 'America/New_York'],
    ['Europe/Rome', '7 PM', 'Europe/Rome'],
    ['Quay Street', '7 PM', undefined],
  ];
  for (const [column, start, zone] of zones)
    it(`takes “${column}” and “${start}” for ${zone ?? 'no zone'}`, () => {
      expect(group('Name,Day,Start,Time zone', `A,Mon,${start},${column}`).schedule[0]!.timeZone).to.equal(zone);
    });

  const dates: [date: string, zone: string, expected: string | undefined][] = [
    ['12/5/2026', 'America/Chicago', '2026-12-05'],
    ['05/12/2026', 'Europe/London', '2026-12-05'],
    ['05.12.2026', '', '2026-12-05'],
    ['2026-12-05T00:00:00', 'UTC', undefined],
    ['5/12/2026', '', undefined],
    ['5/12/2026', 'America/Toronto', undefined],
    ['25/12/2026', 'America/Chicago', undefined],
    ['12/5/26', 'America/Chicago', undefined],
    ['2026-12-05T01:00:00.000Z', 'America/Chicago', undefined],
    ['December 5, 2026', 'America/Chicago', undefined],
  ];
  for (const [date, zone, expected] of dates) {
    it(`reads “${date}” ${zone ? `in ${zone}` : 'without a zone'} as ${expected ?? 'no date'}`, () => {
      const [slot] = group('Name,Date,Start,Time zone', `A,"${date}",19:00,${zone}`).schedule;
      expect(slot && 'date' in slot ? slot.date : undefined).to.equal(expected);
    });
  }

  it('shows no time where what limits it cannot be read, and names it', () => {
    const body = csv(
      'Name,Day,Start,Time zone,Week,Every,From,Until,Except',
      'A,Tue,7pm,UTC,odd weeks,,,,',
      'B,Tue,7pm,UTC,,other week,,,',
      'C,Tue,7pm,UTC,,2,September,,',
      'D,Tue,7pm,UTC,,,,June,',
      'E,Tue,7pm,UTC,,,,,August',
      'F,Tue,7pm,UTC,"1, last",,,,',
    );
    expect(readGroups(body).data.groups.map(times)).to.deep.equal(['', '', '', '', '', '2 19:00 UTC']);
    expect(issueTexts(readGroups(body).issues).map((text) => text.slice(0, 5))).to.deep.equal([
      'row 2',
      'row 3',
      'row 4',
      'row 5',
      'row 6',
    ]);
  });

  for (const [said, status] of [
    ['on hiatus', 'paused'],
    ['CANCELLED', 'paused'],
    ['TBD', 'paused'],
    ['Suspended until spring', 'paused'],
    ['No longer meeting', 'paused'],
    ['Discontinued', 'paused'],
    ['Open', 'active'],
    ['full', 'full'],
  ] as const) {
    it(`takes a group whose status is “${said}” for ${status}`, () => {
      expect(group('Name,Day,Start,Status', `A,Mon,7pm,${said}`).status).to.equal(status);
    });
  }

  it('says “by appointment” only where the table does', () => {
    const said = (row: string): unknown => group('Name,Day,Start,Availability,Join link', row).availability;
    expect(
      [
        'A,,,,',
        'A,,,Evenings,',
        'A,,,By appointment,',
        'A,,,Call to arrange,',
        'A,by request,,,',
        'A,,,24/7,',
        'A 24/7,,,,',
      ].map(said),
    ).to.deep.equal([undefined, undefined, 'appointment', 'appointment', 'appointment', 'always', 'always']);
    expect(group('Group,When,Zoom link', 'A,2nd Tuesday 7pm,https://meet.example.org/1').availability).to.equal(
      undefined,
    );
  });

  const links: [place: string, link: string, expected: unknown[]][] = [
    [
      '',
      'https://meet.example.org/j/1 Passcode: 1234',
      ['online', undefined, 'https://meet.example.org/j/1', 'https://meet.example.org/j/1 Passcode: 1234'],
    ],
    [
      '',
      'meet.example.org/j/1 pw 12',
      ['online', undefined, 'https://meet.example.org/j/1', 'meet.example.org/j/1 pw 12'],
    ],
    [
      '',
      'ID 12 345, https://meet.example.org/j/1, code 9',
      ['online', undefined, 'https://meet.example.org/j/1', 'ID 12 345, https://meet.example.org/j/1, code 9'],
    ],
    ['https://meet.example.org/j/1', '', ['online', undefined, 'https://meet.example.org/j/1', undefined]],
    ['Zoom: https://meet.example.org/j/1', '', ['online', undefined, 'https://meet.example.org/j/1', undefined]],
    ['Via Zoom', '', [undefined, undefined, undefined, undefined]],
    ['Harbor House', '', ['in-person', 'Harbor House', undefined, undefined]],
    ['', 'TBD', [undefined, undefined, undefined, undefined]],
    ['', 'n/a', [undefined, undefined, undefined, undefined]],
    ['', 'Ask Pat for the link', [undefined, undefined, undefined, 'Ask Pat for the link']],
  ];
  for (const [place, link, expected] of links) {
    it(`knows where to go from the place “${place}” and the link “${link}”`, () => {
      const {
        attendance,
        place: where,
        online,
      } = group('Name,Day,Start,Place,Join link', `A,Mon,7pm,${place},"${link}"`);
      expect([attendance, where?.name, online?.url, online?.notes]).to.deep.equal(expected);
    });
  }

  it('takes “Online” in the place of an address for no address', () => {
    const { attendance, place } = group('Name,Day,Start,Address', 'A,Mon,7pm,Online');
    expect([attendance, place]).to.deep.equal([undefined, undefined]);
  });

  it('is not for a list of resources that names a time zone', () => {
    expect(() => readGroups(csv('Name,Kind,Phone,Time zone', 'A,warmline,555-0100,America/Chicago'))).to.throw();
  });

  it('takes a looked-up value of Airtable for the value', () => {
    const one = readOne(
      { id: 'rec1', fields: { Name: ['A'], Day: ['Mon/Wed'], Start: '19:00', 'Time zone': ['Eastern'] } },
      (record) => ({ records: [record] }),
    );
    expect(times(one)).to.equal('1 19:00 America/New_York, 3 19:00 America/New_York');
  });

  it('takes no weekday of BMLT beyond the seven', () => {
    const day = (weekday: string): string =>
      times(readOne({ id_bigint: '1', meeting_name: 'A', weekday_tinyint: weekday, start_time: '19:00:00' }));
    expect(['0', '1', '7', '8'].map(day)).to.deep.equal(['', '7 19:00', '6 19:00', '']);
  });

  it('shows no time of a native slot whose limits cannot be read', () => {
    const slot = { day: 2, start: '19:00' };
    for (const limit of [
      { every: '2', from: '2026-09-01' },
      { until: 'June 2027' },
      { week: 2 },
      { except: ['25 Dec'] },
    ]) {
      expect(
        times(readGroups({ groups: [{ id: 'a', name: 'A', schedule: [{ ...slot, ...limit }, slot] }] }).data.groups[0]),
        JSON.stringify(limit),
      ).to.equal('2 19:00');
    }
    expect(
      times(readGroups({ groups: [{ id: 'a', name: 'A', schedule: [{ ...slot, end: 'late' }] }] }).data.groups[0]),
    ).to.equal('2 19:00');
  });
});

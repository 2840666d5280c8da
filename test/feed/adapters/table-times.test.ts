import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { groupFixture, issueTexts, readGroups, times, told } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const shown = (body: unknown): string[] =>
  readGroups(body).data.groups.map((group) => `${group.name}: ${times(group)}`);
const problems = (body: unknown): string[] => issueTexts(readGroups(body).issues);

describe('times in tables', () => {
  const cell = (day: string, time: string): string =>
    shown(csv('Name,Day,Start,Time zone', `A,"${day}","${time}",Europe/Madrid`))[0]!.replaceAll(' Europe/Madrid', '');
  const plainly = (days: number[], rest = '19:00') => `A: ${days.map((day) => `${day} ${rest}`).join(', ')}`;
  for (const [said, days] of [
    ['Mon/Wed/Fri', [1, 3, 5]],
    ['Mon-Wed-Fri', [1, 3, 5]],
    ['Mon Wed Fri', [1, 3, 5]],
    ['Monday to Friday', [1, 2, 3, 4, 5]],
    ['Sat – Mon', [6, 7, 1]],
    ['Weekends', [6, 7]],
    ['Every Monday', [1]],
    ['Weds', [3]],
    ['Tu Th', [2, 4]],
    ['de lunes a viernes', [1, 2, 3, 4, 5]],
    ['todos los días', [1, 2, 3, 4, 5, 6, 7]],
    ['lunes y jueves', [1, 4]],
    ['mardi', [2]],
    ['Dienstag', [2]],
    ['segunda', [1]],
    ['вторник', [2]],
    ['日曜日', [7]],
    ['يوم الاثنين', [1]],
    ['الأحد والأربعاء', [7, 3]],
    ['كل يوم', [1, 2, 3, 4, 5, 6, 7]],
  ] as const)
    it(`reads the days “${said}”`, () => {
      expect(cell(said, '7pm')).to.equal(plainly([...days]));
    });

  for (const [said, hours] of [
    ['7pm-8:30pm', '19:00 +90'],
    ['7-8:30pm', '19:00 +90'],
    ['7:00 - 8:30 PM', '19:00 +90'],
    ['11-1pm', '11:00 +120'],
    ['19:00–20:30', '19:00 +90'],
    ['7pm to 8pm', '19:00 +60'],
    ['noon - 1pm', '12:00 +60'],
    ['de 19:00 a 20:00', '19:00 +60'],
    ['9 pm - 1 am', '21:00 +240'],
    ['12 noon', '12:00'],
    ['mediodía', '12:00'],
    ['7:30p', '19:30'],
    ['19h', '19:00'],
    ['19:30 Uhr', '19:30'],
    ['7:00 م', '19:00'],
    ['٧:٣٠ صباحًا', '07:30'],
    ['7:00 a. m.', '07:00'],
  ] as const)
    it(`reads the hours “${said}”`, () => {
      expect(cell('Mon', said)).to.equal(plainly([1], hours));
    });

  it('takes the week of the month from the cell of the day, and the zone from the cell of the time', () => {
    const { groups } = readGroups(
      csv(
        'Name,Day,Time',
        'A,First and third Tuesday,7 pm ET',
        'B,Last Friday of the month,7:00 PM Central',
        'C,2nd & 4th Wed,19:00',
      ),
    ).data;
    expect(
      groups.map(({ schedule }) => [schedule[0]!.timeZone, (schedule[0] as { weeks?: unknown }).weeks]),
    ).to.deep.equal([
      ['America/New_York', [1, 3]],
      ['America/Chicago', [-1]],
      [undefined, [2, 4]],
    ]);
  });

  it('takes no day from words it does not know, and names row and column', () => {
    const body = csv(
      'Group,Weekday,Hour of start,Starts,Time zone',
      'A,Every other Tuesday,,7pm,UTC',
      'B,"Mon, Blursday",,7pm,UTC',
      'C,Tue,,half past,UTC',
      'D,"1st Mon, 3rd Tue",,7pm,UTC',
    );
    expect(shown(body)).to.deep.equal(['A: ', 'B: ', 'C: ', 'D: ']);
    expect([...new Set(problems(body))]).to.deep.equal([
      'row 2 Weekday: not a weekday: a name, or 1 to 7 from Monday',
      'row 3 Weekday: not a weekday: a name, or 1 to 7 from Monday',
      'row 4 Starts: not a time like 19:00',
      'row 5 Weekday: not a weekday: a name, or 1 to 7 from Monday',
    ]);
  });

  it('takes the hour from the first column of a zone that is filled in', async () => {
    const body = await groupFixture('csv-zones.csv');
    expect(shown(body)).to.deep.equal(['Wave: 1 17:00 America/Los_Angeles', 'Shore: 2 09:00 America/New_York']);
    expect(problems(body)).to.deep.equal(['row 4 Central: shows “####” instead of its value']);
  });

  it('reads one occasion, every second week, ends and exceptions', () => {
    const { data, issues } = readGroups(
      csv(
        'Name,Date,Day,Start,Every,From,Until,Except,Time zone',
        'Once,2026-12-01,,19:00,,,,,UTC',
        'Fortnight,,Friday,19:00,2,12/4/2026,2027-06-30,"2026-12-25; 2027-01-01",America/Chicago',
      ),
    );
    expect(issues).to.deep.equal([]);
    expect(data.groups.map(({ schedule }) => told(schedule[0]))).to.deep.equal([
      { date: '2026-12-01', start: 1140, timeZone: 'UTC' },
      {
        weekday: 5,
        start: 1140,
        timeZone: 'America/Chicago',
        every: 2,
        from: '2026-12-04',
        until: '2027-06-30',
        except: ['2026-12-25', '2027-01-01'],
      },
    ]);
  });
});

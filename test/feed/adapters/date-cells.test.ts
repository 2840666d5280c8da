import { expect } from '@open-wc/testing';
import type { WeeklySlot } from '../../../src/domain/group.js';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { isoInstant } from '../../../src/feed/adapters/fields.js';
import { issueTexts, readGroups, readOne, times } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const row = (columns: string, cells: string, zone = 'Europe/London') =>
  readGroups(csv(`Name,Start,Time zone,${columns}`, `A,19:00,${zone},${cells}`));
const exceptions = (text: string, zone?: string): unknown => {
  const [slot] = row('Day,Except', `Thursday,"${text}"`, zone).data.groups[0]!.schedule;
  return slot && (slot as WeeklySlot).except;
};
const dates = (text: string, zone?: string): string =>
  times(row('Date', `"${text}"`, zone).data.groups[0]).replaceAll(` 19:00 ${zone ?? 'Europe/London'}`, '');

describe('a cell with dates', () => {
  const stretches: [text: string, zone: string, first: string, last: string, count: number][] = [
    ['2026-12-24 to 2027-01-02', 'Europe/London', '2026-12-24', '2027-01-02', 10],
    ['24.12.2026 - 2.1.2027', 'Europe/Berlin', '2026-12-24', '2027-01-02', 10],
    ['24.12.2026 bis 26.12.2026', 'Europe/Berlin', '2026-12-24', '2026-12-26', 3],
    ['2026-12-24–2026-12-31', 'UTC', '2026-12-24', '2026-12-31', 8],
    ['2026-12-24/2027-01-02', 'UTC', '2026-12-24', '2027-01-02', 10],
    ['12/24/2026 through 1/2/2027', 'America/Chicago', '2026-12-24', '2027-01-02', 10],
    ['24/12/2026 au 2/1/2027', 'Europe/Paris', '2026-12-24', '2027-01-02', 10],
    ['2026-12-24 al 2026-12-26, 2027-01-07', 'UTC', '2026-12-24', '2027-01-07', 4],
  ];
  for (const [text, zone, first, last, count] of stretches) {
    it(`leaves out every day of “${text}”`, () => {
      const found = exceptions(text, zone) as string[];
      expect([found[0], found.at(-1), found.length]).to.deep.equal([first, last, count]);
    });
  }

  const several: [text: string, zone: string, expected: string[]][] = [
    ['2026-12-24 and 2026-12-31', 'UTC', ['2026-12-24', '2026-12-31']],
    ['2026-12-24, 2026-12-31', 'UTC', ['2026-12-24', '2026-12-31']],
    ['24.12.2026; 31.12.2026', 'Europe/Berlin', ['2026-12-24', '2026-12-31']],
    ['24.12.2026 und 31.12.2026', 'Europe/Berlin', ['2026-12-24', '2026-12-31']],
    ['24/12/2026 y 31/12/2026', 'Europe/Madrid', ['2026-12-24', '2026-12-31']],
    ['2026-12-24, 2026-12-25, and 2026-12-31', 'UTC', ['2026-12-24', '2026-12-25', '2026-12-31']],
    ['2026-12-24\n2026-12-31', 'UTC', ['2026-12-24', '2026-12-31']],
    ['2026-12-24', 'UTC', ['2026-12-24']],
  ];
  for (const [text, zone, expected] of several)
    it(`leaves out the days of “${text.replace('\n', '⏎')}”`, () => {
      expect(exceptions(text, zone)).to.deep.equal(expected);
    });

  for (const text of [
    '2027-01-02 to 2026-12-24',
    '2026-12-24 to 2029-01-01',
    '2026-12-24 (maybe)',
    'not 2026-12-24',
    '2026-12-24 and Easter',
    '24–26 Dec 2026',
    '24.12. - 2.1.2027',
    '2026-12-24, 26',
    'school holidays',
    '2026-12-24 to',
    '2026-12-24 hasta 2026-12-26',
    'TBD',
    '2026-12-24?',
    '2026-12-24 2026-12-31',
    'all but 2026-12-24',
    '2026-13-01',
  ]) {
    it(`takes no time from a group that does not meet on “${text}”, and names it`, () => {
      const { data, issues } = row('Day,Except', `Thursday,"${text}"`);
      expect(data.groups[0]!.schedule).to.deep.equal([]);
      expect(issueTexts(issues).join()).to.match(/row 2 .*(Except|except).*not a date/);
    });
  }

  it('takes “none” for no exception, and no end', () => {
    for (const text of ['none', 'N/A', '-', '—', 'keine', ''])
      expect(times(row('Day,Except,Until', `Thursday,${text},${text}`).data.groups[0]), text).to.equal(
        '4 19:00 Europe/London',
      );
  });

  const evenings: [text: string, zone: string, expected: string][] = [
    ['2026-12-05, 2026-12-12, 2026-12-19', 'Europe/London', '2026-12-05, 2026-12-12, 2026-12-19'],
    ['5.12.2026 und 12.12.2026', 'Europe/Berlin', '2026-12-05, 2026-12-12'],
    ['12/5/2026 & 12/12/2026', 'America/Chicago', '2026-12-05, 2026-12-12'],
    ['2026-12-05', 'Europe/London', '2026-12-05'],
    ['2026-12-05,', 'Europe/London', '2026-12-05'],
    ['2026-12-05T00:00:00.000Z', 'America/Chicago', '2026-12-05'],
    ['2026-12-05T19:00:00-06:00', 'America/Chicago', '2026-12-05'],
    ['2026-12-05T19:00:00+01:00', 'Europe/Berlin', '2026-12-05'],
    ['2026-12-05T19:00', 'America/Chicago', ''],
    ['2026-12-05 19:00:00 +0900', 'Asia/Tokyo', '2026-12-05'],
    ['2026-12-05T19:00:00Z', 'America/Chicago', '2026-12-05'],
    ['2026-12-05T19:00Z, 2026-12-12T19:00Z', 'Europe/London', '2026-12-05, 2026-12-12'],
    ['2026-12-06T01:00:00Z', 'America/Chicago', ''],
    ['2026-12-05T23:30:00-08:00', 'America/New_York', ''],
    ['2026-12-05T25:00', 'Europe/London', ''],
    ...[
      '2026-12-05 cancelled',
      '2026-12-05 (moved to 2026-12-06)',
      '2026-12-05, 2026-12-12 cancelled',
      '2026-12-05 to 2026-12-06',
      '2026-12-05?',
      '2026-12-05 or 2026-12-12',
      'cancelled: 2026-12-05',
      '2026-12-05x',
      '20261205',
      '2026-12-051',
      '5.12.2026 abgesagt',
    ].map((text): [string, string, string] => [text, 'Europe/London', '']),
    ['12/5/2026 (moved to 12/6/2026)', 'America/Chicago', ''],
    ['12/5/20267', 'America/Chicago', ''],
  ];
  for (const [text, zone, expected] of evenings) {
    it(`reads the evenings “${text}” as ${expected || 'none, and names it'}`, () => {
      expect(dates(text, zone)).to.equal(expected);
      expect(row('Date', `"${text}"`, zone).issues.length > 0).to.equal(expected === '');
    });
  }

  for (const [column, text] of [
    ['Until', '2027-06-30 (or later)'],
    ['Until', '2027-06-30, 2027-07-07'],
    ['From', '2026-12-01 maybe'],
    ['From', '2026-12-01 to 2027-06-30'],
    ['Until', 'TBD'],
  ] as const) {
    it(`takes no time from “${column}” with “${text}”`, () => {
      expect(times(row(`Day,${column}`, `Thursday,"${text}"`).data.groups[0])).to.equal('');
    });
  }

  it('is read the same in Meeting Guide, Sheets and Airtable', () => {
    const base = { slug: 'a', name: 'A', day: 4, time: '19:00', timezone: 'UTC' };
    const except = '2026-12-24 to 2026-12-26';
    const days = ['2026-12-24', '2026-12-25', '2026-12-26'];
    expect((readOne({ ...base, except })?.schedule[0] as WeeklySlot).except).to.deep.equal(days);
    expect((readOne({ ...base, except: days })?.schedule[0] as WeeklySlot).except).to.deep.equal(days);
    expect(times(readOne({ ...base, except: [except, 'Easter'] }))).to.equal('');
    expect(times(readOne({ ...base, until: '2027-06-30 or so' }))).to.equal('');
    expect(times(readOne({ ...base, except: true }))).to.equal('');
    expect(times(readOne({ ...base, date: '2026-12-05 cancelled' }))).to.equal('');
    expect(
      (
        readGroups({
          values: [
            ['Name', 'Day', 'Start', 'Time zone', 'Except'],
            ['A', 'Thursday', '19:00', 'UTC', except],
          ],
        }).data.groups[0]!.schedule[0] as WeeklySlot
      ).except,
    ).to.deep.equal(days);
    const fields = {
      Name: 'A',
      Day: 'Thursday',
      Start: '19:00',
      'Time zone': 'UTC',
      Except: ['2026-12-24', '2026-12-25', '2026-12-26'],
    };
    expect(
      (readGroups({ records: [{ id: 'rec1', fields }] }).data.groups[0]!.schedule[0] as WeeklySlot).except,
    ).to.deep.equal(days);
  });

  const instants: [text: unknown, expected: string | undefined][] = [
    ['2026-03-15T23:09:00Z', '2026-03-15T23:09:00Z'],
    ['2026-03-15T23:09:00.123Z', '2026-03-15T23:09:00Z'],
    ['2026-03-15T23:09:00+02:00', '2026-03-15T23:09:00+02:00'],
    ['2026-03-15 23:09', '2026-03-15T23:09:00Z'],
    ['2026-03-15 23:09:00 UTC', '2026-03-15T23:09:00Z'],
    ['2026-03-15T23:09:00-0500', '2026-03-15T23:09:00-05:00'],
    ['8/25/2022 11:17:07 AM', '2022-08-25'],
    ['25.8.2022 11:17', '2022-08-25'],
    ['2026-03-15 (Pat)', undefined],
    ['2026-03-15T23:09:00Z or so', undefined],
    ['8/25/2022 by Pat', undefined],
    ['x2026-03-15', undefined],
    [{ $date: '2025-01-30T14:13:55.582Z' }, '2025-01-30T14:13:55Z'],
  ];
  for (const [text, expected] of instants)
    it(`reads the stamp ${JSON.stringify(text)} as ${expected ?? 'none'}`, () => {
      expect(isoInstant(text)).to.equal(expected);
    });
});

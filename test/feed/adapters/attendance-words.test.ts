import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { attendanceNamed } from '../../../src/feed/adapters/attendance-words.js';
import { issueTexts, readGroups, readOne } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const atHarborHouse = (way: string) =>
  readGroups(
    csv(
      'Name,Day,Start,Time zone,Place,Address,City,Attendance',
      `A,Wednesday,7:00 PM,America/Chicago,Harbor House,12 Quay Street,Riverton,"${way}"`,
    ),
  );

describe('how a group meets', () => {
  const said: [way: string | undefined, words: string[]][] = [
    [
      'in-person',
      [
        'In person',
        'in_person',
        'In-Person',
        'F2F',
        'Face to face',
        'face-to-face',
        'On-site',
        'In person only (not online)',
        'In person, no Zoom',
        'In person – masks required',
        'Presencial',
        'En persona',
        'en présentiel',
        'Vor Ort',
        'Präsenzveranstaltung',
        'in presenza',
        'op locatie',
        'på plats',
        'stacjonarnie',
        'حضوري',
        'وجهاً لوجه',
        'очно',
        '现场',
        '대면',
        'Nicht online, sondern vor Ort',
        'Outdoors',
        'Indoors',
        'In person since May 2023',
        'Only in person; not hybrid',
      ],
    ],
    [
      'online',
      [
        'Online',
        'Zoom only',
        'Virtual',
        'Remote',
        'En línea',
        'en ligne',
        'Online only, not in person',
        'Google Meet',
        'MS Teams',
        'Video call',
        'Videokonferenz',
        'a distancia',
        'عبر الإنترنت',
        'أونلاين',
        'عن بعد',
        'онлайн',
        '온라인',
        'オンライン',
        'Online instead of in person',
        'Was in person, now online',
        'Moved online',
        'Online (ask for the link)',
        'Facebook',
        'Both phone and online',
        'Online over Zoom',
        'Online, no phone',
      ],
    ],
    [
      'phone',
      [
        'Telephone',
        'Phone',
        'By phone',
        'Conference call',
        'Dial-in',
        'Teléfono',
        'par téléphone',
        'Telefonkonferenz',
        'هاتف',
        'телефон',
      ],
    ],
    [
      'hybrid',
      [
        'Hybrid',
        'hybrid',
        'Both',
        'In person and online',
        'In-person / Zoom',
        'Híbrido',
        'hybride',
        'Hybrid (Zoom)',
        'Both online and in person',
        'هجين',
        'In person or by phone',
      ],
    ],
    [
      undefined,
      [
        '1st week in person, others on Zoom',
        'In person except last week (Zoom)',
        '2nd and 4th in person',
        'In person, but may move',
        'No longer in person',
        'Not in person',
        'In person suspended',
        'Moved from in person to online',
        'In person until June, then online',
        'Sometimes in person',
        'In person?',
        'Plus en présentiel',
        'ya no presencial',
        'nicht mehr vor Ort',
        'Parking lot',
        'Other',
        'see notes',
        'TBD',
        '7',
        'not online',
        'Online suspended',
        'Personal growth',
        'Superfaces',
        'In person: no',
        'In person – not available',
        'In-person meetings are not being held',
        'In person no more',
        'In person discontinued',
        'In person on hold',
        'In person TBC',
        'In person (formerly)',
        'In person: none',
        'In person only in summer',
        'Présentiel annulé',
        'Präsenz abgesagt',
        'Pre-covid in person',
        'очно (временно закрыто)',
        '대면 중단',
        'In person ceased',
        'In person, but not currently',
      ],
    ],
  ];
  for (const [way, all] of said)
    for (const words of all)
      it(`is ${way ?? 'not known'} by “${words}”`, () => {
        expect(attendanceNamed(words)).to.equal(way);
      });

  it('offers no door where its words are not known, and names them', () => {
    for (const words of ['No longer in person', 'Parking lot', 'TBD', 'Moved to the library']) {
      const { data, issues } = atHarborHouse(words);
      expect(
        [data.groups[0]!.attendance, data.groups[0]!.place?.approximate, data.groups[0]!.status],
        words,
      ).to.deep.equal([undefined, true, 'active']);
      expect(issueTexts(issues).join(), words).to.match(/not one of: in-person/);
    }
    for (const words of ['N/A', '-', ''])
      expect(atHarborHouse(words).data.groups[0]!.attendance, words).to.equal('in-person');
  });

  it('is the same in Meeting Guide, BMLT and lists of choices', () => {
    const meeting = {
      slug: 'a',
      name: 'A',
      day: 1,
      time: '19:00',
      formatted_address: '12 Quay Street, Riverton, IL 62701, USA',
    };
    const how = (attendance_option: unknown): unknown[] => {
      const group = readOne({ ...meeting, attendance_option });
      return [group?.attendance, group?.place?.approximate, group?.status];
    };
    expect(how('No longer in person')).to.deep.equal([undefined, true, 'active']);
    expect(how('in_person')).to.deep.equal(['in-person', undefined, 'active']);
    expect(how('inactive')).to.deep.equal([undefined, true, 'paused']);
    expect(how(['In person', 'Online'])).to.deep.equal(['hybrid', undefined, 'active']);
    expect(how(true)).to.deep.equal([undefined, true, 'active']);
    const venue = (venue_type: string) =>
      readOne({
        id_bigint: '1',
        meeting_name: 'A',
        weekday_tinyint: '2',
        start_time: '19:00',
        location_text: 'Harbor House',
        venue_type,
      });
    expect(
      ['1', '2', '3', '', '0', '9'].map((type) => [venue(type)?.attendance, venue(type)?.place?.approximate]),
    ).to.deep.equal([
      ['in-person', undefined],
      ['online', true],
      ['hybrid', undefined],
      ['in-person', undefined],
      ['in-person', undefined],
      [undefined, true],
    ]);
  });
});

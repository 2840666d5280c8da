import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { issueTexts, readGroups, readOne } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const nothing = [
  'N/A',
  'n/a',
  'None',
  'NONE',
  '-',
  '--',
  '—',
  '–',
  'nil',
  'null',
  '...',
  'keine',
  'ninguno',
  'Aucun',
  'Not applicable',
  'لا يوجد',
  'нет',
  'なし',
  '(none)',
  'none.',
  'N/A.',
  'n / a',
  'N\\A',
  '[none]',
  '(n/a)',
  '- None -',
  '-n/a-',
  '- -',
  '‐',
  '•',
  '~',
  '해당 없음',
  'none listed',
];
const unsettled = [
  'TBD',
  'TBA',
  'tbc',
  '?',
  '???',
  'To be announced',
  '(TBD)',
  'TBD!',
  'T.B.A.',
  'por confirmar',
  'unknown',
  'noch offen',
  'Not specified',
  'not provided',
  'Unspecified',
  'No data',
  '(blank)',
  'to be advised',
  'nicht angegeben',
  'non renseigné',
  'неизвестно',
  '不明',
  '？',
];

describe('words for nothing', () => {
  for (const word of [...nothing, ...unsettled]) {
    it(`reads “${word}” as an empty cell`, () => {
      const table = (columns: string, row: string) => readGroups(csv(columns, row));
      const room = table(
        'Name,Day,Start,Time zone,Place,Address,City,State,Dial-in,Join link,Organizer,Topics',
        `A,Wednesday,7:00 PM,America/Chicago,Harbor House,12 Quay Street,Riverton,IL,"${word}","${word}","${word}","${word}"`,
      );
      expect([
        room.data.groups[0]!.attendance,
        room.data.groups[0]!.online,
        room.data.groups[0]!.organizer,
        room.data.groups[0]!.topics,
        room.issues,
      ]).to.deep.equal(['in-person', undefined, undefined, [], []]);
      const nowhere = table('Name,Day,Start,Place,Address', `A,Wednesday,7:00 PM,"${word}","${word}"`).data.groups[0]!;
      expect([nowhere.attendance, nowhere.place]).to.deep.equal([undefined, undefined]);
      const meeting = readOne({
        slug: 'a',
        name: 'A',
        day: 1,
        time: '19:00',
        location: 'Harbor House',
        formatted_address: '12 Quay Street, Riverton, IL 62701, USA',
        conference_phone: word,
        conference_url: word,
        types: [word],
      });
      expect([meeting?.attendance, meeting?.online, meeting?.topics]).to.deep.equal(['in-person', undefined, []]);
      const bmlt = readOne({
        id_bigint: '1',
        meeting_name: 'A',
        weekday_tinyint: '2',
        start_time: '19:00',
        location_text: 'Harbor House',
        phone_meeting_number: word,
        virtual_meeting_link: word,
      });
      expect([bmlt?.attendance, bmlt?.online]).to.deep.equal(['in-person', undefined]);
      const oiaa = readOne({
        slug: 'a',
        name: 'A',
        groupID: {},
        day: 1,
        time: '19:00',
        conference_phone: word,
        conference_url: 'https://meet.example.org/1',
      });
      expect([oiaa?.attendance, oiaa?.online?.phone]).to.deep.equal(['online', undefined]);
    });
  }

  it('takes words where a number belongs for no way to call', () => {
    for (const words of ['see notes', 'no', 'X', 'ask Pat', 'same as above', '0', '[object Object]', 'Infinity']) {
      const group = readGroups(
        csv(
          'Name,Day,Start,Time zone,Place,Address,City,Dial-in',
          `A,Wednesday,7:00 PM,America/Chicago,Harbor House,12 Quay Street,Riverton,"${words}"`,
        ),
      ).data.groups[0]!;
      expect([group.attendance, group.online?.phone], words).to.deep.equal(['in-person', undefined]);
    }
    for (const number of ['555-0101', '988', '+1 (555) 555-0101, code 12#', '1-800-HELP-NOW', '٠٨٠٠٥٥٥']) {
      expect(
        readGroups(csv('Name,Day,Start,Time zone,Dial-in', `A,Wednesday,7:00 PM,UTC,"${number}"`)).data.groups[0]!
          .attendance,
        number,
      ).to.equal('phone');
    }
  });

  it('leaves a row of nothing else out', () => {
    expect(readGroups(csv('Name,Day,Start', 'A,Monday,19:00', '-,-,-', 'n/a,,')).data.groups).to.have.lengthOf(1);
  });

  it('does not take what means something for nothing', () => {
    const group = readGroups(csv('Name,Day,Start,Cost,Topics,Place', 'Nil Street Circle,Monday,19:00,None,NA,Na House'))
      .data.groups[0]!;
    expect([group.name, group.cost, group.topics, group.place?.name]).to.deep.equal([
      'Nil Street Circle',
      'None',
      ['NA'],
      'Na House',
    ]);
  });

  it('does not treat an undecided hour or day as none', () => {
    for (const word of unsettled) {
      const { data, issues } = readGroups(csv('Name,Day,Start', `A,"${word}",19:00`, `B,Monday,"${word}"`));
      expect(
        data.groups.map(({ schedule, availability }) => [schedule, availability]),
        word,
      ).to.deep.equal([
        [[], undefined],
        [[], undefined],
      ]);
      expect(issueTexts(issues).length, word).to.be.greaterThan(1);
    }
  });

  const mangled = [
    '1.64656E+10',
    '5,58199E+12',
    '1E+09',
    '1.64656e+10',
    '1.64656E+010',
    '-1.5E+3',
    '1.6E10',
    '6.465588656e9',
    '1.64656 E+10',
  ];
  for (const number of mangled) {
    it(`drops and names the number that a spreadsheet has cut to “${number}”`, () => {
      const inTable = readGroups(csv('Name,Day,Start,Time zone,Dial-in', `A,Monday,7:00 PM,UTC,"${number}"`));
      expect([
        inTable.data.groups[0]!.online,
        inTable.data.groups[0]!.attendance,
        issueTexts(inTable.issues),
      ]).to.deep.equal([undefined, undefined, [`row 2 Dial-in: shows “${number}” instead of its value`]]);
      const inMeetingGuide = readGroups([{ slug: 'a', name: 'A', day: 1, time: '19:00', conference_phone: number }]);
      expect([inMeetingGuide.data.groups[0]!.online, issueTexts(inMeetingGuide.issues)]).to.deep.equal([
        undefined,
        [`0 conference_phone: shows “${number}” instead of its value`],
      ]);
      const inAirtable = readGroups({
        records: [{ id: 'rec1', fields: { Name: 'A', Day: 'Mon', Start: '19:00', 'Dial-in': number } }],
      });
      expect(inAirtable.data.groups[0]!.online).to.equal(undefined);
    });
  }
});

import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { readGroups, readOne } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));

describe('where a group meets', () => {
  const whole = '12 Quay Street, Riverton, GA 30301, USA';
  const records: [name: string, fields: object, expected: unknown[]][] = [
    [
      'online with a town alone',
      { city: 'Riverton', conference_url: 'https://meet.example.org/1' },
      ['online', 'active', undefined],
    ],
    [
      'online by words in the place of a type',
      { formatted_address: whole, types: ['Online Only'] },
      ['online', 'active', true],
    ],
    [
      'by phone by words in the place of a type',
      { formatted_address: whole, types: ['Telephone'] },
      ['phone', 'active', true],
    ],
    [
      'in a room with a digital basket',
      { formatted_address: whole, types: ['DB', 'Digital Basket'] },
      ['in-person', 'active', undefined],
    ],
    ['on a call, at an office', { location: 'Conference call', formatted_address: whole }, [undefined, 'active', true]],
    [
      'on Zoom, at an office',
      { location: 'On Zoom', formatted_address: whole, conference_url: 'https://meet.example.org/1' },
      ['online', 'active', true],
    ],
    ...['TBD', 'N/A', 'Online', 'PMB 12', 'None', 'Location varies', 'See website'].map(
      (first): [string, object, unknown[]] => [
        `in a town, for “${first}” is not a door`,
        { formatted_address: `${first}, Riverton, GA 30301, USA` },
        [undefined, 'active', true],
      ],
    ),
    ...[
      'Contact us for location',
      'Location varies',
      'Private home - call for address',
      'No physical location',
      'No in-person meeting',
      'Not meeting in person',
      'Ask for address',
      'Address given after registration',
      'See notes',
      'same as above',
      'Confidential',
      'no fixed address',
    ].map((address): [string, object, unknown[]] => [
      `in a town, for “${address}” is not an address`,
      { address, city: 'Riverton' },
      [undefined, 'active', true],
    ]),
    ...[
      'Hope Hidden Lake Group',
      '12 Private Road',
      'Call Hall',
      'The Location Cafe',
      'Virtue Street',
      'Seeley Hall',
      'Address Court 4',
    ].map((address): [string, object, unknown[]] => [
      `at “${address}”`,
      { address, city: 'Riverton' },
      ['in-person', 'active', undefined],
    ]),
    [
      'online and closed, its details on request',
      { formatted_address: whole, types: ['O', 'ONL', 'TC'] },
      ['online', 'active', true],
    ],
    ['online, its details on request', { formatted_address: whole, types: ['O', 'ONL'] }, ['online', 'active', true]],
    [
      'online by the name of its type',
      { formatted_address: whole, types: 'Open, Online Meeting' },
      ['online', 'active', true],
    ],
    [
      'online with a link, at a post box',
      {
        formatted_address: 'PO Box 12, Riverton, GA 30301, USA',
        location: 'Intergroup',
        types: ['ONL'],
        conference_url: 'https://meet.example.org/1',
      },
      ['online', 'active', true],
    ],
    [
      'hybrid with a link and a door',
      { formatted_address: whole, types: ['ONL'], conference_url: 'https://meet.example.org/1' },
      ['hybrid', 'active', undefined],
    ],
    ['closed, with neither', { formatted_address: whole, types: ['TC'] }, [undefined, 'paused', true]],
    [
      'said to be in person, with the type',
      { formatted_address: whole, types: ['ONL', 'TC'], attendance_option: 'in_person' },
      ['online', 'active', true],
    ],
  ];
  for (const [name, fields, expected] of records) {
    it(`knows a meeting ${name}`, () => {
      const group = readOne({ slug: 'a', name: 'A', day: 2, time: '19:00', timezone: 'America/New_York', ...fields });
      expect([group?.attendance, group?.status, group?.place?.approximate]).to.deep.equal(expected);
      expect(JSON.stringify(group)).not.to.contain('PO Box');
    });
  }

  for (const box of [
    'PO Box 12',
    'P.O. Box 12',
    'P. O. Box 12',
    'Post Office Box 7',
    'Postfach 12',
    'Apartado postal 3',
    'Apdo. 4',
    'Boîte postale 9',
    'Postbus 8',
    'GPO Box 2',
    'Private Bag 3',
    'Caixa Postal 5',
    'ص.ب 12',
  ]) {
    it(`sends nobody to “${box}”`, () => {
      const { data } = readGroups(csv('Name,Day,Start,Address,City,State', `A,Monday,19:00,${box},Riverton,IL`));
      const { attendance, place } = data.groups[0]!;
      expect([attendance, place?.address, place?.city, place?.approximate]).to.deep.equal([
        undefined,
        undefined,
        'Riverton',
        true,
      ]);
    });
  }

  it('keeps a street beside a post box, and streets that only sound like one', () => {
    const address = (text: string) =>
      readGroups(csv('Name,Day,Start,Address,City', `A,Monday,19:00,"${text}",Riverton`)).data.groups[0]!;
    expect([
      address('12 Quay Street, PO Box 5').place?.address,
      address('12 Quay Street, PO Box 5').attendance,
    ]).to.deep.equal(['12 Quay Street', 'in-person']);
    for (const street of ['12 Boxwood Lane', 'Postal Street 4', '7 Apartment Row', 'Casey Road 1', '3 Poplar Bag End'])
      expect(address(street).place?.address, street).to.equal(street);
  });

  for (const text of [
    'On Zoom',
    'Google Meet',
    'Conference call',
    'Via Zoom',
    'Zoom Meeting',
    'Microsoft Teams',
    'Teams meeting',
    'Skype',
    'By phone',
    'Telephone',
    'Phone call',
    'Remote',
    'En línea',
    'en ligne',
    'Online only',
    'Discord',
    'Virtual meeting',
    'Webex',
    'Zoom link below',
    'per Telefon',
    'عبر الإنترنت',
  ]) {
    it(`knows that “${text}” is not a place`, () => {
      const { attendance, place } = readGroups(csv('Name,Day,Start,Place,City', `A,Monday,19:00,${text},`)).data
        .groups[0]!;
      expect([attendance, place]).to.deep.equal([undefined, undefined]);
    });
  }
  for (const text of [
    'Harbor House',
    'The Phone Box Café',
    'Remote Valley Church',
    'Conference Room 3',
    'Call Street Hall',
    'Teams Hill House',
    'Meeting House',
    'Telephone Museum',
  ]) {
    it(`knows that “${text}” is a place`, () => {
      expect(readGroups(csv('Name,Day,Start,Place', `A,Monday,19:00,${text}`)).data.groups[0]!.place?.name).to.equal(
        text,
      );
    });
  }
});

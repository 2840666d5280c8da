import { expect } from '@open-wc/testing';
import { openState } from '../../../src/domain/opening-hours.js';
import type { Resource } from '../../../src/domain/resource.js';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';
import { issueTexts } from '../../support/read-groups.js';

const read = (body: unknown) =>
  atOnce(parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json' }));
const service = (fields: object): Resource | undefined =>
  read({
    total_items: 1,
    contents: [
      { id: '1', name: 'Harbor Center', status: 'active', phones: [{ number: '555-0101', type: 'voice' }], ...fields },
    ],
  }).data.resources[0];

describe('the words of HSDS', () => {
  const interpreters: [words: string, interpreter: true | undefined, shown: string | undefined][] = [
    ...[
      'None',
      'No',
      'N/A',
      'no',
      '-',
      'No interpretation available at this time.',
      'Not available',
      'Interpretation is not offered',
      'We cannot provide interpreters',
      'Interpreters unavailable',
      'Ninguno',
      'Sin intérpretes',
      'keine Dolmetscher',
      'Aucun',
      'لا يوجد',
      'Interpreters are no longer available',
      'There are no interpreters',
      'N',
      '0',
      'false',
      'Sorry, none',
      'English only',
      'Please bring your own interpreter',
      'Interpreters: none',
      'Interpretation services: No',
      '"No"',
      'Nil',
      'Unable to provide interpreters',
      'なし',
    ].map((words): [string, undefined, undefined] => [words, undefined, undefined]),
    ...[
      'Yes',
      'yes',
      'Available',
      'Interpreters available',
      'Interpretation services are available',
      'Interpreters on request',
      'Sí',
    ].map((words): [string, true, undefined] => [words, true, undefined]),
    ...[
      'Interpreters on Wednesdays only, ask when you call',
      'Urdu, Polish and Slovak',
      'By telephone interpreter after the first visit',
    ].map((words): [string, undefined, string] => [words, undefined, words]),
  ];
  for (const [words, interpreter, shown] of interpreters) {
    it(`says ${interpreter ? 'yes' : shown ? 'the words themselves' : 'nothing'} of interpreters for “${words}”`, () => {
      const found = service({ interpretation_services: words });
      expect([found?.interpreter, found?.accessibility?.[0]]).to.deep.equal([interpreter, shown]);
    });
  }

  const kinds: [kind: string, names: string[]][] = [
    [
      'service',
      [
        'Emergency Rental Assistance Hotline',
        'Utility Crisis Assistance Line',
        'Emergency Food Box Text Line',
        'Emergency food helpline',
        'Housing Crisis Line',
        'Energy crisis hotline',
        'Emergency Shelter Hotline',
        'Eviction Crisis Helpline',
        'Crisis Pregnancy Helpline',
        'Roadside Emergency Line',
        'Winter storm emergency helpline',
        'Financial Crisis Hotline',
        'Financial distress helpline',
        'Heating crisis line',
        'Pet Emergency Hotline',
        'Emergency Dental Line',
        'Crisis of Faith Reading Line',
        'Tax emergency line',
        'Food Crisis Text Line',
        'Emergency Cash Line',
        'Immigration Crisis Hotline',
        'Child Care Crisis Line',
        'Crisis Nursery Line',
        'Landlord Crisis Line',
        'Homeless Crisis Line',
        'Cost-of-living crisis helpline',
        'Small business distress hotline',
        'Maritime Distress Line',
        'Passport crisis line',
        'Refugee Crisis Hotline',
      ],
    ],
    [
      'crisis-line',
      [
        'Veterans Crisis Line',
        'Suicide & Crisis Lifeline',
        'Crisis Text Line',
        'Lakeside Suicide Prevention Hotline',
        'County Mental Health Crisis Line',
        'Crisis Intervention Hotlines',
        'Distress Line',
        'Disaster Distress Helpline',
        'Rape Crisis Hotline',
        '24-hour crisis line',
        'Crisis Support Services Line',
        'Youth Crisis Help Line',
        'Suicide Prevention Helpline',
        'Psychiatric Emergency Hotline',
        'Crisis line for young people',
        'Crisis hotline',
      ],
    ],
    ['warmline', ['Evening Warmline', 'Crisis Warm Line']],
  ];
  for (const [kind, names] of kinds) {
    for (const name of names) {
      it(`takes “${name}” for ${kind}`, () => {
        expect(service({ name })?.kind).to.equal(kind);
        expect(service({ name: 'Harbor Center', attributes: [{ taxonomy_term: { name } }] })?.kind).to.equal(kind);
      });
    }
  }
  it('does not take a desk for rent for a crisis line by the terms it is filed under', () => {
    expect(
      service({
        name: 'Emergency Rental Assistance Hotline',
        attributes: [{ taxonomy_term: { name: 'Crisis hotlines' } }],
      })?.kind,
    ).to.equal('service');
  });

  const weekly = (byday: string, opens_at = '09:00', closes_at = '17:00') => ({
    freq: 'WEEKLY',
    byday,
    opens_at,
    closes_at,
    timezone: '-6',
  });
  const house = (name: string, number: string, more: object = {}, schedules?: object[]) => ({
    location: {
      name,
      location_type: 'physical',
      addresses: [{ address_1: `1 ${name} Road`, city: 'Alba', country: 'US', address_type: 'physical' }],
      phones: [{ number, type: 'voice' }],
      ...more,
    },
    schedules,
  });
  // 2026-12-01 is a Tuesday.
  const tuesday = Date.parse('2026-12-01T18:00Z');

  it('says nothing about now for places with different hours, and gives each its own hours, number, address and access', () => {
    const found = service({
      phones: undefined,
      service_at_locations: [
        house('North House', '555-0201', { accessibility: [{ description: 'No step-free access' }] }, [weekly('MO')]),
        house('South House', '555-0202', {}, [weekly('TU,WE')]),
      ],
    })!;
    expect(openState(found.hours, tuesday).state).to.equal('unknown');
    expect(typeof found.hours === 'object' && found.hours.note?.split('\n')).to.deep.equal([
      'North House: Mon 09:00–17:00',
      'South House: Tue, Wed 09:00–17:00',
    ]);
    expect(found.contacts.map(({ display, note }) => `${note ?? ''} ${display}`)).to.deep.equal([
      'North House 555-0201',
      'South House 555-0202',
    ]);
    expect(found.address).to.equal('North House: 1 North House Road, Alba; South House: 1 South House Road, Alba');
    expect(found.accessibility).to.deep.equal(['North House: No step-free access']);
  });

  const states: [name: string, fields: object, state: string][] = [
    ['one place', { service_at_locations: [house('North House', '555-0201', {}, [weekly('TU')])] }, 'open'],
    [
      'places with the same hours',
      {
        service_at_locations: [
          house('North House', '555-0201', {}, [weekly('TU')]),
          house('South House', '555-0202', {}, [weekly('TU')]),
        ],
      },
      'open',
    ],
    [
      'hours of its own for all places',
      {
        schedules: [weekly('TU')],
        service_at_locations: [house('North House', '555-0201'), house('South House', '555-0202')],
      },
      'open',
    ],
    [
      'hours of one of two places',
      {
        service_at_locations: [house('North House', '555-0201', {}, [weekly('TU')]), house('South House', '555-0202')],
      },
      'unknown',
    ],
    [
      'hours of its own and others of one place',
      {
        schedules: [weekly('TU')],
        service_at_locations: [house('North House', '555-0201', {}, [weekly('MO')]), house('South House', '555-0202')],
      },
      'unknown',
    ],
    [
      'hours of the buildings',
      {
        service_at_locations: [
          house('North House', '555-0201', { schedules: [weekly('TU')] }),
          house('South House', '555-0202', { schedules: [weekly('MO')] }),
        ],
      },
      'unknown',
    ],
    [
      'an end that cannot be read',
      { schedules: [{ ...weekly('TU'), until: '2027-01-01 (to be confirmed)' }] },
      'unknown',
    ],
    ['a beginning that cannot be read', { schedules: [{ ...weekly('TU'), valid_from: 'spring' }] }, 'unknown'],
    [
      'a holiday whose end cannot be read',
      {
        regular_schedules: [{ weekday: 2, opens_at: '00:00Z', closes_at: '23:00Z' }],
        holiday_schedules: [{ start_date: '2026-11-20', end_date: 'Easter', closed: true }],
      },
      'unknown',
    ],
    [
      'a long holiday',
      {
        regular_schedules: [{ weekday: 2, opens_at: '00:00Z', closes_at: '23:00Z' }],
        holiday_schedules: [{ start_date: '2026-10-01', end_date: '2026-12-20', closed: true }],
      },
      'closed',
    ],
    [
      'a holiday closed in other words',
      {
        regular_schedules: [{ weekday: 2, opens_at: '00:00Z', closes_at: '23:00Z' }],
        holiday_schedules: [
          { start_date: '2026-12-01', end_date: '2026-12-01', closed: 'yes', opens_at: '00:00Z', closes_at: '23:00Z' },
        ],
      },
      'closed',
    ],
  ];
  for (const [name, fields, state] of states)
    it(`is ${state} with ${name}`, () => {
      expect(openState(service(fields)?.hours, tuesday).state).to.equal(state);
    });

  it('keeps what a note says of a language, and all costs', () => {
    const found = service({
      languages: [{ name: 'French', code: 'fr', note: 'please call ahead' }, { code: 'es' }],
      cost_options: [
        { option: 'Membership', amount: 0 },
        { option: 'Session', amount: 40, currency: 'USD' },
      ],
    });
    expect(found?.languages).to.deep.equal(['French (please call ahead)', 'es']);
    expect(found?.cost).to.equal('Membership: 0; Session: 40 USD');
    expect(
      [[{ amount: 0 }], [{ amount: 0 }, { option: 'Session' }], [{ option: 'Sliding scale' }], [{ amount: 5 }]].map(
        (cost_options) => service({ cost_options })?.cost,
      ),
    ).to.deep.equal(['free', '0; Session', 'Sliding scale', '5']);
  });

  it('drops and names a number that a spreadsheet has cut', () => {
    const feed = read({
      total_items: 1,
      contents: [
        {
          id: '1',
          name: 'A',
          phones: [
            { number: '1.64656E+10', type: 'voice' },
            { number: '555-0101', type: 'voice' },
          ],
        },
      ],
    });
    expect([feed.data.resources[0]?.contacts.map(({ display }) => display), issueTexts(feed.issues)]).to.deep.equal([
      ['555-0101'],
      ['0 number: shows “1.64656E+10” instead of its value'],
    ]);
  });
});

describe('a withdrawn resource', () => {
  const cases: [words: string, state: string][] = [
    ['draft', 'left out'],
    ['archived', 'left out'],
    ['no publicado', 'left out'],
    ['needs_review', 'left out'],
    ['temporarily closed', 'paused'],
    ['on hold', 'paused'],
    ['quux', 'paused'],
    ['active', 'shown'],
    ['verified', 'shown'],
    ['N/A', 'shown'],
    ['', 'shown'],
  ];
  for (const [status, state] of cases) {
    it(`is ${state} with the status “${status}”`, () => {
      const outcome = (body: unknown): string => {
        const [found] = read(body).data.resources;
        return !found ? 'left out' : found.status === 'paused' ? 'paused' : 'shown';
      };
      expect(outcome(new TextBody(`Name,Kind,Phone,Status\nA,warmline,555-0100,${status}`)), 'table').to.equal(state);
      expect(
        outcome({ total_items: 1, contents: [{ id: '1', name: 'A', status, phones: [{ number: '555-0100' }] }] }),
        'HSDS',
      ).to.equal(state);
      expect(
        outcome({
          country: 'US',
          records: [
            {
              id: 'a',
              name: 'A',
              country: 'US',
              category: 'warmline',
              status,
              contacts: [{ method: 'call', number: '555-0100' }],
            },
          ],
        }),
        'open-helplines',
      ).to.equal(state);
    });
  }

  it('is left out by its columns, and a date of publication is none of them', () => {
    const names = (...rows: string[]) =>
      read(new TextBody(['Name,Kind,URL,Published,Active,Deleted', ...rows].join('\n'))).data.resources.map(
        ({ name, published, status }) => [name, published, status],
      );
    expect(
      names(
        'A,article,https://example.org/a,2026-05-01,,',
        'B,article,https://example.org/b,No,,',
        'C,warmline,https://example.org/c,,FALSE,',
        'D,warmline,https://example.org/d,,,x',
      ),
    ).to.deep.equal([
      ['A', '2026-05-01', undefined],
      ['C', undefined, 'paused'],
    ]);
  });

  it('has no way through where its cell says so', () => {
    const [found] = read(new TextBody('Name,Kind,Phone,Text,Email,URL\nA,warmline,N/A,none,-,https://example.org/a'))
      .data.resources;
    expect([found?.contacts, found?.url]).to.deep.equal([[], 'https://example.org/a']);
  });

  it('serves nowhere, not everywhere, while its region is to be decided', () => {
    const feed = read(new TextBody('Name,Kind,Phone,Region\nA,warmline,555-0100,TBD'));
    expect(issueTexts(feed.issues).join()).to.match(/not an ISO 3166 code/);
  });
});

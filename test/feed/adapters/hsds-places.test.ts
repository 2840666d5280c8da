import { expect } from '@open-wc/testing';
import { openState } from '../../../src/domain/opening-hours.js';
import type { Resource } from '../../../src/domain/resource.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';

const read = (body: unknown) =>
  atOnce(parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json' }));
const service = (fields: object): Resource | undefined =>
  read({
    total_items: 1,
    contents: [
      { id: '1', name: 'Harbor Center', status: 'active', phones: [{ number: '555-0101', type: 'voice' }], ...fields },
    ],
  }).data.resources[0];

describe('HSDS services at places', () => {
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
});

import { expect } from '@open-wc/testing';
import { openState } from '../../../src/domain/opening-hours.js';
import { parseFeed, type ParsedFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';

function read(body: unknown, format?: string): ParsedFeed {
  const steps = parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json', format });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('schedules in HSDS', () => {
  const schedules: [string, object, string, string][] = [
    [
      'a single date',
      { dtstart: '2026-12-01', opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-01T09:30Z',
      'open',
    ],
    [
      'the weekday of its first date',
      { dtstart: '2026-12-01', freq: 'WEEKLY', opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-08T09:30Z',
      'open',
    ],
    [
      'every second week',
      { dtstart: '2026-12-01', freq: 'WEEKLY', interval: 2, opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-08T09:30Z',
      'closed',
    ],
    [
      'a day of the month',
      {
        dtstart: '2026-01-10',
        freq: 'MONTHLY',
        bymonthday: '10,-1',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-31T09:30Z',
      'open',
    ],
    [
      'overnight',
      { dtstart: '2026-01-01', freq: 'WEEKLY', byday: 'MO', opens_at: '22:00', closes_at: '02:00', timezone: 0 },
      '2026-12-01T01:30Z',
      'open',
    ],
    [
      'around the clock',
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' },
      '2026-12-01T01:30Z',
      'always',
    ],
    [
      'an offset in the time',
      { freq: 'WEEKLY', byday: 'TU', opens_at: '09:00+05:30', closes_at: '10:00+05:30' },
      '2026-12-01T03:45Z',
      'open',
    ],
    [
      'UTC in the time',
      { freq: 'WEEKLY', byday: 'TU', opens_at: '09:00Z', closes_at: '10:00Z' },
      '2026-12-01T09:45Z',
      'open',
    ],
    [
      'a pattern that has ended',
      {
        dtstart: '2026-01-01',
        until: '2026-06-01',
        freq: 'WEEKLY',
        byday: 'TU',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-01T09:45Z',
      'unknown',
    ],
    [
      'three times',
      {
        dtstart: '2026-11-17',
        count: 3,
        freq: 'WEEKLY',
        byday: 'TU',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-01T09:45Z',
      'open',
    ],
    [
      'every third month, from the month it is valid',
      {
        dtstart: '2026-01-05',
        valid_from: '2026-05-20',
        interval: 3,
        freq: 'MONTHLY',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-07-05T09:30Z',
      'open',
    ],
    [
      'and not in the months between',
      {
        dtstart: '2026-01-05',
        valid_from: '2026-05-20',
        interval: 3,
        freq: 'MONTHLY',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-08-05T09:30Z',
      'closed',
    ],
    [
      'the rest of a second week in which it becomes valid',
      {
        dtstart: '2026-12-01',
        valid_from: '2026-12-16',
        interval: 2,
        freq: 'WEEKLY',
        byday: 'TU,TH',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-17T09:30Z',
      'open',
    ],
    [
      'every second week after that',
      {
        dtstart: '2026-12-01',
        valid_from: '2026-12-16',
        interval: 2,
        freq: 'WEEKLY',
        byday: 'TU,TH',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-12-24T09:30Z',
      'closed',
    ],
    [
      'every tenth day',
      {
        dtstart: '2026-01-01',
        valid_from: '2026-01-05',
        interval: 10,
        freq: 'DAILY',
        opens_at: '09:00',
        closes_at: '10:00',
        timezone: 0,
      },
      '2026-01-11T09:30Z',
      'open',
    ],
    [
      'the second Monday of a month, when it is not said to be monthly',
      { byday: '2MO', opens_at: '09:00', closes_at: '10:00', timezone: 0 },
      '2026-12-07T09:30Z',
      'closed',
    ],
    ['words only', { description: 'By appointment' }, '2026-12-01T09:45Z', 'unknown'],
  ];
  for (const [name, schedule, now, state] of schedules) {
    it(`evaluates ${name}`, () => {
      const { data } = read([{ id: 'a', name: 'A', organization: { name: 'O' }, schedules: [schedule] }]);
      expect(openState(data.resources[0]!.hours, Date.parse(now)).state).to.equal(state);
    });
  }
});

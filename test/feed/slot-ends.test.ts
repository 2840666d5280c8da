import { expect } from '@open-wc/testing';
import { nextOfGroup } from '../../src/domain/recurrence.js';
import { readGroups } from '../support/read-groups.js';
import { TextBody } from '../../src/feed/adapters/adapter.js';

const NY = 'America/New_York';
/** The Saturday before the night in which 01:00 to 02:00 comes twice in New York. */
const BEFORE = Date.parse('2027-11-06T12:00Z');
const ON_CLOCK = '2027-11-07T07:00'; // 02:00 there
const AFTER_MINUTES = '2027-11-07T06:00'; // three hours after 23:00, the second 01:00 there

const native = (slot: object): object => ({
  version: 'peer-feed/1',
  groups: [{ id: 'a', name: 'A', schedule: [{ day: 6, start: '23:00', timeZone: NY, ...slot }] }],
});
const table = (header: string, cells: string): TextBody =>
  new TextBody(`Name,Day,Start,${header},Time zone\nA,Saturday,23:00,${cells},${NY}\n`);

describe('the end of a meeting in the night of a clock change', () => {
  const feeds: [string, unknown, string][] = [
    ['“end” of peer-feed/1', native({ end: '02:00' }), ON_CLOCK],
    ['“minutes” of peer-feed/1', native({ minutes: 180 }), AFTER_MINUTES],
    ['“minutes” of peer-feed/1 beside an “end”', native({ end: '02:00', minutes: 180 }), AFTER_MINUTES],
    [
      '“end_time” of Meeting Guide',
      [{ name: 'A', slug: 'a', day: 6, time: '23:00', end_time: '02:00', timezone: NY }],
      ON_CLOCK,
    ],
    [
      '“duration_time” of BMLT',
      [
        {
          id_bigint: '1',
          meeting_name: 'A',
          weekday_tinyint: '7',
          start_time: '23:00:00',
          duration_time: '03:00:00',
          time_zone: NY,
        },
      ],
      AFTER_MINUTES,
    ],
    [
      '“duration” of OIAA',
      [{ name: 'A', slug: 'a', groupID: '1', day: 6, time: '23:00', duration: 180, timezone: NY }],
      AFTER_MINUTES,
    ],
    ['“End” of a table', table('End', '02:00'), ON_CLOCK],
    ['“Minutes” of a table', table('Minutes', '180'), AFTER_MINUTES],
    [
      'hours in one cell of a table',
      new TextBody(`Name,Day,Time,Time zone\nA,Saturday,11 pm – 2 am,${NY}\n`),
      ON_CLOCK,
    ],
  ];
  for (const [name, body, end] of feeds) {
    it(`is what the feed says: ${name}`, () => {
      const [group] = readGroups(body).data.groups;
      const next = group && nextOfGroup(group, BEFORE, NY);
      expect([next?.start, next?.end].map((at) => at && new Date(at).toISOString().slice(0, 16))).to.deep.equal([
        '2027-11-07T03:00',
        end,
      ]);
    });
  }
});

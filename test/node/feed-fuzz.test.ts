import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextBody } from '../../src/feed/adapters/adapter.js';
import { isFeedError } from '../../src/feed/feed-error.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { allReaders } from '../../src/feed/readers/index.js';

const keys = ['id', 'slug', 'name', 'day', 'time', 'end_time', 'timezone', 'types', 'schedule', 'place', 'online', 'url', 'latitude', 'conference_url', 'meeting_name', 'weekday_tinyint', 'id_bigint', 'start_time', 'formats', 'groupID', 'startDateUTC', 'fields', 'Name', 'Day', 'Start', '__proto__', 'constructor'];
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('Monday', '19:00', '7 pm', 'UTC', 'javascript:alert(1)', 0, 1, 7, null, '', '[open]', { $date: 1 }), fc.string({ unit: 'binary', maxLength: 30 }));
const record = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 });
const list = fc.array(fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: value }), { maxLength: 6 });
const cells = fc.array(fc.oneof(fc.constantFrom('Name', 'Day', 'Start', 'End', 'Eastern', 'Time zone', '####', 'Monday', '7 pm'), value), { maxLength: 8 });
const body = fc.oneof(
  list,
  fc.record({ version: fc.constant('peer-feed/1'), groups: list, stories: list, exercises: list, resources: list }, { requiredKeys: ['version'] }),
  fc.record({ meetings: list, formats: list }),
  fc.record({ records: fc.array(fc.record({ id: value, fields: record })), offset: value }),
  fc.record({ values: fc.array(cells, { maxLength: 6 }) }),
  fc.record({ items: list }), fc.jsonValue(),
  fc.array(cells, { maxLength: 6 }).map((rows) => new TextBody(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))).join(',')).join('\n'))),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextBody(text)),
);

const outcome = (feed: unknown): string => {
  try {
    const { data, issues, left } = atOnce(parseFeed(feed, allReaders, { baseUrl: 'https://example.org/' }));
    for (const group of data.groups) assert.ok(group.name.length > 0 && group.name.length <= 200 && group.schedule.every(({ start }) => start >= 0 && start < 1440));
    return JSON.stringify([data, issues, left]);
  } catch (error) {
    if (isFeedError(error)) return error.code;
    throw error;
  }
};

describe('feeds nobody would write', () => {
  it('are read or refused, never thrown over, the same every time (10,000 feeds)', () => {
    fc.assert(fc.property(body, (feed) => assert.equal(outcome(feed), outcome(feed))), { numRuns: 10_000, seed: 20_261_201 });
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});

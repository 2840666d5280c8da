import { expect } from '@open-wc/testing';
import type { FeedIssue } from '../../../src/feed/feed-error.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import type { FeedData, FeedKind } from '../../../src/feed/reader.js';
import { completeReaders } from '../../../src/feed/readers/complete.js';

function read<K extends FeedKind>(
  kind: K,
  record: object,
): { value: FeedData[K][number] | undefined; issues: readonly FeedIssue[] } {
  const { data, issues } = atOnce(
    parseFeed({ version: 'peer-feed/1', [kind]: [record] }, completeReaders, { baseUrl: 'https://example.org/' }),
  );
  return { value: data[kind][0], issues };
}
const group = (rest: object) =>
  read('groups', { id: 'a', name: 'A', schedule: [{ day: 2, start: '19:00' }], ...rest }).value;

const called = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('places and times of groups', () => {
  const home = { address: '12 Home Street', latitude: 41, longitude: -87 };
  for (const approximate of ['yes', 1, true, 'about', {}, 'oui'])
    it(`is an area where approximate is ${called(approximate)}`, () =>
      expect(group({ place: { ...home, approximate } })?.place?.approximate).to.equal(true));
  for (const approximate of [false, 'no', 0, undefined])
    it(`is a door where approximate is ${called(approximate)}`, () =>
      expect(group({ place: { ...home, approximate } })?.place?.approximate ?? false).to.equal(false));
  it('is an area if the way of meeting cannot be read', () =>
    expect(group({ attendance: 'by owl', place: home })?.place?.approximate).to.equal(true));
  it('is not at all hours where its times cannot be read', () =>
    expect(group({ availability: 'always', schedule: [{ day: 2, start: 'late' }] })?.availability).to.equal(undefined));
  it('has no hour on the reader’s clock where it meets from afar in a zone that cannot be read', () => {
    const schedule = [{ day: 2, start: '19:00', timeZone: 'Mars' }];
    expect([
      group({ schedule, attendance: 'online' })?.schedule.length,
      group({ schedule, online: { phone: '555-0100' } })?.schedule.length,
      group({ schedule, attendance: 'in-person' })?.schedule.length,
    ]).to.deep.equal([0, 0, 1]);
  });
  for (const audiences of [{ a: 1 }, [{}], true])
    it(`is not shown where nobody can read for whom it is: ${called(audiences)}`, () =>
      expect(group({ audiences })).to.equal(undefined));
  it('is for those whom a text names', () =>
    expect(group({ audiences: 'Women, Mothers' })?.audiences).to.deep.equal(['Women', 'Mothers']));
});

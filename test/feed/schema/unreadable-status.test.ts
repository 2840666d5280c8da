import { expect } from '@open-wc/testing';
import { type Story } from '../../../src/domain/story.js';
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
const story = (rest: object): Story | undefined => read('stories', { id: 'a', text: 'It was hard.', ...rest }).value;
const group = (rest: object) =>
  read('groups', { id: 'a', name: 'A', schedule: [{ day: 2, start: '19:00' }], ...rest }).value;
const resource = (rest: object) =>
  read('resources', { id: 'a', name: 'A', contacts: [{ method: 'call', display: '555-0100' }], ...rest }).value;

const called = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('what goes on no longer', () => {
  const paused = [
    'paused',
    'Paused',
    'cancelled',
    'Canceled',
    'closed',
    'inactive',
    'on hold',
    'Temporarily closed',
    'discontinued',
    false,
    'no',
  ];
  for (const status of paused)
    it(`is paused: ${called(status)}`, () =>
      expect([group({ status })?.status, resource({ status })?.status]).to.deep.equal(['paused', 'paused']));
  for (const status of ['Active', 'open', 'confirmed', true])
    it(`goes on: ${called(status)}`, () =>
      expect([group({ status })?.status, resource({ status })?.status]).to.deep.equal(['active', 'active']));
  for (const status of ['blue', {}, [], ['active', 'paused'], 7])
    it(`is not shown: ${called(status)}`, () =>
      expect([group({ status }), resource({ status })]).to.deep.equal([undefined, undefined]));

  const withheld: object[] = [
    { deleted: true },
    { deleted_at: '2026-01-01' },
    { isArchived: 1 },
    { hidden: 'yes' },
    { draft: {} },
    { Withdrawn: 'perhaps' },
    { active: false },
    { Active: 'no' },
    { is_active: 0 },
    { isPublished: 'soon' },
    { visible: 'members' },
    { enabled: [] },
    { approved: 'pending' },
    { publish: false },
    { onHold: true },
    { paused: 'until September' },
    { disabled: 1 },
    { visibility: 'private' },
    { post_status: 'draft' },
    { is_public: false },
    { public: 'no' },
    { listed: 0 },
    { unlisted: true },
    { retired: 'yes' },
    { obsolete: 1 },
    { confidential: true },
  ];
  for (const flag of withheld)
    it(`is not shown with ${called(flag)}`, () =>
      expect([
        group(flag),
        resource(flag),
        story(flag),
        read('exercises', { id: 'a', title: 'A', steps: [{ text: 'a' }], ...flag }).value,
      ]).to.deep.equal([undefined, undefined, undefined, undefined]));
  for (const flag of [
    { deleted: false },
    { archived: 'no' },
    { active: 'yes' },
    { is_published: '2026-01-01' },
    { hidden: 0 },
    { deletedAt: null },
    { deleted: 'None' },
    { deleted_at: '-' },
    { deletedAt: '0000-00-00 00:00:00' },
    { active: 'Active' },
    { is_published: 'Published' },
    { published_at: 1767225600 },
    { visibility: 'public' },
    { approved: 'yes' },
    { public: true },
    { listed: 'yes' },
    { unlisted: 'no' },
    { confidential: false },
  ])
    it(`is shown with ${called(flag)}`, () => expect(group(flag)?.name).to.equal('A'));
  const all = (body: unknown): number => {
    const { data } = atOnce(parseFeed(body, completeReaders, { baseUrl: 'https://example.org/' }));
    return data.stories.length + data.exercises.length + data.resources.length;
  };
  const item = { id: 'a', title: 'A', content_text: 'b', url: 'https://example.org/a' };
  const post = { id: 1, title: { rendered: 'A' }, content: { rendered: '<p>b</p>' }, link: 'https://example.org/a' };
  const others: [format: string, one: (flag: object) => unknown][] = [
    ['JSON Feed', (flag) => ({ version: 'https://jsonfeed.org/version/1.1', items: [{ ...item, ...flag }] })],
    ['WordPress', (flag) => [{ ...post, ...flag }]],
    ['a breathing program', (flag) => [{ title: 'A', pattern: '4-7-8', ...flag }]],
  ];
  for (const [format, one] of others) {
    for (const flag of [
      { deleted: true },
      { draft: 'yes' },
      { archivedAt: '2026-01-01' },
      { active: false },
      { hidden: 'perhaps' },
      { published: 'no' },
    ])
      it(`is not shown with ${called(flag)} in ${format}`, () => expect(all(one(flag))).to.equal(0));
    for (const flag of [{}, { deleted: false }, { active: 1 }, { hidden: '' }])
      it(`is shown with ${called(flag)} in ${format}`, () => expect(all(one(flag))).to.be.above(0));
  }
  for (const status of [
    'draft',
    'Draft',
    'pending review',
    'archived',
    'deleted',
    'withdrawn',
    'revoked',
    'blue',
    false,
    {},
    ['draft'],
  ]) {
    it(`is not shown, a story or an exercise: ${called(status)}`, () =>
      expect([
        story({ status }),
        read('exercises', { id: 'a', title: 'A', steps: [{ text: 'a' }], status }).value,
      ]).to.deep.equal([undefined, undefined]));
  }
  for (const status of ['published', 'publish', 'Active', 'approved', 'live', true, 1, '', null])
    it(`is shown, a story: ${called(status)}`, () => expect(story({ status })).not.to.equal(undefined));
  it('is one part alone', () => {
    for (const flag of ['private', 'confidential', 'Secret', 'non_public'])
      expect(group({ place: { address: '1 Home Street', [flag]: true } })?.place, flag).to.equal(undefined);
    expect(
      resource({
        contacts: [
          { method: 'call', display: '555-0100', hidden: true },
          { method: 'call', display: '555-0101' },
          { method: 'call', display: '555-0102', active: 'no', deleted: true },
        ],
      })?.contacts.map(({ display }) => display),
    ).to.deep.equal(['555-0101']);
  });
  for (const published of [false, 'no', 'draft', 'Not yet'])
    it(`is not published: ${called(published)}`, () =>
      expect([story({ published }), resource({ published })]).to.deep.equal([undefined, undefined]));
});

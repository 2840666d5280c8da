import { expect } from '@open-wc/testing';
import { initials, instantOfDate, isShown, rankStories, type Story } from '../../src/domain/story.js';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const story = (id: string, more: Partial<Story> = {}): Story => ({ id, text: 'Once.', topics: [], help: [], ...more });
const ids = (stories: readonly Story[]): string => stories.map(({ id }) => id).join(' ');

describe('instantOfDate', () => {
  const table: [name: string, text: string, end: boolean, expected: number | undefined][] = [
    ['a date begins at midnight UTC', '2026-12-01', false, Date.UTC(2026, 11, 1)],
    ['a date ends with its day', '2026-12-01', true, Date.UTC(2026, 11, 2)],
    ['a time without a zone is UTC', '2026-12-01T10:30', false, Date.UTC(2026, 11, 1, 10, 30)],
    ['seconds and Z', '2026-12-01T10:30:05.250Z', true, Date.UTC(2026, 11, 1, 10, 30, 5)],
    ['an offset west', '2016-02-09T14:22:00-07:00', false, Date.UTC(2016, 1, 9, 21, 22)],
    ['an offset east, no colon', '2016-02-09T14:22:00+0545', false, Date.UTC(2016, 1, 9, 8, 37)],
    ['a space for the T', '2026-12-01 10:30:00', false, Date.UTC(2026, 11, 1, 10, 30)],
    ['31 February', '2026-02-31', false, undefined],
    ['month 13', '2026-13-01', false, undefined],
    ['words', 'next year', false, undefined],
    ['nothing', '', false, undefined],
  ];
  for (const [name, text, end, expected] of table) it(name, () => expect(instantOfDate(text, end)).to.equal(expected));
});

describe('isShown', () => {
  const table: [name: string, more: Partial<Story>, expected: boolean][] = [
    ['a plain story', {}, true],
    ['without text', { text: '' }, false],
    ['on its last day', { expires: '2026-11-22' }, true],
    ['the day after', { expires: '2026-11-21' }, false],
    ['to the second', { expires: '2026-11-22T12:00:00Z' }, false],
    ['review still ahead', { consent: { given: '2026-01-01', reviewBy: '2026-12-01' } }, true],
    ['review passed', { consent: { given: '2026-01-01', reviewBy: '2026-11-01' } }, false],
    ['consent taken back', { consent: { given: false } }, false],
    ['consent stands', { consent: { given: true } }, true],
    ['an end nobody can read', { expires: 'soon' }, false],
    ['a review nobody can read', { consent: { reviewBy: 'later' } }, false],
  ];
  for (const [name, more, expected] of table) it(name, () => expect(isShown(story('a', more), NOW)).to.equal(expected));
});

describe('rankStories', () => {
  const stories = [
    story('a', { published: '2026-01-01', topics: ['Panic'], reactions: 5 }),
    story('b', { published: '2026-03-01', topics: ['Dépression', 'work'], reactions: 0 }),
    story('c', { topics: ['panic'], reactions: 9 }),
    story('gone', { expires: '2020-01-01' }),
  ];

  it('keeps the order of the feed and leaves out what may not be shown', () => {
    expect(ids(rankStories(stories, { pick: 'feed', now: NOW }))).to.equal('a b c');
  });

  it('puts the newest first and the undated last', () => {
    expect(ids(rankStories(stories, { pick: 'newest', now: NOW }))).to.equal('b a c');
  });

  it('lets another story lead each day, and each one in its turn', () => {
    const leaders = [0, 1, 2].map((day) => rankStories(stories, { pick: 'daily', now: NOW + day * DAY })[0]?.id);
    expect([...leaders].sort()).to.deep.equal(['a', 'b', 'c']);
    expect(rankStories(stories, { pick: 'daily', now: NOW + 3600_000 })[0]?.id).to.equal(leaders[0]);
  });

  it('puts the story with the fewest reactions first, and believes live counts over the feed', () => {
    expect(ids(rankStories(stories, { pick: 'fewest-reactions', now: NOW }))).to.equal('b a c');
    const counts = new Map([
      ['b', 20],
      ['c', 1],
    ]);
    expect(ids(rankStories(stories, { pick: 'fewest-reactions', now: NOW, counts }))).to.equal('c a b');
  });

  it('takes turns among stories with equally few reactions', () => {
    const equal = [story('a'), story('b')];
    const first = rankStories(equal, { pick: 'fewest-reactions', now: NOW })[0]?.id;
    expect(rankStories(equal, { pick: 'fewest-reactions', now: NOW + DAY })[0]?.id).not.to.equal(first);
  });

  it('finds a topic whatever its case and accents', () => {
    expect(ids(rankStories(stories, { pick: 'feed', topic: ' PANIC ', now: NOW }))).to.equal('a c');
    expect(ids(rankStories(stories, { pick: 'feed', topic: 'depression', now: NOW }))).to.equal('b');
    expect(rankStories(stories, { pick: 'daily', topic: 'sleep', now: NOW })).to.be.empty;
  });
});

describe('initials', () => {
  const table: [string, string][] = [
    ['R., 34', 'R'],
    ['Maria K.', 'MK'],
    ['“Élodie”', 'É'],
    ['مريم', 'م'],
    ['42', ''],
    ['', ''],
    ['ana maria lopez', 'AM'],
  ];
  for (const [by, expected] of table)
    it(`draws “${expected}” for “${by}”`, () => expect(initials(by)).to.equal(expected));
});

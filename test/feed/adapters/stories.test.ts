import { expect } from '@open-wc/testing';
import { isShown, type Story } from '../../../src/domain/story.js';
import { jsonFeed } from '../../../src/feed/adapters/json-feed.js';
import { wordpress } from '../../../src/feed/adapters/wordpress.js';
import { isFeedError } from '../../../src/feed/feed-error.js';
import { parseFeed, type ParsedFeed } from '../../../src/feed/parse-feed.js';
import { storyReader } from '../../../src/feed/readers/stories.js';

const fixture = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../fixtures/stories/${name}.json`, import.meta.url))).json();

function read(body: unknown): ParsedFeed {
  const steps = parseFeed(body, [storyReader], { baseUrl: 'https://example.org/feed.json' });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const ids = ({ data }: ParsedFeed): string => data.stories.map(({ id }) => id).join(' ');
/** Without what is absent. */
const told = (story: Story | undefined): unknown => JSON.parse(JSON.stringify(story));

describe('native stories', () => {
  it('reads every field, takes the language of the feed, makes links absolute', async () => {
    const { data, droppedCount } = read(await fixture('peer-feed'));
    expect(droppedCount).to.equal(0);
    expect(data.stories[0]).to.include({
      id: 'corridor',
      by: 'R., 34',
      relationship: 'own',
      contentNote: 'hospital',
      reactions: 31,
      language: 'en',
      url: 'https://example.org/stories/corridor',
    });
    expect(data.stories[0]?.consent).to.deep.equal({ given: '2026-09-20', reviewBy: '2036-09-20' });
    expect(data.stories[2]?.language).to.equal('ar');
  });

  it('keeps the good entries, drops bad values and names both', async () => {
    const feed = read(await fixture('peer-feed.broken'));
    expect(ids(feed)).to.equal('counts negative markup bidi dates counts~2');
    expect(feed.droppedCount).to.equal(5);
    const [counts, negative, markup, bidi, dates] = feed.data.stories;
    expect(counts?.reactions).to.equal(undefined);
    expect(negative?.reactions).to.equal(undefined);
    expect(negative?.topics).to.deep.equal([]);
    expect(markup?.title).to.equal('<b>Bold</b><img src=x onerror=alert(1)>');
    expect(markup?.url).to.equal(undefined);
    expect(bidi?.by).to.equal('evil');
    expect(bidi?.text).to.equal('Override me');
    expect(dates?.published).to.equal(undefined);
    expect(feed.issues.filter(({ kept }) => kept).map(({ index, path }) => `${index} ${path}`)).to.have.members([
      '2 reactions',
      '3 reactions',
      '3 topics',
      '4 url',
      '6 published',
      '6 expires',
    ]);
  });

  it('hides a story whose expiry cannot be read, rather than show it for ever', async () => {
    const dates = read(await fixture('peer-feed.broken')).data.stories.find(({ id }) => id === 'dates');
    expect(isShown(dates!, 0)).to.equal(false);
  });

  it('caps a text of 200,000 characters', () => {
    const { data } = read({ version: 'peer-feed/1', stories: [{ id: 'long', text: 'so long '.repeat(25_000) }] });
    expect(data.stories[0]?.text).to.have.length.at.most(20_000);
  });
});

describe('JSON Feed', () => {
  it('reads text before HTML, the _peer extension before tags and authors', async () => {
    const { data, nextPage } = read(await fixture('json-feed'));
    expect(told(data.stories[0])).to.deep.equal({
      id: 'https://example.org/2026/corridor',
      url: 'https://example.org/2026/corridor',
      title: 'That was my Tuesday, too',
      text: 'The first time it happened I was sure I was the only one.',
      by: 'R., 34',
      relationship: 'own',
      topics: ['panic'],
      contentNote: 'hospital, self harm',
      hope: 'Somebody else has had your Tuesday.',
      help: ['line-one'],
      language: 'en',
      published: '2026-02-09T21:22:00.000Z',
      consent: { given: '2026-01-01', reviewBy: '2036-01-01' },
    });
    expect(nextPage).to.equal('https://example.org/stories.json?page=2');
  });

  it('makes HTML plain, reads numbers as ids, and looks for a name further out', async () => {
    const [first, second, third, fourth, gone] = read(await fixture('json-feed')).data.stories;
    expect(first?.id).to.be.a('string');
    expect(told(second)).to.deep.equal({
      id: '2347259',
      text: 'I cried on the night bus for a year.\n\nHe waited…\nalways.',
      by: 'Maria K.',
      topics: ['Grief'],
      contentNote: 'loss',
      help: [],
      language: 'en',
      published: '2026-03-01T10:00:00.000Z',
    });
    expect([third?.by, third?.language]).to.deep.equal(['مريم', 'ar']);
    expect(fourth).to.include({ text: 'A few words.', by: 'Riverside', url: 'https://example.org/elsewhere' });
    expect(isShown(gone!, 0)).to.equal(false);
  });

  it('leaves out what has no id or no text', async () => {
    const feed = read(await fixture('json-feed.broken'));
    expect(ids(feed)).to.equal('odd title');
    expect(feed.droppedCount).to.equal(6);
    expect(feed.data.stories[1]).to.include({ title: '<img src=x onerror=alert(1)>', text: 'Text' });
  });

  it('knows version 1 and 1.1, with and without s, and nothing else', () => {
    for (const version of [
      'http://jsonfeed.org/version/1',
      'https://jsonfeed.org/version/1.1',
      'https://www.jsonfeed.org/version/1/',
    ]) {
      expect(jsonFeed.accepts({ version, items: [] }), version).to.equal(true);
    }
    for (const body of [
      { version: 'https://jsonfeed.org/version/2', items: [] },
      { version: 'https://jsonfeed.org/version/1' },
      { version: 1, items: [] },
      [],
      null,
      'x',
    ]) {
      expect(jsonFeed.accepts(body)).to.equal(false);
    }
  });
});

describe('WordPress posts', () => {
  it('reads bodies and titles as plain text, tags as topics and notes, GMT as UTC', async () => {
    const feed = read(await fixture('wordpress'));
    expect(ids(feed)).to.equal('41 42');
    expect(feed.droppedCount).to.equal(0);
    expect(told(feed.data.stories[0])).to.deep.equal({
      id: '41',
      title: 'The night bus – a year',
      text: 'I cried on the night bus for a year…\n\n• The driver waited.\n\n• I said “thanks”.',
      by: 'Maria & K.',
      topics: ['grief'],
      contentNote: 'loss',
      help: [],
      published: '2026-03-01T15:00:00.000Z',
      url: 'https://example.org/night-bus/',
    });
    expect(feed.data.stories[1]).to.include({ text: 'The first time it happened.', by: 'R.', contentNote: 'hospital' });
  });

  it('leaves out what it cannot use', async () => {
    const feed = read(await fixture('wordpress.broken'));
    expect(ids(feed)).to.equal('1');
    expect(feed.droppedCount).to.equal(6);
  });

  it('is distinguished from other lists by its rendered parts', () => {
    expect(wordpress.accepts([{ id: 1, name: 'A meeting', slug: 'a' }])).to.equal(false);
    expect(wordpress.accepts({ id: 1, content: { rendered: '' } })).to.equal(true);
  });
});

describe('every story adapter', () => {
  const odd: unknown[] = [
    null,
    undefined,
    0,
    '',
    'x',
    true,
    [],
    {},
    [[]],
    [null],
    { items: {} },
    { items: [null, 0, [], {}] },
    { stories: 5 },
    Object.create(null),
  ];

  it('never throws, whatever it is given', () => {
    for (const adapter of storyReader.adapters) {
      for (const value of odd) {
        adapter.accepts(value);
        for (const record of [...adapter.records(value, () => undefined), ...odd])
          adapter.candidate(record, { baseUrl: 'https://example.org/' }, value);
        adapter.nextPage?.(value, 'https://example.org/');
      }
    }
  });

  it('is not fooled by a polluted page or a feed that would pollute', () => {
    const body: unknown = JSON.parse(
      '{"version":"peer-feed/1","stories":[{"id":"a","text":"b","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}',
    );
    const { data } = read(body);
    expect(data.stories).to.have.length(1);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('reports an unknown shape', () => {
    try {
      read({ hello: 1 });
      expect.fail('it read the unreadable');
    } catch (error) {
      expect(isFeedError(error) && error.code).to.equal('unknown-format');
    }
  });
});

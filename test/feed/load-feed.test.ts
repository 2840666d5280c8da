import { expect } from '@open-wc/testing';
import { forgetAll } from '../../src/feed/feed-cache.js';
import { lastGood, loadFeed, mergeData } from '../../src/feed/load-feed.js';
import { DEFAULT_MAX_BYTES } from '../../src/feed/request-feed.js';
import { NO_DATA } from '../../src/feed/reader.js';
import { groupReader } from '../../src/feed/readers/groups.js';
import { storyReader } from '../../src/feed/readers/stories.js';
import { group } from '../support/groups.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';

const ADDRESS = 'https://example.org/groups';

describe('pages of a table', () => {
  let server: FakeFetch;
  beforeEach(() => forgetAll());
  afterEach(() => server.restore());

  const page = (n: number, offset?: string) => ({
    records: [1, 2].map((each) => ({
      id: `rec${n}${each}`,
      fields: { Name: `Circle ${n}.${each}`, Day: 'Monday', Start: '19:00' },
    })),
    offset,
  });
  const pageOf = (url: string): string => new URL(url).searchParams.get('offset') ?? '0';
  const load = async (answer: (offset: string) => Response | Promise<Response>) => {
    server = fakeFetch(({ url }) => answer(pageOf(url)));
    const { feed } = await loadFeed({ url: ADDRESS, readers: [groupReader] });
    const told = feed.issues.map(({ message }) => message).filter((message) => message.includes('goes on'));
    return { names: feed.data.groups.map(({ name }) => name), asked: server.requests.length, told };
  };

  it('are followed one after another', async () => {
    const { names, asked, told } = await load((offset) => json(page(Number(offset), ['1', '2'][Number(offset)])));
    expect([names, asked, told]).to.deep.equal([
      ['Circle 0.1', 'Circle 0.2', 'Circle 1.1', 'Circle 1.2', 'Circle 2.1', 'Circle 2.2'],
      3,
      [],
    ]);
  });

  it('are ten at most, and unread ones are reported', async () => {
    const { names, asked, told } = await load((offset) => json(page(Number(offset), String(Number(offset) + 1))));
    expect([names.length, asked]).to.deep.equal([20, 10]);
    expect(told).to.deep.equal([
      'only the first 20 records were read, the feed goes on: publish all of it as one file',
    ]);
  });

  it('are reported, and nothing is listed twice, if the same file is sent for each', async () => {
    const { names, told } = await load(() => json(page(0, 'itr7')));
    expect([names, told.length]).to.deep.equal([['Circle 0.1', 'Circle 0.2'], 1]);
  });

  it('that cannot be had leave what was read', async () => {
    const { names, told } = await load((offset) =>
      offset === '0' ? json(page(0, '1')) : new Response('', { status: 404 }),
    );
    expect([names, told.length]).to.deep.equal([['Circle 0.1', 'Circle 0.2'], 1]);
  });
});

describe('several feeds', () => {
  it('keep groups apart that have the same id', () => {
    const of = (...ids: string[]) => ({ ...NO_DATA, groups: ids.map((id) => group(id)) });
    expect(mergeData(of('1', '1~2', '2'), of('1', '3', '1')).groups.map(({ id }) => id)).to.deep.equal([
      '1',
      '1~2',
      '2',
      '1~3',
      '3',
      '1~4',
    ]);
  });
});

describe('pages of posts', () => {
  let server: FakeFetch;
  beforeEach(() => forgetAll());
  afterEach(() => server.restore());

  const POSTS = 'https://example.org/wp-json/wp/v2/posts';
  const post = (id: number) => ({
    id,
    title: { rendered: `Story ${id}` },
    content: { rendered: `<p>Words ${id}</p>` },
    status: 'publish',
    _peer: { consent: { given: '2026-01-01' } },
  });
  const load = async (linkOf: (page: number) => string) => {
    server = fakeFetch(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page') ?? 1);
      return json([post(page)], { headers: { Link: linkOf(page) } });
    });
    const { feed } = await loadFeed({ url: POSTS, readers: [storyReader] });
    return [feed.data.stories.map(({ title }) => title), server.requests.map(({ url }) => url.slice(POSTS.length))];
  };

  it('are followed where the server names the next in a header', async () => {
    const found = await load((page) =>
      [
        `<${POSTS}?page=${page - 1}>; rel="prev"`,
        ...(page < 3 ? [`<${POSTS}?page=${page + 1}>; rel="next"`] : []),
      ].join(', '),
    );
    expect(found).to.deep.equal([
      ['Story 1', 'Story 2', 'Story 3'],
      ['', '?page=2', '?page=3'],
    ]);
  });

  const NEXT_LINKS: [string, string][] = [
    ['behind another parameter', `<${POSTS}?page=2>; title="Older stories"; rel="next"`],
    ['behind a title that holds signs of its own', `<${POSTS}?page=2>; title="a; b, <c> \\"d\\""; rel="next"`],
    ['among several relations', `<${POSTS}?page=2>; rel="prefetch next"`],
    ['without quotes', `<${POSTS}?page=2>;rel=next;type="application/json"`],
    ['in capitals, with spaces', `<${POSTS}?page=2> ; REL = "NEXT"`],
    ['as a relative address', '<?page=2>; rel="next"'],
    ['after other links', `</>; title="a, b"; rel="https://api.w.org/", <?page=0>; rel=prev, <?page=2>; rel=next`],
  ];
  for (const [where, link] of NEXT_LINKS) {
    it(`are followed where the header names the next ${where}`, async () => {
      expect(await load((page) => (page === 1 ? link : ''))).to.deep.equal([
        ['Story 1', 'Story 2'],
        ['', '?page=2'],
      ]);
    });
  }

  it('are not followed to another site, nor for a header that names no page', async () => {
    for (const link of [
      '<?page=2>; rel="https://example.org/next"',
      '<?page=2>; rel=prev; title="; rel=next"',
      '<?page=2>; rel=prev; rel=next',
      '<?page=2>; rel=next; anchor="/other"',
      '<?page=2>; title="rel=next',
      '<?page=2>, rel=next',
      '<https://elsewhere.example.org/posts?page=2>; rel="next"',
      '<https://example.org/wp-json/>; rel="https://api.w.org/"',
      'next',
      '<>; rel=next',
    ]) {
      forgetAll();
      expect((await load(() => link))[1], link).to.deep.equal(['']);
      server.restore();
    }
  });
});

describe('what decides on a load', () => {
  let server: FakeFetch;
  let answers: ((response: Response) => void)[];
  const named = (name: string) => json({ version: 'peer-feed/1', groups: [{ id: name, name }] });
  const namesOf = async (loading: ReturnType<typeof loadFeed>) =>
    (await loading).feed.data.groups.map(({ name }) => name).join();
  const codeOf = (loading: Promise<unknown>) =>
    loading.then(
      () => 'loaded',
      (error: unknown) => (error as { code?: string }).code,
    );
  beforeEach(() => {
    forgetAll();
    answers = [];
    server = fakeFetch(() => new Promise((resolve) => answers.push(resolve)));
  });
  afterEach(() => server.restore());
  const requested = async (count: number): Promise<void> => {
    while (server.requests.length < count || answers.length < count)
      await new Promise((resolve) => setTimeout(resolve));
  };

  it('is the number of bytes too: a feed too large for one widget is not for another that loads it at once', async () => {
    const small = loadFeed({ url: ADDRESS, readers: [groupReader], maxBytes: 10 });
    const usual = loadFeed({ url: ADDRESS, readers: [groupReader] });
    await requested(2);
    for (const answer of answers) answer(named('one'));
    expect([await codeOf(small), await codeOf(usual)]).to.deep.equal(['too-large', 'loaded']);
  });

  it('is the number of bytes too: a copy of another widget is not taken where it would be too large', async () => {
    server.answer = () => named('one');
    expect(await codeOf(loadFeed({ url: ADDRESS, readers: [groupReader] }))).to.equal('loaded');
    const small = { url: ADDRESS, readers: [groupReader], maxBytes: 10 };
    expect(await codeOf(loadFeed(small))).to.equal('too-large');
    expect(lastGood(small)).to.equal(undefined);
  });

  it('is not how the same number of bytes is written', async () => {
    server.answer = () => named('one');
    for (const maxBytes of [undefined, NaN, 0, DEFAULT_MAX_BYTES])
      await loadFeed({ url: ADDRESS, readers: [groupReader], maxBytes });
    expect(server.requests.length).to.equal(1);
  });

  it('is whether a new answer is asked for: a reload does not wait for the answer to a load before it', async () => {
    const request = { url: ADDRESS, readers: [groupReader] };
    const load = loadFeed(request);
    await requested(1);
    const reload = loadFeed(request, { reload: true });
    await requested(2);
    expect(server.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    answers[1]!(named('new'));
    expect(await namesOf(reload)).to.equal('new');
    // What was asked for before comes late, and is the older.
    answers[0]!(named('old'));
    expect(await namesOf(load)).to.equal('old');
    expect(await namesOf(loadFeed(request))).to.equal('new');
  });

  it('is shared by reloads at once', async () => {
    server.answer = () => named('one');
    const request = { url: ADDRESS, readers: [groupReader] };
    await Promise.all([loadFeed(request, { reload: true }), loadFeed(request, { reload: true })]);
    expect(server.requests.length).to.equal(1);
  });
});

describe('the copy of a feed', () => {
  const load = () => loadFeed({ url: ADDRESS, readers: [groupReader] });
  const { now } = Date;
  let server: FakeFetch;
  beforeEach(() => {
    forgetAll();
    server = fakeFetch(() => json({ version: 'peer-feed/1', groups: [] }));
  });
  afterEach(() => {
    Date.now = now;
    server.restore();
  });

  const clocks: [string, number, number][] = [
    ['a moment later', 30_000, 1],
    ['minutes later', 90_000, 2],
    ['once the clock was put back by an hour', -3_600_000, 2],
  ];
  for (const [when, by, asked] of clocks) {
    it(`is ${asked === 1 ? 'taken' : 'not taken'} ${when}`, async () => {
      await load();
      const later = now() + by;
      Date.now = () => later;
      await load();
      expect(server.requests.length).to.equal(asked);
    });
  }
});

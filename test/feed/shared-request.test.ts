import { expect } from '@open-wc/testing';
import { isFeedError } from '../../src/feed/feed-error.js';
import { requestFeed } from '../../src/feed/request-feed.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';

let count = 0;
/** An address nobody has asked for yet. */
const fresh = (): string => `https://example.org/feed-${++count}`;

describe('a request for several callers', () => {
  let server: FakeFetch;
  const codeOf = async (answer: Promise<unknown>): Promise<string> =>
    answer.then(
      () => 'answered',
      (error: unknown) => (isFeedError(error) ? `${error.code} ${error.status ?? ''}`.trim() : String(error)),
    );

  beforeEach(() => {
    server = fakeFetch(() => json([]));
  });
  afterEach(() => server.restore());

  it('shares one request among simultaneous callers, and makes another one later', async () => {
    const url = fresh();
    await Promise.all([requestFeed(url), requestFeed(url), requestFeed(url)]);
    expect(server.requests.length).to.equal(1);
    await requestFeed(url);
    expect(server.requests.length).to.equal(2);
  });

  it('continues while one caller still waits, and aborts when the last has aborted', async () => {
    const url = fresh();
    server.answer = () => new Promise(() => undefined);
    const [one, two] = [new AbortController(), new AbortController()];
    const answers = [
      codeOf(requestFeed(url, { signal: one.signal })),
      codeOf(requestFeed(url, { signal: two.signal })),
    ];
    one.abort(new Error('left'));
    expect(await answers[0]).to.equal('Error: left');
    expect(server.requests[0]?.aborted).to.equal(false);
    two.abort(new Error('gone'));
    expect(await answers[1]).to.equal('Error: gone');
    expect(server.requests[0]?.aborted).to.equal(true);
    // Whoever comes after that starts anew.
    server.answer = () => json([]);
    expect((await requestFeed(url)).body).to.deep.equal([]);
    expect(server.requests.length).to.equal(2);
  });

  it('requests nothing for an already aborted signal', async () => {
    expect(await codeOf(requestFeed(fresh(), { signal: AbortSignal.abort(new Error('left')) }))).to.equal(
      'Error: left',
    );
    expect(server.requests.length).to.equal(0);
  });

  it('does not wait for a retry any longer once left', async () => {
    server.answer = () => new Response('', { status: 503, headers: { 'Retry-After': '20' } });
    const own = new AbortController();
    const code = codeOf(requestFeed(fresh(), { signal: own.signal }));
    await new Promise((resolve) => setTimeout(resolve));
    own.abort(new Error('left'));
    expect(await code).to.equal('Error: left');
    expect(server.requests.length).to.equal(1);
  });
});

import { expect } from '@open-wc/testing';
import { TextBody } from '../../src/feed/adapters/adapter.js';
import { isFeedError } from '../../src/feed/feed-error.js';
import { atOnce } from '../../src/feed/in-slices.js';
import {
  ATTEMPT_MS,
  DEFAULT_MAX_BYTES,
  HARD_MAX_BYTES,
  decode,
  requestFeed,
  type RequestOptions,
} from '../../src/feed/request-feed.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';

let count = 0;
/** An address nobody has asked for yet. */
const fresh = (): string => `https://example.org/feed-${++count}`;

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  bytes(0xff, 0xfe, ...Array.from(text, (sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]).flat());

describe('requestFeed', () => {
  let server: FakeFetch;
  let pauses: number[];
  const pause: RequestOptions['pause'] = (ms) => {
    pauses.push(ms);
    return Promise.resolve();
  };
  const codeOf = async (answer: Promise<unknown>): Promise<string> =>
    answer.then(
      () => 'answered',
      (error: unknown) => (isFeedError(error) ? `${error.code} ${error.status ?? ''}`.trim() : String(error)),
    );

  beforeEach(() => {
    pauses = [];
    server = fakeFetch(() => json([]));
  });
  afterEach(() => server.restore());

  it('makes the request without cookies, a referrer or custom headers', async () => {
    await requestFeed(fresh());
    const { init } = server.requests[0]!;
    expect([
      init.credentials,
      init.referrerPolicy,
      init.headers,
      init.method,
      Object.getPrototypeOf(init),
    ]).to.deep.equal(['omit', 'no-referrer', undefined, undefined, null]);
  });

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries three times at ${status}, waiting longer each time`, async () => {
      server.answer = () => new Response('', { status });
      expect(await codeOf(requestFeed(fresh(), { pause }))).to.equal(`http ${status}`);
      expect(server.requests.length).to.equal(3);
      expect(pauses[0]).to.be.within(300, 375);
      expect(pauses[1]).to.be.within(600, 750);
    });
  }

  for (const status of [400, 401, 403, 404, 410, 501]) {
    it(`tries once at ${status}`, async () => {
      server.answer = () => new Response('', { status });
      expect(await codeOf(requestFeed(fresh(), { pause }))).to.equal(`http ${status}`);
      expect([server.requests.length, pauses.length]).to.deep.equal([1, 0]);
    });
  }

  it('takes the answer of a later attempt', async () => {
    server.answer = () => (server.requests.length < 3 ? new Response('', { status: 503 }) : json({ late: true }));
    expect((await requestFeed(fresh(), { pause })).body).to.deep.equal({ late: true });
  });

  const waits: [string, () => string, number, number][] = [
    ['seconds', () => '2', 2_000, 2_000],
    ['nothing to wait', () => '0', 0, 0],
    ['a date', () => new Date(Date.now() + 5_000).toUTCString(), 3_000, 5_000],
    ['a date gone by', () => 'Wed, 01 Jan 2020 00:00:00 GMT', 0, 0],
    ['words', () => 'soon', 300, 375],
  ];
  for (const [name, header, least, most] of waits) {
    it(`waits as Retry-After asks: ${name}`, async () => {
      server.answer = () =>
        server.requests.length === 1
          ? new Response('', { status: 429, headers: { 'Retry-After': header() } })
          : json([]);
      await requestFeed(fresh(), { pause });
      expect(pauses.length).to.equal(1);
      expect(pauses[0]).to.be.within(least, most);
    });
  }

  it('fails at once if the requested wait is longer than a visitor stays', async () => {
    server.answer = () => new Response('', { status: 503, headers: { 'Retry-After': '3600' } });
    expect(await codeOf(requestFeed(fresh(), { pause }))).to.equal('http 503');
    expect([server.requests.length, pauses.length]).to.deep.equal([1, 0]);
  });

  it('reports “network” when there is no response', async () => {
    server.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf(requestFeed(fresh(), { pause }))).to.equal('network');
    expect(server.requests.length).to.equal(1);
  });

  it('reports “network” when the response breaks off', async () => {
    server.answer = () =>
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(bytes(91));
            stream.error(new TypeError('gone'));
          },
        }),
      );
    expect(await codeOf(requestFeed(fresh()))).to.equal('network');
  });

  describe('with a clock of its own', () => {
    const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
    let timers: { id: number; ms: number; run: () => void }[];
    beforeEach(() => {
      timers = [];
      let id = 0;
      globalThis.setTimeout = ((run: () => void, ms = 0) => {
        timers.push({ id: ++id, ms, run });
        return id;
      }) as unknown as typeof setTimeout;
      globalThis.clearTimeout = ((gone: number) =>
        void (timers = timers.filter((timer) => timer.id !== gone))) as typeof clearTimeout;
    });
    afterEach(() => Object.assign(globalThis, { setTimeout: realSet, clearTimeout: realClear }));
    const fire = (ms: number): void => timers.filter((timer) => timer.ms === ms).forEach((timer) => timer.run());

    it('aborts the request after ten seconds without a response', async () => {
      server.answer = () => new Promise(() => undefined);
      const code = codeOf(requestFeed(fresh()));
      fire(ATTEMPT_MS);
      expect(await code).to.equal('timeout');
      expect(server.requests[0]?.aborted).to.equal(true);
    });

    it('aborts after ten seconds if a server sends too slowly', async () => {
      let dripped: (() => void) | undefined;
      const dripping = new Promise<void>((resolve) => void (dripped = resolve));
      server.answer = ({ signal }) =>
        new Response(
          new ReadableStream({
            start: (stream) =>
              signal?.addEventListener('abort', () => stream.error(new DOMException('aborted', 'AbortError'))),
            pull: (stream) => {
              stream.enqueue(bytes(32));
              dripped?.();
              return new Promise(() => undefined);
            },
          }),
        );
      const code = codeOf(requestFeed(fresh()));
      await dripping;
      fire(ATTEMPT_MS);
      expect(await code).to.equal('timeout');
    });

    it('leaves no timer behind', async () => {
      await requestFeed(fresh());
      expect(timers).to.deep.equal([]);
    });
  });

  it('stops reading at the cap', async () => {
    let sent = 0;
    let cancelled = false;
    server.answer = () =>
      new Response(
        new ReadableStream({
          pull: (stream) => {
            sent += 1_000;
            stream.enqueue(new Uint8Array(1_000).fill(32));
          },
          cancel: () => void (cancelled = true),
        }),
      );
    expect(await codeOf(requestFeed(fresh(), { maxBytes: 10_000 }))).to.equal('too-large');
    expect(sent).to.be.at.most(13_000);
    expect(cancelled).to.equal(true);
  });

  it('reads 10 MB when the page does not say, 64 at most', () => {
    expect([DEFAULT_MAX_BYTES, HARD_MAX_BYTES]).to.deep.equal([10_485_760, 67_108_864]);
  });

  it('takes a size that is none for the usual one', async () => {
    for (const maxBytes of [NaN, 0, -1, null as unknown as number]) {
      server.answer = () => new Response('[]');
      expect((await requestFeed(fresh(), { maxBytes })).body).to.deep.equal([]);
      server.answer = () =>
        new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) }));
      expect(await codeOf(requestFeed(fresh(), { maxBytes }))).to.equal('too-large');
    }
  });

  it('bypasses the browser’s cache when reloading', async () => {
    await requestFeed(fresh());
    await requestFeed(fresh(), { reload: true });
    expect(server.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  const bodies: [string, BodyInit, unknown][] = [
    ['JSON', '{"a":1}', { a: 1 }],
    ['a byte-order mark', bytes(0xef, 0xbb, 0xbf, 0x5b, 0x5d), []],
    ['UTF-16', utf16('["é"]'), ['é']],
    ['Windows-1252', bytes(0x5b, 0x22, 0xe9, 0x93, 0x22, 0x5d), ['é“']],
    ['UTF-8', '["é"]', ['é']],
  ];
  for (const [name, body, expected] of bodies) {
    it(`reads ${name}`, async () => {
      server.answer = () => new Response(body);
      expect((await requestFeed(fresh())).body).to.deep.equal(expected);
    });
  }

  const broken: [string, BodyInit][] = [
    ['a login page', '<!doctype html><title>Sign in</title>'],
    ['a login page after blank lines', '\n\n  <html>'],
    ['cut JSON', '[{"name":"A"},{"na'],
    ['nothing', ''],
    ['blanks', ' \n '],
    ['JSON and more', '[]x'],
    ['100,000 brackets', '['.repeat(100_000)],
    ['brackets 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}x`],
  ];
  for (const [name, body] of broken) {
    it(`says “not-json” at ${name}`, async () => {
      server.answer = () => new Response(body);
      expect(await codeOf(requestFeed(fresh()))).to.equal('not-json');
    });
  }

  it('hands on other text as text', async () => {
    server.answer = () => new Response('Name,Day\nA,Monday');
    expect((await requestFeed(fresh())).body)
      .to.be.instanceOf(TextBody)
      .with.property('text', 'Name,Day\nA,Monday');
  });
});

describe('decode', () => {
  it('never throws', () => {
    for (const body of [
      bytes(),
      bytes(0xff),
      bytes(0xff, 0xfe),
      bytes(0xff, 0xfe, 0x00, 0xd8),
      bytes(0xc3),
      bytes(0xfe, 0xff),
    ])
      expect(() => atOnce(decode(body))).not.to.throw();
  });

  it('keeps letters whole that lie over the end of a step', () => {
    const text = `x${'é日🙂'.repeat(400_000)}`;
    expect(atOnce(decode(new TextEncoder().encode(text))) === text).to.equal(true);
  });

  it('reads all of a text as Windows-1252 when one of its last bytes is no UTF-8', () => {
    const body = new Uint8Array(1_500_000).fill(0x61);
    body[1_499_999] = 0xe9;
    expect(atOnce(decode(body)).slice(-2)).to.equal('aé');
  });
});

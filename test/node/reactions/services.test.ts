import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openService } from '../../../src/reactions/open-service.js';
import { ReactionError, retryAfter } from '../../../src/reactions/reaction-service.js';

const BASE = 'https://blog.example.org/post';

describe('reaction services', () => {
  const real = globalThis.fetch;
  let requests: { url: string; init: RequestInit }[] = [];
  let answer: (url: string) => Response;
  beforeEach(() => {
    requests = [];
    answer = () => Response.json({ v: 1, counts: { a: 12, 'b,c': 3, text: '5', negative: -1, half: 1.5 } });
    globalThis.fetch = async (input, init = {}) => {
      await Promise.resolve();
      const url = input instanceof Request ? input.url : String(input);
      requests.push({ url, init });
      return answer(url);
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
  });
  const open = (source: string) => openService(source, BASE)!;
  const failure = async (call: Promise<unknown>): Promise<ReactionError> => {
    try {
      await call;
    } catch (error) {
      assert.ok(error instanceof ReactionError);
      return error;
    }
    throw new assert.AssertionError({ message: 'it did not fail' });
  };

  describe('peer-react/1', () => {
    it('requests many in one sorted request, without cookies or a referrer, and reads only numbers', async () => {
      const counts = await open('/react').read(['b,c', 'a', 'text', 'a', 'negative', 'half', 'missing']);
      assert.equal(requests[0]!.url, 'https://blog.example.org/react?ids=a,b%2Cc,half,missing,negative,text');
      assert.equal(requests[0]!.init.credentials, 'omit');
      assert.equal(requests[0]!.init.referrerPolicy, 'no-referrer');
      assert.equal(requests[0]!.init.headers, undefined);
      assert.deepEqual(
        [...counts],
        [
          ['a', 12],
          ['b,c', 3],
        ],
      );
    });

    it('bypasses the browser’s cache if the count must be current', async () => {
      await open('/react').read(['a']);
      await open('/react').read(['a'], true);
      await open('openheart:https://hearts.example.org/').read(['a'], true);
      assert.deepEqual(
        requests.map(({ init }) => init.cache),
        [undefined, 'reload', 'reload'],
      );
    });

    it('requests a hundred at once, and more in several requests', async () => {
      await open('/react').read(Array.from({ length: 100 }, (_, n) => `s${n}`));
      assert.equal(requests.length, 1);
      await open('/react').read(Array.from({ length: 250 }, (_, n) => `s${n}`));
      assert.equal(requests.length, 4);
    });

    it('requests fifty if a server accepts no more', async () => {
      answer = (url) =>
        url.split(',').length > 50
          ? Response.json({ error: 'too-many-ids' }, { status: 400 })
          : Response.json({ counts: { s1: 1, s99: 2 } });
      const counts = await open('/react').read(Array.from({ length: 100 }, (_, n) => `s${n}`));
      assert.equal(counts.size, 2);
    });

    it('keeps addresses short enough for any server', async () => {
      await open('/react').read(Array.from({ length: 60 }, (_, n) => `https://example.org/${'long/'.repeat(40)}${n}`));
      assert.ok(requests.length > 1);
      assert.ok(requests.every(({ url }) => url.length < 8000));
    });

    it('keeps a query of its own', async () => {
      await open('https://example.org/react?site=1#x').read(['a']);
      assert.equal(requests[0]!.url, 'https://example.org/react?site=1&ids=a');
    });

    it('adds and removes with one plain-text request that outlives the page', async () => {
      answer = () => Response.json({ v: 1, id: 'a', count: 13 });
      assert.equal(await open('/react').send('a', 'add', 'once'), 13);
      const { url, init } = requests[0]!;
      assert.equal(url, 'https://blog.example.org/react');
      assert.equal(init.method, 'POST');
      assert.equal(init.keepalive, true);
      assert.deepEqual(init.headers, { 'content-type': 'text/plain' });
      assert.equal(init.body, '{"id":"a","do":"add","once":"once"}');
    });

    it('takes an answer without a count, and one that is no JSON', async () => {
      answer = () => new Response('ok');
      assert.equal(await open('/react').send('a', 'add', 'once'), undefined);
      answer = () => Response.json({ count: '13' });
      assert.equal(await open('/react').send('a', 'add', 'once'), undefined);
    });

    const failures: [name: string, answer: () => Response, code: string, wait: number | undefined][] = [
      [
        'no answer',
        () => {
          throw new TypeError('refused');
        },
        'unreachable',
        undefined,
      ],
      ['500', () => new Response('', { status: 500 }), 'unreachable', undefined],
      [
        '503 with a pause',
        () => new Response('', { status: 503, headers: { 'retry-after': '5' } }),
        'unreachable',
        5000,
      ],
      ['429', () => new Response('', { status: 429, headers: { 'retry-after': '40' } }), 'limited', 40_000],
      ['404', () => new Response('', { status: 404 }), 'refused', undefined],
    ];
    for (const [name, given, code, wait] of failures) {
      it(`knows what ${name} means`, async () => {
        answer = given;
        const error = await failure(open('/react').send('a', 'add', 'once'));
        assert.equal(error.code, code);
        assert.equal(error.wait, wait);
      });
    }
  });

  describe('OpenHeart', () => {
    it('reads and writes one emoji for one story, and repeats nothing', async () => {
      answer = () => Response.json({ '🫂': 4, '❤️': 14 });
      const service = open('openheart:https://hearts.example.org/blog.example.org/');
      assert.equal(service.canTakeBack, false);
      assert.equal(service.repeatable, false);
      assert.deepEqual([...(await service.read(['a b/c']))], [['a b/c', 4]]);
      assert.equal(requests[0]!.url, 'https://hearts.example.org/blog.example.org/a%20b%2Fc');
      assert.equal(await service.send('a', 'add', 'once'), 4);
      assert.equal(requests[1]!.init.method, 'POST');
      assert.equal(requests[1]!.init.body, '🫂');
      assert.equal(requests[1]!.init.mode, undefined, 'a failure must be seen');
    });

    it('reads what it may where one story is unknown', async () => {
      answer = (url) => (url.endsWith('/new') ? new Response('', { status: 404 }) : Response.json({ '🫂': 3 }));
      assert.deepEqual(
        [...(await openService('openheart:https://hearts.example.org/blog', BASE)!.read(['new', 'old']))],
        [['old', 3]],
      );
    });

    it('uses the emoji of the address', async () => {
      answer = () => Response.json({ '❤️': 14 });
      const service = open('openheart:https://hearts.example.org/x#❤️');
      assert.deepEqual([...(await service.read(['a']))], [['a', 14]]);
      assert.equal(requests[0]!.url, 'https://hearts.example.org/x/a');
    });
  });

  for (const source of [
    '',
    ' ',
    'javascript:alert(1)',
    'data:,x',
    'openheart:',
    'openheart:javascript:alert(1)',
    'http://',
    'openheart:https://x.example.org/#%',
  ]) {
    it(`opens no service at “${source}”`, () => assert.equal(openService(source, BASE), undefined));
  }

  it('reads Retry-After in seconds and as a date', () => {
    const now = Date.UTC(2026, 10, 22);
    assert.equal(retryAfter('5', now), 5000);
    assert.equal(retryAfter('Sun, 22 Nov 2026 00:00:30 GMT', now), 30_000);
    assert.equal(retryAfter('Sat, 21 Nov 2026 00:00:30 GMT', now), 0);
    assert.equal(retryAfter('soon', now), undefined);
    assert.equal(retryAfter(null, now), undefined);
  });
});

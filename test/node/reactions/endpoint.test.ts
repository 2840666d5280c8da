import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { reactionEndpoint, type EndpointOptions } from '../../../src/reactions/endpoint.js';
import { sqliteStore } from '../../../src/reactions/sqlite-store.js';

const HERE = 'https://reactions.example.org/';
const SITE = 'https://blog.example.org';
const NOW = Date.UTC(2026, 10, 22, 12);
const once = (name: string): string => name.padEnd(22, '0');

const endpoint = (options: Partial<EndpointOptions> = {}) =>
  reactionEndpoint({
    store: sqliteStore(new Database(':memory:')),
    stories: new Set(['a', 'b', 'c,d']),
    origins: [SITE],
    now: () => NOW,
    ...options,
  });

const post = (body: unknown, { origin = SITE, ...headers }: Record<string, string> = {}) =>
  new Request(HERE, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...(origin && { origin }), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (query: string) => new Request(`${HERE}?${query}`, { headers: { origin: 'https://other.example.org' } });
const press = (id: string, name: string, action = 'add') => post({ id, do: action, once: once(name) });
const json = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();

describe('reading', () => {
  it('answers the counts of the requested stories, without those never pressed', async () => {
    const handle = endpoint();
    await handle(press('a', 'one'));
    await handle(press('c,d', 'two'));
    assert.deepEqual(await json(handle(get('ids=a,b,c%2Cd,unknown'))), { v: 1, counts: { a: 1, 'c,d': 1 } });
  });

  it('can be read by every page and cached for a minute', async () => {
    const answer = await endpoint()(get('ids=a'));
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
    assert.equal(answer.headers.get('set-cookie'), null);
  });

  it('withholds small counts if configured', async () => {
    const handle = endpoint({ least: 2 });
    assert.deepEqual(await json(handle(press('a', 'one'))), { v: 1, id: 'a' });
    assert.deepEqual(await json(handle(get('ids=a'))), { v: 1, counts: {} });
    assert.deepEqual(await json(handle(press('a', 'two'))), { v: 1, id: 'a', count: 2 });
  });

  it('refuses no ids, too many, and what is not an address', async () => {
    const handle = endpoint();
    assert.equal((await handle(get(''))).status, 400);
    assert.equal((await handle(get('ids=%E0%A4'))).status, 400);
    assert.deepEqual(await json(handle(get(`ids=${Array.from({ length: 101 }, (_, n) => n).join(',')}`))), {
      v: 1,
      error: 'too-many-ids',
    });
  });
});

describe('pressing', () => {
  it('counts a press once however often it arrives', async () => {
    const handle = endpoint();
    for (let n = 0; n < 3; n += 1) assert.deepEqual(await json(handle(press('a', 'one'))), { v: 1, id: 'a', count: 1 });
    assert.deepEqual(await json(handle(press('a', 'two'))), { v: 1, id: 'a', count: 2 });
  });

  it('takes back a press once, and only one that was given', async () => {
    const handle = endpoint();
    await handle(press('a', 'one'));
    await handle(press('a', 'two'));
    assert.deepEqual(await json(handle(press('a', 'one', 'remove'))), { v: 1, id: 'a', count: 1 });
    assert.deepEqual(await json(handle(press('a', 'one', 'remove'))), { v: 1, id: 'a', count: 1 });
    assert.deepEqual(await json(handle(press('a', 'nobody', 'remove'))), { v: 1, id: 'a', count: 1 });
  });

  it('does not count a press that arrives after it was taken back', async () => {
    const handle = endpoint();
    await handle(press('a', 'late', 'remove'));
    assert.deepEqual(await json(handle(press('a', 'late'))), { v: 1, id: 'a', count: 0 });
  });

  it('keeps the presses of two stories apart even with the same once', async () => {
    const handle = endpoint();
    await handle(press('a', 'same'));
    assert.deepEqual(await json(handle(press('b', 'same'))), { v: 1, id: 'b', count: 1 });
  });

  it('forgets hashes after 30 days: the count stays', async () => {
    let now = NOW;
    const handle = endpoint({ now: () => now });
    await handle(press('a', 'old'));
    now += 31 * 86_400_000;
    await handle(press('b', 'new'));
    assert.deepEqual(await json(handle(press('a', 'old', 'remove'))), { v: 1, id: 'a', count: 1 });
  });

  const refused: [name: string, request: Request, status: number, error: string][] = [
    ['a story that is not on the list', press('x', 'one'), 404, 'unknown-story'],
    [
      'a site that is not on the list',
      post({ id: 'a', do: 'add', once: once('x') }, { origin: 'https://evil.example.com' }),
      403,
      'origin',
    ],
    ['no origin at all', post({ id: 'a', do: 'add', once: once('x') }, { origin: '' }), 403, 'origin'],
    ['more than 1 KB', post({ id: 'a', do: 'add', once: once('x'), more: 'x'.repeat(1024) }), 413, 'too-large'],
    ['what is not JSON', post('{"id":'), 400, 'bad-request'],
    ['another verb', post({ id: 'a', do: 'set', once: once('x') }), 400, 'bad-request'],
    ['no once', post({ id: 'a', do: 'add' }), 400, 'bad-request'],
    ['a once anyone could guess', post({ id: 'a', do: 'add', once: '1' }), 400, 'bad-request'],
    ['an id that is not text', post({ id: 5, do: 'add', once: once('x') }), 400, 'bad-request'],
    ['inherited names', post('{"__proto__":{"id":"a","do":"add","once":"0123456789abcdef"}}'), 400, 'bad-request'],
    ['another method', new Request(HERE, { method: 'DELETE' }), 405, 'method'],
  ];
  for (const [name, request, status, error] of refused) {
    it(`refuses ${name}, in words a page can read`, async () => {
      const answer = await endpoint()(request);
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(await answer.json(), { v: 1, error });
    });
  }

  for (const id of ['a\u0000b', '\u0000', '\ud800', 'a\udfff']) {
    it(`refuses the id ${JSON.stringify(id)}, which not every database can keep`, async () => {
      const store = {
        counts: () => assert.fail('was asked'),
        add: () => assert.fail('was told'),
        remove: () => assert.fail('was told'),
        forget: () => undefined,
        close: () => undefined,
      };
      const handle = endpoint({ store, stories: () => true });
      assert.equal((await handle(post({ id, do: 'add', once: once('x') }))).status, 400);
    });
  }

  it('reads the other counts beside an id that no database can keep', async () => {
    const handle = endpoint({ stories: () => true });
    await handle(press('a', 'one'));
    assert.deepEqual(await json(handle(get('ids=%00,a'))), { v: 1, counts: { a: 1 } });
  });

  it('forgets nothing for a clock that is ten years ahead for a moment', async () => {
    let now = NOW;
    const handle = endpoint({ now: () => now });
    await handle(press('a', 'mine'));
    now += 3650 * 86_400_000;
    await handle(press('a', 'other'));
    now = NOW + 1000;
    assert.deepEqual(await json(handle(press('a', 'mine'))), { v: 1, id: 'a', count: 2 });
    assert.deepEqual(await json(handle(press('a', 'mine', 'remove'))), { v: 1, id: 'a', count: 1 });
  });

  it('stops reading a body without end', async () => {
    let given = 0;
    const body = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(512));
      },
    });
    const answer = await endpoint()(
      new Request(HERE, { method: 'POST', headers: { origin: SITE }, body, ...{ duplex: 'half' } }),
    );
    assert.equal(answer.status, 413);
    assert.ok(given < 10);
  });

  it('takes a body that breaks off for a bad request, not for a failure of its own', async () => {
    const errors: unknown[] = [];
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) });
    const answer = await endpoint({ onError: (error) => errors.push(error) })(
      new Request(HERE, { method: 'POST', headers: { origin: SITE }, body, ...{ duplex: 'half' } }),
    );
    assert.equal(answer.status, 400);
    assert.deepEqual(errors, []);
  });

  it('answers 503 and nothing more when the store fails', async () => {
    const errors: unknown[] = [];
    const broken = {
      ...sqliteStore(new Database(':memory:')),
      add: () => Promise.reject(new Error('secret host refused')),
    };
    const answer = await endpoint({ store: broken, onError: (error) => errors.push(error) })(press('a', 'one'));
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('retry-after'), '5');
    assert.deepEqual(await answer.json(), { v: 1, error: 'unavailable' });
    assert.equal(errors.length, 1);
  });

  it('answers a preflight', async () => {
    const answer = await endpoint()(new Request(HERE, { method: 'OPTIONS' }));
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-allow-methods'), 'GET, POST');
  });
});

describe('the limit', () => {
  const from = (address: string, name: string) =>
    post({ id: 'a', do: 'add', once: once(name) }, { 'x-address': address });
  const limited = (now: () => number) =>
    endpoint({ limit: 2, now, addressOf: (request) => request.headers.get('x-address') ?? undefined });

  it('turns an address away after so many writes a minute, says for how long, and counts nothing', async () => {
    let now = NOW;
    const handle = limited(() => now);
    await handle(from('192.0.2.1', 'one'));
    now += 20_000;
    await handle(from('192.0.2.1', 'two'));
    const answer = await handle(from('192.0.2.1', 'three'));
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get('retry-after'), '40');
    assert.deepEqual(await json(handle(get('ids=a'))), { v: 1, counts: { a: 2 } });
    now += 40_001;
    assert.equal((await handle(from('192.0.2.1', 'three'))).status, 200);
  });

  it('counts each address by itself, and an IPv6 household as one', async () => {
    const handle = limited(() => NOW);
    const statuses = [];
    for (const address of [
      '192.0.2.1',
      '::ffff:192.0.2.1',
      '192.0.2.2',
      '2001:db8:1:2::1',
      '2001:db8:1:2:3:4:5:6',
      '2001:db8:1:2::9',
      '2001:db8:1:3::1',
      '192.0.2.1',
    ]) {
      statuses.push((await handle(from(address, `${address}-${statuses.length}`.replace(/\W/g, '')))).status);
    }
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 200, 429]);
  });

  it('forgets the day before', async () => {
    let now = Date.UTC(2026, 10, 22, 23, 59, 59);
    const handle = limited(() => now);
    await handle(from('192.0.2.1', 'one'));
    await handle(from('192.0.2.1', 'two'));
    now += 2000;
    assert.equal((await handle(from('192.0.2.1', 'three'))).status, 200);
  });
});

describe('a form without scripts', () => {
  const form = (fields: Record<string, string>, origin = SITE) =>
    post(new URLSearchParams(fields).toString(), { origin, 'content-type': 'application/x-www-form-urlencoded' });

  it('counts and returns to the page it was sent from', async () => {
    const handle = endpoint();
    const answer = await handle(form({ id: 'a', redirect: '/story#thanks' }));
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), `${SITE}/story#thanks`);
    assert.deepEqual(await json(handle(get('ids=a'))), { v: 1, counts: { a: 1 } });
  });

  for (const redirect of [
    'https://evil.example.com/',
    '//evil.example.com',
    '/\\evil.example.com',
    'javascript:alert(1)',
  ]) {
    it(`goes nowhere else: ${redirect}`, async () => {
      const handle = endpoint();
      assert.equal((await handle(form({ id: 'a', redirect }))).status, 400);
      assert.deepEqual(await json(handle(get('ids=a'))), { v: 1, counts: {} });
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { reactionEndpoint } from '../../../src/reactions/endpoint.js';
import { sqliteStore } from '../../../src/reactions/sqlite-store.js';

const HERE = 'https://reactions.example.org/';
const SITE = 'https://blog.example.org';
const ONCE = '0123456789abcdef';

const endpoint = (...origins: string[]) =>
  reactionEndpoint({ store: sqliteStore(new Database(':memory:')), stories: new Set(['a']), origins });
const post = (body: string, origin: string, type: string) =>
  new Request(HERE, { method: 'POST', headers: { 'content-type': type, ...(origin && { origin }) }, body });
const form = (fields: Record<string, string>, origin: string) =>
  post(new URLSearchParams(fields).toString(), origin, 'application/x-www-form-urlencoded');

describe('the sites that may write', () => {
  it('rejects what is not a site at startup', () => {
    for (const origin of ['', 'null', 'localhost:3000', 'example.org', 'https://example.org/blog'])
      assert.throws(() => endpoint(SITE, origin), RangeError, origin);
  });

  it('takes a request that names no site, or a sandbox, only where every site may write', async () => {
    const bare = (origin: string) => post(JSON.stringify({ id: 'a', do: 'add', once: ONCE }), origin, 'text/plain');
    for (const origin of ['', 'null']) {
      assert.equal((await endpoint(SITE)(bare(origin))).status, 403);
      assert.equal((await endpoint('*')(bare(origin))).status, 200);
    }
  });
});

describe('where a form leads', () => {
  const unnamed = [
    '/story',
    'story?x=1#thanks',
    'https://reactions.example.org//evil.example.com/',
    '/.//evil.example.com',
  ];
  for (const redirect of unnamed) {
    for (const origin of ['null', '']) {
      it(`stays on the host that was asked where the site is not known: ${redirect} from ${origin || 'nowhere'}`, async () => {
        const answer = await endpoint('*')(form({ id: 'a', redirect }, origin));
        assert.equal(answer.status, 303);
        assert.equal(new URL(answer.headers.get('location')!, HERE).host, 'reactions.example.org');
      });
    }
  }

  for (const redirect of [
    'data:text/html,x',
    'javascript:alert(1)',
    'tel:*%2306%23',
    'ms-msdt:/id',
    'file:///etc/passwd',
    'blob:https://blog.example.org/x',
    'https://evil.example.com/',
    '//evil.example.com',
    'https://user@blog.example.org/',
  ]) {
    for (const origin of ['null', '', SITE]) {
      it(`leads nowhere but to a site, even where every site may write: ${redirect} from ${origin || 'nowhere'}`, async () => {
        const handle = endpoint('*');
        assert.equal((await handle(form({ id: 'a', redirect }, origin))).status, 400);
        assert.deepEqual(await (await handle(new Request(`${HERE}?ids=a`))).json(), { v: 1, counts: {} });
      });
    }
  }
});

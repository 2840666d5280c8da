import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { bundleForNode } from '../../tools/run-typescript.mjs';

const SITE = 'https://blog.example.org';

describe('the command line', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-cli-'));
  const running: ChildProcess[] = [];
  let program = '';
  before(async () => {
    const files = (await bundleForNode(
      ['src/cli/main.ts'],
      'node_modules/.cache/peer-support-widgets/cli-under-test',
    )) as string[];
    program = files[0]!;
  });
  after(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  });

  const call = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

  /** Starts the endpoint on a free port; gives its address. */
  async function start(...args: string[]): Promise<{ url: string; child: ChildProcess }> {
    const child = spawn(process.execPath, [program, 'reactions', '--port', '0', '--origin', SITE, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.push(child);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, url: /http:\S+/.exec(line.toString())![0] };
  }

  async function press(url: string, onceId: string, id = 'corridor'): Promise<number | undefined> {
    try {
      return (
        await fetch(url, {
          method: 'POST',
          headers: { origin: SITE },
          body: JSON.stringify({ id, do: 'add', once: onceId }),
        })
      ).status;
    } catch {
      return undefined;
    }
  }

  it('lists its commands and helps with each', () => {
    const { stdout, status } = call('--help');
    assert.equal(status, 0);
    assert.match(stdout, /check-stories[\s\S]*reactions/);
    assert.match(call('reactions', '--help').stdout, /--origin/);
    assert.equal(call('help', 'reactions').stdout, call('reactions', '--help').stdout);
    assert.equal(call('help', 'nonsense').status, 2);
    assert.equal(call('nonsense').status, 2);
    assert.equal(call('__proto__').status, 2);
  });

  it('reports what is missing in one line', () => {
    for (const args of [
      [],
      ['--db', 'x.db'],
      ['--db', 'x.db', '--ids', 'a'],
      ['--bad'],
      ['--db', 'x.db', '--ids', 'a', '--origin', SITE, '--port', '99999'],
      ['--db', 'x.db', '--ids', 'a', '--origin', 'localhost:3000'],
      ['--db', 'x.db', '--ids', 'a', '--origin', SITE, '--origin', ''],
    ]) {
      const { stderr, status } = call('reactions', ...args);
      assert.equal(status, 2);
      assert.match(stderr, /^reactions: .+\n$/);
    }
    assert.match(call('reactions', '--schema').stdout, /create table/);
  });

  it('warns of what a guideline advises against, and names it', () => {
    const feed = join(dir, 'feed.json');
    writeFileSync(
      feed,
      JSON.stringify({ version: 'peer-feed/1', stories: [{ id: 'a', text: 'He committed suicide.' }] }),
    );
    const { stdout, status } = call('check-stories', feed);
    assert.equal(status, 0);
    for (const part of [
      /stigma: “He committed suicide”/,
      /Samaritans/,
      /no-note/,
      /no-help/,
      /no-consent/,
      /1 story, 4 things/,
    ])
      assert.match(stdout, part);
    assert.equal(call('check-stories', feed, '--strict').status, 1);
    assert.equal((JSON.parse(call('check-stories', feed, '--json').stdout) as unknown[]).length, 1);
    assert.equal(call('check-stories', join(dir, 'none.json')).status, 2);
    assert.equal(call('check-stories').status, 2);
  });

  it('takes reactions to the stories of a feed that may be shown, and to no others', async () => {
    const { url, child } = await start('--db', join(dir, 'feed.db'), '--feed', 'test/fixtures/stories/peer-feed.json');
    const id = () => crypto.randomUUID();
    assert.equal(await press(url, id()), 200);
    assert.equal(await press(url, id(), 'rests'), 404);
    assert.equal(await press(url, id(), 'unknown'), 404);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 0);
  });

  it('takes reactions to the stories of every page of a feed', async () => {
    const page = (id: string, next?: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Stories',
        next_url: next,
        items: [{ id, content_text: 'A story.' }],
      });
    const site = createServer(({ url }, response) =>
      response.end(url === '/' ? page('first', '/more') : page('second')),
    );
    await once(site.listen(0, '127.0.0.1'), 'listening');
    const { url } = await start(
      '--db',
      join(dir, 'pages.db'),
      '--feed',
      `http://127.0.0.1:${(site.address() as AddressInfo).port}/`,
    );
    assert.deepEqual(
      [await press(url, crypto.randomUUID(), 'first'), await press(url, crypto.randomUUID(), 'second')],
      [200, 200],
    );
    site.close();
  });

  it('believes no host that a request names, neither in its path nor in a header', async () => {
    const { url } = await start('--db', join(dir, 'hosts.db'), '--ids', 'corridor');
    const body = 'id=corridor&redirect=http://elsewhere.example.org/';
    for (const target of ['//elsewhere.example.org/', 'http://elsewhere.example.org/']) {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write(
        `POST ${target} HTTP/1.1\r\nHost: elsewhere.example.org\r\nOrigin: ${SITE}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
      );
      assert.match(await text(socket), /^HTTP\/1\.1 400 /);
    }
    assert.deepEqual(await (await fetch(`${url}?ids=corridor`)).json(), { v: 1, counts: {} });
  });

  it('limits by the address that a proxy on this machine names', async () => {
    const { url } = await start('--db', join(dir, 'limit.db'), '--ids', 'corridor', '--limit', '1');
    const from = async (address: string) =>
      (
        await fetch(url, {
          method: 'POST',
          headers: { origin: SITE, 'x-forwarded-for': `203.0.113.9, ${address}`, 'x-peer-address': '198.51.100.1' },
          body: JSON.stringify({ id: 'corridor', do: 'add', once: crypto.randomUUID() }),
        })
      ).status;
    assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')], [200, 429, 200]);
  });

  it('answers 413 to a body that is too large, and keeps running', async () => {
    const { url } = await start('--db', join(dir, 'large.db'), '--ids', 'corridor');
    const large = await fetch(url, { method: 'POST', headers: { origin: SITE }, body: 'x'.repeat(100_000) }).then(
      ({ status }) => status,
      () => 'cut off',
    );
    assert.ok(large === 413 || large === 'cut off');
    assert.equal(await press(url, crypto.randomUUID()), 200);
  });

  it('loses no acknowledged press when it is killed in the middle', async () => {
    const place = ['--db', join(dir, 'killed.db'), '--ids', 'corridor', '--limit', '0'];
    const first = await start(...place);
    const sent = Array.from({ length: 200 }, () => crypto.randomUUID());
    const acknowledged = new Set<string>();
    await Promise.all(
      Array.from({ length: 50 }, async (_, client) => {
        for (const each of sent.filter((__, index) => index % 50 === client)) {
          if ((await press(first.url, each)) === 200) acknowledged.add(each);
          if (acknowledged.size === 60) first.child.kill('SIGKILL');
        }
      }),
    );
    assert.ok(acknowledged.size >= 60 && acknowledged.size < 200);
    const second = await start(...place);
    const count = async () =>
      ((await (await fetch(`${second.url}?ids=corridor`)).json()) as { counts: { corridor: number } }).counts.corridor;
    const kept = await count();
    assert.ok(kept >= acknowledged.size, `${kept} kept of ${acknowledged.size}`);
    for (const each of sent) await press(second.url, each);
    assert.equal(await count(), 200);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import { serve, type Served } from '../../../src/cli/serve.js';
import { reactionEndpoint } from '../../../src/reactions/endpoint.js';
import { postgresStore } from '../../../src/reactions/postgres-store.js';
import { sqliteStore } from '../../../src/reactions/sqlite-store.js';
import type { ReactionStore } from '../../../src/reactions/store.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

const SITE = 'https://blog.example.org';

/** A press as a browser sends it; false when it was not acknowledged. */
async function press(url: string, id: string, once: string, action = 'add'): Promise<boolean> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: SITE },
      body: JSON.stringify({ id, do: action, once }),
      signal: AbortSignal.timeout(20_000),
    });
    return ok;
  } catch {
    return false;
  }
}

const onces = (count: number): string[] => Array.from({ length: count }, () => crypto.randomUUID());
const inTurns = <T>(items: readonly T[], turns: number): T[][] =>
  Array.from({ length: turns }, (_, turn) => items.filter((_, index) => index % turns === turn));

/** 50 clients at once, each sending its share one after the other. */
async function from50<T>(items: readonly T[], send: (item: T) => Promise<unknown>): Promise<void> {
  await Promise.all(
    inTurns(items, 50).map(async (mine) => {
      for (const item of mine) await send(item);
    }),
  );
}

function keepsCounts(open: () => Promise<ReactionStore>): void {
  let store: ReactionStore;
  let served: Served;
  before(async () => {
    store = await open();
    served = await serve(reactionEndpoint({ store, stories: () => true, origins: [SITE], limit: 0 }), {
      port: 0,
      host: '127.0.0.1',
    });
  });
  after(async () => {
    await served.close();
    await store.close();
  });
  const countOf = async (id: string): Promise<number> => (await store.counts([id])).get(id) ?? 0;

  it('counts 200 presses of one story by 50 clients exactly', async () => {
    await from50(onces(200), (once) => press(served.url, 'busy', once));
    assert.equal(await countOf('busy'), 200);
  });

  it('counts presses once that all arrive three times, some at the same moment', async () => {
    const sent = onces(60);
    await from50([...sent, ...sent, ...sent], (once) => press(served.url, 'twice', once));
    assert.equal(await countOf('twice'), 60);
  });

  it('stays consistent when adding and removing race', async () => {
    const sent = onces(100);
    await from50(
      sent.flatMap(
        (once) =>
          [
            [once, 'add'],
            [once, 'remove'],
            [once, 'add'],
          ] as const,
      ),
      ([once, action]) => press(served.url, 'race', once, action),
    );
    assert.equal(await countOf('race'), 0);
  });

  it('keeps stories apart, whatever their ids hold', async () => {
    const ids = ["a'; drop table peer_reaction; --", 'ü%20,"', 'https://example.org/1?x=1'];
    for (const id of ids) await press(served.url, id, onces(1)[0]!);
    const answer = await fetch(`${served.url}?ids=${ids.map(encodeURIComponent).join(',')}`);
    assert.deepEqual(
      ((await answer.json()) as { counts: unknown }).counts,
      Object.fromEntries(ids.map((id) => [id, 1])),
    );
  });

  it('forgets old presses and keeps their count', async () => {
    await store.add('old', 'hash', 100);
    await store.forget(101);
    assert.equal(await store.remove('old', 'hash', 200), 1);
  });
}

describe('PostgreSQL', () => {
  let server: TestPostgres;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.remove());

  const open = (): Promise<ReactionStore> => postgresStore(new pg.Pool({ connectionString: server.url, max: 20 }));
  describe('as a store', () => keepsCounts(open));

  it('loses no acknowledged press when the database is killed in the middle', async () => {
    const store = await open();
    const served = await serve(reactionEndpoint({ store, stories: () => true, origins: [SITE], limit: 0 }), {
      port: 0,
      host: '127.0.0.1',
    });
    const sent = onces(200);
    const acknowledged = new Set<string>();
    let killed: Promise<void> | undefined;
    await from50(sent, async (once) => {
      if (await press(served.url, 'killed', once)) acknowledged.add(once);
      if (acknowledged.size >= 60) killed ??= server.kill();
    });
    await killed;
    assert.ok(acknowledged.size < 200, 'the database was killed before the end');
    await server.start();
    const kept = (await store.counts(['killed'])).get('killed') ?? 0;
    assert.ok(kept >= acknowledged.size, `${kept} kept of ${acknowledged.size} acknowledged`);
    // Each client sends again what was not acknowledged; some of it had been written after all.
    await from50(
      sent.filter((once) => !acknowledged.has(once)),
      (once) => press(served.url, 'killed', once),
    );
    assert.equal((await store.counts(['killed'])).get('killed'), 200);
    await served.close();
    await store.close();
  });
});

describe('SQLite', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-sqlite-'));
  after(() => rmSync(dir, { recursive: true, force: true }));

  describe('as a store', () =>
    keepsCounts(() => Promise.resolve(sqliteStore(new Database(join(dir, 'reactions.db'))))));

  it('answers reads while another process holds the lock, and writes as soon as it is free', async () => {
    const place = join(dir, 'locked.db');
    const store = sqliteStore(new Database(place));
    const served = await serve(reactionEndpoint({ store, stories: () => true, origins: [SITE], limit: 0 }), {
      port: 0,
      host: '127.0.0.1',
    });
    assert.ok(await press(served.url, 'held', onces(1)[0]!));
    const other = new Database(place);
    other.exec('begin immediate');
    const order: string[] = [];
    const swept = Promise.resolve(store.forget(0));
    const writes = onces(3).map((once) =>
      press(served.url, 'held', once).then((isDone) => order.push(isDone ? 'written' : 'lost')),
    );
    for (let n = 0; n < 20; n += 1) await (await fetch(`${served.url}?ids=held`)).json();
    order.push('read');
    other.exec('rollback');
    await Promise.all([...writes, swept]);
    assert.deepEqual(order, ['read', 'written', 'written', 'written']);
    assert.equal((await store.counts(['held'])).get('held'), 4);
    other.close();
    await served.close();
    await store.close();
  });

  it('says that it is not available where the lock stays, and goes on after it', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    let now = 0;
    const clock = mock.method(performance, 'now', () => now);
    const place = join(dir, 'stuck.db');
    const store = sqliteStore(new Database(place));
    const other = new Database(place);
    other.exec('begin immediate');
    let failure: unknown;
    const swept = Promise.resolve(store.forget(0)).catch(() => undefined);
    const write = Promise.resolve(store.add('a', 'hash', 1)).catch((error: unknown) => (failure = error));
    for (let n = 0; n < 200 && failure === undefined; n += 1) {
      now += 100;
      mock.timers.tick(200);
      await new Promise(setImmediate);
    }
    await Promise.all([write, swept]);
    assert.match(String(failure), /locked/);
    assert.ok(now <= 5500, `${now}`);
    other.exec('rollback');
    assert.equal(await store.add('a', 'hash', 1), 1);
    clock.mock.restore();
    mock.timers.reset();
    other.close();
    await store.close();
  });
});

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePostgres, postgresUser } from '../../../tools/find-postgres.mjs';

/** A PostgreSQL server of the test's own, in a temporary folder. */
export interface TestPostgres {
  readonly url: string;
  /** Ends every process of the server at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A new server with an empty database. */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = ensurePostgres();
  const user = postgresUser();
  const data = mkdtempSync(join(tmpdir(), 'peer-postgres-'));
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid ?? user.uid);
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'peer', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: data, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  let server: ChildProcess;

  const start = async (): Promise<void> => {
    const child = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1'],
      {
        ...user,
        cwd: data,
        detached: true, // a process group of its own, so that all of it can be ended
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    server = child;
    let log = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (text: Buffer) => {
        log += text.toString();
        if (log.includes('database system is ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(`postgres: ${log}`)));
    });
  };
  const kill = async (): Promise<void> => {
    const ended = once(server, 'exit');
    process.kill(-server.pid!, 'SIGKILL');
    await ended;
  };

  await start();
  return {
    url: `postgres://peer@127.0.0.1:${port}/postgres`,
    kill,
    start,
    remove: async () => {
      await kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

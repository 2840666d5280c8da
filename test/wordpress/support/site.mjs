/** A WordPress of its own for a test: files copied, a database started, everything gone at the end. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureWordPress } from '../../../tools/find-wordpress.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

export const PASSWORD = 'a-long-password-for-tests-only';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when `ready()` is true; fails when `child` ends before. */
async function until(ready, child, name) {
  for (let tries = 0; !(await ready()); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`${name} did not start`);
    await wait(100);
  }
}

async function stop(child) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The user to run the database as: it refuses root. */
function databaseUser() {
  if (process.getuid() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'mysql'], { encoding: 'utf8' })));
  return { uid, gid };
}

async function startDatabase({ mariadbd, installDatabase, mariadb }, folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  mkdirSync(data);
  const user = databaseUser();
  if (user) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  execFileSync(
    installDatabase,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...(user ? ['--user=mysql'] : []),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const child = spawn(
    mariadbd,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${join(folder, 'database.pid')}`,
      ...(user ? ['--user=mysql'] : []),
    ],
    {
      stdio: 'ignore',
    },
  );
  const query = (sql, database = []) =>
    execFileSync(
      mariadb,
      [
        '--no-defaults',
        `--socket=${socket}`,
        '--user=root',
        '--batch',
        '--skip-column-names',
        `--execute=${sql}`,
        ...database,
      ],
      {
        encoding: 'utf8',
      },
    );
  await until(
    () =>
      existsSync(socket) &&
      spawnSync(mariadb, ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=select 1']).status === 0,
    child,
    'MariaDB',
  );
  query('create database wordpress character set utf8mb4');
  return {
    socket,
    stop: () => stop(child),
    rows: (sql) =>
      query(sql, ['wordpress'])
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')),
  };
}

const config = ({ socket, folder }) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f'); define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${folder}/debug.log');
define('FS_METHOD', 'direct');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts WordPress on a free port. Resolves to `{ address, version, web, rows(sql), complaints(), close() }`: the folder of
 * its files, rows of the database as lists of text, and what PHP complained about in our files.
 */
export async function startWordPress() {
  const found = ensureWordPress();
  const folder = mkdtempSync(join(tmpdir(), 'peer-wordpress-'));
  const web = join(folder, 'web');
  const database = await startDatabase(found, folder);
  cpSync(found.wordpress, web, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('wp-config.php'),
  });
  writeFileSync(join(web, 'wp-config.php'), config({ socket: database.socket, folder }));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  execFileSync(found.php, [beside('install.php'), web, address, PASSWORD], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = spawn(
    found.php,
    [
      '-d',
      'upload_max_filesize=16M',
      '-d',
      'post_max_size=16M',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      web,
      beside('router.php'),
    ],
    {
      stdio: 'ignore',
      // A page that asks its own site for something needs a second worker.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      detached: true,
    },
  );
  await until(
    () =>
      fetch(`${address}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      ),
    server,
    'PHP',
  );
  const log = join(folder, 'debug.log');
  return {
    address,
    version: /\$wp_version = '([^']+)'/.exec(readFileSync(join(web, 'wp-includes/version.php'), 'utf8'))[1],
    web,
    rows: database.rows,
    complaints: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('peer-support-widgets'))
        : [],
    async close() {
      // Its workers are a group of their own.
      if (server.exitCode === null) {
        process.kill(-server.pid, 'SIGTERM');
        await once(server, 'exit');
      }
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

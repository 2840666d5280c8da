/**
 * Finds a PostgreSQL server for the tests, and gets one where it may (root on Debian). What cannot be found or fetched
 * is an error that names the package, never a skipped test. `node tools/find-postgres.mjs` shows what is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';

const complete = (dir) => ['initdb', 'postgres'].every((name) => existsSync(join(dir, name)));

/** Debian keeps the server's programs off the PATH, one folder a version. */
const versions = (dir, tail) =>
  existsSync(dir)
    ? readdirSync(dir)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(dir, version, tail))
    : [];

const findPostgres = () =>
  [
    process.env.POSTGRES_BIN,
    ...versions('/usr/lib/postgresql', 'bin'),
    ...versions('/Applications/Postgres.app/Contents/Versions', 'bin'),
    ...(process.env.PATH ?? '').split(delimiter),
  ].find((dir) => dir && complete(dir));

const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 900_000,
  });
};

/**
 * The folder of PostgreSQL's programs; installs them when they are missing.
 * @throws an error naming the package, where they are neither there nor to be had.
 */
export function ensurePostgres() {
  let dir = findPostgres();
  if (dir === undefined && platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Not installed: PostgreSQL. Installing.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
    dir = findPostgres();
  }
  if (dir === undefined) {
    throw new Error(
      'The tests need PostgreSQL, and it could not be installed here. Install it (Debian: apt-get install postgresql), or set POSTGRES_BIN to the folder of its programs',
    );
  }
  return dir;
}

/** The user to run the server as: PostgreSQL refuses root. `{}` for anyone else. */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || NaN),
    );
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" to run it as');
}

// Bundled into a test, this module has the test's address: ask for its own name.
if (process.argv[1]?.endsWith('find-postgres.mjs')) console.log(ensurePostgres());

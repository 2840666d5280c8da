/**
 * Finds what the WordPress tests need (WordPress itself, PHP with its MySQL driver, a MariaDB server, PHP_CodeSniffer),
 * and gets what is missing where it may (root on Debian). What cannot be had is an error that names the package, never a
 * skipped test. `node tools/find-wordpress.mjs` shows what is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';

const PACKAGES = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-codesniffer',
  'mariadb-server',
  'wordpress',
  'wordpress-theme-twentytwentythree',
];

/** Debian keeps servers off the PATH of ordinary users. */
const onPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path));

/** WordPress as it was unpacked; `WORDPRESS_DIR` names another release to test against. */
const wordpress = () =>
  [process.env.WORDPRESS_DIR, '/usr/share/wordpress'].find((dir) => dir && existsSync(join(dir, 'wp-load.php')));

const find = () => ({
  wordpress: wordpress(),
  php: onPath('php'),
  codeSniffer: onPath('phpcs'),
  mariadb: onPath('mariadb'),
  mariadbd: onPath('mariadbd'),
  installDatabase: onPath('mariadb-install-db'),
});

const isComplete = (found) => Object.values(found).every((path) => path !== undefined);

const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 900_000,
  });
};

/**
 * Where everything is: `{ wordpress, php, codeSniffer, mariadb, mariadbd, installDatabase }`.
 * @throws an error naming what is missing, where it is neither there nor to be had.
 */
export function ensureWordPress() {
  let found = find();
  if (!isComplete(found) && platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
    found = find();
  }
  if (!isComplete(found)) {
    const missing = Object.keys(found).filter((name) => found[name] === undefined);
    throw new Error(
      `The WordPress tests miss ${missing.join(', ')}. Install them (Debian: apt-get install ${PACKAGES.join(' ')}), or set WORDPRESS_DIR`,
    );
  }
  return found;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(ensureWordPress());

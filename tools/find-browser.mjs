/**
 * Finds the browsers that the tests need, and gets what is missing: from the system's package manager where it may
 * (root on Debian), else by puppeteer's own download. What cannot be found or fetched is an error that names the
 * package, never a skipped engine. `node tools/find-browser.mjs` shows what is there.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)))
    .filter((path) => existsSync(path));

/** What the program says its version is; `undefined` where it does not run (Ubuntu's stubs only point to a snap). */
function versionOf(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return undefined;
  }
  if (platform === 'win32' || platform === 'darwin') return '?';
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, MOZ_HEADLESS: '1' },
  });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

const first = (paths) => paths.filter((path) => path !== undefined).find((path) => versionOf(path) !== undefined);

/** What `npx @puppeteer/browsers install` left behind. */
const downloaded = (browser, tail) => {
  const dir = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'), browser);
  return existsSync(dir)
    ? readdirSync(dir)
        .sort()
        .reverse()
        .map((name) => join(dir, name, tail))
    : [];
};

const windows = (tail) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((dir) => join(dir, tail));

const findChromium = () =>
  first([
    process.env.CHROME_PATH,
    ...onPath([
      'chromium',
      'chromium-browser',
      'chromium-headless-shell',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
    ]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows('Google/Chrome/Application/chrome.exe'),
    ...downloaded('chrome-headless-shell', 'chrome-headless-shell-linux64/chrome-headless-shell'),
  ]);

const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox/firefox.exe'),
    ...downloaded('firefox', 'firefox/firefox'),
  ]);

const miniBrowser = () =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec']
    .flatMap((dir) => [`${dir}/webkit2gtk-4.1/MiniBrowser`, `${dir}/webkitgtk-6.0/MiniBrowser`])
    .find((path) => existsSync(path));

const findWebkit = () =>
  onPath(['Xvfb']).length > 0 && miniBrowser() !== undefined ? onPath(['WebKitWebDriver'])[0] : undefined;

/** WebKit's programs do not say their version; the package does. */
const webkitVersion = () =>
  /\d+\.\d+/.exec(
    spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver'], { encoding: 'utf8' }).stdout ?? '',
  )?.[0] ?? '?';

/** How each engine is found, and what to install where it is not. */
const engines = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium'],
    download: 'chrome-headless-shell@stable',
    variable: 'CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    download: 'firefox@stable',
    variable: 'FIREFOX_PATH',
  },
  webkit: { name: 'WebKit', find: findWebkit, packages: ['webkit2gtk-driver', 'xvfb'] },
};

export const engineNames = Object.keys(engines);

const run = (command, args, env = {}) => {
  console.log(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      timeout: 900_000,
    }).status === 0
  );
};

function install(missing) {
  if (platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // A bare system has no font at all, and then every text has no width.
    const packages = [...missing.flatMap((each) => engines[each].packages), 'fonts-dejavu-core'];
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  }
  for (const each of missing) {
    const { find, download } = engines[each];
    if (find() === undefined && download !== undefined) {
      run('npx', [
        '--no-install',
        '@puppeteer/browsers',
        'install',
        download,
        '--path',
        process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'),
      ]);
    }
  }
}

/**
 * Where each wanted engine is: `{ chromium: { name, path, version } }`. Installs what is missing.
 * @throws an error naming the package, for an engine that is neither there nor to be had.
 */
export function ensureBrowsers(wanted) {
  for (const each of wanted)
    if (!Object.hasOwn(engines, each)) throw new Error(`BROWSERS names "${each}"; there are ${engineNames.join(', ')}`);
  const missing = wanted.filter((each) => engines[each].find() === undefined);
  if (missing.length > 0) {
    console.log(`Not installed: ${missing.map((each) => engines[each].name).join(', ')}. Installing.`);
    install(missing);
  }
  return Object.fromEntries(
    wanted.map((each) => {
      const { name, find, packages, variable } = engines[each];
      const path = find();
      if (path === undefined) {
        throw new Error(
          `The tests need ${name}, and it could not be installed here. Install it (Debian: apt-get install ${packages.join(' ')})` +
            `${variable ? `, or set ${variable}` : ''}, or name the engines to test without it: BROWSERS=${engineNames.filter((other) => other !== each).join(',')} npm test`,
        );
      }
      return [
        each,
        each === 'webkit'
          ? { name, path, version: webkitVersion(), miniBrowser: miniBrowser() }
          : { name, path, version: versionOf(path) },
      ];
    }),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) {
  for (const { name, path, version } of Object.values(ensureBrowsers(engineNames)))
    console.log(`${name} ${version} ${path}`);
}

/** `npm run build`: everything in dist, from nothing. Prints what each step took. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeBuilderPage } from './builder-page.mjs';
import { publishedScripts } from './check-bytes.mjs';
import { writeEmbedPages } from './embed-pages.mjs';
import { tags } from './entries.mjs';
import { writeFeedSchema } from './feed-schema.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { integrityOf } from './integrity.mjs';
import { removeInternalTypes } from './public-types.mjs';

const bin = (name) => join('node_modules/.bin', name);
const run =
  (name, ...args) =>
  () =>
    execFileSync(bin(name), args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

function writeIntegrity(folder) {
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
}

/** The packages that the self-contained files hold, as their source maps say; the icons are a few of a package's, written into our source. */
function packagesInside() {
  // The list of parts is written by the build itself: it has no map.
  const maps = publishedScripts()
    .map(([, path]) => `${path}.map`)
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')));
  const nameOf = (source) =>
    source.includes('src/ui/icons/') ? 'lucide' : /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  const names = maps.flatMap(({ sources }) => sources.map(nameOf));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** The licences of what the self-contained files hold, as those licences ask. */
function writeThirdParty() {
  const parts = packagesInside().map((name) => {
    const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    const file = readdirSync(join('node_modules', name)).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version}\n\n${readFileSync(join('node_modules', name, file), 'utf8').trim()}\n`;
  });
  // Beside every script whose banner names it.
  for (const folder of ['cdn', 'embed', 'builder'])
    writeFileSync(`dist/${folder}/third-party.txt`, parts.join(`\n${'-'.repeat(72)}\n\n`));
}

/**
 * Moves the source maps from dist to out/maps: they are most of what is built, and no published file names one.
 * They are for whoever has to read an error from a visitor's page: a debugger takes them from there by hand.
 */
function setMapsAside() {
  rmSync('out/maps', { recursive: true, force: true });
  for (const name of readdirSync('dist', { recursive: true }).filter((each) => each.endsWith('.map'))) {
    mkdirSync(dirname(join('out/maps', name)), { recursive: true });
    renameSync(join('dist', name), join('out/maps', name));
  }
}

/** What bundlers take while a site is being built: the same entries, and a look at its theme. */
function writeDevelopmentEntries() {
  mkdirSync('dist/esm/development');
  for (const [name, from] of [
    ['index', '../index.js'],
    ...Object.keys(tags).map((tag) => [tag, `../define/${tag}.js`]),
  ]) {
    writeFileSync(`dist/esm/development/${name}.js`, `import '../check-theme.js';\nexport * from '${from}';\n`);
  }
}

const steps = [
  ['empty dist', () => rmSync('dist', { recursive: true, force: true })],
  ['modules and self-contained files (rollup)', run('rollup', '-c', '--silent')],
  ['declarations (tsc)', run('tsc', '-p', 'tsconfig.build.json')],
  ['manifest and editor data (cem)', run('cem', 'analyze')],
  ['themes', () => cpSync('src/themes', 'dist/themes', { recursive: true })],
  ['entries for development', writeDevelopmentEntries],
  ['types for Vue and Svelte', writeFrameworkTypes],
  ['types that nothing public names', removeInternalTypes],
  ['feed.schema.json', writeFeedSchema],
  ['pages for frames', writeEmbedPages],
  ['page of the builder', writeBuilderPage],
  ['integrity.json, third-party.txt', () => (['dist/cdn', 'dist/embed'].forEach(writeIntegrity), writeThirdParty())],
  ['source maps to out/maps', setMapsAside],
];

for (const [name, step] of steps) {
  const start = performance.now();
  try {
    await step();
  } catch (error) {
    console.error(
      `✗ ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout === undefined ? error.stack : ''}`,
    );
    process.exit(1);
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${name}`);
}

/**
 * Packs the package without writing it, prints its size, and fails where it is over its budget, or where one of its files
 * names a source map, a module, a script or a style sheet that is not in it, or a hash that is not that of its file, or
 * holds a source map that no file names.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path/posix';
import { integrityOf } from './integrity.mjs';
import { importsOf } from './public-types.mjs';

/** Bytes of the packed package; see docs/decisions/0009-byte-budgets.md. */
const BUDGET = 1_800_000;

const { name, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const PACKAGES = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
const isInstalled = (module) =>
  isBuiltin(module) || PACKAGES.some((each) => module === each || module.startsWith(`${each}/`));

const addresses = (code, pattern) => [...code.matchAll(pattern)].map(([, address]) => address);
const sourceMaps = (code) => addresses(code, /^(?:\/\/|\/\*)# sourceMappingURL=(?!data:)([^\s*]+)/gm);
const isBeside = (module) => module.startsWith('.');

/** The files beside `path` that its content needs, relative to it. */
function named(path, code) {
  // What the declarations of x.js import from y.js is in y.d.ts.
  if (path.endsWith('.d.ts'))
    return [
      ...sourceMaps(code),
      ...importsOf(code)
        .filter(isBeside)
        .map((module) => module.replace(/\.js$/, '.d.ts')),
    ];
  if (path.endsWith('.js')) return [...sourceMaps(code), ...importsOf(code).filter(isBeside)];
  if (path.endsWith('.css')) return [...sourceMaps(code), ...addresses(code, /url\(["']?(?!data:)([^"')]+)/g)];
  return path.endsWith('.html') ? addresses(code, /<(?:script|link)\b[^>]*\b(?:src|href)="(?!https?:)([^"]+)"/g) : [];
}

/** The modules of other packages that a script needs. */
const packagesOf = (path, code) => (path.endsWith('.js') ? importsOf(code).filter((module) => !isBeside(module)) : []);

/** What `path` names that is not among `paths`, nor installed beside the package. */
function missing(path, paths) {
  const code = readFileSync(path, 'utf8');
  return [
    ...named(path, code).filter((module) => !paths.has(join(dirname(path), module))),
    ...packagesOf(path, code).filter((module) => !isInstalled(module)),
  ].map((module) => `${path} names ${module}, which the package does not hold`);
}

/** Whether `path` is a source map that the file it belongs to does not name: a debugger would never find it. */
const isUnnamedMap = (path) =>
  path.endsWith('.map') && !sourceMaps(readFileSync(path.slice(0, -'.map'.length), 'utf8')).includes(basename(path));

/** A page that asks for a file by its hash gets that file or nothing. */
function wrongHashes(folder) {
  const written = JSON.parse(readFileSync(`${folder}/integrity.json`, 'utf8'));
  return JSON.stringify(written) === JSON.stringify(integrityOf(folder))
    ? []
    : [`${folder}/integrity.json has other hashes than its files`];
}

const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  stdio: ['ignore', 'pipe', 'pipe'],
});
const [{ size, unpackedSize, files }] = JSON.parse(packed);
const paths = new Set(files.map(({ path }) => path));
const number = (value) => value.toLocaleString('en-US');
console.log(`${number(size)} of ${number(BUDGET)} bytes packed, ${number(unpackedSize)} unpacked, ${paths.size} files`);
const faults = [
  ...(size > BUDGET ? [`the package is ${number(size - BUDGET)} bytes over its budget`] : []),
  ...[...paths].flatMap((path) => missing(path, paths)),
  ...[...paths].filter((path) => isUnnamedMap(path)).map((path) => `${path}: no file names this source map`),
  ...['dist/cdn', 'dist/embed'].flatMap(wrongHashes),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * `npm run check`: everything that can be checked without a test; a browser counts the bytes of whole pages. Two lanes side by side (reading the source;
 * building and looking at what was built), each step printed with its time, all of them run, one failure fails.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { parse } from 'acorn';
import { everything, tags } from './entries.mjs';
import { publishedScripts } from './check-bytes.mjs';

const execute = promisify(execFile);
const command =
  (file, ...args) =>
  async () =>
    (await execute(file, args, { maxBuffer: 1 << 26, env: { ...process.env, FORCE_COLOR: '0' } })).stdout;
const bin = (name, ...args) => command(`node_modules/.bin/${name}`, ...args);
const script = (name, ...args) => command(process.execPath, `tools/${name}.mjs`, ...args);

/** Packages that reach a visitor's page; a new one needs a decision record, and its name here. */
const RUNTIME = ['@lit/context', 'lit'];

async function packageFile() {
  const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!readFileSync('src/ui/version.ts', 'utf8').includes(`VERSION = '${version}'`))
    throw new Error(`src/ui/version.ts does not say ${version}`);
  const index = readFileSync(everything, 'utf8');
  for (const name of Object.keys(tags))
    if (!index.includes(`import './define/${name}.js'`)) throw new Error(`${everything} does not define ${name}`);
  const unexpected = Object.keys(dependencies).filter((name) => !RUNTIME.includes(name));
  if (unexpected.length > 0)
    throw new Error(`runtime dependencies without a decision record: ${unexpected.join(', ')}`);
  await command('npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund')();
}

/** Every TypeScript project, so that a new tsconfig.json is checked without being listed here. */
async function types() {
  const { stdout } = await execute('git', [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    'tsconfig.json',
    '*/tsconfig.json',
  ]);
  const projects = stdout.split('\n').filter((path) => path !== '' && !/^(examples|integrations)\//.test(path));
  for (const project of projects) await bin('tsc', '-p', project)();
  return `${projects.length} projects`;
}

async function classicSyntax() {
  parse(readFileSync('dist/cdn/peer-widgets.classic.js', 'utf8'), { ecmaVersion: 2019, sourceType: 'script' });
}

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/** A page's policy may block code made from strings, and a self-contained script loads no other. */
async function selfContained() {
  const problems = [];
  for (const [name, path] of publishedScripts()) {
    for (const { type, callee, source } of nodesOf(
      parse(readFileSync(path, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }),
    )) {
      if (['eval', 'Function'].includes(callee?.name)) problems.push(`${name} makes code from strings`);
      const isInParts = name === 'autoload.js' || name.startsWith('parts/');
      if (type.startsWith('Import') && source && !isInParts) problems.push(`${name} loads another file`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const lanes = [
  [
    ['version, entries, dependencies, lockfile', packageFile],
    ['icons are those of their set', script('icons', '--check')],
    ['time zones are those of their package', script('time-zones', '--check')],
    ['first lines are those of their files', script('first-lines', '--check')],
    ['types', types],
    ['lint', bin('eslint', '.', '--max-warnings=0')],
    [
      'templates',
      bin(
        'lit-analyzer',
        'src/{ui,widgets}/**/*.ts',
        '--strict',
        '--quiet',
        '--rules.no-incompatible-type-binding',
        'off',
        '--rules.no-missing-import',
        'off',
      ),
    ],
    ['format', bin('prettier', '--check', '.')],
    ['no circular imports', script('check-cycles')],
    ['lint walls', script('check-lint-walls')],
    ['documents and comments refer to what exists', script('check-references')],
    ['unused files, exports and dependencies', bin('knip', '--no-progress')],
    ['no long lines, crowded elements or long parameter lists', script('check-shape')],
  ],
  [
    ['build', script('build')],
    ['manifest and generated tables', script('manifest-tables', '--check')],
    ['crisis lines are fresh', command(process.execPath, 'dist/esm/cli/main.js', 'check-lines')],
    ['byte budgets', script('check-bytes'), { shown: true }],
    ['bytes of whole pages', script('page-bytes'), { shown: true }],
    ['files are complete and make no code from strings', selfContained],
    ['classic file is ES2019', classicSyntax],
    ['package is small and names no file that it does not hold', script('check-package'), { shown: true }],
    ['publint', bin('publint', '--strict')],
    ['are the types wrong', bin('attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji')],
  ],
];

const failed = [];
const runStep = async ([name, step, { shown = false } = {}]) => {
  const from = performance.now();
  let output;
  let good = true;
  try {
    output = (await step()) ?? '';
  } catch (error) {
    good = false;
    failed.push(name);
    output = `${error.stdout ?? ''}${error.stderr ?? ''}` || error.message;
  }
  console.log(`${good ? 'ok  ' : 'FAIL'} ${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${name}`);
  if ((!good || shown) && output) console.log(output.trimEnd().replace(/^/gm, '       '));
};

await Promise.all(
  lanes.map(async (steps) => {
    for (const step of steps) await runStep(step);
  }),
);
console.log(failed.length > 0 ? `failed: ${failed.join(', ')}` : 'all checks passed');
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * `npm run test:trust`: what a widget of this kind is held to, tried from the outside on the built files. Prints the
 * time of each group. Every row of `test/trust/rows.mjs` has a test that passed or a reason; `--write` keeps the table
 * in docs/trust.md.
 * `ENGINES=chromium npm run test:trust -- faults` narrows it, and then the table is left alone.
 */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from 'node:test';
import { ROWS } from '../test/trust/rows.mjs';
import { ensureBrowsers, engineNames } from './find-browser.mjs';
import { buildIfNeeded } from './serve.mjs';
import { trustTable } from './trust-table.mjs';

const FOLDER = 'test/trust';
const COLUMNS = [...engineNames, 'node'];
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isWhole = asked.length === 0 && process.env.ENGINES === undefined;
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.mjs') && (asked.length === 0 || asked.includes(basename(name, '.test.mjs'))))
  .map((name) => join(FOLDER, name));

/** One test as reported by the runner: its row, sentence and engine. */
const partsOf = (name) => /^(T\d{2,3}) (?:… )?(.*) \[(\w+)\]$/.exec(name)?.slice(1);

const results = [];
const seconds = new Map();
const failures = [];
function note(group, { name, details }, passed) {
  const parts = partsOf(name);
  if (!parts) {
    // Not a row, but a file that could not be run.
    if (!passed && details.error?.failureType !== 'subtestsFailed')
      failures.push(`${group}: ${name}\n${details.error?.cause?.stack ?? details.error?.message ?? ''}`);
    return;
  }
  const [id, sentence, engine] = parts;
  results.push({ group, id, sentence, engine, passed });
  seconds.set(group, (seconds.get(group) ?? 0) + details.duration_ms / 1000);
  if (!passed) failures.push(`${name}\n${details.error?.cause?.stack ?? details.error?.message ?? ''}`);
}

/** Runs one group after the other until none is left. */
async function work(queue) {
  for (let path = queue.shift(); path; path = queue.shift()) {
    const group = basename(path, '.test.mjs');
    const stream = run({ files: [join(process.cwd(), path)] });
    stream.on('test:pass', (test) => note(group, test, true));
    stream.on('test:fail', (test) => note(group, test, false));
    stream.on('test:stderr', ({ message }) => process.stderr.write(message));
    await once(stream.resume(), 'end');
  }
}

buildIfNeeded();
ensureBrowsers((process.env.ENGINES?.split(',') ?? engineNames).filter((name) => name !== 'node'));
const from = performance.now();
const queue = [...files];
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => work(queue)));
// In the same order whichever group was done first.
results.sort((one, other) => (one.group < other.group ? -1 : Number(one.group > other.group)));

for (const [group, time] of [...seconds].sort(([, one], [, other]) => other - one))
  console.log(`${time.toFixed(1).padStart(6)} s  ${group}`);
const bad = results.filter(({ passed }) => !passed).length;
if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);

const problems = [];
if (isWhole) {
  for (const { id, byHand, covered = [] } of ROWS)
    if (!byHand && covered.length === 0 && !results.some((result) => result.id === id))
      problems.push(`${id} has neither a test nor a reason`);
  const table = trustTable(ROWS, results, COLUMNS);
  if (process.argv.includes('--write')) writeFileSync('docs/trust.md', table);
  else if (!existsSync('docs/trust.md') || readFileSync('docs/trust.md', 'utf8') !== table)
    problems.push('docs/trust.md is not what this run found: npm run test:trust -- --write');
}
for (const id of new Set(results.map((result) => result.id)))
  if (!ROWS.some((each) => each.id === id)) problems.push(`${id} is not a row`);
console.log(
  [
    ...problems,
    `${results.length - bad} passed, ${bad} failed in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  ].join('\n'),
);
process.exitCode = failures.length > 0 || results.length === 0 || problems.length > 0 ? 1 : 0;

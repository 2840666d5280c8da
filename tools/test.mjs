/**
 * `npm test`: the whole suite in Chromium, Firefox and WebKit and in three time zones, then the tests that run in Node.
 * A machine's zone west of UTC, at UTC and far east each hide another class of mistake. Every zone runs in Chromium,
 * and every engine in one zone; `--all` runs all nine. `BROWSERS=` and `ZONES=` narrow it. The last line is the total.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { engineNames, ensureBrowsers } from './find-browser.mjs';
import { runNodeTests } from './node-tests.mjs';
import { buildIfNeeded } from './serve.mjs';

const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland'];
const HOME_ZONE = { firefox: 'America/New_York', webkit: 'Pacific/Auckland' };

const list = (text) => text?.split(',').filter(Boolean);
const engines = list(process.env.BROWSERS) ?? engineNames;
const zones = list(process.env.ZONES);
const all = process.argv.includes('--all');

const inPlan = (engine, zone) => zones?.includes(zone) ?? (all || engine === 'chromium' || HOME_ZONE[engine] === zone);
const plan = engines.flatMap((engine) =>
  (zones ?? ZONES).filter((zone) => inPlan(engine, zone)).map((zone) => [engine, zone]),
);

const folder = 'node_modules/.cache/peer-support-widgets/results';
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(0)} s`;
const lines = [];
/** What failed, said again at the end: a log of this length is read from there. */
const broken = [];
const total = { passed: 0, failed: 0 };

function count(name, { passed, failed, failures }, from) {
  total.passed += passed;
  total.failed += failed;
  broken.push(...failures.map((failure) => `${name}: ${failure}`));
  lines.push(`${name}: ${passed} passed, ${failed} failed`);
  console.log(`${lines.at(-1)} in ${seconds(from)}\n`);
}

async function runInBrowser(engine, zone) {
  const results = join(folder, `${engine}-${zone.replaceAll('/', '-')}.json`);
  rmSync(results, { force: true });
  const child = spawn(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BROWSERS: engine, TZ: zone, TEST_RESULTS: results },
  });
  const [code] = await once(child, 'exit');
  const result = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { passed: 0, failed: 0, failures: [] };
  // A run that ended badly, or that found nothing to test, has failed, whatever it counted.
  const endedBadly = (code !== 0 || result.passed === 0) && result.failed === 0;
  return endedBadly
    ? { ...result, failed: 1, failures: [`the run ended with ${code} after ${result.passed} tests`] }
    : result;
}

const found = ensureBrowsers(engines);
mkdirSync(folder, { recursive: true });
for (const [engine, zone] of plan) {
  const { name, version } = found[engine];
  // WebKitGTK counts in minor versions, the others in major ones.
  const shown = `${name} ${engine === 'webkit' ? version : version.split('.')[0]} (${zone})`;
  const from = performance.now();
  console.log(`— ${shown}`);
  count(shown, await runInBrowser(engine, zone), from);
}

buildIfNeeded(); // once, before test files side by side would each do it
const from = performance.now();
const inNode = await runNodeTests('test/node');
if (inNode.passed + inNode.failed > 0) count(`Node ${process.versions.node.split('.')[0]}`, inNode, from);

if (broken.length > 0) console.log(`Failed:\n${broken.join('\n')}\n`);
console.log(lines.join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

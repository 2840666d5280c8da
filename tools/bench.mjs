/**
 * `npm run bench`: the finder with 100 to 50,000 groups, each figure the median of five fresh pages; then what a frame of the player costs.
 * `-- --write` keeps the table in docs/performance.md; `-- --sizes=100,1000 --runs=3` narrows it.
 *
 * `npm run bench -- --against <folder>` measures instead how long each finder takes to show its first row on a phone:
 * ours, and the built files of another one in a folder outside of the repository (`tools/bench/contenders.mjs` says what
 * it holds); `--ours <dist folder>` another build of ours. Both can be repeated. `--cpu=4` (the default of such a
 * comparison) makes the processor slower by that factor, `--network=slow-4g` or `slow-3g` throttles the network.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { compare } from './bench/compare.mjs';
import { otherBuild, ourFolder, peerFolder } from './bench/contenders.mjs';
import { NETWORKS } from './bench/first-row.mjs';
import { generateFeed } from './bench/generate-feed.mjs';
import { measure } from './bench/measure.mjs';
import { measurePlayer } from './bench/player.mjs';
import { sizes as bytesOf } from './check-bytes.mjs';
import { services } from './demo-services.mjs';
import { ensureBrowsers } from './find-browser.mjs';
import { buildIfNeeded, serve } from './serve.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '100,1000,10000,50000' },
    runs: { type: 'string', default: '5' },
    against: { type: 'string', multiple: true, default: [] },
    ours: { type: 'string', multiple: true, default: [] },
    cpu: { type: 'string', default: '4' },
    network: { type: 'string' },
  },
});
if (values.network !== undefined && !Object.hasOwn(NETWORKS, values.network))
  throw new Error(`--network is one of ${Object.keys(NETWORKS).join(', ')}`);
const others = [...values.ours.map(otherBuild), ...values.against.map(peerFolder)];
const counts = values.sizes.split(',').map(Number);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (value) => `${Math.round(value)} ms`;
const task = (value) => (value < 50 ? '< 50 ms' : ms(value));
const number = (value) => value.toLocaleString('en-US');

const PAGE = (count) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${count} groups</title>
<script type="module" src="/dist/cdn/group-finder.js"></script><peer-group-finder max-bytes="64000000" src="/bench/feed-${count}.json">No groups yet.</peer-group-finder>`;

const PLAYER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Box breathing</title>
<script type="module" src="/dist/cdn/grounding-player.js"></script><peer-grounding-player exercise="box-breathing"></peer-grounding-player>`;

const feeds = new Map(
  (others.length > 0 ? [] : counts).map((count) => [String(count), JSON.stringify(generateFeed(count))]),
);
services['/bench'] = (request, response) => {
  if (request.url === '/bench/player.html') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PLAYER);
    return;
  }
  const [, kind, count] = /^\/bench\/(feed|page)-(\d+)\./.exec(request.url) ?? [];
  response.setHeader('content-type', kind === 'feed' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8');
  response.end(kind === 'feed' ? feeds.get(count) : PAGE(count));
};

buildIfNeeded();
const { chromium } = ensureBrowsers(['chromium']);
const { address, close } = await serve();
const browser = await puppeteer.launch({
  protocolTimeout: 600_000,
  executablePath: chromium.path,
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
});

if (others.length > 0) {
  const contenders = [ourFolder('dist'), ...others];
  const { cpu, network, runs } = values;
  const how = { browser, address, contenders, counts, runs: Number(runs), cpu: Number(cpu), network };
  try {
    console.log(await compare(how, median));
  } finally {
    await browser.close();
    close();
  }
  process.exit();
}

const rows = [];
const actions = [];
let player;
try {
  for (const count of counts) {
    const results = [];
    for (let run = 0; run < Number(values.runs); run += 1)
      results.push(await measure(browser, `${address}bench/page-${count}.html`));
    const of = (pick) => median(results.map(pick));
    rows.push([
      number(count),
      `${(feeds.get(String(count)).length / 1e6).toFixed(2)} MB`,
      ms(of(({ firstRows }) => firstRows)),
      task(of(({ longestTask }) => longestTask)),
      ms(of(({ keys }) => median(keys))),
      ms(of(({ keys }) => Math.max(...keys))),
      number(of(({ nodes }) => nodes)),
      `${(of(({ heap }) => heap) / 1e6).toFixed(1)} MB`,
    ]);
    const names = Object.keys(results[0].tasks);
    actions[0] ??= ['groups', ...names];
    actions.push([number(count), ...names.map((name) => task(of(({ tasks }) => tasks[name])))]);
    console.error(
      `${count}: ${rows.at(-1).slice(1).join(' · ')} · ${actions
        .at(-1)
        .slice(1)
        .map((took, at) => `${actions[0][at + 1]} ${took}`)
        .join(', ')}`,
    );
  }
  player = await measurePlayer(browser, `${address}bench/player.html`);
} finally {
  await browser.close();
  close();
}

const head = [
  'groups',
  'feed',
  'feed received → first rows painted',
  'longest task, loading',
  'key → painted, median',
  'key → painted, most',
  'DOM nodes',
  'heap',
];
const line = (cells) => `| ${cells.join(' | ')} |`;
const { raw, gzip, brotli } = bytesOf(readFileSync('dist/cdn/group-finder.js'));
const report = [
  `Script: ${number(raw)} bytes, gzip ${number(gzip)}, brotli ${number(brotli)}. Chromium ${chromium.version.split('.')[0]}, ${cpus().length} × ${cpus()[0].model.trim()}, median of ${values.runs}.`,
  '',
  line(head),
  line(head.map(() => '---:')),
  ...rows.map(line),
  '',
  'Longest task from each thing a visitor does until the page has said what became of it:',
  '',
  line(actions[0]),
  line(actions[0].map(() => '---:')),
  ...actions.slice(1).map(line),
  '',
  `Player, ${player.seconds} s of box breathing: ${number(player.frames)} frames drawn; on the main thread ${Object.entries(
    player.work,
  )
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')} (words change once a second; no frame between lays out or paints).`,
].join('\n');
console.log(report);

if (values.write) {
  const path = 'docs/performance.md';
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/,
      (_, open, end) => `${open}\n${report}\n${end}`,
    ),
  );
}

/**
 * `npm run test:stories`: every story is drawn without a word on the console, passes axe, runs its interaction and looks as
 * it did, in two widths, light, dark and from right to left; every page of documentation opens, and asks no other server.
 * `-- --update` keeps the pictures as they are now, `-- group-finder` takes only the stories with that in their address,
 * `-- --no-build` the Storybook that is there.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildStorybook, documentation, openBrowser, serveStorybook, storiesOf } from './stories/open-storybook.mjs';
import { BASELINES, compare, keep } from './stories/pictures.mjs';
import { writeReview } from './stories/review-page.mjs';
import { StoryPage } from './stories/story-page.mjs';
import { variantsOf } from './stories/variants.mjs';

const OUT = 'out/stories';
const TABS = 2;
const DRAWN_BY = `${BASELINES}/drawn-by.json`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
const [wanted = ''] = positionals;
const from = performance.now();
const seconds = () => `${((performance.now() - from) / 1000).toFixed(0)} s`;

rmSync(OUT, { recursive: true, force: true });
if (!values['no-build']) buildStorybook();
const stories = storiesOf(wanted);
const server = await serveStorybook();
const { browser, version } = await openBrowser();
const changes = [];
const failures = [];

async function examine(page, story) {
  const { id } = story;
  const problems = await page.visit(id);
  for (const variant of variantsOf(story)) {
    const { png, problems: more } = await page.picture(variant);
    problems.push(...more);
    if (values.update) await keep(id, variant.name, png);
    else changes.push(...[await compare(id, variant.name, png, OUT)].filter(Boolean));
  }
  if (story.tags.includes('every-look')) problems.push(...(await page.walk()));
  if (problems.length > 0) failures.push({ id, problems });
}

async function readPage(page, path) {
  const problems = await page.read(path);
  if (problems.length > 0) failures.push({ id: path, problems });
}

const work = [
  ...stories.map((story) => ({ id: story.id, run: (page) => examine(page, story) })),
  ...(wanted === '' ? documentation() : []).map((path) => ({ id: path, run: (page) => readPage(page, path) })),
];
await Promise.all(
  Array.from({ length: TABS }, async () => {
    const page = await StoryPage.open(browser, server.address);
    for (let next = work.shift(); next; next = work.shift()) {
      try {
        await next.run(page);
      } catch (error) {
        failures.push({ id: next.id, problems: [error.message] });
      }
    }
  }),
);
await browser.close();
await server.close();

if (values.update && wanted === '') {
  const ids = new Set(stories.map(({ id }) => id));
  for (const { name } of readdirSync(BASELINES, { withFileTypes: true }).filter(
    (each) => each.isDirectory() && !ids.has(each.name),
  )) {
    rmSync(`${BASELINES}/${name}`, { recursive: true });
  }
  writeFileSync(DRAWN_BY, `${JSON.stringify({ chromium: version })}\n`);
}
for (const { id, problems } of failures) console.log(`FAIL ${id}\n${problems.join('\n').replace(/^/gm, '  ')}`);
if (changes.length > 0) {
  const drawnBy = existsSync(DRAWN_BY) ? JSON.parse(readFileSync(DRAWN_BY, 'utf8')).chromium : '?';
  console.log(changes.map(({ id, variant, reason }) => `CHANGED ${id} ${variant}: ${reason}`).join('\n'));
  console.log(
    `Review: ${writeReview(changes, OUT)}${drawnBy === version ? '' : ` (drawn by Chromium ${version}, compared with ${drawnBy})`}`,
  );
}
console.log(`${stories.length} stories, ${failures.length} failed, ${changes.length} pictures changed, ${seconds()}`);
process.exitCode = stories.length === 0 || failures.length > 0 || changes.length > 0 ? 1 : 0;

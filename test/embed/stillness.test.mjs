import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { startEngine } from './support/engines.mjs';
import { pageOf, startSite } from './support/site.mjs';

const WIDGETS = ['group-finder', 'story-card', 'grounding-player', 'resource-list', 'quick-exit'];
const STORIES = JSON.parse(readFileSync('demo/feeds/stories.json', 'utf8'));
const NETWORK = JSON.parse(readFileSync('demo/feeds/riverside.json', 'utf8'));

/** What is shown: the widget's file, what it is called here, further attributes. The day decides which story a card shows, so each of them is tried. */
const PAGES = [
  ...WIDGETS.map((name) => [name, name, '']),
  ...STORIES.stories.map(({ id }) => ['story-card', `story-card with “${id}”`, `story="${id}"`]),
];
/** Widths in CSS px, and how many times slower than this machine: what lasts a blink here can last long on an old phone. */
const SCREENS = [
  [360, 1],
  [360, 4],
  [1280, 1],
];

const WATCH = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) if (!hadRecentInput) shifts.push([value, ...sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, previousRect.y, currentRect.y].join(' '))]);
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const pathOf = (title) => `/${title.replace(/[^a-z-]+/g, '_')}.html`;

/** Long enough for the page to be painted without what comes late. */
const late = (body) => async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return body;
};

describe('a page whose widgets have their room does not move', () => {
  let site;
  let driver;
  before(async () => {
    site = await startSite({
      '/feed.json': late(JSON.stringify({ ...NETWORK, stories: STORIES.stories })),
      ...Object.fromEntries(WIDGETS.map((name) => [`/late/${name}.js`, late(readFileSync(`dist/cdn/${name}.js`))])),
    });
    for (const [name, title, more] of PAGES) {
      const tag = `<peer-${name} ${more} src="/feed.json" region="US" href="https://example.org/weather"><p><a href="https://example.org/">All of it on our own page</a></p><p>Call or text <a href="tel:988">988</a>.</p></peer-${name}>`;
      const head = `${WATCH}<link rel="stylesheet" href="/dist/cdn/reserve.css"><script type="module" src="/late/${name}.js"></script>`;
      site.pages[pathOf(title)] = pageOf(
        `<h1>A page</h1><p>Before</p>${tag}<p>After</p><h2>More</h2><p>Words</p>`,
        head,
      );
    }
    driver = await startEngine('chromium');
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  for (const [name, title] of PAGES) {
    for (const [width, slowness] of SCREENS) {
      it(`${title}, ${width} px wide${slowness > 1 ? ', on a slow machine' : ''}`, async () => {
        const page = await driver.open(site.origin + pathOf(title), async (blank) => {
          await blank.setViewport({ width, height: 800 });
          await blank.emulateCPUThrottling(slowness);
        });
        await page.until((tag) => document.querySelector(tag).shadowRoot?.textContent.trim(), `peer-${name}`);
        if (name !== 'quick-exit')
          await page.until(
            (tag) =>
              document.querySelector(tag).matches(':state(ready), :state(idle)') &&
              performance.getEntriesByType('resource').some(({ name: url }) => url.endsWith('/feed.json')),
            `peer-${name}`,
          );
        await page.until(
          (tag) =>
            document
              .querySelector(tag)
              .updateComplete.then(
                () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))),
              ),
          `peer-${name}`,
        );
        assert.deepEqual(await page.evaluate(() => shifts), []);
        await page.close();
      });
    }
  }
});

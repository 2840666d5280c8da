/** `row('T05 …', ['chromium'], async ({ open, site }) => …)`: a named check of docs/trust.md, one test for each engine it has to hold in. */
import { after, before, test } from 'node:test';
import { launch } from './engines.mjs';
import { Site } from './site.mjs';

const wanted = process.env.ENGINES?.split(',');
const engines = new Map();
const engineFor = (name) => {
  if (!engines.has(name)) engines.set(name, launch(name));
  return engines.get(name);
};
let site;
before(async () => (site = await new Site().open()));
after(async () => {
  for (const engine of engines.values()) await (await engine).close();
  site.close();
});

/** Engines, in the order of the table. */
export const ALL = ['chromium', 'firefox', 'webkit'];

/**
 * `check` gets `site`, the engine's name, and `open(html, options)`, which shows a page of the site (an absolute address is shown as it is).
 * Options are `fresh` (a browser profile of its own), `prepare` (what to do with puppeteer's page before), and those of the site.
 * `node` is no browser: there is nothing to open.
 */
export function row(name, among, check) {
  for (const engine of among) {
    if (wanted && !wanted.includes(engine)) continue;
    test(`${name} [${engine}]`, { timeout: 180_000 }, async () => {
      const pages = [];
      const open = async (html, { prepare, fresh, ...options } = {}) => {
        const page = await (
          await engineFor(engine)
        ).open(/^https?:/.test(html) ? html : site.page(html, options), { prepare, fresh });
        pages.push(page);
        return page;
      };
      try {
        await check({ engine, site, open });
      } finally {
        for (const page of pages) await page.close();
      }
    });
  }
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetSettings } from '../../tools/widget-settings.mjs';
import { importTypescript } from '../../tools/run-typescript.mjs';
import { demoSite } from './support/demo-site.mjs';

describe('the page of the builder', () => {
  const site = demoSite();

  /** The page with a feed of the demo, and what went wrong on it. */
  async function open(query = '') {
    const { page, problems } = await site.open();
    await page.goto(`${site.address}dist/builder/?src=/feeds/riverside.json${query}`, { waitUntil: 'networkidle0' });
    return { page, problems };
  }
  const snippets = (page) =>
    page.$$eval('peer-embed-builder >>> pre', (all) => all.map(({ textContent }) => textContent));

  it('gives code that works on the user’s own page, with integrity and the crisis numbers', async () => {
    const { page, problems } = await open();
    await page.select('peer-embed-builder >>> #region', 'GB');
    const [code] = await snippets(page);
    const published = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
    assert.ok(code.includes(`autoload.js" integrity="${published['autoload.js']}"`), code);
    assert.deepEqual(problems, []);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === `${site.address}mine.html`
        ? void request.respond({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="en"><title>Mine</title>${code}`,
          })
        : void request.continue(),
    );
    await page.goto(`${site.address}mine.html`, { waitUntil: 'networkidle0' });
    assert.match(
      await page.$eval('peer-group-finder', ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')),
      /16 groups/,
    );
    assert.ok(await page.$('peer-group-finder a[href="tel:116123"]'));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('is worked by the keyboard alone', async () => {
    const { page } = await open();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.localName} ${element?.labels?.[0]?.textContent.trim() ?? element?.textContent.trim().slice(0, 40)}`;
      });
    const tabTo = async (name) => {
      const passed = [];
      while (!passed.at(-1)?.includes(name)) {
        assert.ok(passed.length < 120, `not reached: ${name} by way of ${passed.join(' | ')}`);
        await page.keyboard.press('Tab');
        passed.push(await focused());
      }
    };
    await tabTo('Find a group');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /A story/);
    await tabTo('Address of your feed');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(`${site.address}feeds/stories.json`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('peer-embed-builder >>> peer-story-card[src$="stories.json"]');
    await tabTo('Where is your site?');
    await page.keyboard.type('Ghost');
    await tabTo('Copy');
    assert.match((await snippets(page))[0], /<peer-story-card src="[^"]+stories\.json"/);
    await page.close();
  });

  for (const width of [320, 768, 1280]) {
    for (const lang of ['en', 'es', 'ar']) {
      it(`fits a window ${width} px wide, in ${lang}`, async () => {
        const { page, problems } = await open(`&lang=${lang}`);
        await page.setViewport({ width, height: 800 });
        assert.deepEqual(
          await page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth > innerWidth]),
          [lang, false],
        );
        assert.deepEqual(problems, []);
        await page.close();
      });
    }
  }

  it('has a word for every setting of every widget', async () => {
    const { builderSettings } = await importTypescript('src/i18n/en/builder-settings.ts');
    const names = new Set(
      Object.values(widgetSettings()).flatMap(({ attributes }) => attributes.map(({ name }) => name)),
    );
    const elsewhere = ['src', 'region', 'lang'];
    assert.deepEqual(
      Object.keys(builderSettings.labels).sort(),
      [...names].filter((name) => !elsewhere.includes(name)).sort(),
    );
  });

  it('makes requests to this site only', async () => {
    const { page } = await site.open();
    const origins = new Set();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.goto(`${site.address}dist/builder/`, { waitUntil: 'networkidle0' });
    assert.deepEqual([...origins], [new URL(site.address).origin]);
    await page.close();
  });
});

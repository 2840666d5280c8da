import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engineNames, startEngine } from './support/engines.mjs';
import { LISTENER, startSite } from './support/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the page says in each language: its title, and what a story is for. */
const LANGUAGES = {
  en: ['Put a widget on your page', 'ltr'],
  es: ['Pon un widget en tu página', 'ltr'],
  ar: ['ضع أداة في صفحتك', 'rtl'],
};

const code = () => document.querySelector('peer-embed-builder')?.shadowRoot?.querySelector('pre')?.textContent ?? '';

/** What has the focus, by the words a visitor knows it by. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return `${element?.localName} ${element?.labels?.[0]?.textContent.trim() ?? element?.textContent.trim().slice(0, 40)}`;
}

describe('the builder', () => {
  let site;
  before(async () => {
    site = await startSite({
      '/axe.js': axe,
      '/groups.json': readFileSync('demo/feeds/riverside.json'),
      '/stories.json': readFileSync('demo/feeds/stories.json'),
      '/dist/builder/index.html': readFileSync('dist/builder/index.html', 'utf8').replace(
        '<head>',
        `<head>${LISTENER}`,
      ),
    });
  });
  after(() => site?.close());

  it('says what it needs when it is opened from disk', async () => {
    const driver = await startEngine('chromium');
    const page = await driver.open(pathToFileURL('dist/builder/index.html').href);
    assert.match(await page.evaluate(() => document.body.innerText), /open it from a web server/i);
    await page.close();
    await driver.close();
  });

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());
      const open = (query) => driver.open(`${site.origin}/dist/builder/index.html?${query}`);

      for (const [lang, [title, dir]] of Object.entries(LANGUAGES)) {
        it(`speaks ${lang}, shows the widget and its signed code, and axe finds nothing`, async () => {
          const page = await open(`src=/groups.json&lang=${lang}`);
          await page.until((text) => document.title === text, title);
          await page.until(() =>
            document
              .querySelector('peer-embed-builder')
              .shadowRoot.querySelector('peer-group-finder')
              ?.matches(':state(ready)'),
          );
          await page.until(() =>
            document
              .querySelector('peer-embed-builder')
              .shadowRoot.querySelector('pre')
              ?.textContent.includes('integrity="sha384-'),
          );
          assert.equal(await page.evaluate(() => document.documentElement.dir || 'ltr'), dir);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
          await page.evaluate(() => {
            const script = document.createElement('script');
            script.src = '/axe.js';
            script.onload = async () => {
              const rules = { 'target-size': { enabled: true } };
              const { violations } = await window.axe.run(document, { rules, resultTypes: ['violations'] });
              window.found = violations.map(
                ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
              );
            };
            document.head.append(script);
          });
          await page.until(() => window.found !== undefined);
          assert.deepEqual(await page.evaluate(() => window.found), []);
          assert.deepEqual(await page.evaluate(() => noted.errors), []);
          await page.close();
        });
      }

      it('is worked by the keyboard alone, from the widget to the copied code', async () => {
        const page = await open('');
        await page.until(() =>
          Boolean(document.querySelector('peer-embed-builder')?.shadowRoot?.querySelector('select')),
        );
        const tabTo = async (name) => {
          const passed = [];
          while (!passed.at(-1)?.includes(name)) {
            assert.ok(passed.length < 120, `not reached: ${name} by way of ${passed.join(' | ')}`);
            await page.press('Tab');
            passed.push(await page.evaluate(focused));
          }
        };
        await tabTo('Find a group');
        await page.press('ArrowDown');
        assert.match(await page.evaluate(focused), /A story/);
        await tabTo('Address of your feed');
        await page.type(`${site.origin}/stories.json`);
        await page.press('Enter');
        await page.until(() =>
          Boolean(
            document
              .querySelector('peer-embed-builder')
              .shadowRoot.querySelector('peer-story-card[src$="stories.json"]'),
          ),
        );
        await tabTo('Where is your site?');
        await page.type('Ghost');
        await page.until(
          () => document.querySelector('peer-embed-builder').shadowRoot.querySelector('#platform').value === 'ghost',
        );
        await tabTo('Copy');
        await page.press('Enter');
        await page.until(() =>
          document.querySelector('peer-embed-builder').shadowRoot.querySelector('.said')?.textContent.trim(),
        );
        assert.match(await page.evaluate(code), /<peer-story-card src="[^"]+stories\.json"/);
        await page.close();
      });
    });
  }
});

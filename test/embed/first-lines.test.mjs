import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engineNames, startEngine, until } from './support/engines.mjs';
import { copyOfParts, FEED, pageOf, startSite } from './support/site.mjs';

const loader = (folder) => `<script type="module" src="${folder}/autoload.js"></script>`;
const LIST = '<peer-resource-list region="US"></peer-resource-list>';
/** What is not there until a visitor tries again; a retry has an address of its own. */
const onceMissing =
  (code) =>
  ({ url }) =>
    url.includes('?') ? code : { body: '', status: 503 };

describe('the first lines of <peer-resource-list>', () => {
  let site;
  let held = [];
  before(async () => {
    site = await startSite({
      '/feed.json': JSON.stringify(FEED),
      ...copyOfParts('/held', {
        'parts/whole-list.js': (code) => () => new Promise((answer) => held.push(() => answer(code))),
      }),
      '/held.html': pageOf('', loader('/held')),
      ...copyOfParts('/missing', { 'parts/whole-list.js': onceMissing }),
      '/missing.html': pageOf(LIST, loader('/missing')),
      // Nothing that reads a feed.
      ...copyOfParts('/unread', { 'parts/read-feed.js': undefined }),
      '/unread.html': pageOf(LIST.replace('region', 'src="/feed.json" region'), loader('/unread')),
    });
  });
  after(() => site?.close());
  beforeEach(() => (held = []));

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());
      const has = (page, selector) =>
        page.until(
          (each) => Boolean(document.querySelector('peer-resource-list')?.shadowRoot?.querySelector(each)),
          selector,
        );
      const numbers = (page) =>
        page.evaluate(() =>
          [...document.querySelector('peer-resource-list').shadowRoot.querySelectorAll('a')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.getAttribute('href')),
        );

      it('are there before the rest, and keep their place and the focus when it arrives', async () => {
        const page = await driver.open(`${site.origin}/held.html`);
        // Once the page has loaded: a file that is held back would delay that.
        await page.evaluate(() => {
          const list = document.createElement('peer-resource-list');
          list.setAttribute('region', 'US');
          document.body.append(list);
        });
        await has(page, 'a[href="tel:988"]');
        assert.deepEqual((await numbers(page)).slice(0, 2), ['tel:911', 'tel:988']);
        await page.evaluate(() => {
          window.number = document.querySelector('peer-resource-list').shadowRoot.querySelector('a[href="tel:988"]');
          window.number.focus();
        });
        await until(() => held.length > 0, 'the rest to be asked for');
        await until(async () => {
          // A browser may ask once more for what it has fetched ahead.
          held.splice(0).forEach((answer) => answer());
          return (await numbers(page)).includes('sms:988');
        }, 'the rest');
        const isKept = await page.evaluate(() => {
          const { activeElement } = document.querySelector('peer-resource-list').shadowRoot;
          return activeElement === window.number && window.number.getAttribute('href') === 'tel:988';
        });
        assert.equal(isKept, true);
        await page.close();
      });

      it('stay where the rest does not arrive, with a way to try again', async () => {
        const page = await driver.open(`${site.origin}/missing.html`);
        await has(page, '.trouble button');
        assert.deepEqual((await numbers(page)).slice(0, 2), ['tel:911', 'tel:988']);
        await page.evaluate(() =>
          document.querySelector('peer-resource-list').shadowRoot.querySelector('.trouble button').click(),
        );
        await has(page, 'a[href="sms:988"]');
        await page.close();
      });

      it('and the whole help stay where nothing can read the feed, which is said', async () => {
        const page = await driver.open(`${site.origin}/unread.html`);
        await has(page, '[role=alert]');
        await has(page, 'a[href="sms:988"]');
        assert.deepEqual((await numbers(page)).slice(0, 2), ['tel:911', 'tel:988']);
        await page.close();
      });
    });
  }
});

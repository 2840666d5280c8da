import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, startEngine } from './support/engines.mjs';
import { copyOfParts, FEED, pageOf, startSite } from './support/site.mjs';

const CARD =
  '<peer-story-card src="/feed.json" story="s1" region="US"><p>Call <a href="tel:988">988</a></p></peer-story-card>';
const loader = (folder) => `<script type="module" src="${folder}/autoload.js"></script>`;

describe('the autoloader', () => {
  let site;
  before(async () => {
    site = await startSite({
      '/feed.json': JSON.stringify(FEED),
      '/used.html': pageOf(CARD, loader('/dist/cdn')),
      '/none.html': pageOf('<p>No widget yet</p>', loader('/dist/cdn')),
      '/spanish.html': pageOf(`<main lang="es-MX">${CARD}</main>`, loader('/dist/cdn')),
      // A folder in which a file is missing, and one in which a file is not what it was.
      ...copyOfParts('/missing', { 'parts/story-card.js': undefined }),
      '/missing.html': pageOf(CARD + CARD, loader('/missing')),
      ...copyOfParts('/tampered', { 'parts/story-card.js': (code) => `window.tampered = true;${code}` }),
      '/tampered.html': pageOf(CARD, loader('/tampered')),
      ...Object.fromEntries(
        ['named', 'unnamed'].map((name) => [
          `/${name}.html`,
          {
            body: pageOf(CARD, loader('/dist/cdn')),
            headers: {
              'content-security-policy': `require-trusted-types-for 'script'; trusted-types lit-html ${name === 'named' ? 'peer-autoload' : ''} 'allow-duplicates'`,
            },
          },
        ]),
      ),
    });
  });
  after(() => site?.close());
  const scripts = () => site.asked.filter((path) => path.endsWith('.js') && !path.endsWith('autoload.js'));

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());
      const open = (path) => {
        site.asked.length = 0;
        return driver.open(site.origin + path);
      };

      it('loads the parts of the one tag that is used, and no other widget', async () => {
        const page = await open('/used.html');
        await page.until(() =>
          document.querySelector('peer-story-card').shadowRoot?.textContent.includes('my Tuesday'),
        );
        const loaded = scripts();
        assert.ok(loaded.includes('/dist/cdn/parts/story-card.js'));
        assert.deepEqual(
          loaded.filter((path) => /group-finder|grounding-player|resource-list|quick-exit|lang\//.test(path)),
          [],
        );
        assert.deepEqual(await page.evaluate(() => noted), { errors: [], warnings: [], shifts: 0 });
        await page.close();
      });

      it('loads the files of tags that come later, from a clone too, each once', async () => {
        const page = await open('/none.html');
        await page.until(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.endsWith('autoload.js')),
        );
        assert.deepEqual(scripts(), []);
        await page.evaluate(() => {
          const template = document.createElement('template');
          const holder = document.createElement('section');
          for (const tag of ['peer-grounding-player', 'peer-quick-exit', 'peer-quick-exit'])
            holder.append(document.createElement(tag));
          template.content.append(holder);
          for (let n = 0; n < 3; n++) document.body.append(template.content.cloneNode(true));
        });
        await page.until(() =>
          [...document.querySelectorAll('section > *')].every(({ shadowRoot }) => shadowRoot?.textContent.trim()),
        );
        for (const name of ['grounding-player', 'quick-exit', 'base'])
          assert.equal(site.ran(`/dist/cdn/parts/${name}.js`), 1, name);
        assert.deepEqual(
          scripts().filter((path) => /story-card|group-finder|resource-list/.test(path)),
          [],
        );
        await page.close();
      });

      it('loads the language of the text around the tag', async () => {
        const page = await open('/spanish.html');
        await page.until(() =>
          document.querySelector('peer-story-card').shadowRoot?.textContent.includes('Yo también pasé por eso'),
        );
        assert.ok(scripts().includes('/dist/cdn/lang/es.js'));
        await page.close();
      });

      for (const [name, what] of [
        ['missing', 'a file that is not there'],
        ['tampered', 'a file with other bytes'],
      ]) {
        it(`names ${what} once, asks once, runs nothing of it and leaves the fallback`, async () => {
          const page = await open(`/${name}.html`);
          await page.until(() => noted.warnings.length > 0);
          const { warnings, tampered, visible, upgraded } = await page.evaluate(() => ({
            warnings: noted.warnings,
            tampered: window.tampered,
            visible: [...document.querySelectorAll('a[href="tel:988"]')].every((link) => link.checkVisibility()),
            upgraded: Boolean(customElements.get('peer-story-card')),
          }));
          assert.equal(warnings.length, 1);
          assert.match(warnings[0], /story-card\.js could not be loaded; <peer-story-card> stays/);
          assert.deepEqual([tampered ?? null, visible, upgraded], [null, true, false]);
          assert.equal(site.ran(`/${name}/parts/story-card.js`), 1);
          await page.close();
        });
      }

      it('works under trusted types that name its policy, and where they do not, says so and leaves the fallback', async () => {
        let page = await open('/named.html');
        await page.until(() =>
          document.querySelector('peer-story-card').shadowRoot?.textContent.includes('my Tuesday'),
        );
        page = await open('/unnamed.html');
        // An engine without trusted types loads the file; one with them refuses.
        await page.until(
          () =>
            noted.warnings.some((text) => text.includes('could not be loaded')) ||
            document.querySelector('peer-story-card').shadowRoot,
        );
        assert.ok(await page.evaluate(() => document.querySelector('peer-story-card').checkVisibility()));
        await page.close();
      });
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engineNames, startEngine, until } from './support/engines.mjs';
import { FEED, LISTENER, pageOf, startSite } from './support/site.mjs';

const resizeHash = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'))['resize.js'];

const frameHeight = () => parseInt(document.querySelector('iframe').style.height, 10);

describe('pages for frames', () => {
  let home; // the nonprofit's own site, with its pages for frames and its feed
  let stranger; // somebody else's site, with a feed that looks like help
  let blog; // the page around
  before(async () => {
    const noted = (name) => readFileSync(`dist/embed/${name}.html`, 'utf8').replace('<head>', `<head>${LISTENER}`);
    const pages = { '/feed.json': JSON.stringify(FEED) };
    for (const name of ['group-finder', 'resource-list', 'quick-exit', 'story-card'])
      pages[`/dist/embed/${name}.html`] = noted(name);
    home = await startSite(pages);
    stranger = await startSite({
      '/feed.json': JSON.stringify({ ...FEED, groups: [{ id: 'x', name: 'A false friend' }] }),
      '/moved.json': { status: 302, headers: { location: `${home.origin}/feed.json` } },
    });
    home.pages['/away.json'] = { status: 302, headers: { location: `${stranger.origin}/feed.json` } };
    blog = await startSite({ '/weather.html': pageOf('<h1>Weather</h1>') });
  });
  after(() => [home, stranger, blog].forEach((site) => site?.close()));

  const resizer = () =>
    `<script async src="${home.origin}/dist/embed/resize.js" integrity="${resizeHash}" crossorigin="anonymous"></script>`;
  const frameTo = (path, more = '') =>
    `<iframe src="${home.origin}${path}" title="Find a group" width="100%" height="400" data-peer-embed ${more}></iframe>`;

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());

      const show = async (body) => {
        blog.pages['/post.html'] = pageOf(body);
        return driver.open(`${blog.origin}/post.html`);
      };

      it('shows the feed of its own site, names it, and is as high as it needs', async () => {
        const page = await show(frameTo('/dist/embed/group-finder.html?src=/feed.json&region=US') + resizer());
        await page.untilFrame(
          0,
          (text) => document.querySelector('main > *')?.shadowRoot?.textContent.includes(text),
          'Tuesday circle',
        );
        const host = new URL(home.origin).host;
        await page.untilFrame(0, (text) => document.querySelector('footer').textContent.includes(text), `From ${host}`);
        await page.until(() => parseInt(document.querySelector('iframe').style.height, 10) > 0);
        // The two are asked one after the other: a page that still grows is asked again.
        await until(async () => {
          const wanted = await page.inFrame(0, () => Math.ceil(document.body.getBoundingClientRect().height));
          return (await page.evaluate(frameHeight)) === wanted;
        }, 'the frame is as high as its content');
        assert.deepEqual(await page.inFrame(0, () => noted.errors), []);
        await page.close();
      });

      it('requests no feed from a site that is not allowed, says so, and keeps the numbers', async () => {
        stranger.asked.length = 0;
        const page = await show(
          frameTo(`/dist/embed/group-finder.html?src=${encodeURIComponent(`${stranger.origin}/feed.json`)}&region=US`),
        );
        await page.untilFrame(
          0,
          (text) => document.querySelector('footer').textContent.includes(text),
          new URL(stranger.origin).host,
        );
        await page.untilFrame(0, () =>
          [...document.querySelectorAll('a[href="tel:988"]')].some((link) => link.checkVisibility()),
        );
        assert.deepEqual(stranger.asked, []);
        await page.close();
      });

      it('does not follow its own site’s redirect to a feed that is not allowed', async () => {
        stranger.asked.length = 0;
        const page = await show(frameTo('/dist/embed/group-finder.html?src=/away.json'));
        await page.untilFrame(0, () =>
          /Try again|Retry/i.test(document.querySelector('main > *')?.shadowRoot?.textContent ?? ''),
        );
        assert.deepEqual(stranger.asked, []);
        await page.close();
      });

      it('takes a feed that the file beside the pages allows', async () => {
        home.pages['/dist/embed/embed.config.json'] = JSON.stringify({ feeds: [`${stranger.origin}/feed.json`] });
        const page = await show(
          frameTo(`/dist/embed/group-finder.html?src=${encodeURIComponent(`${stranger.origin}/feed.json`)}`),
        );
        await page.untilFrame(
          0,
          (text) => document.querySelector('main > *')?.shadowRoot?.textContent.includes(text),
          'A false friend',
        );
        delete home.pages['/dist/embed/embed.config.json'];
        await page.close();
      });

      it('shows nothing from outside the folder that is allowed, wherever a redirect or a next page leads', async () => {
        home.pages['/dist/embed/embed.config.json'] = JSON.stringify({ feeds: [`${stranger.origin}/open/`] });
        stranger.pages['/open/moved.json'] = { status: 302, headers: { location: '/feed.json' } };
        stranger.pages['/open/first.json'] = JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Stories',
          next_url: `${stranger.origin}/more.json`,
          items: [{ id: 'first', content_text: 'A story of the folder.' }],
        });
        stranger.asked.length = 0;
        for (const [widget, feed] of [
          ['group-finder', 'moved'],
          ['story-card', 'first'],
        ]) {
          const page = await show(
            frameTo(`/dist/embed/${widget}.html?src=${encodeURIComponent(`${stranger.origin}/open/${feed}.json`)}`),
          );
          await page.untilFrame(0, () =>
            /Try again|A story of the folder/.test(document.querySelector('main > *')?.shadowRoot?.textContent ?? ''),
          );
          assert.doesNotMatch(
            await page.inFrame(0, () => document.querySelector('main > *').shadowRoot.textContent),
            /A false friend/,
          );
          await page.close();
        }
        assert.ok(!stranger.asked.includes('/more.json'), stranger.asked.join());
        delete home.pages['/dist/embed/embed.config.json'];
      });

      for (const widget of ['story-card', 'grounding-player']) {
        it(`keeps numbers beside a help page that the query names: ${widget}`, async () => {
          const page = await show(
            frameTo(`/dist/embed/${widget}.html?src=/feed.json&region=GB&help-href=/no-such-page`),
          );
          await page.untilFrame(0, () =>
            [...document.querySelectorAll('a[href="tel:116123"]')].some((link) => link.checkVisibility()),
          );
          assert.ok(
            await page.inFrame(0, () =>
              [...document.querySelectorAll('a[href="tel:999"]')].some((link) => link.checkVisibility()),
            ),
          );
          await page.close();
        });
      }

      for (const widget of ['story-card', 'grounding-player']) {
        it(`lets the reader change whose numbers stand beside a help page: ${widget}`, async () => {
          const page = await show(
            frameTo(`/dist/embed/${widget}.html?src=/feed.json&region=GB&help-href=/no-such-page`),
          );
          await page.untilFrame(0, () => /Change/.test(document.querySelector('footer .region')?.textContent ?? ''));
          await page.inFrame(0, () =>
            [...document.querySelectorAll('footer .region button')]
              .find(({ textContent }) => textContent.trim() === 'Change')
              .click(),
          );
          await page.inFrame(0, () => {
            const select = document.querySelector('footer select');
            select.value = 'DE';
            select.dispatchEvent(new Event('change', { bubbles: true }));
          });
          await page.untilFrame(0, () =>
            Boolean(document.querySelector('footer a[href="tel:112"]')?.checkVisibility()),
          );
          const { said, old } = await page.inFrame(0, () => ({
            said: document.querySelector('footer .region').innerText,
            old: document.querySelectorAll('a[href="tel:999"]').length,
          }));
          assert.match(said, /Germany/);
          assert.equal(old, 0);
          await page.close();
        });
      }

      it('gives the numbers of the country that the reader chose in the widget, in a sandbox without an origin too', async () => {
        const page = await show(
          frameTo('/dist/embed/resource-list.html?region=US', 'sandbox="allow-scripts"') + resizer(),
        );
        await page.untilFrame(0, () => document.querySelector('footer .number')?.textContent === '911');
        await page.untilFrame(0, () =>
          Boolean(document.querySelector('main > *').shadowRoot.querySelector('[aria-describedby=showing]')),
        );
        await page.inFrame(0, () =>
          document.querySelector('main > *').shadowRoot.querySelector('[aria-describedby=showing]').click(),
        );
        await page.untilFrame(0, () =>
          Boolean(document.querySelector('main > *').shadowRoot.querySelector('#region select')),
        );
        await page.inFrame(0, () => {
          const select = document.querySelector('main > *').shadowRoot.querySelector('#region select');
          select.value = 'GB';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await page.untilFrame(0, () => document.querySelector('footer .number').textContent === '999');
        const numbers = await page.inFrame(0, () =>
          [...document.querySelectorAll('footer .number')].map(({ textContent }) => textContent),
        );
        assert.ok(numbers.includes('116 123') && !numbers.includes('988') && !numbers.includes('911'), numbers.join());
        await page.close();
      });

      it('speaks the language that is asked for', async () => {
        const page = await show(frameTo('/dist/embed/resource-list.html?lang=ar&region=US'));
        await page.untilFrame(
          0,
          () => document.documentElement.dir === 'rtl' && /افتح/.test(document.querySelector('footer').textContent),
        );
        await page.close();
      });

      it('keeps the lines of the requested region, in the requested language', async () => {
        const page = await show(frameTo('/dist/embed/group-finder.html?src=/feed.json&region=GB&lang=es'));
        await page.untilFrame(0, () => /Samaritans: Llama/.test(document.querySelector('main').textContent));
        const { lang, links } = await page.inFrame(0, () => ({
          lang: document.querySelector('main a[href="tel:116123"]').closest('[lang]').lang,
          links: [...document.querySelectorAll('main a')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.getAttribute('href')),
        }));
        assert.equal(lang, 'es');
        assert.ok(
          links.includes('tel:999') && links.includes('tel:116123') && !links.includes('tel:988'),
          links.join(),
        );
        await page.close();
      });

      it('works in a sandbox without an origin: numbers to read and to copy, and a way to the full page', async () => {
        const page = await show(
          frameTo('/dist/embed/resource-list.html?region=US', 'sandbox="allow-scripts"') + resizer(),
        );
        await page.untilFrame(0, () => document.querySelector('main > *')?.shadowRoot?.textContent.includes('988'));
        await page.untilFrame(0, () => document.querySelector('footer .number')?.textContent === '911');
        assert.deepEqual(await page.inFrame(0, () => noted.errors), []);
        await page.until(() => parseInt(document.querySelector('iframe').style.height, 10) > 0);
        await page.inFrame(0, () =>
          document.querySelector('footer a').setAttribute('data-address', document.querySelector('footer a').href),
        );
        assert.equal(
          await page.inFrame(0, () => document.querySelector('footer a').dataset.address),
          `${home.origin}/dist/embed/resource-list.html?region=US`,
        );
        await page.close();
      });

      it('a quick exit in a frame takes the whole page away', async () => {
        home.pages['/dist/embed/embed.config.json'] = JSON.stringify({ links: [blog.origin] });
        const page = await show(
          frameTo(
            `/dist/embed/quick-exit.html?href=${encodeURIComponent(`${blog.origin}/weather.html`)}`,
            'sandbox="allow-scripts"',
          ) + resizer(),
        );
        await page.untilFrame(0, () => Boolean(document.querySelector('main > *')?.shadowRoot?.querySelector('a')));
        delete home.pages['/dist/embed/embed.config.json'];
        // As a finger or a key does: the focus comes first.
        await page.inFrame(0, () => {
          const exit = document.querySelector('main > *').shadowRoot.querySelector('a');
          exit.focus();
          exit.click();
        });
        await page.until(() => document.querySelector('h1')?.textContent === 'Weather');
        assert.equal(await page.evaluate(() => document.referrer), '');
        await page.close();
      });
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engineNames, startEngine, until } from './support/engines.mjs';
import { copyOfParts, FEED, pageOf, startSite } from './support/site.mjs';

const loader = (folder, more = '') => `<script type="module" src="${folder}/autoload.js"${more}></script>`;
const LIST = '<peer-resource-list region="US"></peer-resource-list>';
const CARD = (src = '/feed.json') => `<peer-story-card src="${src}" story="s1" region="US"></peer-story-card>`;
const MEETINGS = [{ slug: 'm1', name: 'Monday circle', day: 1, time: '19:00', timezone: 'America/Chicago', types: [] }];
const FINDER = '<peer-group-finder src="/meetings.json"><p>Groups of the page</p></peer-group-finder>';
const other = (code) => code.replace(/\S/, (first) => (first === ';' ? ' ' : ` ${first}`));
const page = (body) => ({ body, headers: { 'content-type': 'text/html' } });

/** What may become of a part, and how the words of the site's answer differ. */
const FAULTS = {
  'has one other byte': other,
  'is not there': undefined,
  'is a web page': () => page('<!doctype html><title>Sign in</title>'),
  'belongs to an older copy': (code) => code.replace('peer-support-widgets 0.', 'peer-support-widgets 00.'),
};

/** A part and what it imports, directly or not. */
function filesOf(name, files = new Set()) {
  if (files.has(name)) return files;
  files.add(name);
  const code = readFileSync(`dist/cdn/parts/${name}`, 'utf8');
  for (const [, each] of code.matchAll(/(?:from|import) ?"\.\/([\w-]+\.js)"/g)) filesOf(each, files);
  return files;
}

describe('parts', () => {
  let site;
  let elsewhere;
  let held = [];
  before(async () => {
    const first = filesOf('resource-list.js', filesOf('story-card.js'));
    const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
    site = await startSite({
      '/feed.json': JSON.stringify(FEED),
      '/meetings.json': JSON.stringify(MEETINGS),
      ...Object.fromEntries(
        Object.values(FAULTS).flatMap((change, at) => [
          ...Object.entries(copyOfParts(`/format-${at}`, { 'parts/formats-groups.js': change })),
          [`/format-${at}.html`, pageOf(FINDER, loader(`/format-${at}`))],
          ...Object.entries(copyOfParts(`/core-${at}`, { 'parts/core.js': change })),
          [
            `/core-${at}.html`,
            pageOf(`${LIST.replace('></', '><p>Call <a href="tel:988">988</a></p></')}`, loader(`/core-${at}`)),
          ],
        ]),
      ),
      // Not there at first, neither for the fetch ahead nor for the script; then as it should be.
      ...copyOfParts('/later', {
        'parts/formats-groups.js':
          (code) =>
          ({ url }) =>
            url.includes('?') ? code : { body: '', status: 503 },
      }),
      '/later.html': pageOf(FINDER, loader('/later')),
      ...copyOfParts('/stalled', {
        'parts/formats-groups.js': () => () => new Promise((answer) => held.push(answer)),
      }),
      '/stalled.html': pageOf(FINDER, loader('/stalled')),
      // Altered at its own address, as it should be at that of a retry; other parts import it by its own.
      ...copyOfParts('/shared', {
        'parts/group-detail.js':
          (code) =>
          ({ url }) =>
            url.includes('?') ? code : `window.tampered = true;${code}`,
      }),
      '/shared.html': pageOf('<peer-group-finder src="/feed.json"></peer-group-finder>', loader('/shared')),
      '/deep/er/page.html': pageOf(CARD(), loader('../../dist/cdn')),
      '/first.html': pageOf(LIST + CARD(), loader('/only')),
      ...Object.fromEntries(
        Object.entries(copyOfParts('/only')).filter(
          ([path]) => path.endsWith('/autoload.js') || first.has(path.replace('/only/parts/', '')),
        ),
      ),
      '/hashes.html': {
        body: pageOf(
          CARD(),
          loader('/dist/cdn', ` integrity="${hashes['autoload.js']}" crossorigin="anonymous"`),
        ).replace(/<script>[^]*?<\/script>/, ''),
        headers: {
          'content-security-policy': `script-src ${[...new Set(Object.values(hashes))].map((hash) => `'${hash}'`).join(' ')} 'strict-dynamic'; object-src 'none'; base-uri 'none'`,
        },
      },
    });
    elsewhere = { open: await startSite({}), closed: await startSite({}, { cors: false }) };
    site.pages['/elsewhere.html'] = pageOf(CARD(), loader(`${elsewhere.open.origin}/dist/cdn`));
    site.pages['/refused.html'] = pageOf(
      CARD().replace('></', '><p>Call <a href="tel:988">988</a></p></'),
      // The loader itself is of this site, its parts are taken from one that lets nobody have them.
      `<script type="module">import '${site.origin}/borrowed/autoload.js';</script>`,
    );
    for (const [path, code] of Object.entries(copyOfParts('/borrowed')))
      site.pages[path] = path.endsWith('autoload.js')
        ? code
        : {
            body: '',
            status: 302,
            headers: { location: `${elsewhere.closed.origin}/dist/cdn${path.replace('/borrowed', '')}` },
          };
  });
  after(() => [site, elsewhere?.open, elsewhere?.closed].forEach((each) => each?.close()));

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());
      const shows = (page, selector) =>
        page.until(
          (each) => Boolean(document.querySelector('peer-group-finder').shadowRoot?.querySelector(each)),
          selector,
        );
      const shownIn = (page, tag) =>
        page.evaluate((name) => document.querySelector(name).shadowRoot?.textContent ?? '', tag);

      Object.keys(FAULTS).forEach((name, at) => {
        it(`costs what needs it, and says so, where it ${name}`, async () => {
          const page = await driver.open(`${site.origin}/format-${at}.html`);
          await shows(page, '[role=alert]');
          const { fallback, retry, warnings } = await page.evaluate(() => ({
            fallback: document.querySelector('peer-group-finder p').checkVisibility(),
            retry: document
              .querySelector('peer-group-finder')
              .shadowRoot.querySelector('.trouble button')
              ?.textContent.trim(),
            warnings: noted.warnings,
          }));
          assert.deepEqual([fallback, retry], [true, 'Try again']);
          assert.equal(
            warnings.filter((text) => text.includes('a part could not be loaded')).length,
            1,
            warnings.join('\n'),
          );
          await page.close();
        });

        it(`leaves the page as it was where the core ${name}`, async () => {
          const page = await driver.open(`${site.origin}/core-${at}.html`);
          await page.until(() => noted.warnings.length > 0);
          const seen = await page.evaluate(() => ({
            warnings: noted.warnings.length,
            visible: document.querySelector('a[href="tel:988"]').checkVisibility(),
            isDefined: Boolean(customElements.get('peer-resource-list')),
          }));
          assert.deepEqual(seen, { warnings: 1, visible: true, isDefined: false });
          await page.close();
        });
      });

      it('is there after a retry', async () => {
        const page = await driver.open(`${site.origin}/later.html`);
        await shows(page, '.trouble button');
        await page.evaluate(() =>
          document.querySelector('peer-group-finder').shadowRoot.querySelector('.trouble button').click(),
        );
        await page.until(() =>
          document.querySelector('peer-group-finder').shadowRoot.textContent.includes('Monday circle'),
        );
        await page.close();
      });

      it('never runs unverified because another part imports it after a retry', async () => {
        const page = await driver.open(`${site.origin}/shared.html`);
        const press = (name) =>
          page.until((label) => {
            const root = document.querySelector('peer-group-finder').shadowRoot;
            const found = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
              (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(label),
            );
            found?.click();
            return found !== undefined;
          }, name);
        await press('Details');
        await press('Try again');
        await press('Week');
        await press('Try again');
        // The part of the week has had its turn twice.
        await page.until(() => noted.warnings.length > 2 || window.tampered);
        assert.equal(await page.evaluate(() => window.tampered ?? null), null);
        await page.close();
      });

      beforeEach(() => (held = []));

      it('that is late does not hold up anything else, and is used when it comes', async () => {
        const page = await driver.open(`${site.origin}/stalled.html`);
        await shows(page, '[role=status]');
        assert.ok(await page.evaluate(() => document.querySelector('peer-group-finder p').checkVisibility()));
        await until(() => held.length > 0, 'the part to be asked for');
        // The script may ask once more for what was fetched ahead.
        const answer = () => held.splice(0).forEach((each) => each(readFileSync('dist/cdn/parts/formats-groups.js')));
        await until(async () => {
          answer();
          return (await shownIn(page, 'peer-group-finder')).includes('Monday circle');
        }, 'the groups');
        await page.close();
      });

      it('show a crisis number with nothing but the loader and the first parts', async () => {
        const page = await driver.open(`${site.origin}/first.html`);
        await page.until(() =>
          [...document.querySelectorAll('peer-resource-list, peer-story-card')].every(({ shadowRoot }) =>
            shadowRoot?.querySelector('a[href="tel:988"]')?.checkVisibility(),
          ),
        );
        await page.until(() => document.querySelector('peer-story-card').shadowRoot.textContent.includes('my Tuesday'));
        assert.match(await shownIn(page, 'peer-resource-list'), /911/);
        await page.close();
      });

      for (const [name, path] of [
        ['a page in a folder below', '/deep/er/page.html'],
        ['a page of another origin', '/elsewhere.html'],
        ['a page whose policy lists their hashes', '/hashes.html'],
      ])
        it(`work on ${name}`, async () => {
          const page = await driver.open(site.origin + path);
          await page.until(() =>
            document.querySelector('peer-story-card').shadowRoot?.textContent.includes('my Tuesday'),
          );
          await page.close();
        });

      it('are refused without CORS, which is said once, and the fallback stays', async () => {
        const page = await driver.open(`${site.origin}/refused.html`);
        await page.until(() => noted.warnings.length > 0);
        const seen = await page.evaluate(() => [
          noted.warnings,
          document.querySelector('a[href="tel:988"]').checkVisibility(),
        ]);
        assert.match(seen[0][0], /story-card\.js could not be loaded; <peer-story-card> stays/);
        assert.deepEqual([seen[0].length, seen[1]], [1, true]);
        await page.close();
      });
    });
  }
});

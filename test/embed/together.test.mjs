import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engineNames, startEngine } from './support/engines.mjs';
import { FEED, pageOf, startSite } from './support/site.mjs';

const built = (name) => readFileSync(`dist/cdn/${name}`, 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const OLDER = '0.0.9';

const everything = built('peer-widgets.js');
const older = everything.replaceAll(version, OLDER);

const module = (src) => `<script type="module" src="${src}"></script>`;
const classic = (src) => `<script defer src="${src}"></script>`;

const EVERY_TAG = `
  <peer-feed src="/feed.json" region="US">
    <peer-group-finder><p>Call 988</p></peer-group-finder>
    <peer-story-card><p>Call 988</p></peer-story-card>
    <peer-resource-list><p>Call 988</p></peer-resource-list>
  </peer-feed>
  <peer-grounding-player region="US"><p>Call 988</p></peer-grounding-player>
  <peer-quick-exit href="https://example.org/weather"><a href="https://example.org/weather">Leave</a></peer-quick-exit>`;

/** Two scripts that define the same tags: [name, head, the versions that the one warning names] */
const twice = [
  ['one file under two addresses', module('/a.js') + module('/b.js'), [version, version]],
  ['an older version first', module('/old.js') + module('/a.js'), [OLDER, version]],
  ['an older version last', module('/a.js') + module('/old.js'), [version, OLDER]],
  [
    'a module, then the classic file',
    module('/a.js') + classic('/dist/cdn/peer-widgets.classic.js'),
    [version, version],
  ],
  [
    'the classic file, then a module',
    classic('/dist/cdn/peer-widgets.classic.js') + module('/a.js'),
    [version, version],
  ],
  ['everything, then one widget', module('/a.js') + module('/dist/cdn/group-finder.js'), [version, version]],
];

/** Files that need one another's feed: [name, head] */
const apart = [
  ['the provider first', module('/dist/cdn/peer-feed.js') + module('/dist/cdn/group-finder.js')],
  ['the widget first', module('/dist/cdn/group-finder.js') + module('/dist/cdn/peer-feed.js')],
  [
    'the widget long before the provider',
    `${module('/dist/cdn/group-finder.js')}<script src="/late.js" defer></script>`,
  ],
  ['the provider long before the widget', `${module('/dist/cdn/peer-feed.js')}<script src="/later.js" defer></script>`],
];

/** Adds `src` once `tag` is defined and drawn. */
const afterTag = (
  tag,
  src,
) => `customElements.whenDefined('${tag}').then(() => document.querySelector('${tag}').updateComplete).then(() => {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '${src}' });
  document.head.append(script);
});`;

describe('scripts of one page work together', () => {
  let site;
  before(async () => {
    site = await startSite({
      '/a.js': everything,
      '/b.js': everything,
      '/old.js': older,
      '/feed.json': JSON.stringify(FEED),
      '/late.js': afterTag('peer-group-finder', '/dist/cdn/peer-feed.js'),
      '/later.js': afterTag('peer-feed', '/dist/cdn/group-finder.js'),
    });
    twice.forEach(([, head], at) => (site.pages[`/twice-${at}.html`] = pageOf(EVERY_TAG, head)));
    apart.forEach(
      ([, head], at) =>
        (site.pages[`/apart-${at}.html`] = pageOf(
          '<peer-feed src="/feed.json" region="US"><peer-group-finder><p>Call 988</p></peer-group-finder></peer-feed>',
          head,
        )),
    );
  });
  after(() => site?.close());

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());

      for (const [at, [name, , versions]] of twice.entries()) {
        it(`${name}: everything is drawn, nothing throws, one warning names both versions`, async () => {
          const page = await driver.open(`${site.origin}/twice-${at}.html`);
          await page.until(() =>
            [...document.querySelectorAll('*')]
              .filter(({ localName }) => localName.startsWith('peer-'))
              .every(
                ({ shadowRoot, localName }) =>
                  shadowRoot && (localName === 'peer-feed' || shadowRoot.textContent.trim() !== ''),
              ),
          );
          await page.until(() =>
            document.querySelector('peer-group-finder').shadowRoot.textContent.includes('Tuesday circle'),
          );
          await page.until(() => noted.warnings.length > 0);
          const { errors, warnings } = await page.evaluate(() => noted);
          assert.deepEqual(errors, []);
          assert.equal(warnings.length, 1, warnings.join('\n'));
          for (const each of versions) assert.ok(warnings[0].includes(each), warnings[0]);
          await page.close();
        });
      }

      for (const [at, [name]] of apart.entries()) {
        it(`peer-feed.js and group-finder.js, ${name}: the finder shows the provider’s feed, asked for once`, async () => {
          site.asked.length = 0;
          const page = await driver.open(`${site.origin}/apart-${at}.html`);
          await page.until(() =>
            document.querySelector('peer-group-finder').shadowRoot?.textContent.includes('Tuesday circle'),
          );
          const { errors, warnings } = await page.evaluate(() => noted);
          assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
          assert.equal(site.asked.filter((path) => path === '/feed.json').length, 1);
          await page.close();
        });
      }
    });
  }
});

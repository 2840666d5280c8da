import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startEngine } from './support/engines.mjs';
import { FEED, LISTENER, pageOf, startSite } from './support/site.mjs';
import { asWordpress, HOST_SCRIPT } from './support/wordpress.mjs';

describe('oembed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-oembed-'));
  let nonprofit;
  let wordpress;
  let driver;
  const write = (config) => writeFileSync(join(dir, 'config.json'), JSON.stringify(config));
  const call = (...args) =>
    spawnSync(process.execPath, ['dist/esm/cli/main.js', 'oembed', ...args], { encoding: 'utf8' });
  const read = (name) => readFileSync(join(dir, 'out', name), 'utf8');
  const config = () => ({
    site: `${nonprofit.origin}/peer/`,
    provider: { name: 'Riverside <Peers>', url: nonprofit.origin },
    pages: [
      {
        name: 'groups',
        widget: 'group-finder',
        title: 'Find a "group"',
        description: 'Free groups.',
        feed: 'feed.json',
        attributes: { region: 'US', lang: 'en' },
        image: 'https://example.org/card.png',
        height: 720,
      },
      {
        name: 'lines',
        widget: 'peer-resource-list',
        title: 'People to call',
        attributes: { region: 'US' },
        height: 4000,
      },
    ],
  });

  before(async () => {
    nonprofit = await startSite({}, { cors: false });
    wordpress = await startSite();
    writeFileSync(join(dir, 'feed.json'), JSON.stringify(FEED));
    write(config());
    const { status, stderr } = call(join(dir, 'config.json'), '--out', join(dir, 'out'));
    assert.equal(status, 0, stderr);
    for (const file of readdirSync(join(dir, 'out'), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )) {
      const path = join(file.parentPath ?? file.path, file.name);
      const body = readFileSync(path, 'utf8');
      nonprofit.pages[`/peer/${path.slice(join(dir, 'out').length + 1)}`] = file.name.endsWith('.html')
        ? body.replace('<head>', `<head>${LISTENER}`)
        : body;
    }
    driver = await startEngine('chromium');
  });
  after(async () => {
    await driver?.close();
    [nonprofit, wordpress].forEach((site) => site?.close());
    rmSync(dir, { recursive: true, force: true });
  });

  it('writes only what the pages need', () => {
    const files = readdirSync(join(dir, 'out'), { recursive: true }).map(String).sort();
    assert.deepEqual(files, [
      'embed.css',
      'group-finder.js',
      'groups.html',
      'groups.json',
      'lang',
      ...readdirSync('dist/cdn/lang')
        .filter((file) => file.endsWith('.js'))
        .map((file) => `lang/${file}`),
      'lines.html',
      'lines.json',
      'resource-list.js',
      'third-party.txt',
    ]);
  });

  it('is found from the page, early and before the end of its head', () => {
    const page = read('groups.html');
    const link = page.search(/<link rel="alternate" type="application\/json\+oembed" href="[^"]+\/peer\/groups\.json"/);
    assert.ok(link > 0 && link < 150_000 && link < page.indexOf('</head>'));
    for (const name of ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:image'])
      assert.ok(page.includes(`<meta property="${name}"`), name);
  });

  it('answers as oEmbed 1.0 requires', () => {
    const answer = JSON.parse(read('groups.json'));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.ok(Number.isInteger(answer.width) && answer.height >= 200 && answer.height <= 1000);
    assert.equal(JSON.parse(read('lines.json')).height, 1000);
    assert.match(
      answer.html,
      /^<blockquote>.*<a href="tel:988">Call 988<\/a>.*<\/blockquote><iframe [^>]*><\/iframe>$/s,
    );
    assert.doesNotMatch(answer.html, /<script|style=|loading=|rel=/);
  });

  it('survives what WordPress does to it: numbers first, then the widget, as high as 200 to 1000 px, its secret said again', async () => {
    wordpress.pages['/post.html'] = pageOf(
      `${asWordpress(JSON.parse(read('groups.json')).html)}<script>${HOST_SCRIPT}</script>`,
    );
    const page = await driver.open(`${wordpress.origin}/post.html`);
    await page.until(() => messages.some(({ message, secret }) => message === 'height' && secret === 'aB3dE6gH9j'));
    await page.untilFrame(0, () =>
      document.querySelector('main > *')?.shadowRoot?.textContent.includes('Tuesday circle'),
    );
    await page.until(
      () =>
        document.querySelector('blockquote').style.display === 'none' &&
        document.querySelector('iframe').checkVisibility(),
    );
    const height = await page.evaluate(() => Number(document.querySelector('iframe').height));
    assert.ok(height >= 200 && height <= 1000, String(height));
    assert.deepEqual(await page.inFrame(0, () => noted.errors), []);
    const told = await page.evaluate(() => messages.length);
    await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ message: 'ready' }, '*'));
    await page.until((before) => messages.length > before, told);
    await page.close();
  });

  it('opens its full page in the place of the post, where calls work again', async () => {
    wordpress.pages['/post.html'] = pageOf(
      `${asWordpress(JSON.parse(read('lines.json')).html)}<script>${HOST_SCRIPT}</script>`,
    );
    const page = await driver.open(`${wordpress.origin}/post.html`);
    await page.untilFrame(0, () => Boolean(document.querySelector('footer a')));
    await page.until(() => document.querySelector('iframe').checkVisibility());
    const frame = page.page.mainFrame().childFrames()[0];
    await (await frame.$('footer a')).click();
    await page.until((origin) => location.href === `${origin}/peer/lines.html`, nonprofit.origin);
    await page.until(() => document.querySelector('footer p') && !document.querySelector('footer a'));
    await page.close();
  });

  it('copies a number where calls are refused', async () => {
    wordpress.pages['/post.html'] = pageOf(
      `${asWordpress(JSON.parse(read('lines.json')).html)}<textarea></textarea><script>${HOST_SCRIPT}</script>`,
    );
    const page = await driver.open(`${wordpress.origin}/post.html`);
    await page.untilFrame(0, () => Boolean(document.querySelector('footer button')));
    await page.until(() => document.querySelector('iframe').checkVisibility());
    const frame = page.page.mainFrame().childFrames()[0];
    await (await frame.$('footer button')).click();
    await page.untilFrame(0, () => document.querySelector('footer [role=status]').textContent === 'Copied: 911');
    await page.page.focus('textarea');
    await page.page.keyboard.down('Control');
    await page.page.keyboard.press('v');
    await page.page.keyboard.up('Control');
    await page.until(() => document.querySelector('textarea').value === '911');
    await page.close();
  });

  it('names the first mistake of a configuration', () => {
    const broken = [
      [{}, /site is missing/],
      [{ ...config(), site: 'ftp://example.org/' }, /not a web address/],
      [{ ...config(), site: 'https://example.org/peer' }, /end in \//],
      [{ ...config(), pages: [] }, /pages is not a list/],
      [{ ...config(), pages: [{ ...config().pages[0], name: '../x' }] }, /pages\[0\]\.name/],
      [{ ...config(), pages: [{ ...config().pages[0], widget: 'feed' }] }, /no widget "feed"/],
      [
        { ...config(), pages: [{ ...config().pages[0], attributes: { onclick: 'x' } }] },
        /"onclick" is not an attribute/,
      ],
      [{ ...config(), pages: [{ ...config().pages[0], feed: 'none.json' }] }, /none\.json cannot be read/],
      [{ ...config(), pages: [config().pages[0], config().pages[0]] }, /two pages/],
    ];
    for (const [each, message] of broken) {
      write(each);
      const { status, stderr } = call(join(dir, 'config.json'), '--out', join(dir, 'other'));
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startEngine } from './support/engines.mjs';
import { pageOf, startSite } from './support/site.mjs';

const integrity = {
  ...JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')),
  ...JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')),
};
const NETWORK = readFileSync('demo/feeds/riverside.json', 'utf8');
const STORIES = readFileSync('demo/feeds/stories.json', 'utf8');
const SHEET =
  'Name,Day,Start,End,Time zone,Place,Join link\nTuesday circle,Tuesday,19:00,20:30,America/Chicago,Library,https://example.org/join\n';
/** Files that a document puts at the root of a site or under /peer/, and feeds that it names. */
const FILES = {
  '/groups.json': NETWORK,
  '/feed.json': NETWORK,
  '/stories.json': STORIES,
  '/groups.csv': SHEET,
  ...Object.fromEntries(
    Object.keys(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))).map((name) => [
      `/peer/cdn/${name}`,
      readFileSync(join('dist/cdn', name)),
    ]),
  ),
  ...Object.fromEntries(
    readdirSync('dist/themes').map((name) => [`/themes/${name}`, readFileSync(join('dist/themes', name))]),
  ),
  // A site that has the package installed, and serves it.
  ...Object.fromEntries(
    readdirSync('dist/esm', { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .map((name) => [
        `/node_modules/peer-support-widgets/dist/esm/${name}`,
        () => readFileSync(join('dist/esm', name)),
      ]),
  ),
  ...Object.fromEntries(
    Object.keys(integrity).map((name) => [
      `/${name}`,
      readFileSync(`dist/cdn/${name === 'resize.js' ? '../embed/' : ''}${name}`),
    ]),
  ),
};

/** Blocks of code in one language, those within lists too. */
const blocks = (path, language) =>
  [...readFileSync(path, 'utf8').matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, indent, code]) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

/** Feeds of other sites, and of files that the page would have, are answered here: nothing leaves this machine. */
const answerFeeds = (origin) => async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isAbsent = url.pathname.endsWith('.json') && !Object.hasOwn(FILES, url.pathname);
    if (url.origin === origin && !isAbsent) request.continue();
    else {
      const body = url.pathname.endsWith('/reactions') ? '{"v":1,"counts":{}}' : NETWORK;
      request.respond({
        status: 200,
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body,
      });
    }
  });
};

/** A snippet that brings no script of its own stands on a page that has one. */
const SCRIPT = '<script type="module" src="/peer/cdn/autoload.js"></script>';

describe('the HTML in the documents', () => {
  let site;
  let driver;
  before(async () => {
    site = await startSite(FILES);
    driver = await startEngine('chromium');
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  const documents = readdirSync('docs').filter((name) => name.endsWith('.md'));
  for (const path of ['README.md', ...documents.map((name) => join('docs', name))]) {
    for (const [at, html] of blocks(path, 'html').entries()) {
      it(`${basename(path)}, block ${at + 1}: runs as it stands, without a complaint`, async () => {
        for (const [, file, hash] of html.matchAll(/src="[^"]*?([\w-]+(?:\.classic)?\.js)" integrity="([^"]*)"/g))
          assert.equal(hash, integrity[file], `${file} has another hash`);
        site.pages['/page.html'] = pageOf(html, /<script[^>]*src=/.test(html) && /<peer-/.test(html) ? '' : SCRIPT);
        const page = await driver.open(`${site.origin}/page.html`, answerFeeds(site.origin));
        await page.until(() =>
          [...document.querySelectorAll('*')]
            .filter(({ localName }) => localName.startsWith('peer-'))
            .every(({ shadowRoot }) => shadowRoot),
        );
        await page.until(() =>
          [...document.querySelectorAll('peer-group-finder, peer-story-card')].every((widget) =>
            widget.matches(':state(ready), :state(empty), :state(failed)'),
          ),
        );
        const { errors, warnings } = await page.evaluate(() => noted);
        assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
        assert.deepEqual(
          await page.evaluate(() => [...document.querySelectorAll(':state(failed)')].map(({ outerHTML }) => outerHTML)),
          [],
        );
        await page.close();
      });
    }
  }
});

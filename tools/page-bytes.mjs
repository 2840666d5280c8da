/**
 * What a page loads: the scripts that a page with some tags requests until each tag shows its first useful content, in
 * order, raw and brotli. `npm run bytes -- --page "<peer-story-card>"` prints it; `npm run check` holds the ceilings.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { pageCeilings } from './byte-budgets.mjs';
import { sizes } from './check-bytes.mjs';
import { ensureBrowsers } from './find-browser.mjs';

/** What a visitor came for: rows, the story, Start, the first crisis line, the button. */
const CONTENT = {
  'peer-group-finder': '[part~=item]',
  'peer-story-card': '[part~=story]',
  'peer-grounding-player': '[part~=play]',
  'peer-resource-list': 'a[href^="tel:"][part~=contact]',
  'peer-quick-exit': 'a, button',
};

/** A native feed without mistakes, all of it invented. */
const FEED = {
  version: 'peer-feed/1',
  language: 'en',
  timeZone: 'America/Chicago',
  groups: Array.from({ length: 30 }, (_, at) => ({
    id: `g${at}`,
    name: `Circle ${at + 1}`,
    topics: [at % 2 ? 'grief' : 'anxiety'],
    attendance: 'online',
    schedule: [{ day: (at % 7) + 1, start: '19:00', minutes: 60, timeZone: 'America/Chicago' }],
    online: { url: 'https://example.org/join' },
  })),
  stories: [
    {
      id: 's1',
      by: 'R.',
      title: 'The corridor',
      topics: ['anxiety'],
      text: 'A woman in the corridor said: that was my Tuesday, too.',
      consent: { given: '2026-01-10' },
    },
  ],
  resources: [
    { id: 'r1', name: 'Example warmline', kind: 'warmline', contacts: [{ method: 'call', display: '555-0142' }] },
  ],
};

/* global window, document, Element, MutationObserver */

/** Notes in `shownAt` when every tag of the page has shown its content, whenever its shadow tree changes. */
function watch(content) {
  const roots = new Map();
  const look = () => {
    const tags = [...document.querySelectorAll(Object.keys(content).join())];
    if (tags.length > 0 && tags.every((tag) => roots.get(tag)?.querySelector(content[tag.localName])))
      window.shownAt ??= performance.now();
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    new MutationObserver(look).observe(root, { childList: true, subtree: true, attributes: true });
    return root;
  };
}

/** The tags of `html` with what a page gives them: the feed, or an address to leave to. */
const withSource = (html) =>
  html.replace(/<(peer-[a-z-]+)([^>]*?)\/?>(?!.*<\/\1>)/g, (_, tag, given) => {
    const source = tag === 'peer-quick-exit' ? ' href="https://example.org/"' : ' src="/feed.json"';
    return `<${tag}${given}${/\b(?:src|href)=/.test(given) ? '' : source}></${tag}>`;
  });

/** Opens pages with parts of `dist/cdn` and measures them. */
export async function pageMeter() {
  const { chromium } = ensureBrowsers(['chromium']);
  let html = '';
  const server = createServer(({ url }, response) => {
    const path = `dist${url.replace(/\?.*/, '')}`;
    const [type, body] =
      url === '/'
        ? ['text/html', html]
        : url === '/feed.json'
          ? ['application/json', JSON.stringify(FEED)]
          : url.startsWith('/cdn/') && existsSync(path)
            ? ['text/javascript', readFileSync(path)]
            : ['text/plain', undefined];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    /** `[{ name, raw, brotli }]` of a page with these tags, in the order in which they were requested. */
    async measure(tags) {
      html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script>(${watch})(${JSON.stringify(CONTENT)})</script><script type="module" src="/cdn/autoload.js"></script>${withSource(tags)}</html>`;
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.emulateTimezone('America/Chicago');
        await page.goto(`http://127.0.0.1:${server.address().port}/`);
        await page.waitForFunction('window.shownAt', { timeout: 20_000 });
        const names = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter(({ name, startTime }) => /\.js(?:\?|$)/.test(name) && startTime <= window.shownAt)
            .sort((a, b) => a.startTime - b.startTime)
            .map(({ name }) => new URL(name).pathname.replace('/cdn/', '')),
        );
        return [...new Set(names)].map((name) => {
          const { raw, brotli } = sizes(readFileSync(`dist/cdn/${name}`));
          return { name, raw, brotli };
        });
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export const sum = (files, key) => files.reduce((total, each) => total + each[key], 0);
const number = (value) => value.toLocaleString('en-US').padStart(9);

/** Prints every page of the ceilings; the names of those above theirs. */
export async function checkPages() {
  const meter = await pageMeter();
  const over = [];
  try {
    console.log(
      `${'page'.padEnd(64)} ${['raw', 'brotli', 'ceiling', 'goal'].map((name) => name.padStart(9)).join(' ')}`,
    );
    for (const [tags, { ceiling, goal }] of Object.entries(pageCeilings)) {
      const files = await meter.measure(tags);
      const brotli = sum(files, 'brotli');
      if (brotli > ceiling) over.push(`${tags}: ${brotli} bytes, ${brotli - ceiling} over its ceiling`);
      console.log(`${tags.padEnd(64)} ${[sum(files, 'raw'), brotli, ceiling, goal].map(number).join(' ')}`);
    }
  } finally {
    await meter.close();
  }
  return over;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const over = await checkPages();
  for (const line of over) console.error(line);
  process.exitCode = over.length > 0 ? 1 : 0;
}

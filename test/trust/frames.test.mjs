import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { asWordpress, HOST_SCRIPT, SECRET } from '../embed/support/wordpress.mjs';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';
import { stillClock } from './support/still-clock.mjs';
import { ADDRESSES } from './support/vectors.mjs';

const WIDGETS = ['group-finder', 'story-card', 'grounding-player', 'resource-list', 'quick-exit'];
/** A framed page that says what the page around tells it to. */
const SPEAKER =
  '<!doctype html><script>addEventListener("message", ({ data }) => data && data.say !== undefined && parent.postMessage(data.say, "*"))</script>';
const html = (text) => (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(text);

/** Ways to write an address so that it looks like this site's and is another's. */
const redirects = (own, other) => {
  const host = other.replace('http://', '');
  const plain = [
    `//${host}`,
    `///${host}`,
    `////${host}`,
    `/\\${host}`,
    `\\\\${host}`,
    `/\t/${host}`,
    `/\n/${host}`,
    `http:${host}`,
    `http:/${host}`,
    `http:\\\\${host}`,
    `${own}@${host}`,
    `${own}.${host}`,
    `http://${own.replace('http://', '')}@${host}`,
    `http://x:y@${host}`,
    `%2f%2f${host}`,
    `/%2f/${host}`,
    `/.//${host}`,
    `/..//${host}`,
    `./\\${host}`,
    `;//${host}`,
    `?//${host}`,
    `#//${host}`,
    `//${host}%00`,
    `//${host}#${own}`,
    `//${host}?${own}`,
    `//${host}/${own}`,
    `HTTP://${host}`,
    ` ${other}`,
    `\u0000${other}`,
    `\u00a0//${host}`,
    `〱//${host}`,
    `http://${host.replaceAll('.', '。')}`,
    `http://${host.replace('127', '0x7f')}`,
    `http://${host.replace('127.0.0.1', '2130706433')}`,
    `http://${host.replace('127.0.0.1', '[::ffff:127.0.0.1]')}`,
    `${other}\u202e`,
  ];
  return plain.flatMap((each) => [
    each,
    `${each}/feed.json`,
    `${each}/feed.json?x=/feed.json`,
    `${each}/%2e%2e/feed.json`,
  ]);
};

row(
  'T13 a page for frames accepts only feeds from its list, and nothing else from its address',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open('', { fresh: true });
    const strange = [];
    page.puppet.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !/^(data|about|blob):/.test(request.url()))
        strange.push(request.url());
    });
    // Markup and names of prototypes in any other place of the address.
    const more =
      '&__proto__[href]=javascript:window.pwned=1&constructor.prototype.x=1&onclick=window.pwned=1&lang=%3Cimg%20src%3Dx%20onerror%3Dwindow.pwned%3D1%3E&theme=%22%3E%3Cscript%3Ewindow.pwned=1%3C/script%3E&heading=%3Cscript%3Ewindow.pwned=1%3C/script%3E&style=display:none&nonsense=1';
    const from = site.requests.length;
    for (const address of [...redirects(site.origin, site.other), ...ADDRESSES.slice(0, 200)]) {
      await page.go(
        `${site.origin}/dist/embed/group-finder.html?region=US&src=${encodeURIComponent(address.toWellFormed())}${more}`,
      );
      const seen = await page.evaluate(() => ({
        numbers: [...document.querySelectorAll('a[href="tel:988"]')].length,
        pwned: window.pwned ?? null,
        polluted: {}.href ?? {}.x ?? null,
        here: location.pathname,
      }));
      assert.deepEqual(
        { ...seen, numbers: seen.numbers > 0 },
        { numbers: true, pwned: null, polluted: null, here: '/dist/embed/group-finder.html' },
        address,
      );
    }
    assert.deepEqual([...new Set(strange)], []);
    assert.deepEqual(
      site.requests.slice(from).filter(({ origin }) => origin === site.other),
      [],
    );
    await page.go(`${site.origin}/dist/embed/group-finder.html?region=US&src=/feed.json`);
    await page.puppet.waitForFunction(
      (host) =>
        document.querySelector('peer-group-finder').shadowRoot.textContent.includes('Circle 1') &&
        document.querySelector('footer').textContent.includes(host),
      {},
      new URL(site.origin).host,
    );
  },
);

row('T30 ten thousand random messages, from every side, change nothing', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  site.route('/speaker.html', html(SPEAKER));
  const frames = `<iframe data-peer-embed src="${site.origin}/speaker.html"></iframe><iframe data-peer-embed sandbox="allow-scripts" src="${site.origin}/speaker.html"></iframe><iframe src="${site.other}/speaker.html"></iframe>`;
  // The resizer is this site's: of the frames, the first two are its own, the third is a stranger's.
  const page = await open(
    `${frames}${WIDGETS.map((name) => tag(name, 'src="/feed.json" region="US" story="corridor" href="https://example.org/weather"')).join('')}<script src="/dist/embed/resize.js"></script>`,
    { fresh: true, head: stillClock(Date.UTC(2026, 10, 25, 12)) },
  );
  await page.evaluate(() => window.trust.settled());
  const state = () =>
    page.evaluate(() => [
      window.trust.text(),
      location.href,
      [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('style') ?? ''),
      document.querySelectorAll('meta').length,
      Object.keys(Object.prototype),
      document.title,
    ]);
  const before = await state();
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '400',
      '400px',
      -1,
      0,
      1.5,
      NaN,
      Infinity,
      'javascript:alert(1)',
      'data:text/html,x',
      '//',
      'ftp://example.org/',
      'x'.repeat(5_000),
    ),
  );
  const wrong = fc.oneof(
    odd,
    fc.dictionary(
      fc.constantFrom('type', 'message', 'height', 'href', 'value', 'secret', 'constructor', '__proto__'),
      fc.oneof(odd, fc.constantFrom('peer-HEIGHT', 'height', '__proto__', 'link', 'ready')),
    ),
  );
  const right = fc.constantFrom(
    { type: 'peer-height', height: 500 },
    { type: 'peer-quick-exit', href: 'https://example.org/' },
  );
  // By the right shape only from those who may not: the stranger, the page itself, nobody.
  const messages = fc.sample(
    fc.oneof(
      fc.tuple(fc.constantFrom(0, 1), wrong),
      fc.tuple(fc.constantFrom(2, 'page', 'nobody'), fc.oneof(wrong, right)),
    ),
    { numRuns: 10_000, seed: 20_261_126 },
  );
  await page.evaluate((all) => {
    for (const [from, message] of all) {
      if (typeof from === 'number') window.frames[from].postMessage({ say: message }, '*');
      else if (from === 'page') window.postMessage(message, '*');
      else
        window.dispatchEvent(
          new MessageEvent('message', { data: message, origin: 'https://example.org', source: null }),
        );
    }
    // What is said last is heard last, so all was heard by then; and a height without bounds is brought within them.
    for (const at of [0, 1]) window.frames[at].postMessage({ say: { type: 'peer-height', height: 1e9 } }, '*');
  }, messages);
  await page.evaluate(() =>
    window.trust.until(
      () => [...document.querySelectorAll('iframe')].slice(0, 2).every(({ style }) => style.height === '20000px'),
      'both heights',
    ),
  );
  const after = await state();
  after[2] = after[2].map((style) => style.replace('height: 20000px;', ''));
  assert.deepEqual(after, before);
  assert.deepEqual(await page.evaluate(() => window.trust.problems), []);
});

const WATCH = `<script>window.shifts = []; new PerformanceObserver((list) => { for (const { value, hadRecentInput, sources } of list.getEntries()) if (!hadRecentInput) window.shifts.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' ')); }).observe({ type: 'layout-shift', buffered: true });</script>`;
/** Answers only when the test says so. */
function held(site, path) {
  const waiting = [];
  site.route(path, (_, response) => waiting.push(response));
  return {
    asked: async () => {
      while (waiting.length === 0) await new Promise(setImmediate);
    },
    answer: (body, type) =>
      waiting
        .splice(0)
        .forEach((response) =>
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
        ),
  };
}

row(
  'T60 nothing shifts between the first paint and the shown feed, on the page and in a frame',
  ['chromium'],
  async ({ open, site }) => {
    for (const name of WIDGETS) {
      const script = held(site, '/late.js');
      const feed = held(site, '/late.json');
      const page = await open('', { fresh: true });
      await page.puppet.setViewport({ width: 360, height: 800 });
      const painted = () =>
        page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const url = site.page(
        `<h1>A page</h1><p>Before</p>${tag(name, 'src="/late.json" region="US" story="kettle" href="https://example.org/weather"')}<p>After</p><h2>More</h2>`,
        { head: `${WATCH}<link rel="stylesheet" href="/dist/cdn/reserve.css">`, scripts: [] },
      );
      await page.go(url);
      await page.evaluate(() => {
        document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/late.js' }));
      });
      await script.asked();
      await painted();
      script.answer(readFileSync(`dist/cdn/${name}.js`), 'text/javascript');
      await page.evaluate((each) => customElements.whenDefined(`peer-${each}`), name);
      await painted();
      if (name !== 'quick-exit') {
        await feed.asked();
        await painted();
        feed.answer(JSON.stringify(FEED), 'application/json');
      }
      await page.evaluate(() => window.trust.settled());
      await painted();
      assert.deepEqual(await page.evaluate(() => window.shifts), [], name);
      if (name === 'quick-exit') continue;
      // The page for frames on its own, its feed late.
      await page.puppet.evaluateOnNewDocument(WATCH.replace(/<\/?script>/g, ''));
      await page.go(`${site.origin}/dist/embed/${name}.html?src=/late.json&region=US&story=kettle`);
      await feed.asked();
      await painted();
      feed.answer(JSON.stringify(FEED), 'application/json');
      await page.puppet.waitForFunction(
        (each) => document.querySelector(`peer-${each}`).matches(':state(ready)'),
        {},
        name,
      );
      await painted();
      // A frame is as high as its content, so a card without room of its own moves its own crisis lines, and nothing
      // else does.
      assert.deepEqual(
        (await page.evaluate(() => window.shifts)).filter((each) => name !== 'story-card' || !/^\S+ $/.test(each)),
        [],
        `${name} in a frame`,
      );
    }
  },
);

row(
  'T61 the static oEmbed pair passes WordPress’s rules, and its frame follows WordPress’s protocol',
  ['chromium'],
  async ({ open, site }) => {
    const dir = mkdtempSync(join(tmpdir(), 'peer-trust-'));
    try {
      writeFileSync(join(dir, 'feed.json'), JSON.stringify(FEED));
      writeFileSync(
        join(dir, 'config.json'),
        JSON.stringify({
          site: `${site.other}/dist/embed/`,
          provider: { name: 'Example <Peers>', url: site.other },
          pages: [
            {
              name: 'trust-groups',
              widget: 'group-finder',
              title: 'Find a "group"',
              description: 'Free groups.',
              feed: 'feed.json',
              attributes: { region: 'US', lang: 'en' },
              height: 4_000,
            },
          ],
        }),
      );
      const { status, stderr } = spawnSync(
        process.execPath,
        ['dist/esm/cli/main.js', 'oembed', join(dir, 'config.json'), '--out', join(dir, 'out')],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
      const [text, answer] = [
        readFileSync(join(dir, 'out/trust-groups.html'), 'utf8'),
        JSON.parse(readFileSync(join(dir, 'out/trust-groups.json'), 'utf8')),
      ];
      // Found by its link within the head, and early enough.
      const link = text.search(
        /<link rel="alternate" type="application\/json\+oembed" href="[^"]+\/trust-groups\.json"/,
      );
      assert.ok(link > 0 && link < 150_000 && link < text.indexOf('</head>'));
      assert.deepEqual(
        [answer.version, answer.type, Number.isInteger(answer.width), answer.height],
        ['1.0', 'rich', true, 1_000],
      );
      const kept = asWordpress(answer.html);
      assert.match(kept, /<blockquote[^>]*>.*href="tel:988".*<\/blockquote><iframe/s);
      site.route('/dist/embed/trust-groups.html', html(text));
      const page = await open(kept, { fresh: true, scripts: [], head: `<script>${HOST_SCRIPT}</script>` });
      const heard = await page.evaluate(
        (secret) =>
          window.trust.until(
            () => window.messages.find(({ message, secret: own }) => message === 'height' && own === secret),
            'the height',
          ),
        SECRET,
      );
      assert.ok(Number(heard.value) > 0);
      const { height, isShown } = await page.evaluate(async () => {
        const frame = document.querySelector('iframe');
        await window.trust.until(() => frame.checkVisibility() && frame.height >= 200);
        return { height: Number(frame.height), isShown: document.querySelector('blockquote').style.display === 'none' };
      });
      assert.ok(height >= 200 && height <= 1_000 && isShown, `${height}`);
      assert.ok(
        await page.evaluate(async () => {
          const said = window.messages.length;
          document.querySelector('iframe').contentWindow.postMessage({ message: 'ready' }, '*');
          return window.trust.until(() => window.messages.length > said, 'an answer to “ready”');
        }),
      );
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
);

row(
  'T63 a frame settles its height in at most two messages for each change, without a loop, in each kind of sandbox',
  ['chromium'],
  async ({ open, site }) => {
    for (const sandbox of [
      '',
      'sandbox="allow-scripts"',
      'sandbox="allow-scripts allow-same-origin"',
      'sandbox="allow-scripts allow-popups allow-forms"',
    ]) {
      const page = await open(
        `<iframe ${sandbox} data-peer-embed src="${site.origin}/dist/embed/grounding-player.html?exercise=box-breathing&region=US" width="100%" height="300"></iframe><script src="/dist/embed/resize.js"></script>`,
        {
          fresh: true,
          scripts: [],
          head: `<script>window.heights = []; addEventListener('message', ({ data }) => data?.type === 'peer-height' && window.heights.push(data.height));</script>`,
        },
      );
      const frame = await page.puppet.waitForFrame((each) => each.url().includes('/dist/embed/'));
      const content = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      // Two paints of the frame and one round of messages after what it did.
      const quiet = async () => {
        await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await page.evaluate(
          () =>
            new Promise((done) => {
              window.addEventListener('message', done, { once: true });
              window.postMessage('turn', '*');
            }),
        );
      };
      const fits = async () => {
        await frame.waitForFunction(() =>
          document.querySelector('peer-grounding-player').matches(':state(idle), :state(ready), :state(stopped)'),
        );
        do await quiet();
        while (
          (await page.evaluate(() => parseInt(document.querySelector('iframe').style.height, 10))) !== (await content())
        );
      };
      await fits();
      for (const name of ['Options', 'I need help now']) {
        const before = await page.evaluate(() => window.heights.length);
        await frame.evaluate(
          (words) =>
            [...document.querySelector('peer-grounding-player').shadowRoot.querySelectorAll('button')]
              .find(({ textContent }) => textContent.includes(words))
              .click(),
          name,
        );
        await fits();
        for (let round = 0; round < 10; round++) await quiet();
        const heights = (await page.evaluate(() => window.heights)).slice(before);
        assert.ok(heights.length >= 1 && heights.length <= 2, `${sandbox || 'no sandbox'}, ${name}: ${heights}`);
      }
    }
  },
);

row(
  'T79 the loader defines tags that are added later, and handles missing files gracefully',
  ALL,
  async ({ open, site }) => {
    const page = await open('<p>No widget yet</p>', { scripts: ['/dist/cdn/autoload.js'] });
    await page.evaluate(async () => {
      const template = document.createElement('template');
      for (const name of ['peer-grounding-player', 'peer-quick-exit', 'peer-quick-exit'])
        template.content.append(document.createElement(name));
      for (let copy = 0; copy < 3; copy++) document.body.append(template.content.cloneNode(true));
      await window.trust.until(
        () =>
          [...document.querySelectorAll('body > :not(p)')].every(({ shadowRoot }) => shadowRoot?.textContent.trim()),
        'every tag to be upgraded',
      );
    });
    const from = site.requests.length;
    site.route('/alone/autoload.js', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync('dist/cdn/autoload.js')),
    );
    const missing = await open(tag('story-card', 'region="US"') + tag('story-card', 'region="US"'), {
      scripts: ['/alone/autoload.js'],
    });
    const seen = await missing.evaluate(async () => {
      await window.trust.until(() => window.trust.said.length > 0, 'a warning');
      document.body.append(document.createElement('peer-story-card'));
      for (let round = 0; round < 20; round++) await window.trust.frame();
      return {
        said: window.trust.said,
        numbers: window.trust.numbers(document.body).filter(([digits]) => digits === '988').length,
      };
    });
    assert.equal(seen.said.length, 1);
    assert.match(seen.said[0], /story-card\.js could not be loaded/);
    assert.equal(seen.numbers, 2);
    assert.equal(site.requests.slice(from).filter(({ path }) => path === '/alone/parts/story-card.js').length, 1);
  },
);

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startEngine } from './support/engines.mjs';
import { pageOf, startSite } from './support/site.mjs';

/** A framed page that says what it is told to: `{ say: message }` from the page around. */
const SPEAKER =
  '<!doctype html><script>addEventListener("message", ({ data }) => data && data.say !== undefined && parent.postMessage(data.say, "*"))</script>';

describe('the resizer', () => {
  let blog;
  let ours;
  let other;
  let driver;
  before(async () => {
    [blog, ours, other] = await Promise.all([
      startSite(),
      startSite({ '/frame.html': SPEAKER }),
      startSite({ '/frame.html': SPEAKER }),
    ]);
    driver = await startEngine('chromium');
  });
  after(async () => {
    await driver?.close();
    [blog, ours, other].forEach((site) => site?.close());
  });

  /** Frame 0 is ours, 1 ours in a sandbox, 2 another site's, 3 another site's that says it is for us and then goes elsewhere. */
  const open = () => {
    blog.pages['/post.html'] = pageOf(
      `<iframe data-peer-embed src="${ours.origin}/frame.html"></iframe>
       <iframe data-peer-embed sandbox="allow-scripts" src="${ours.origin}/frame.html"></iframe>
       <iframe src="${other.origin}/frame.html"></iframe>
       <iframe data-peer-embed name="moved" src="${ours.origin}/frame.html"></iframe>
       <script src="/dist/embed/resize.js"></script>`,
    );
    return driver.open(`${blog.origin}/post.html`);
  };
  /** What could have changed. */
  const state = (page) =>
    page.evaluate(() =>
      JSON.stringify([
        [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('style')),
        location.href,
        document.querySelectorAll('meta').length,
        Object.keys(Object.prototype),
      ]),
    );
  const say = (page, frame, message) =>
    page.evaluate((at, said) => frames[at].postMessage({ say: said }, '*'), frame, message);

  it('is small', () => assert.ok(readFileSync('dist/embed/resize.js').length < 2000));

  it('gives a frame the height it reports, within bounds, in a sandbox too', async () => {
    const page = await open();
    for (const [frame, height, shown] of [
      [0, 321, '321px'],
      [1, 432, '432px'],
      [0, 1e9, '20000px'],
    ]) {
      await say(page, frame, { type: 'peer-height', height });
      await page.until((at, wanted) => document.querySelectorAll('iframe')[at].style.height === wanted, frame, shown);
    }
    await page.close();
  });

  it('takes nothing from a frame that is not ours, or no longer', async () => {
    const page = await open();
    await page.evaluate(
      (url) => (document.querySelector('[name=moved]').contentWindow.location = url),
      `${other.origin}/frame.html`,
    );
    await page.until(
      (origin) => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(origin)).length > 0,
      other.origin,
    );
    await page.untilFrame(
      3,
      (origin) => location.origin === origin && document.readyState === 'complete',
      other.origin,
    );
    const before = await state(page);
    for (const frame of [2, 3]) {
      await say(page, frame, { type: 'peer-height', height: 777 });
      await say(page, frame, { type: 'peer-quick-exit', href: `${blog.origin}/elsewhere.html` });
    }
    // The frame that may speak comes last: once it is heard, so were the others.
    await say(page, 0, { type: 'peer-height', height: 111 });
    await page.until(() => document.querySelector('iframe').style.height === '111px');
    assert.equal((await state(page)).replace('height: 111px;', ''), before.replace('null', '""'));
    await page.close();
  });

  it('10,000 messages made of chance change nothing', async () => {
    const page = await open();
    const before = await state(page);
    await page.evaluate(async (seed) => {
      let last = seed;
      const chance = (below) => (last = (last * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
      const pick = (list) => list[chance(list.length)];
      const odd = [
        null,
        undefined,
        '',
        '400',
        '400px',
        -1,
        0,
        1.5,
        NaN,
        Infinity,
        true,
        [],
        [400],
        {},
        'javascript:alert(1)',
        'data:text/html,x',
        '//',
        'https://',
        { toString: '400' },
        'ftp://example.org/',
        'x'.repeat(5000),
        new Date(0),
        new Map([['type', 'peer-height']]),
      ];
      const types = ['peer-height', 'peer-quick-exit', 'peer-HEIGHT', 'height', '__proto__', 'link', 'ready', 7, null];
      const keys = ['type', 'message', 'height', 'href', 'value', 'secret', 'constructor', '__proto__'];
      const message = () => {
        if (chance(4) === 0) return pick(odd);
        const made = {};
        for (let n = chance(5); n >= 0; n--) {
          const key = pick(keys);
          Object.defineProperty(made, key, {
            value: key === 'type' || key === 'message' ? pick(types) : pick(odd),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        return made;
      };
      // From our frame by the wrong shape, from others and from this very page by any shape, also right ones.
      for (let n = 0; n < 10_000; n++) {
        const at = chance(4);
        if (at === 0) frames[chance(2)].postMessage({ say: message() }, '*');
        else if (at === 1)
          frames[2].postMessage(
            {
              say: pick([
                message(),
                { type: 'peer-height', height: 500 },
                { type: 'peer-quick-exit', href: 'https://example.org/' },
              ]),
            },
            '*',
          );
        else if (at === 2)
          postMessage(
            pick([
              message(),
              { type: 'peer-height', height: 500 },
              { type: 'peer-quick-exit', href: 'https://example.org/' },
            ]),
            '*',
          );
        else
          dispatchEvent(
            new MessageEvent('message', {
              data: pick([message(), { type: 'peer-height', height: 500 }]),
              origin: pick(['null', '', 'https://example.org']),
              source: pick([null, window, frames[0]]),
            }),
          );
      }
    }, 20_261_124);
    // All answers are in once each frame has said one thing more.
    for (const frame of [0, 1]) await say(page, frame, { type: 'peer-height', height: 222 });
    await page.until(() =>
      [...document.querySelectorAll('iframe')].slice(0, 2).every((frame) => frame.style.height === '222px'),
    );
    assert.equal((await state(page)).replaceAll('height: 222px;', ''), before.replace('null,null', '"",""'));
    assert.deepEqual(await page.evaluate(() => noted.errors), []);
    await page.close();
  });

  it('leaves the whole page for our quick exit, without a referrer', async () => {
    other.pages['/weather.html'] = pageOf('<h1>Weather</h1>');
    const page = await open();
    await page.evaluate(() => document.querySelectorAll('iframe')[1].focus());
    await say(page, 1, { type: 'peer-quick-exit', href: `${other.origin}/weather.html` });
    await page.until(() => document.querySelector('h1')?.textContent === 'Weather');
    assert.equal(await page.evaluate(() => document.referrer), '');
    await page.close();
  });

  /** A message that is heard after all that were sent before it. */
  const heard = async (page, frame, height) => {
    await say(page, frame, { type: 'peer-height', height });
    await page.until((wanted) => document.querySelector('iframe').style.height === wanted, `${height}px`);
  };

  it('does not navigate for a frame without the focus, whether it has an origin or not', async () => {
    const page = await open();
    const before = await page.evaluate(() => location.href);
    for (const focus of [undefined, 0, 3]) {
      if (focus !== undefined) await page.evaluate((at) => document.querySelectorAll('iframe')[at].focus(), focus);
      for (const frame of [0, 1, 3].filter((each) => each !== focus)) {
        await say(page, frame, { type: 'peer-quick-exit', href: `${other.origin}/weather.html` });
        await say(page, frame, { message: 'link', value: `${ours.origin}/frame.html` });
      }
      await heard(page, 0, 300 + (focus ?? 7));
    }
    assert.equal(await page.evaluate(() => location.href), before);
    await page.close();
  });

  it('does not navigate for a sandbox that has loaded another page, even with the focus in it', async () => {
    const page = await open();
    const before = await page.evaluate(() => location.href);
    await page.until(() => document.readyState === 'complete');
    await page.evaluate(
      (url) => (document.querySelectorAll('iframe')[1].contentWindow.location = url),
      `${other.origin}/frame.html`,
    );
    await page.untilFrame(
      1,
      () => document.readyState === 'complete' && location.pathname === '/frame.html' && performance.now() > 0,
    );
    await page.until(
      (origin) => performance.getEntriesByType('resource').some(({ name }) => name === `${origin}/frame.html`),
      other.origin,
    );
    await page.evaluate(() => document.querySelectorAll('iframe')[1].focus());
    await say(page, 1, { type: 'peer-quick-exit', href: `${other.origin}/weather.html` });
    await heard(page, 0, 345);
    assert.equal(await page.evaluate(() => location.href), before);
    await page.close();
  });

  it('hears a frame whose address was sent on, one inside components, and one that lost its mark, in a browser without URL.canParse', async () => {
    const apex = await startSite({
      '/frame.html': { status: 301, headers: { location: `${other.origin}/frame.html` } },
    });
    blog.pages['/dist/embed/own.html'] = SPEAKER;
    blog.pages['/odd.html'] = pageOf(
      `<script>delete URL.canParse</script><iframe data-peer-embed src="${apex.origin}/frame.html"></iframe><iframe src="/dist/embed/own.html"></iframe><my-page></my-page>
       <script>
         const inner = document.createElement('div');
         inner.attachShadow({ mode: 'open' }).innerHTML = '<iframe data-peer-embed src="${ours.origin}/frame.html"></iframe>';
         document.querySelector('my-page').attachShadow({ mode: 'open' }).append(inner);
       </script>
       <script src="/dist/embed/resize.js"></script>`,
    );
    other.pages['/weather.html'] = pageOf('<h1>Weather</h1>');
    const page = await driver.open(`${blog.origin}/odd.html`);
    await heard(page, 0, 401);
    await say(page, 1, { type: 'peer-height', height: 402 });
    await page.until(() => document.querySelectorAll('iframe')[1].style.height === '402px');
    // Frames of shadow trees are not among the page's `frames`.
    const sayWithin = (message) =>
      page.evaluate((said) => {
        const frame = document.querySelector('my-page').shadowRoot.firstChild.shadowRoot.firstChild;
        frame.focus();
        frame.contentWindow.postMessage({ say: said }, '*');
      }, message);
    await sayWithin({ type: 'peer-height', height: 403 });
    await page.until(
      () => document.querySelector('my-page').shadowRoot.firstChild.shadowRoot.firstChild.style.height === '403px',
    );
    await sayWithin({ type: 'peer-quick-exit', href: `${other.origin}/weather.html` });
    await page.until(() => document.querySelector('h1')?.textContent === 'Weather');
    await page.close();
    apex.close();
  });
});

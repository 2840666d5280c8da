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
    [blog, ours, other] = await Promise.all([startSite(), startSite({ '/frame.html': SPEAKER }), startSite({ '/frame.html': SPEAKER })]);
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
  const say = (page, frame, message) => page.evaluate((at, said) => frames[at].postMessage({ say: said }, '*'), frame, message);

  it('is small', () => assert.ok(readFileSync('dist/embed/resize.js').length < 2000));

  it('gives a frame the height it says, within bounds, in a sandbox too', async () => {
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
    await page.evaluate((url) => (document.querySelector('[name=moved]').contentWindow.location = url), `${other.origin}/frame.html`);
    await page.until((origin) => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(origin)).length > 0, other.origin);
    await page.untilFrame(3, (origin) => location.origin === origin && document.readyState === 'complete', other.origin);
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
            { say: pick([message(), { type: 'peer-height', height: 500 }, { type: 'peer-quick-exit', href: 'https://example.org/' }]) },
            '*',
          );
        else if (at === 2) postMessage(pick([message(), { type: 'peer-height', height: 500 }, { type: 'peer-quick-exit', href: 'https://example.org/' }]), '*');
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
    await page.until(() => [...document.querySelectorAll('iframe')].slice(0, 2).every((frame) => frame.style.height === '222px'));
    assert.equal((await state(page)).replaceAll('height: 222px;', ''), before.replace('null,null', '"",""'));
    assert.deepEqual(await page.evaluate(() => noted.errors), []);
    await page.close();
  });

  it('leaves the whole page for a quick exit of ours, and tells the next site nothing', async () => {
    other.pages['/weather.html'] = pageOf('<h1>Weather</h1>');
    const page = await open();
    await say(page, 1, { type: 'peer-quick-exit', href: `${other.origin}/weather.html` });
    await page.until(() => document.querySelector('h1')?.textContent === 'Weather');
    assert.equal(await page.evaluate(() => document.referrer), '');
    await page.close();
  });
});

import assert from 'node:assert/strict';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';

const WEATHER = (_, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
    .end('<title>Weather</title><p>Weather');
const exitTo = (href) => tag('quick-exit', `href="${href}"`, `<a href="${href}">Leave this page</a>`);
const LINKS = Array.from(
  { length: 60 },
  (_, at) => `<p>Paragraph ${at} with a <a href="#${at}">link ${at}</a> in it.</p>`,
).join('');

/** Waits until the page stands at `path`. */
async function arrive(puppet, path, what) {
  const end = performance.now() + 15_000;
  const at = () => puppet.evaluate(() => location.pathname).catch(() => 'on the way');
  while ((await at()) !== path && performance.now() < end) await new Promise((done) => setTimeout(done, 30));
  assert.equal(await at(), path, what);
}

const shown = (page) =>
  page.evaluate(() => window.trust.until(() => window.trust.all('a[part=link]').length > 0, 'the way out'));

const BROKEN = {
  'a variable called parent': '<script>var parent = document.body;</script>',
  'a function called parent': '<script>function parent() {}</script>',
  'an image called head': '<img name="head">',
  'a form called documentElement': '<form name="documentElement"><input name="append"></form>',
  'no head': '<script>addEventListener("load", () => document.head.remove());</script>',
  'a title that cannot be written':
    '<script>Object.defineProperty(document, "title", { get: () => "Fixed" });</script>',
  'prototypes that throw':
    '<script>addEventListener("click", () => { Element.prototype.append = Document.prototype.createElement = () => { throw new Error("spoiled"); }; }, true);</script>',
};

row(
  'T100 the quick exit works on a page that has broken the APIs it uses',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/weather', WEATHER);
    for (const [name, html] of Object.entries(BROKEN)) {
      const { puppet } = await open(html + exitTo(`${site.other}/weather`), { fresh: true });
      await shown(puppet);
      await puppet.evaluate(() => window.trust.all('a[part=link]')[0].click()).catch(() => undefined);
      await arrive(puppet, '/weather', name);
    }
  },
);

const ASKING = {
  'a listener': 'addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "x"; });',
  'an early listener': 'addEventListener("beforeunload", (event) => event.preventDefault(), true);',
  'a handler': 'onbeforeunload = () => "x";',
  'a guard of navigations': 'navigation.addEventListener("navigate", (event) => event.preventDefault());',
};

row(
  'T101 a page that asks before leaving is left without the prompt, and is shown again if it stays',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/weather', WEATHER);
    const through =
      'const { preventDefault } = Event.prototype; addEventListener("beforeunload", (event) => preventDefault.call(event), true);';
    for (const [name, script] of Object.entries({ ...ASKING, 'one that cannot be kept from it': through })) {
      const { puppet } = await open(`<input><script>${script}</script>${exitTo(`${site.other}/weather`)}`, {
        fresh: true,
      });
      let asked = 0;
      puppet.on('dialog', (dialog) => {
        asked++;
        void dialog.dismiss();
      });
      await shown(puppet);
      await puppet.click('input');
      await puppet.keyboard.type('words');
      await puppet.evaluate(() => void setTimeout(() => window.trust.all('a[part=link]')[0].click()));
      if (script !== through) {
        await arrive(puppet, '/weather', name);
        assert.equal(asked, 0, name);
        continue;
      }
      await puppet.evaluate(() =>
        window.trust.until(() => document.querySelectorAll('html > [role=alert]').length === 1, 'the cover'),
      );
      await puppet.evaluate(() =>
        window.trust.until(() => document.querySelectorAll('html > [role=alert]').length === 0, 'the page again'),
      );
      assert.equal(asked, 1, name);
    }
  },
);

const PLACES = {
  alone: (exit) => exit,
  'in a box': (exit) => `<div>${exit}</div>`,
  'in a paragraph': (exit) => `<p>${exit}</p>`,
  'in a box that hides the rest': (exit) => `<div style="overflow-x: hidden"><div>${exit}</div></div>`,
  'in a box that is moved': (exit) => `<div style="transform: translateZ(0); overflow: hidden">${exit}</div>`,
  'under a header': (exit) =>
    `<div style="position: sticky; top: 0; z-index: 1000; height: 90px; background: #eee">Header</div>${exit}`,
};

row(
  'T102 the quick exit is visible wherever the page is scrolled, takes little room, and never covers the focused element',
  ALL,
  async ({ open }) => {
    for (const [name, place] of Object.entries(PLACES)) {
      for (const size of ['', '<style>html { font-size: 200%; }</style>']) {
        const page = await open(`${size}${place(exitTo('https://example.org/weather'))}${LINKS}`, {
          prepare: (puppet) => puppet.setViewport({ width: 320, height: 256 }),
        });
        await shown(page);
        const wrong = await page.evaluate(async () => {
          const host = document.querySelector('peer-quick-exit');
          const link = window.trust.all('a[part=link]')[0];
          const found = [];
          const isSeen = () => {
            const box = link.getBoundingClientRect();
            return (
              box.top >= 0 &&
              box.bottom <= innerHeight &&
              box.left >= 0 &&
              box.right <= innerWidth &&
              document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === host
            );
          };
          for (const top of [60, 100, 400, 1200]) {
            scrollTo(0, top);
            await window.trust.until(isSeen, `the way out at ${top}`);
            if (top >= 400 && link.getBoundingClientRect().height > innerHeight / 3)
              found.push(`${link.getBoundingClientRect().height} px high`);
          }
          for (const each of [...document.querySelectorAll('a[href^="#"]')].slice(10, 50).reverse()) {
            each.focus();
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            const [one, other] = [each.getBoundingClientRect(), link.getBoundingClientRect()];
            if (
              one.top >= other.top &&
              one.bottom <= other.bottom &&
              one.left >= other.left &&
              one.right <= other.right
            )
              found.push(`${each.textContent} is under it`);
          }
          return found;
        });
        assert.deepEqual(wrong, [], `${name}${size}`);
      }
    }
  },
);

row(
  'T103 after a retry the focus is where it was, and never moves to a number or a link by itself',
  ['chromium'],
  async ({ open, site }) => {
    for (const name of ['story-card', 'resource-list', 'group-finder', 'grounding-player']) {
      let isMended = false;
      const answers = [];
      const src = site.route(`/retry-${name}`, (_, response) =>
        isMended ? answers.push(response) : response.writeHead(404).end(),
      );
      const page = await open(
        tag(name, `src="${src}" region="US" ${name === 'grounding-player' ? 'exercise="of-the-feed"' : ''}`),
      );
      const again = () =>
        page.evaluate(() =>
          window.trust.until(() => window.trust.control('Try again'), 'a new try').then((button) => button.focus()),
        );
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: held } = window.trust.widgets()[0].shadowRoot;
          return (
            held && {
              words: held.textContent.trim(),
              isLink: held.closest('a') !== null,
              waits: held.getAttribute('aria-disabled'),
            }
          );
        });
      await again();
      isMended = true;
      await page.puppet.keyboard.press('Enter');
      await page.evaluate(() =>
        window.trust.until(
          () => window.trust.control('Try again')?.getAttribute('aria-disabled') === 'true',
          'the try to be under way',
        ),
      );
      assert.deepEqual(await focused(), { words: 'Try again', isLink: false, waits: 'true' }, name);
      await page.puppet.keyboard.press('Enter');
      assert.equal(answers.length, 1, `${name}: a second press does nothing`);
      answers[0].writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FEED));
      await page.evaluate(() => window.trust.until(() => !window.trust.control('Try again'), 'the feed'));
      const then = await focused();
      assert.equal(then?.isLink, false, `${name}: ${JSON.stringify(then)}`);
    }
  },
);

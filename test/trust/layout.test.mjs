import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { FEED, tag } from './support/feed.mjs';
import { serveFew } from './support/few-records.mjs';
import { ALL, row } from './support/row.mjs';
import { serveStates, show, STATES } from './support/states.mjs';
import { stillClock } from './support/still-clock.mjs';

const WIDGETS = ['group-finder', 'resource-list', 'story-card', 'grounding-player'];
const everything = (more = '') =>
  WIDGETS.map((name) => tag(name, `src="/feed.json" region="US" story="corridor" ${more}`)).join('');

/** What is cut off or sticks out sideways, in the widgets of the page; `widest` is how wide the page may be. */
const misfits = ({ state, widest, spacing }) => {
  const { below, widgets, nameOf, overflows } = window.trust;
  if (spacing) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
    for (const { shadowRoot } of widgets()) shadowRoot?.adoptedStyleSheets.push(sheet);
  }
  const found = [];
  const say = (element, what) =>
    found.push(`${state}: ${element.localName}.${element.className} “${nameOf(element).slice(0, 40)}” ${what}`);
  const isHidden = (each) => each.closest('.hidden-text, [aria-hidden=true], svg, option') !== null;
  for (const each of below()) {
    if (each.getRootNode() === document || !each.checkVisibility({ visibilityProperty: true }) || isHidden(each))
      continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
    const cuts = (overflow) => ['hidden', 'clip'].includes(overflow);
    if (each.scrollWidth > each.clientWidth + 2 && cuts(overflowX)) say(each, 'is cut at its end');
    if (each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 4 && cuts(overflowY))
      say(each, 'is cut below');
    if (textOverflow === 'ellipsis') say(each, 'may be cut with dots');
    // The words of a control stay inside its edges.
    if (each.matches('button, a.button') && overflows(each)) say(each, 'is larger than its edges');
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > widest) found.push(`${state}: ${scrollWidth} pixels wide`);
  return found;
};

row(
  'T54 at 320 pixels and at 400 %, nothing scrolls sideways and nothing is cut off, with wide text spacing too',
  ['chromium'],
  async ({ open, site }) => {
    serveStates(site);
    const wrong = [];
    const page = await open('', { fresh: true, prepare: (puppet) => puppet.setViewport({ width: 320, height: 256 }) });
    const reuse = async (html, options) => {
      await page.go(site.page(html, options));
      return page;
    };
    for (const name of Object.keys(STATES)) {
      await show(reuse, name, {});
      for (const spacing of [false, true])
        wrong.push(
          ...(await page.evaluate(misfits, {
            state: `${name}${spacing ? ', wide spacing' : ''}`,
            widest: 320,
            spacing,
          })),
        );
    }
    assert.deepEqual(wrong, []);
  },
);

/** A language whose words are those of English, 40 % longer and accented, as they come out of the built modules. */
async function pseudo(language) {
  const accent = (text) => text.replace(/[aeiounAEIOUN]/g, (letter) => `${letter}\u0301`.normalize('NFC'));
  const long = (text) => {
    const plain = text.replace(/\{\w+\}/g, '');
    if (!/\p{L}/u.test(plain)) return text;
    const words = 'lorem ipsum dolor amet elit sed tempor magna aliqua enim minim veniam nostrud'.split(' ');
    const more = [];
    for (let at = 0; more.join(' ').length < plain.length * 0.4; at++) more.push(words[at % words.length]);
    return `${text
      .split(/(\{\w+\})/)
      .map((part) => (part.startsWith('{') ? part : accent(part)))
      .join('')} ${more.join(' ')}`;
  };
  const through = (value) =>
    typeof value === 'string'
      ? long(value)
      : Array.isArray(value)
        ? value.map(through)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, through(each)]))
          : value;
  const blocks = {};
  for (const file of readdirSync('dist/esm/i18n/en').filter((name) => name.endsWith('.js')))
    Object.assign(blocks, await import(`../../dist/esm/i18n/en/${file}`));
  return `import { registerLanguage } from '/dist/cdn/peer-widgets.js';\nregisterLanguage(${JSON.stringify(language)}, ${JSON.stringify(through(blocks))});`;
}

for (const language of ['en-XA', 'ar-XB']) {
  const isRight = language === 'ar-XB';
  row(
    `T69 words 40 % longer fit${isRight ? ' from right to left, where the order is mirrored and numbers are not' : ''}`,
    ['chromium', 'webkit'],
    async ({ engine, open, site }) => {
      serveFew(site);
      const script = await pseudo(language);
      // Longer words in English’s own clothes: the registry leaves English itself alone.
      const tagName = isRight ? language : 'qps';
      site.route(`/${tagName}.js`, (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(script.replace(JSON.stringify(language), JSON.stringify(tagName))),
      );
      const wrong = [];
      const names = Object.keys(STATES).filter(
        (name, at) =>
          !STATES[name].isLoading &&
          typeof STATES[name].argument !== 'object' &&
          (engine === 'chromium' || at % 3 === 0),
      );
      for (const name of names) {
        const { html, act, argument } = STATES[name];
        const page = await open(
          `<div lang="${tagName}" dir="${isRight ? 'rtl' : 'ltr'}" style="inline-size: 320px">${html}</div>`,
          { scripts: ['/dist/cdn/peer-widgets.js', `/${tagName}.js`] },
        );
        await page.evaluate(() => window.trust.settled());
        if (act) await page.evaluate(act, argument);
        wrong.push(...(await page.evaluate(misfits, { state: name, widest: 10_000 })));
        wrong.push(
          ...(await page.evaluate(
            ({ state, right }) => {
              const { all, runsBackwards, widgets } = window.trust;
              const found = [];
              for (const widget of widgets()) {
                const box = widget.getBoundingClientRect();
                const inside = all('*', widget.shadowRoot).filter(
                  (each) => each.checkVisibility() && !each.closest('.hidden-text, svg'),
                );
                for (const each of inside) {
                  const { left, right: end, width } = each.getBoundingClientRect();
                  if (width > 0 && (left < box.left - 2 || end > box.right + 2))
                    found.push(`${state}: ${each.localName}.${each.className} sticks out`);
                }
                const base = widget.shadowRoot.querySelector('.base');
                if (base && getComputedStyle(base).direction !== (right ? 'rtl' : 'ltr'))
                  found.push(`${state}: ${widget.localName} reads the wrong way`);
                const heading = widget.shadowRoot.querySelector('h3');
                if (right && heading?.firstChild) {
                  const range = document.createRange();
                  range.selectNodeContents(heading);
                  const words = range.getBoundingClientRect();
                  if (words.left + words.right < box.left + box.right - 4)
                    found.push(`${state}: the heading stands at the left`);
                }
                // Digits run from left to right in every direction.
                for (const link of all('a[href^="tel:"], a[href^="sms:"]', widget.shadowRoot).filter((each) =>
                  each.checkVisibility(),
                )) {
                  if (runsBackwards(link)) found.push(`${state}: ${link.textContent.trim()} runs backwards`);
                }
              }
              return found;
            },
            { state: name, right: isRight },
          )),
        );
        const isLonger = await page.evaluate(() =>
          /lorem/.test(
            document.body.textContent +
              window.trust
                .widgets()
                .map(({ shadowRoot }) => shadowRoot.textContent)
                .join(''),
          ),
        );
        if (!isLonger && !name.startsWith('quick-exit: no')) wrong.push(`${name}: the words are not the longer ones`);
      }
      assert.deepEqual([...new Set(wrong)], []);
    },
  );
}

row(
  'T56 targets are at least 24 pixels, and 44 for calling, writing, reacting and playing, in every state',
  ALL,
  async ({ engine, open, site }) => {
    serveFew(site);
    const small = [];
    const names = Object.keys(STATES).filter((_, at) => engine === 'chromium' || at % 3 === 1);
    for (const name of names) {
      const page = await show(open, name);
      small.push(
        ...(await page.evaluate(
          (state) =>
            window.trust
              .all('a[href], button, select, summary, input')
              .filter((each) => each.getRootNode() !== document && each.checkVisibility({ visibilityProperty: true }))
              .flatMap((each) => {
                const box = each.labels?.length && /^(checkbox|radio)$/.test(each.type) ? each.labels[0] : each;
                const { width, height } = box.getBoundingClientRect();
                const inWords = getComputedStyle(each).display === 'inline';
                const isMain =
                  /^(tel|sms):/.test(each.getAttribute('href') ?? '') ||
                  /Start|Stop|Pause|Resume|been there/.test(window.trust.nameOf(each));
                return inWords || Math.min(width, height) >= (isMain ? 43.5 : 23.5)
                  ? []
                  : [`${state}: “${window.trust.nameOf(each)}” ${Math.round(width)}×${Math.round(height)}`];
              }),
          name,
        )),
      );
    }
    assert.deepEqual(small, []);
  },
);

/** How a control looks, in what forced colours leave: edges, lines, weight, marks, and the system's own colours. */
const look = (element) => {
  const of = (pseudoElement) => {
    const style = getComputedStyle(element, pseudoElement);
    return [
      'borderTopStyle',
      'borderTopWidth',
      'borderTopColor',
      'backgroundColor',
      'color',
      'fontWeight',
      'textDecorationLine',
      'content',
      'outlineStyle',
      'boxShadow',
    ]
      .map((name) => style[name])
      .join(' ');
  };
  return `${of()} ${of('::before')} ${of('::after')} ${[...element.querySelectorAll('*')].map((each) => getComputedStyle(each).visibility + getComputedStyle(each).display).join()}`;
};

row(
  'T55 with forced colours, dark, more contrast and less transparency every control has an edge, and a pressed one looks pressed',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const modes = {
      dark: ['prefers-color-scheme', 'dark'],
      contrast: ['prefers-contrast', 'more'],
      transparency: ['prefers-reduced-transparency', 'reduce'],
      forced: ['forced-colors', 'active'],
    };
    for (const [name, [feature, value]] of Object.entries(modes)) {
      const page = await open('', { fresh: true });
      const client = await page.puppet.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
      await page.go(
        site.page(`<main><h1>A page</h1><h2>Part</h2>${everything()}</main>`, {
          head: '<script src="/node_modules/axe-core/axe.min.js"></script><meta name="color-scheme" content="light dark"><style>html { color-scheme: light dark }</style>',
        }),
      );
      const { bare, same, isOn } = await page.evaluate(
        async ([lookSource, query]) => {
          const { all, settled } = window.trust;
          const see = eval(`(${lookSource})`);
          await settled();
          const inner = (selector) =>
            all(selector).filter((each) => each.getRootNode() !== document && each.checkVisibility());
          const noEdge = inner('button, select, input')
            .filter((each) => each.matches('.button:not(.link):not(.quiet), .field'))
            .filter((each) => {
              const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
              return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1;
            })
            .map((each) => `${each.localName}.${each.className}`);
          const alike = [];
          for (const button of [
            inner('peer-group-finder, button[aria-pressed=false]'),
            inner('button[aria-pressed=false]'),
          ]
            .flat()
            .filter((each, at, list) => each.localName === 'button' && list.indexOf(each) === at)
            .slice(0, 12)) {
            if (!button.isConnected || button.getAttribute('aria-pressed') !== 'false') continue;
            const before = see(button);
            button.click();
            await settled();
            if (button.isConnected && button.getAttribute('aria-pressed') === 'true' && see(button) === before)
              alike.push(window.trust.nameOf(button));
          }
          return { bare: noEdge, same: alike, isOn: matchMedia(query).matches };
        },
        [String(look), `(${feature}: ${value})`],
      );
      assert.equal(isOn, true, name);
      assert.deepEqual(bare, [], `${name}: no edge`);
      assert.deepEqual(same, [], `${name}: looks the same when it is pressed`);
      if (name !== 'forced')
        assert.deepEqual(
          await page.evaluate(async () =>
            (await window.axe.run(document.body, { runOnly: ['color-contrast'] })).violations.flatMap(({ nodes }) =>
              nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
            ),
          ),
          [],
          name,
        );
    }
  },
);

row(
  'T42 with reduced motion nothing moves in any state, and the text of an exercise is the same',
  ['chromium'],
  async ({ open, site }) => {
    serveFew(site);
    const moving = { 'no-preference': [], reduce: [] };
    const words = {};
    for (const value of Object.keys(moving)) {
      const page = await open('', {
        prepare: (puppet) => puppet.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]),
      });
      const reuse = async (html, options) => {
        await page.go(site.page(html, { ...options, head: stillClock(Date.UTC(2026, 10, 25, 12)) }));
        return page;
      };
      for (const name of Object.keys(STATES)) {
        await show(reuse, name);
        const seen = await page.evaluate(async (state) => {
          await window.elapse(state.endsWith('running') ? 4_000 : 100);
          const running = window.trust
            .widgets()
            .flatMap(({ shadowRoot }) => shadowRoot.getAnimations())
            .filter(({ playState }) => playState === 'running')
            .map(({ effect }) => `${state}: ${effect.target.localName}.${effect.target.className}`);
          return { running, text: window.trust.text() };
        }, name);
        moving[value].push(...seen.running);
        if (name === 'grounding-player: running') words[value] = seen.text.split('\n');
      }
    }
    assert.deepEqual(moving.reduce, []);
    assert.ok(moving['no-preference'].length > 0, 'with motion something moves');
    assert.deepEqual(
      words['no-preference'].filter((line) => !words.reduce.includes(line)),
      [],
    );
  },
);

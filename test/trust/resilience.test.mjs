import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';

const WIDGETS = ['resource-list', 'story-card', 'grounding-player', 'group-finder'];
const NUMBER = '<p class="own">Call <a href="tel:5550100">555-0100</a></p>';
const EXIT = tag(
  'quick-exit',
  'href="https://example.org/weather"',
  '<a href="https://example.org/weather">Leave this page</a>',
);
const fourWithoutFeed = (more = '', inner = NUMBER) =>
  WIDGETS.map((name) => tag(name, `story="corridor" ${more}`, inner)).join('');
const four = (more = '', inner = NUMBER) => fourWithoutFeed(`src="/feed.json" ${more}`, inner);

/**
 * What each widget shows to call, once the feed has come and what can be drawn of it was drawn; `numbers` is `null` where no widget came to be.
 * Rejects where one shows none.
 */
const toCall = async () => {
  const widget = (name) => Document.prototype.querySelector.call(document, `peer-${name}`);
  const seen = (root) =>
    [...root.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .map((link) => link.getAttribute('href').slice(4));
  const look = (name) => ({
    own: seen(widget(name)).length > 0,
    numbers: widget(name).shadowRoot ? [...new Set(seen(widget(name).shadowRoot))] : null,
  });
  const names = ['resource-list', 'story-card', 'grounding-player', 'group-finder'];
  const hasFeed = () =>
    performance
      .getEntriesByType('resource')
      .some(({ name, responseEnd }) => name.endsWith('/feed.json') && responseEnd > 0);
  await window.trust.until(() => hasFeed() || names.every((name) => look(name).numbers?.length > 0), 'the feed');
  for (let round = 0; round < 2; round++) await window.trust.drawn();
  const silent = names.filter((name) => !look(name).own && !look(name).numbers?.length);
  if (silent.length > 0) throw new Error(`no number in ${silent}`);
  return Object.fromEntries(names.map((name) => [name, look(name)]));
};

const script = (text) => `<script>${text}</script>`;
const thrower = 'function(){throw new RangeError("no data")}';
/** What a browser or a page may have broken before the widgets come. */
const BROKEN = {
  ...Object.fromEntries(
    [
      'DateTimeFormat',
      'DisplayNames',
      'ListFormat',
      'PluralRules',
      'NumberFormat',
      'Collator',
      'RelativeTimeFormat',
      'Locale',
    ].flatMap((name) => [
      [`Intl.${name} throws`, `Intl.${name}=${thrower}`],
      [`Intl.${name} is missing`, `Intl.${name}=undefined`],
    ]),
  ),
  'supportedLocalesOf throws': `Intl.DateTimeFormat.supportedLocalesOf=Intl.NumberFormat.supportedLocalesOf=${thrower}`,
  'no Intl': 'delete window.Intl',
  'the storage throws': 'Object.defineProperty(window,"localStorage",{get(){throw new Error("no")}})',
  'the storage throws a text': 'Storage.prototype.getItem=Storage.prototype.setItem=()=>{throw "no"}',
  'no matchMedia': 'window.matchMedia=undefined',
  'no observers': 'window.MutationObserver=window.ResizeObserver=window.IntersectionObserver=undefined',
  'no languages':
    'Object.defineProperty(navigator,"languages",{get:()=>undefined});Object.defineProperty(navigator,"language",{get:()=>undefined})',
  'a provider that throws':
    'addEventListener("context-request",(e)=>{e.stopImmediatePropagation();e.callback?.({get state(){throw 1},get region(){throw 2}})},true)',
  'no normalize': 'String.prototype.normalize=undefined',
};

row(
  'T104 whatever of Intl, storage or observers fails, a number stays in each widget',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    for (const [name, code] of Object.entries(BROKEN)) {
      for (const more of ['region="US" remember', 'remember']) {
        const seen = await (
          await open(four(more), { head: script(code) })
        )
          .evaluate(toCall)
          .catch((error) => assert.fail(`${name}, ${more}: ${error.message}`));
        if (more.includes('US') && seen['resource-list'].numbers)
          assert.ok(seen['resource-list'].numbers.includes('988'), `${name}: ${seen['resource-list'].numbers}`);
      }
    }
  },
);

row(
  'T104 … without a fallback of the page too, and where no country is known those of several',
  ['chromium', 'firefox'],
  async ({ open }) => {
    // Only the provider can give these a feed, so that nothing at all can be drawn.
    const seenWith = async (...codes) =>
      (await open(fourWithoutFeed('', ''), { head: script(codes.map((name) => BROKEN[name]).join(';')) })).evaluate(
        toCall,
      );
    const lost = await seenWith('Intl.DateTimeFormat throws', 'no languages', 'a provider that throws');
    for (const widget of WIDGETS)
      for (const number of ['911', '999', '112', '000', '111'])
        assert.ok(lost[widget].numbers.includes(number), `${widget}: ${lost[widget].numbers}`);
    // Without a zone the country of the language counts.
    const spoken = await seenWith('Intl.DateTimeFormat throws', 'a provider that throws');
    for (const widget of WIDGETS)
      assert.ok(
        spoken[widget].numbers.includes('911') && !spoken[widget].numbers.includes('999'),
        `${widget}: ${spoken[widget].numbers}`,
      );
  },
);

row(
  'T104 … and the page’s named elements change nothing',
  ['chromium', 'firefox', 'webkit'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const names = [
      'createElement',
      'createElementNS',
      'createComment',
      'importNode',
      'createTreeWalker',
      'createTextNode',
      'createDocumentFragment',
      'querySelector',
      'querySelectorAll',
      'getElementById',
      'adoptNode',
      'adoptedStyleSheets',
      'documentElement',
      'readyState',
      'defaultView',
      'activeElement',
      'hidden',
      'visibilityState',
      'styleSheets',
      'createRange',
      'addEventListener',
      'removeEventListener',
    ];
    const usual = await (await open(four('region="US"'))).evaluate(toCall);
    for (const named of [(name) => `<img name="${name}">`, (name) => `<form name="${name}"></form>`]) {
      assert.deepEqual(await (await open(names.map(named).join('') + four('region="US"'))).evaluate(toCall), usual);
      // In the place where the library is read.
      assert.deepEqual(
        await (
          await open(
            names.map(named).join('') +
              '<script src="/dist/cdn/peer-widgets.classic.js"></script>' +
              four('region="US"'),
            { scripts: [] },
          )
        ).evaluate(toCall),
        usual,
      );
    }
  },
);

row('T104 … nor do Lit’s own marks on Object.prototype', ['chromium', 'firefox'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const usual = await (await open(four('region="US"') + EXIT)).evaluate(toCall);
  const marks = [
    'renderBefore',
    'creationScope',
    '_$litType$',
    '_$litDirective$',
    '_$litPart$',
    'strings',
    'values',
    'host',
    'isConnected',
    'nodeType',
    'capture',
    'once',
    'passive',
    'slotAssignment',
    'converter',
    'attribute',
    'noAccessor',
    'hasChanged',
    'reflect',
    'state',
    'useDefault',
    'wrapped',
  ];
  const spoil = (names, value) =>
    open(four('region="US"') + EXIT, {
      head: script(names.map((name) => `Object.prototype[${JSON.stringify(name)}]=${value}`).join(';')),
    });
  for (const name of marks) assert.deepEqual(await (await spoil([name], '"x"')).evaluate(toCall), usual, name);
  for (const value of ['{}', '()=>"x"', '"manual"', 'null', 'true'])
    assert.deepEqual(await (await spoil(marks, value)).evaluate(toCall), usual, value);
  // Beyond the end of every list.
  for (const widget of Object.values(await (await spoil(['0', '1', '2'], '"x"')).evaluate(toCall)))
    assert.ok(widget.own || widget.numbers.length > 0);
});

row('T104 … nor the absence of ElementInternals', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const without = script('delete HTMLElement.prototype.attachInternals; delete window.ElementInternals;');
  const texts = async () => {
    await window.trust.settled();
    return {
      texts: window.trust.widgets().map((widget) => window.trust.text(widget)),
      problems: window.trust.problems,
    };
  };
  const usual = await (await open(four('region="US"') + EXIT)).evaluate(texts);
  assert.deepEqual(await (await open(four('region="US"') + EXIT, { head: without })).evaluate(texts), usual);
  assert.deepEqual(
    await (
      await open(four('region="US"') + EXIT, {
        scripts: [],
        head: `${without}<script defer src="/dist/cdn/peer-widgets.classic.js"></script>`,
      })
    ).evaluate(texts),
    usual,
  );
});

const PLAYERS = ['five-senses', 'muscle-relaxation', 'body-scan', 'box-breathing']
  .map((id) => tag('grounding-player', `exercise="${id}" region="US"`))
  .join('');
const MORE_FEEDS =
  '<peer-story-card><script type="application/json">{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"HTML","content_html":"<p>Hello there.</p><pre>a poem\\nin two lines</pre>"}]}</script></peer-story-card>' +
  '<peer-resource-list region="US"><script type="application/json">{"total_items":1,"total_pages":1,"contents":[{"id":"1","name":"Harbor Warmline","status":"active","phones":[{"number":"555-0110","type":"voice"}],"schedules":[{"freq":"WEEKLY","byday":"MO","opens_at":"09:00","closes_at":"17:00","timezone":"UTC"}]}]}</script></peer-resource-list>';

/** Small stand-ins for what Prototype.js does to built-ins; MooTools is a real build. */
const LIBRARIES = {
  'MooTools 1.5.2': '<script src="/node_modules/mootools/lib/mootools-core-1.5.2-server.js"></script>',
  'as Prototype.js': script(`
    Array.from = (x) => { const n = (x && x.length) || 0, a = new Array(n); for (let i = 0; i < n; i++) a[i] = x[i]; return a; };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']'; };
    Array.prototype.map = Array.prototype.collect = function (f, c) { const all = []; for (let i = 0; i < this.length; i++) all.push(f ? f.call(c, this[i], i) : this[i]); return all; };
    Array.prototype.find = Array.prototype.detect = function (f, c) { for (let i = 0; i < this.length; i++) if (f.call(c, this[i], i)) return this[i]; };
    Array.prototype.each = Array.prototype.first = Array.prototype.last = Array.prototype.clear = function () { return this; };
    Function.prototype.bind = function (c, ...given) { const f = this; return arguments.length < 2 && c === undefined ? this : function (...more) { return f.apply(c, given.concat(more)); }; };
    String.prototype.strip = String.prototype.blank = String.prototype.times = function () { return this; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.update = Element.prototype.insert = Element.prototype.show = Element.prototype.hide = Element.prototype.visible = function () { return this; };
    document.getElementsByClassName = () => [];`),
  'a list that says its JSON is one text': script(
    'Array.prototype.toJSON = () => "x"; Object.defineProperty(Array, "from", { value: () => [] }); Array.prototype.entries = function () { return []; };',
  ),
};

row('T105 a page with Prototype.js or MooTools shows the same', ALL, async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const texts = async () => {
    await window.trust.settled();
    const root = (name) => document.querySelector(`peer-${name}`).shadowRoot;
    await window.trust.press('Week', root('group-finder'));
    await window.trust.type('sleep', root('resource-list'));
    // Said once things are quiet.
    const isSaid = (name) =>
      window.trust.all('[role=status]', root(name)).some((status) => /\d/.test(status.textContent));
    await window.trust.until(() => isSaid('group-finder') && isSaid('resource-list'), 'the counts to be said');
    // As texts: what carries a list out of the page may ask for its `toJSON`.
    return {
      texts: window.trust
        .widgets()
        .map((widget) => window.trust.text(widget))
        .join('\n'),
      problems: window.trust.problems.join('\n'),
      said: window.trust.said.join('\n'),
    };
  };
  const html = four('region="US" time-zone="UTC"', '') + PLAYERS + MORE_FEEDS;
  const usual = await (await open(html)).evaluate(texts);
  assert.equal(usual.problems, '');
  assert.match(usual.texts, /a poem/);
  for (const [name, head] of Object.entries(LIBRARIES))
    assert.deepEqual(await (await open(html, { head })).evaluate(texts), usual, name);
});

row(
  'T106 “false” is off in every attribute that is on or off, and is said once',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName && tagName !== 'peer-feed');
    const flagsOf = ({ attributes }) =>
      attributes.filter(({ type }) => /^boolean\b/.test(type?.text ?? '')).map(({ name }) => name);
    const build = (value) =>
      manifest
        .map((each) =>
          tag(
            each.tagName.slice(5),
            `src="/feed.json" region="US" href="https://example.org/" story="corridor" time-zone="UTC" ${
              value === undefined
                ? ''
                : flagsOf(each)
                    .map((name) => `${name}="${value}"`)
                    .join(' ')
            }`,
          ),
        )
        .join('');
    const look = async () => {
      await window.trust.settled();
      return {
        texts: window.trust.widgets().map((widget) => window.trust.text(widget)),
        heights: window.trust.widgets().map(({ offsetHeight }) => offsetHeight),
        said: window.trust.said,
        kept: localStorage.length,
      };
    };
    const usual = await (await open(build())).evaluate(look);
    for (const value of ['false', 'FALSE', ' false ', '0', 'no', 'off']) {
      const seen = await (await open(build(value))).evaluate(look);
      assert.deepEqual([seen.texts, seen.heights, seen.kept], [usual.texts, usual.heights, 0], value);
      for (const each of manifest)
        for (const name of flagsOf(each))
          assert.equal(
            seen.said.filter((said) => said.startsWith(`<${each.tagName}>: ${name}="`)).length,
            1,
            `${each.tagName} ${name}=${value}`,
          );
    }
    assert.notDeepEqual((await (await open(build('true'))).evaluate(look)).texts, usual.texts);
  },
);

row(
  'T107 what a tag that is not closed has taken in stays in sight, and the console says so',
  ALL,
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const rest =
      '<h1>Our group</h1><p id="rest">Times and place of the group.</p><footer>Footer with <a href="/contact">contact</a></footer>';
    for (const name of [...WIDGETS, 'quick-exit']) {
      for (const after of [
        rest,
        '<h2>Where</h2><p id="rest">At the library.</p>',
        `${tag('resource-list', 'region="US"')}<p id="rest">More</p>`,
      ]) {
        const page = await open(
          `<main><peer-${name} src="/feed.json" region="US" href="https://example.org/weather" />\n${after}\n</main>`,
        );
        const seen = await page.evaluate(async (own) => {
          await window.trust.settled();
          const widget = document.querySelector(`peer-${own}`);
          return {
            rest: document.querySelector('#rest').checkVisibility(),
            wide: document.querySelector('#rest').offsetWidth > 300,
            base: widget.shadowRoot.querySelector('[part~=base]').checkVisibility(),
            said: window.trust.said.filter((each) => each.includes('is not closed')),
          };
        }, name);
        assert.deepEqual([seen.rest, seen.wide, seen.base], [true, true, true], `${name} ${after}`);
        assert.equal(seen.said.length, 1, `${name} ${after}`);
        assert.ok(seen.said[0].startsWith(`<peer-${name}>`));
      }
    }
  },
);

row('T107 … but not a fallback beside a widget that works', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  for (const [name, inner] of [
    ['group-finder', '<h3>Groups</h3><ul><li>Monday, the library</li></ul>'],
    ['story-card', '<blockquote><p>I was there too.</p></blockquote>'],
    ['grounding-player', '<h2>Five senses</h2><ol><li>Look</li></ol>'],
    ['resource-list', '<p>Call 988</p>'],
    [
      'quick-exit',
      '<p><a href="https://example.org/weather">Leave this page</a></p><p>US: <a href="tel:911">911</a></p>',
    ],
  ]) {
    const page = await open(
      `<main>${tag(name, 'src="/feed.json" region="US" story="corridor" href="https://example.org/weather"', inner)}\n</main>`,
    );
    const seen = await page.evaluate(async (own) => {
      await window.trust.settled();
      return {
        shown: document.querySelector(`peer-${own} > *`).checkVisibility(),
        said: window.trust.said.filter((each) => each.includes('closed')),
      };
    }, name);
    assert.deepEqual(seen, { shown: false, said: [] }, name);
  }
});

row('T107 … and the snippet and inline data live through an editor’s paragraphs', ['chromium'], async ({ open }) => {
  const { autop } = createRequire(import.meta.url)('@wordpress/autop');
  const { snippetAs } = await import('../../dist/esm/embed/snippet.js').catch(() => ({}));
  const story =
    '{"version":"peer-feed/1",\n\n  "stories":[{"id":"a","title":"One",\n\u00a0\u00a0"text":"A story.","hope":"Go <em>on</em>"}]}';
  const inline = autop(
    `Intro.\n\n<peer-story-card><script type="application/json">${story}</script></peer-story-card>\n\nAfter.`,
  );
  assert.match(inline, /,<\/p>/, 'the editor has put something in');
  const page = await open(
    `${inline}${snippetAs ? autop(snippetAs('script', { tag: 'peer-resource-list', attributes: { region: 'US' }, title: 'Help' }, { base: 'https://cdn.example.org/' }).pieces[0].text.replace(/<script.*<\/script>/, '')) : ''}`,
  );
  const seen = await page.evaluate(async () => {
    await window.trust.settled();
    return { text: window.trust.text(), problems: window.trust.problems };
  });
  assert.match(seen.text, /A story\./);
  assert.match(seen.text, /Go <em>on<\/em>/);
  assert.deepEqual(seen.problems, []);
});

/** Rules for links as the default themes of WordPress since Twenty Twenty-One have them in dark styles, and worse. */
const THEMES = {
  'variables on every link':
    ':root{--link:#fff} a:where(:not(.wp-element-button)){color:var(--link);text-decoration:underline} body{background:#111;color:#eee}',
  'links in content':
    'body{background:#28303d;color:#fff} .entry-content a, .entry-content p a:not(.button){color:#d1e4dd} .entry-content p{color:#fafafa}',
  important: 'body{background:#000;color:#fff} a{color:#ffe2c7 !important} p{color:#f9f9f9 !important}',
  'light on light': ':where(a){color:#fffdf9} p,li{color:#fffdf9}',
};

row(
  'T108 in no theme’s colors are the numbers beside a widget unreadable',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const inner = '<div><p>Call <a href="tel:5550100">555-0100</a></p></div><a href="tel:5550101">555-0101</a>';
    for (const [name, css] of Object.entries(THEMES)) {
      for (const src of ['/feed.json', '/none.json']) {
        const page = await open(
          `<div class="entry-content">${WIDGETS.map((each) => tag(each, `src="${src}" region="US" story="corridor"`, inner)).join('')}</div>`,
          { head: `<style>${css}</style>` },
        );
        const ratios = await page.evaluate(async () => {
          await window.trust.settled();
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const light = (color) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
              .map((each) => each / 255)
              .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
              .reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0);
          };
          return window.trust.widgets().flatMap((widget) =>
            [...widget.querySelectorAll('a')]
              .filter((link) => link.checkVisibility())
              .map((link) => {
                const style = getComputedStyle(link);
                const ink = light(style.webkitTextFillColor);
                const ground = light(getComputedStyle(widget.shadowRoot.querySelector('[part~=base]')).backgroundColor);
                return {
                  widget: widget.localName,
                  ratio: (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05),
                };
              }),
          );
        });
        assert.ok(
          ratios.some(({ widget }) => widget === 'peer-group-finder'),
          'the finder leaves the number in sight',
        );
        for (const { widget, ratio } of ratios) assert.ok(ratio >= 4.5, `${name}, ${src}: ${widget} ${ratio}`);
      }
    }
  },
);

row('T108 … nor does what a page’s elements hand down', ['chromium'], async ({ open }) => {
  const rules = [
    'text-indent:-9999px',
    '-webkit-text-fill-color:transparent',
    '-webkit-text-security:disc',
    'pointer-events:none',
    'visibility:hidden',
    'letter-spacing:-1em',
    'word-spacing:-5em',
    'font-size:0',
    'line-height:0',
    'color:transparent',
    'font-size-adjust:0',
    'text-transform:full-width',
    '-webkit-text-stroke:9px red',
    'text-shadow:0 0 40px #000',
  ];
  for (const name of ['resource-list', 'story-card', 'quick-exit']) {
    const look = (own) => {
      const widget = document.querySelector(`peer-${own}`);
      const link = widget.shadowRoot.querySelector('a[href]');
      const {
        color,
        webkitTextFillColor,
        webkitTextSecurity,
        textIndent,
        pointerEvents,
        visibility,
        webkitTextStrokeWidth,
      } = getComputedStyle(link);
      return {
        color,
        webkitTextFillColor,
        webkitTextSecurity,
        textIndent,
        pointerEvents,
        visibility,
        webkitTextStrokeWidth,
        width: link.offsetWidth > 20,
        height: link.offsetHeight > 12,
      };
    };
    const html = tag(name, 'region="US" href="https://example.org/"');
    const usual = await (await open(html)).evaluate(look, name);
    const allowed = name === 'quick-exit' ? rules.slice(0, 5) : rules;
    for (const rule of allowed)
      assert.deepEqual(
        await (await open(html, { head: `<style>body{${rule}}</style>` })).evaluate(look, name),
        usual,
        `${name} ${rule}`,
      );
  }
});

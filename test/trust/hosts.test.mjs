import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseFragment, serialize } from 'parse5';
import { ensureBrowsers } from '../../tools/find-browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';

const execute = promisify(execFile);
const EXIT = '<a href="https://example.org/weather">Leave this page</a>';
const WIDGETS = ['group-finder', 'resource-list', 'story-card', 'grounding-player'];
const everything = (more = '') =>
  WIDGETS.map((name) => tag(name, `src="/feed.json" region="US" story="corridor" ${more}`)).join('') +
  tag('quick-exit', 'href="https://example.org/weather"', EXIT);
/** What the page shows, by widget, and what went wrong or was said. */
const look = async () => {
  await window.trust.settled();
  return {
    texts: Object.fromEntries(window.trust.widgets().map((widget) => [widget.localName, window.trust.text(widget)])),
    problems: window.trust.problems,
    said: window.trust.said,
  };
};
const prepare = (site) => site.route('/feed.json', FEED);

/** Another release of a built file: the same code under another number. */
function otherVersion(site, file) {
  const path = `/other/${file}`;
  const text = readFileSync(`dist/cdn/${file}`, 'utf8')
    .replaceAll('"0.1.0"', '"9.9.9"')
    .replaceAll("'0.1.0'", "'9.9.9'");
  site.route(path, (_, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(text),
  );
  return path;
}

row(
  'T22 two versions, builds or addresses of the library: no exception, one warning per tag, everything shown',
  ALL,
  async ({ engine, open, site }) => {
    prepare(site);
    const other = otherVersion(site, 'peer-widgets.js');
    const all = '/dist/cdn/peer-widgets.js';
    const orders = {
      'old, new': [all, other],
      'new, old': [other, all],
      'one file at two addresses': [all, `${all}?again`],
      'parts, then all': ['/dist/cdn/group-finder.js', '/dist/cdn/story-card.js', all],
      'all, then parts': [all, '/dist/cdn/resource-list.js', '/dist/cdn/grounding-player.js'],
      'module, classic': [all],
    };
    const usual = (await (await open(everything())).evaluate(look)).texts;
    for (const [name, scripts] of Object.entries(orders)) {
      const head = name === 'module, classic' ? '<script defer src="/dist/cdn/peer-widgets.classic.js"></script>' : '';
      const page = await open(everything(), { scripts, head });
      const { texts, problems, said } = await page.evaluate(look);
      assert.deepEqual(problems, [], name);
      assert.deepEqual(texts, usual, `${engine}: ${name}`);
      const warned = said.filter((each) => /already defined/.test(each));
      assert.equal(new Set(warned).size, warned.length, 'each is said once');
      assert.ok(warned.length >= 1, `${name}: ${said.join('\n')}`);
      if (name === 'old, new') assert.match(warned[0], /0\.1\.0.*9\.9\.9/);
      if (name === 'new, old') assert.match(warned[0], /9\.9\.9.*0\.1\.0/);
    }
  },
);

const POLICY = (site) =>
  `default-src 'none'; script-src ${site.origin}; connect-src ${site.origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

row(
  'T28 under a policy without style-src everything is styled and works, without violations',
  ALL,
  async ({ open, site }) => {
    prepare(site);
    const page = await open(everything(), { headers: { 'content-security-policy': POLICY(site) } });
    const seen = await page.evaluate(async () => {
      const { all, press, settled, type, widgets, problems, stateOf } = window.trust;
      await settled();
      const root = (name) => widgets().find(({ localName }) => localName === `peer-${name}`).shadowRoot;
      await type('grief', root('group-finder'));
      await type('', root('group-finder'));
      await press('Details', root('group-finder'));
      await press('Near me', root('group-finder'));
      await press('Week', root('group-finder'));
      await press('been there too', root('story-card'));
      await press('Start', root('grounding-player'));
      await press('Stop', root('grounding-player'));
      await settled();
      const button = all('.button', root('resource-list'))[0];
      return {
        problems,
        states: widgets().map(stateOf),
        radius: getComputedStyle(button).borderRadius,
        height: button.getBoundingClientRect().height,
        rings: widgets().map(({ shadowRoot }) => shadowRoot.adoptedStyleSheets.length > 0),
      };
    });
    assert.deepEqual(
      seen.problems.filter((each) => !/data$|inline$|style-src-attr /.test(each) || /style/.test(each)),
      [],
    );
    assert.ok(parseFloat(seen.radius) > 0 && seen.height >= 24, 'the button has its looks');
    assert.ok(seen.rings.every(Boolean));
  },
);

row(
  'T29 two self-contained files work under one trusted-types policy with duplicates',
  ['chromium'],
  async ({ open, site }) => {
    prepare(site);
    const options = (policy) => ({
      headers: { 'content-security-policy': policy },
      scripts: ['/dist/cdn/group-finder.js', '/dist/cdn/story-card.js'],
    });
    const html = tag('group-finder', 'src="/feed.json"') + tag('story-card', 'src="/feed.json"');
    const { problems, texts } = await (await open(html, options(POLICY(site)))).evaluate(look);
    assert.deepEqual(
      problems.filter((each) => !/data$/.test(each)),
      [],
    );
    assert.match(texts['peer-group-finder'], /Circle 1/);
    for (const path of ['docs/embedding.md', 'SECURITY.md'])
      assert.ok(readFileSync(path, 'utf8').includes("trusted-types lit-html 'allow-duplicates'"), path);
  },
);

row(
  'T31 a refreshed feed keeps the focus, the scroll position, open parts and the selection',
  ['chromium'],
  async ({ open, site }) => {
    let round = 0;
    site.route('/changing.json', (_, response) => {
      const feed = structuredClone(FEED);
      if (round++ > 0) {
        feed.groups.unshift({ id: 'new', name: 'A new circle', schedule: [] });
        feed.groups[5].description = 'Changed.';
        feed.resources.push({ id: 'new', name: 'A new article', kind: 'article', url: 'https://example.org/new' });
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(feed));
    });
    const page = await open(everything().replaceAll('/feed.json', '/changing.json'), { fresh: true });
    const result = await page.evaluate(async () => {
      const { all, settled, widgets } = window.trust;
      await settled();
      const out = {};
      for (const name of ['group-finder', 'resource-list', 'story-card', 'grounding-player']) {
        const widget = widgets().find(({ localName }) => localName === `peer-${name}`);
        const root = widget.shadowRoot;
        const buttons = all('button[aria-expanded=false]', root).filter((each) => each.checkVisibility());
        const button = buttons[Math.min(3, buttons.length - 1)] ?? all('button', root)[0];
        button.click();
        await settled();
        button.focus();
        button.scrollIntoView({ block: 'center' });
        const before = {
          top: Math.round(button.getBoundingClientRect().top),
          open: button.getAttribute('aria-expanded'),
          name: window.trust.nameOf(button),
          scroll: scrollY,
        };
        await widget.reload();
        await settled();
        const focused = root.activeElement;
        out[name] = {
          isSame: focused === button,
          connected: button.isConnected,
          before: before.open,
          after: focused?.getAttribute('aria-expanded') ?? null,
          moved: focused ? Math.abs(Math.round(focused.getBoundingClientRect().top) - before.top) : -1,
        };
      }
      return out;
    });
    for (const [name, { isSame, before, after, moved }] of Object.entries(result)) {
      assert.ok(isSame, `${name} keeps the focus`);
      assert.equal(after, before, `${name} keeps what is open`);
      if (name !== 'group-finder') assert.ok(moved < 400, `${name} moved by ${moved}`);
    }
  },
);

row('T32 set up before definition, cloned, or inserted as markup: the same result', ALL, async ({ open, site }) => {
  prepare(site);
  const page = await open(everything(), { scripts: [] });
  const texts = await page.evaluate(
    async ({ names, feed }) => {
      const make = (name) => {
        const widget = document.createElement(`peer-${name}`);
        widget.region = 'US';
        widget.story = 'corridor';
        widget.feed = feed;
        if (name === 'quick-exit') widget.href = 'https://example.org/weather';
        return widget;
      };
      document.body.replaceChildren();
      const early = names.map(make);
      const section = (...all) => {
        const made = document.createElement('section');
        made.append(...all);
        document.body.append(made);
        return made;
      };
      section(...early);
      const markup = document.createElement('template');
      markup.innerHTML = names
        .map(
          (name) =>
            `<peer-${name} region="US" story="corridor" src="/feed.json" href="https://example.org/weather"></peer-${name}>`,
        )
        .join('');
      section(markup.content.cloneNode(true));
      const ready = document.createElement('script');
      ready.type = 'module';
      ready.src = '/dist/cdn/peer-widgets.js';
      document.head.append(ready);
      await new Promise((done) => (ready.onload = done));
      section(...names.map(make));
      section(markup.content.cloneNode(true));
      const put = section();
      put.innerHTML = markup.innerHTML;
      section(...[...put.children].map((widget) => widget.cloneNode(true)));
      await window.trust.settled();
      return [...document.querySelectorAll('section')].map((each) => window.trust.text(each));
    },
    { names: [...WIDGETS, 'quick-exit'], feed: FEED },
  );
  assert.equal(texts.length, 6);
  for (const text of texts) assert.equal(text, texts[0]);
  assert.match(texts[0], /Circle 1/);
});

row(
  'T33 three hundred widgets make three requests, and do not block the page',
  ['chromium'],
  async ({ open, site }) => {
    for (const at of [1, 2, 3]) site.route(`/shared-${at}.json`, FEED);
    const html = Array.from({ length: 300 }, (_, at) =>
      tag(WIDGETS[at % 4], `src="/shared-${(at % 3) + 1}.json" region="US"`),
    ).join('');
    const page = await open('<p>Empty</p>', { fresh: true });
    const client = await page.puppet.createCDPSession();
    await client.send('HeapProfiler.enable');
    const heap = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await heap();
    await page.go(site.page(html));
    await page.evaluate(() => window.trust.settled());
    const asked = [1, 2, 3].map((at) => site.asked(`/shared-${at}.json`).length);
    assert.deepEqual(asked, [1, 1, 1]);
    const more = (await heap()) - before;
    assert.ok(more < 60 * 1024 * 1024, `${Math.round(more / 1e6)} MB more`);
  },
);

row(
  'T34 a page with widgets can enter the back-forward cache, and an exercise pauses there',
  ['chromium'],
  async ({ open, site }) => {
    prepare(site);
    site.route('/elsewhere.html', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Elsewhere'),
    );
    const url = site.page(everything('exercise="box-breathing"'), {
      headers: { 'cache-control': 'max-age=60' },
      head: `<script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted)); addEventListener('peer-exercise-pause', () => (window.hasPaused = true));</script>`,
    });
    const page = await open(url, { fresh: true });
    await page.evaluate(async () => {
      await window.trust.settled();
      await window.trust.press('Start', document.querySelector('peer-grounding-player').shadowRoot);
    });
    await page.go(`${site.origin}/elsewhere.html`);
    await page.puppet.goBack();
    const back = await page.evaluate(() => ({
      persisted: window.persisted,
      hasPaused: window.hasPaused,
      text: window.trust.text(document.querySelector('peer-grounding-player')),
      reasons: performance.getEntriesByType('navigation')[0].notRestoredReasons,
    }));
    assert.equal(back.persisted, true, JSON.stringify(back.reasons));
    assert.equal(back.hasPaused, true);
    assert.match(back.text, /Paused while you were away|Resume/);
  },
);

row(
  'T51 twenty copies of each widget: no duplicate id, and each has its own state',
  ['chromium'],
  async ({ open, site }) => {
    prepare(site);
    const page = await open(Array.from({ length: 20 }, () => everything()).join(''));
    const found = await page.evaluate(async () => {
      const { settled, widgets, press, stateOf } = window.trust;
      await settled();
      const doubled = widgets().flatMap(({ shadowRoot, localName }) => {
        const ids = [...shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${localName}#${id}`);
      });
      const outside = [...document.querySelectorAll('[id]')].length;
      const cards = widgets().filter(({ localName }) => localName === 'peer-story-card');
      const finders = widgets().filter(({ localName }) => localName === 'peer-group-finder');
      await press('Details', finders[3].shadowRoot);
      const players = widgets().filter(({ localName }) => localName === 'peer-grounding-player');
      await press('Start', players[2].shadowRoot);
      await settled();
      return {
        doubled,
        outside,
        open: finders.filter(({ shadowRoot }) => shadowRoot.querySelector('[aria-expanded=true]')).length,
        running: players.filter((each) => each.matches(':state(settling), :state(running)')).length,
        cards: cards.map(stateOf).every((state) => state === 'ready'),
      };
    });
    assert.deepEqual(found, { doubled: [], outside: 0, open: 1, running: 1, cards: true });
  },
);

row('T64 elements named like DOM properties change nothing', ['chromium', 'firefox'], async ({ open, site }) => {
  prepare(site);
  const names = [
    'getAttribute',
    'setAttribute',
    'attributes',
    'id',
    'children',
    'childNodes',
    'closest',
    'querySelector',
    'querySelectorAll',
    'getRootNode',
    'parentNode',
    'parentElement',
    'textContent',
    'matches',
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
    'isConnected',
    'lang',
    'dir',
    'nodeType',
    'ownerDocument',
    'contains',
    'hasAttribute',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const globals = [
    'config',
    'feed',
    'customElements',
    'localStorage',
    'fetch',
    'location',
    'history',
    'console',
    'peerVersion',
    'litHtmlVersions',
    'litElementVersions',
    'reactiveElementVersions',
    'trustedTypes',
    'Symbol',
    'Intl',
    'lang',
    'top',
    'parent',
    'self',
    'name',
  ]
    .map((id) => `<a id="${id}" name="${id}" href="clobbered:${id}"></a>`)
    .join('');
  const texts = [];
  for (const around of [
    '',
    `${globals}<img name="currentScript"><img name="documentElement"><img name="body"><img name="baseURI"><form name="head"></form><form name="activeElement"></form>`,
  ]) {
    const page = await open(`${around}<form lang="en">${around === '' ? '' : fields}${everything()}</form>`);
    const seen = await page.evaluate(async (isClobbered) => {
      await window.trust.settled();
      if (isClobbered)
        for (const widget of window.trust.widgets()) {
          const inner = document.createElement('form');
          const field = document.createElement('input');
          field.name = 'getAttribute';
          inner.append(field);
          widget.append(inner);
        }
      await window.trust.settled();
      return {
        texts: window.trust.widgets().map((widget) => window.trust.text(widget.shadowRoot)),
        problems: window.trust.problems,
      };
    }, around !== '');
    assert.deepEqual(seen.problems, []);
    texts.push(seen.texts);
  }
  assert.deepEqual(texts[1], texts[0]);
});

/** The HTML that `render` writes for each widget. */
async function rendered() {
  const file = join(mkdtempSync(join(tmpdir(), 'trust-')), 'feed.json');
  writeFileSync(file, JSON.stringify(FEED));
  const run = (name, ...more) => {
    const { stdout } = spawnSync(
      process.execPath,
      ['dist/esm/cli/main.js', 'render', name, ...more, '--page', 'https://example.org/all', '--json'],
      { encoding: 'utf8' },
    );
    return { name, html: JSON.parse(stdout).html };
  };
  return [
    ...WIDGETS.map((name) =>
      run(
        name,
        '--src',
        file,
        '--src-attr',
        '/feed.json',
        '--attr',
        'region=US',
        ...(name === 'story-card' ? ['--attr', 'story=corridor'] : []),
      ),
    ),
    run('quick-exit', '--attr', 'href=https://example.org/weather'),
  ];
}

row('T65 prerendered content is valid HTML', ['node'], async () => {
  const phrasing = /^(a|abbr|b|bdi|br|cite|code|em|i|q|small|span|strong|time|sub|sup|#text)$/;
  for (const { name, html } of await rendered()) {
    const errors = [];
    const tree = parseFragment(html, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
    });
    assert.deepEqual(errors, [], name);
    // As it was written: the parser had nothing to move, close or add.
    const plain = (text) =>
      text
        .replace(/=""/g, '')
        .replace(
          /&(?:quot|#39|lt|gt|nbsp);/g,
          (sign) => ({ '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0' })[sign],
        );
    assert.equal(plain(serialize(tree)), plain(html), name);
    const walk = (node, inside = []) => {
      const tag = node.nodeName;
      const parent = inside.at(-1);
      if (/^(p|h[1-6]|a|b|strong|em|small|span|bdi|time|summary)$/.test(parent ?? ''))
        assert.match(tag, phrasing, `${name}: <${tag}> in <${parent}>`);
      if (/^(ul|ol)$/.test(parent ?? '') && (tag !== '#text' || node.value.trim()))
        assert.equal(tag, 'li', `${name}: <${tag}> in <${parent}>`);
      if (tag === 'li') assert.match(parent, /^(ul|ol)$/, name);
      if (tag === 'a') assert.ok(!inside.includes('a'), `${name}: a link in a link`);
      const attributes = Object.fromEntries((node.attrs ?? []).map((each) => [each.name, each.value]));
      for (const each of Object.keys(attributes))
        assert.match(
          each,
          tag.startsWith('peer-')
            ? /^[a-z-]+$/
            : /^(href|rel|referrerpolicy|lang|dir|datetime|cite|open|hidden|class|id|translate)$/,
          `${name}: <${tag} ${each}>`,
        );
      if ('href' in attributes) assert.doesNotThrow(() => new URL(attributes.href, 'https://example.org/'), name);
      if ('datetime' in attributes)
        assert.ok(!Number.isNaN(Date.parse(attributes.datetime)), `${name}: ${attributes.datetime}`);
      for (const each of node.childNodes ?? []) walk(each, [...inside, ...(tag.startsWith('#') ? [] : [tag])]);
    };
    walk(tree);
  }
});

row('T65 … and its nodes are kept by the upgrade', ALL, async ({ open, site }) => {
  prepare(site);
  const parts = await rendered();
  const page = await open(parts.map(({ html }) => html).join('\n'), { scripts: [] });
  const seen = await page.evaluate(async () => {
    const nodes = window.trust.widgets().map((widget) => [...widget.querySelectorAll('*')]);
    const before = document.body.innerHTML;
    const script = Object.assign(document.createElement('script'), {
      type: 'module',
      src: '/dist/cdn/peer-widgets.js',
    });
    document.head.append(script);
    await new Promise((done) => (script.onload = done));
    await window.trust.settled();
    const widgets = window.trust.widgets();
    const now = widgets.map((widget) => [...widget.querySelectorAll('*')]);
    return {
      counts: nodes.map(({ length }) => length),
      isSame: nodes.every(
        (all, at) => all.length === now[at].length && all.every((node, place) => node === now[at][place]),
      ),
      isAsWritten: document.body.innerHTML.replace(/ (theme|data-[\w-]+)="[^"]*"/g, '') === before,
      hasRoots: widgets.every(({ shadowRoot }) => shadowRoot?.textContent.trim()),
      problems: window.trust.problems,
    };
  });
  assert.ok(
    seen.counts.every((count) => count >= 2),
    seen.counts.join(),
  );
  assert.deepEqual(
    { ...seen, counts: undefined },
    { counts: undefined, isSame: true, isAsWritten: true, hasRoots: true, problems: [] },
  );
});

row('T66 the demo server sets no cookies, and lets other sites frame only the pages for frames', ['node'], async () => {
  const { address, close } = await serve();
  try {
    const frames = readdirSync('dist/embed')
      .filter((name) => name.endsWith('.html'))
      .map((name) => `dist/embed/${name}`);
    const pages = [
      ...readdirSync('demo').filter((name) => name.endsWith('.html')),
      '',
      ...readdirSync('demo')
        .filter((name) => name.endsWith('.html'))
        .map((name) => `strict/${name}`),
      'dist/builder/index.html',
    ];
    assert.ok(frames.length >= 5 && pages.length >= 7);
    for (const [path, ancestors] of [...frames.map((path) => [path, '*']), ...pages.map((path) => [path, "'none'"])]) {
      const response = await fetch(new URL(path, address));
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('set-cookie'), null, path);
      assert.match(
        `${response.headers.get('content-security-policy')};`,
        new RegExp(`frame-ancestors ${ancestors.replace('*', '\\*')};`),
        path,
      );
      assert.equal(response.headers.get('x-frame-options'), null, `${path} says it once`);
    }
    for (const name of readdirSync('dist/embed').filter((each) => /\.(js|html)$/.test(each)))
      assert.doesNotMatch(
        readFileSync(`dist/embed/${name}`, 'utf8'),
        /document\.cookie|credentials:\s*["']include|<form|method=["']post/i,
        name,
      );
  } finally {
    close();
  }
  assert.match(
    readFileSync('docs/embedding.md', 'utf8'),
    /frame-ancestors \*[^\n]*dist\/embed[^\n]*frame-ancestors 'none'/,
  );
});

row('T66 … as seen by a page on another site', ['chromium', 'firefox'], async ({ open }) => {
  const { address, close } = await serve();
  try {
    const page = await open(
      `<iframe id="for-frames" src="${address}dist/embed/resource-list.html?region=US"></iframe><iframe id="own" src="${address}nonprofit.html"></iframe>`,
      { scripts: [], fresh: true },
    );
    const texts = await Promise.all(
      ['for-frames', 'own'].map(async (id) => {
        const frame = await (await page.puppet.$(`#${id}`)).contentFrame();
        return frame.evaluate(() => document.documentElement?.textContent ?? '').catch(() => '');
      }),
    );
    assert.match(texts[0], /988/);
    assert.doesNotMatch(texts[1], /Riverside|peer/i);
  } finally {
    close();
  }
});

row('T67 a script address and a tag name are enough; attributes can be set later', ALL, async ({ open, site }) => {
  prepare(site);
  const files = ['group-finder', 'resource-list', 'story-card', 'grounding-player', 'quick-exit'];
  const page = await open('<div id="place"></div>', { scripts: files.map((name) => `/dist/cdn/${name}.js`) });
  const { texts, problems, bare } = await page.evaluate(async (names) => {
    const place = document.querySelector('#place');
    for (const name of names) place.append(document.createElement(`peer-${name}`));
    await window.trust.settled();
    const read = () =>
      Object.fromEntries(window.trust.widgets().map((widget) => [widget.localName, window.trust.text(widget)]));
    const before = read();
    for (const widget of place.children)
      for (const [name, value] of [
        ['region', 'US'],
        ['href', 'https://example.org/weather'],
        ['story', 'corridor'],
        ['src', '/feed.json'],
      ]) {
        widget.setAttribute(name, value);
        await window.trust.frame();
      }
    await window.trust.until(() => window.trust.isAnswered(document.querySelector('peer-group-finder')));
    await window.trust.settled();
    return { texts: read(), bare: before, problems: window.trust.problems };
  }, files);
  assert.deepEqual(problems, []);
  const expected = {
    'peer-group-finder': /Circle 1/,
    'peer-resource-list': /988[^]*Riverside Warmline/,
    'peer-story-card': /The corridor/,
    'peer-grounding-player': /Start/,
    'peer-quick-exit': /Leave|Exit/i,
  };
  for (const [name, words] of Object.entries(expected)) {
    assert.match(texts[name], words, name);
    assert.ok(
      bare[name].length > 0 || name === 'peer-group-finder' || name === 'peer-story-card',
      `${name} is not blank without attributes`,
    );
  }
});

row(
  'T67 … also in a frame inside a sandboxed frame, whose links open outside',
  ['chromium'],
  async ({ open, site }) => {
    prepare(site);
    site.route('/outside', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Outside'));
    const feed = {
      version: 'peer-feed/1',
      resources: [{ id: 'page', name: 'A page', kind: 'article', url: `${site.other}/outside` }],
    };
    site.route('/links.json', feed);
    const inner = site.page(
      WIDGETS.map((name) =>
        tag(
          name,
          `src="${site.origin}/${name === 'resource-list' ? 'links' : 'feed'}.json" region="US" story="corridor"`,
        ),
      ).join(''),
      { scripts: [], head: `<script defer src="${site.origin}/dist/cdn/peer-widgets.classic.js"></script>` },
    );
    const outer = site.page(`<iframe src="${inner}"></iframe>`, { scripts: [] });
    const page = await open(
      `<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms" src="${outer}"></iframe>`,
      { scripts: [], fresh: true },
    );
    const frame = page.puppet.frames().find((each) => each.url() === inner);
    const texts = await frame.evaluate(async () => {
      await window.trust.settled();
      return {
        all: window.trust.text(),
        problems: window.trust.problems,
        states: window.trust.widgets().map(window.trust.stateOf),
        origin: self.origin,
      };
    });
    assert.equal(texts.origin, 'null');
    assert.deepEqual(texts.problems, []);
    assert.deepEqual(texts.states, ['ready', 'ready', 'ready', 'ready']);
    assert.match(texts.all, /Circle 1[^]*988[^]*The corridor[^]*Start/);
    const opened = new Promise((done) => page.puppet.browserContext().once('targetcreated', done));
    const link = await frame.evaluateHandle(
      (href) => window.trust.all('a[href]').find((each) => each.href === href),
      `${site.other}/outside`,
    );
    await link.evaluate((each) => (each.target = each.target || '_blank'));
    await link.click();
    const target = await opened;
    const popup = await target.page();
    await popup.waitForSelector('p');
    assert.equal(popup.url(), `${site.other}/outside`);
    assert.equal(site.asked('/outside')[0].headers.referer, undefined);
  },
);

row('T76 Lighthouse gives every demo page 100 for accessibility and for best practices', ['chromium'], async () => {
  const folder = 'tools/lighthouse';
  if (!existsSync(`${folder}/node_modules/lighthouse`))
    await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const { address, close } = await serve();
  try {
    for (const name of readdirSync('demo').filter((each) => each.endsWith('.html'))) {
      const { stdout } = await execute(
        process.execPath,
        [`${folder}/run.mjs`, new URL(name, address).href, ensureBrowsers(['chromium']).chromium.path],
        { maxBuffer: 1 << 26 },
      );
      assert.deepEqual(JSON.parse(stdout), { scores: { accessibility: 100, 'best-practices': 100 }, found: [] }, name);
    }
  } finally {
    close();
  }
});

row(
  'T78 a theme with a focus ring below 3:1, or text below 4.5:1, causes one console warning in development',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    prepare(site);
    const scripts = ['/dist/cdn/peer-widgets.js', '/dist/esm/check-theme.js'];
    const visit = async (style, some = scripts) => {
      const page = await open(`<div style="color-scheme: light; ${style}">${everything()}</div>`, { scripts: some });
      return page.evaluate(async (isChecked) => {
        const { said, settled } = window.trust;
        await settled();
        if (!isChecked) return said;
        const { checkTheme } = await import('/dist/esm/check-theme.js');
        checkTheme();
        checkTheme();
        return said;
      }, some.length > 1);
    };
    assert.deepEqual(await visit(''), []);
    for (const focus of [
      '#fff',
      '#fffdf9',
      '#ccc',
      'transparent',
      'rgb(255 255 255 / 90%)',
      'color-mix(in srgb, white 90%, black)',
    ]) {
      const said = await visit(`--peer-focus: ${focus}`);
      assert.equal(said.length, 1, `${focus}: ${said.join('\n')}`);
      assert.match(said[0], /--peer-focus on --peer-surface has [12]\.?\d*:1, a control needs 3:1/, focus);
    }
    const alone = await open(`<div style="color-scheme: light; --peer-focus: #fff">${everything()}</div>`, { scripts });
    await alone.evaluate(() =>
      window.trust.until(() => window.trust.said.length > 0, 'a word about the theme that nobody asked for'),
    );
    const said = await visit('--peer-ink: #999; --peer-accent: #9bd');
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /--peer-ink on --peer-surface has 2\.\d+:1, text needs 4\.5:1/);
    assert.match(said[0], /--peer-focus on --peer-surface/, 'the ring follows the accent');
    assert.deepEqual(await visit('--peer-focus: nonsense; --peer-ink: 12px'), [], 'what is not a colour is not taken');
    assert.deepEqual(await visit('--peer-focus: #fff', scripts.slice(0, 1)), [], 'the published file does not look');
    for (const name of ['index', ...WIDGETS, 'quick-exit'])
      assert.match(
        readFileSync(`dist/esm/development/${name}.js`, 'utf8'),
        /check-theme\.js/,
        `while one develops ${name} is looked at`,
      );
  },
);

row(
  'T70 the language of any ancestor applies, also outside a shadow host, and changes take effect live',
  ALL,
  async ({ open, site }) => {
    prepare(site);
    const page = await open('<div id="host"></div>', {
      scripts: ['/dist/cdn/peer-widgets.js', '/dist/cdn/lang/es.js', '/dist/cdn/lang/ar.js'],
    });
    const seen = await page.evaluate(async (html) => {
      const host = document.querySelector('#host');
      const root = host.attachShadow({ mode: 'open' });
      root.setHTMLUnsafe ? root.setHTMLUnsafe(html) : (root.innerHTML = html);
      await window.trust.settled();
      const read = () => window.trust.widgets().map(({ shadowRoot }) => shadowRoot.querySelector('[part~=base]').lang);
      const out = [read()];
      for (const lang of ['es', 'ar', 'en']) {
        host.lang = lang;
        await window.trust.frame();
        await window.trust.settled();
        out.push(read());
      }
      document.documentElement.lang = 'es';
      host.removeAttribute('lang');
      await window.trust.frame();
      await window.trust.settled();
      return [...out, read()];
    }, everything());
    assert.deepEqual(
      seen,
      ['en', 'es', 'ar', 'en', 'es'].map((lang) => Array.from({ length: 5 }, () => lang)),
    );
  },
);

row('T52 any value of “lang” is tolerated: no exception, the right words and dates', ALL, async ({ open, site }) => {
  prepare(site);
  for (const lang of [
    'ht',
    'so',
    'en_US',
    '!!',
    '',
    'x'.repeat(200),
    'es-MX',
    'ar-EG',
    'zh-Hant-TW',
    'i-klingon',
    'EN',
    'es_419',
    ' es ',
    'null',
    '__proto__',
    'constructor',
    'en-u-ca-hebrew',
    'ar-u-nu-latn',
    'x-private',
    '-',
    'root',
    'C.UTF-8',
  ]) {
    const page = await open(`<div lang="${lang}">${everything()}</div>`, {
      scripts: ['/dist/cdn/peer-widgets.js', '/dist/cdn/lang/es.js', '/dist/cdn/lang/ar.js'],
    });
    const { texts, problems } = await page.evaluate(look);
    assert.deepEqual(problems, [], lang);
    const expected = /^\s*es/.test(lang) ? /Buscar|grupo/ : /^ar/.test(lang) ? /[\u0600-\u06ff]/ : /Find a group/;
    assert.match(texts['peer-group-finder'], expected, lang);
  }
});

row('T77 page styles that apply to all elements leave the widgets usable', ['chromium'], async ({ open, site }) => {
  prepare(site);
  const attacks = {
    'all: unset': '* { all: unset }',
    important:
      '* { color: red !important; font-size: 3px !important; display: inline !important; position: absolute !important; visibility: hidden !important }',
    small: 'html { font-size: 62.5% }',
    lines:
      'body { line-height: 5; letter-spacing: 1em; word-spacing: 2em; text-indent: 4em; text-transform: uppercase; white-space: pre; direction: rtl; text-align: right; cursor: none; user-select: none }',
    boxes:
      '*, *::before, *::after { box-sizing: content-box; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }',
    buttons: 'button, a, input, ul, li, p, h3 { all: initial; display: none !important }',
  };
  for (const [name, css] of Object.entries(attacks)) {
    const page = await open(everything(), { head: `<style>${css}</style>` });
    const seen = await page.evaluate(async () => {
      const { all, settled, widgets } = window.trust;
      await settled();
      return widgets().map((widget) => {
        const button = all('button, a', widget.shadowRoot).find((each) => each.checkVisibility());
        const style = button && getComputedStyle(button);
        const { width, height } = button?.getBoundingClientRect() ?? {};
        return {
          name: widget.localName,
          isThere: Boolean(button),
          size: style && parseFloat(style.fontSize),
          width,
          height,
          color: style?.color,
          visibility: style?.visibility,
        };
      });
    });
    for (const { name: widget, isThere, size, height } of seen) {
      assert.ok(isThere, `${widget}, ${name}`);
      if (name !== 'important')
        assert.ok(size >= 9 && height >= 20, `${widget}, ${name}: ${size}px text, ${height}px high`);
    }
  }
});

row(
  'T82 a thousand mounts and unmounts of each widget leak no listeners and no memory',
  ['chromium'],
  async ({ open, site }) => {
    prepare(site);
    const page = await open('<div id="place"></div>', { fresh: true });
    const client = await page.puppet.createCDPSession();
    await client.send('HeapProfiler.enable');
    await client.send('Performance.enable');
    const metrics = async () => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
      const { metrics: all } = await client.send('Performance.getMetrics');
      return Object.fromEntries(
        all
          .filter(({ name }) => ['JSEventListeners', 'Nodes', 'JSHeapUsedSize'].includes(name))
          .map(({ name, value }) => [name, value]),
      );
    };
    const cycle = ({ name, times, feed }) =>
      (async () => {
        const place = document.querySelector('#place');
        window.held ??= feed;
        for (let at = 0; at < times; at++) {
          const widget = document.createElement(`peer-${name}`);
          widget.region = 'US';
          widget.story = 'corridor';
          widget.href = 'https://example.org/';
          widget.feed = window.held;
          place.append(widget);
          await widget.updateComplete;
          if (at % 100 === 0) await window.trust.settled();
          widget.remove();
        }
      })();
    const small = { ...FEED, groups: FEED.groups.slice(0, 3), resources: FEED.resources.slice(0, 3) };
    for (const name of [...WIDGETS, 'quick-exit', 'feed']) {
      await page.evaluate(cycle, { name, times: 30, feed: small });
      const before = await metrics();
      await page.evaluate(cycle, { name, times: 1_000, feed: small });
      const after = await metrics();
      assert.ok(
        after.JSEventListeners - before.JSEventListeners <= 2,
        `${name}: ${before.JSEventListeners} → ${after.JSEventListeners} listeners`,
      );
      assert.ok(after.Nodes - before.Nodes <= 50, `${name}: ${before.Nodes} → ${after.Nodes} nodes`);
      assert.ok(
        after.JSHeapUsedSize < before.JSHeapUsedSize * 1.05 + 500_000,
        `${name}: ${before.JSHeapUsedSize} → ${after.JSHeapUsedSize} bytes`,
      );
    }
  },
);

row(
  'T85 a page without problems logs nothing; a warning is logged once and names its tag',
  ['chromium', 'firefox', 'webkit'],
  async ({ open, site }) => {
    prepare(site);
    assert.deepEqual((await (await open(everything())).evaluate(look)).said, []);
    const wrong =
      'view="x" heading-level="9" pick="x" motion="x" announce="x" kinds="x" time-zone="Nowhere/Land" length="x" exercise="x" attendance="x" sort="x" units="x"';
    const { said } = await (
      await open(
        WIDGETS.map((name) => tag(name, `src="/feed.json" ${wrong}`))
          .join('')
          .repeat(2),
      )
    ).evaluate(look);
    assert.ok(said.length >= 6);
    assert.equal(new Set(said).size, said.length, said.join('\n'));
    for (const each of said) assert.match(each, /^<peer-[a-z-]+>: /);
  },
);

row('T89 every engine shows the whole page, with a feed, and without an error', ALL, async ({ open, site }) => {
  prepare(site);
  const { texts, problems } = await (
    await open(`<peer-feed src="/feed.json" region="US">${WIDGETS.map((name) => tag(name)).join('')}</peer-feed>`)
  ).evaluate(look);
  assert.deepEqual(problems, []);
  assert.match(texts['peer-group-finder'], /25 groups/);
  assert.match(texts['peer-resource-list'], /988[\s\S]*Riverside Warmline/);
  assert.match(texts['peer-story-card'], /corridor|kettle/i);
  assert.match(texts['peer-grounding-player'], /Start/);
});

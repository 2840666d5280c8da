import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cleanText } from '../../dist/esm/feed/schema/text.js';
import { COLORS, MEASURES } from '../../dist/esm/ui/tokens.js';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';
import { stillClock } from './support/still-clock.mjs';
import { ADDRESSES, CSS, POLLUTERS, TEXTS } from './support/vectors.mjs';

const schedule = [{ day: 1, start: '19:00', timeZone: 'UTC' }];
/** Feeds that hold `value` in every text there is. */
const textFeeds = {
  'group-finder': (values) => ({
    groups: values.map((value, at) => ({
      id: `i${at}`,
      name: value,
      description: value,
      topics: [value],
      audiences: [value],
      schedule,
      online: { url: 'https://example.org/', platform: value, notes: value, phone: value, phoneNotes: value },
      languages: [value],
      language: value,
      place: {
        name: value,
        address: value,
        city: value,
        region: value,
        postalCode: value,
        country: value,
        directions: value,
        accessibility: [value],
      },
      contact: { name: value, email: value, phone: value },
      organizer: { name: value },
      cost: value,
    })),
  }),
  'resource-list': (values) => ({
    resources: values.map((value, at) => ({
      id: `i${at}`,
      name: value,
      kind: 'warmline',
      description: value,
      topics: [value],
      audiences: [value],
      languages: [value],
      provider: value,
      cost: value,
      certifier: value,
      platform: value,
      handle: value,
      address: value,
      alert: value,
      hours: value,
      length: value,
      accessibility: [value],
      pronouns: value,
      by: value,
      contacts: [
        { method: 'call', display: value, note: value, languages: [value] },
        { method: 'call', dial: value },
        { method: 'chat', display: value, url: 'https://example.org/' },
        { method: 'text', display: '988', keyword: value },
        { method: 'email', display: value },
      ],
    })),
  }),
  'story-card': (values) => ({
    stories: values.map((value, at) => ({
      id: `i${at}`,
      text: value,
      title: value,
      by: value,
      topics: [value],
      contentNote: value,
      hope: value,
      language: value,
      consent: { given: true },
    })),
  }),
  'grounding-player': (values) => ({
    exercises: values.map((value, at) => ({
      id: `i${at}`,
      title: value,
      kind: 'senses',
      summary: value,
      cautions: [value],
      avoidIf: [value],
      alternatives: [value],
      language: value,
      source: { label: value, url: 'https://example.org/' },
      steps: [{ text: value, say: value, seconds: 4, advance: 'auto' }],
    })),
  }),
};
const names = Object.keys(textFeeds);

/**
 * Shows everything that a widget can show of its feed, and gives what was read, which elements were there, what its
 * records are called and where its links go.
 */
async function showAll({ name, ids }) {
  const { all, frame, isAnswered, settled, text, until } = window.trust;
  const widget = document.querySelector(`peer-${name}`);
  await until(() => isAnswered(widget), 'the feed of ' + name);
  await settled();
  const root = widget.shadowRoot;
  const kinds = new Set();
  const read = [];
  const titles = [];
  const titleOf = (inside) =>
    (inside.querySelector('.heading bdi') ?? inside.querySelector('.heading'))?.textContent.trim() ?? '';
  const links = new Set();
  const others = new Set();
  const look = () => {
    for (const { localName } of window.trust.below(root)) kinds.add(localName);
    for (const { href, protocol } of all('a[href], area[href]', root))
      links.add(['https:', 'http:', 'mailto:', 'tel:', 'sms:'].includes(protocol) ? protocol : href);
    for (const each of all(
      '[src], [action], [formaction], [srcdoc], [ping], [background], [poster], object, embed, iframe, base',
      root,
    ))
      others.add(each.outerHTML.slice(0, 200));
    read.push(text(root), ...all('[aria-label]', root).map((each) => each.getAttribute('aria-label')));
  };
  if (name === 'story-card' || name === 'grounding-player') {
    for (const id of ids) {
      widget[name === 'story-card' ? 'story' : 'exercise'] = id;
      await widget.updateComplete;
      look();
      titles.push(titleOf(root));
    }
  } else {
    dispatchEvent(new Event('beforeprint'));
    await frame();
    await settled();
    const buttons = all('[part~=item] button[aria-expanded=false]', root);
    await until(() => buttons.length > 0);
    for (const button of buttons) button.click();
    await settled();
    look();
    titles.push(...all('[part~=item]', root).map(titleOf));
  }
  return {
    read: read.join('\n'),
    kinds: [...kinds].sort(),
    titles,
    links: [...links].sort(),
    others: [...others],
    globals: Object.getOwnPropertyNames(window).sort(),
  };
}
/** What a visitor reads of `value`: white space folded, and no blank text at all. */
const folded = (text) => text.replace(/[\s\u2028\u2029]+/g, ' ').trim();

async function nothingHappened(page) {
  const { problems, globals, prototype } = await page.evaluate(() => ({
    problems: window.trust.problems,
    globals: ['pwned', 'polluted'].filter((name) => name in window),
    prototype: Object.keys(Object.prototype),
  }));
  assert.deepEqual({ problems, globals, prototype }, { problems: [], globals: [], prototype: [] });
}

/** Enough records for every part of a list to be there. */
const PLAIN = ['Plain words', '503-555-0100', 'anna@example.org', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

row('T04 all text of a feed is shown as text, never as markup', ['chromium'], async ({ open, site }) => {
  for (const name of names) {
    const plain = site.route(`/plain-${name}.json`, { version: 'peer-feed/1', ...textFeeds[name](PLAIN) });
    const hostile = site.route(`/hostile-${name}.json`, { version: 'peer-feed/1', ...textFeeds[name](TEXTS) });
    const visit = async (src, count) => {
      const from = site.requests.length;
      const page = await open(
        tag(name, `src="${src}" region="US" page-size="2000" show-notes expanded choose="all"`, ''),
      );
      const shown = await page.evaluate(showAll, {
        name,
        ids: [...Array.from({ length: count }, (_, at) => `i${at}`), 'left-out'],
      });
      await nothingHappened(page);
      const asked = [...new Set(site.requests.slice(from).map(({ path }) => path))].sort();
      await page.close();
      return { ...shown, asked };
    };
    const usual = await visit(plain, PLAIN.length);
    const { read, kinds, asked, titles, globals } = await visit(hostile, TEXTS.length);
    assert.deepEqual(
      globals.filter((each) => !usual.globals.includes(each)),
      [],
      `${name} leaves something on window`,
    );
    assert.deepEqual(
      kinds.filter((kind) => !usual.kinds.includes(kind)),
      [],
      `${name} shows other elements`,
    );
    assert.deepEqual(
      asked.filter((path) => !/^\/(page|in-page|dist\/cdn\/peer-widgets\.js|hostile)/.test(path)),
      [],
    );
    const expected = TEXTS.map((value) => folded(cleanText(value, 200))).filter(Boolean);
    const called = new Set(titles.map(folded));
    assert.deepEqual(
      expected.filter((value) => !called.has(value)),
      [],
      `${name}: what these are called is not what the feed calls them`,
    );
    const there = folded(read);
    assert.deepEqual(
      expected.filter((value) => !there.includes(value.replace(/…$/, '').slice(0, 120).trim())),
      [],
      `${name} does not show these`,
    );
  }
});

row('T04 … in every engine', ['firefox', 'webkit'], async ({ open, site }) => {
  const values = TEXTS.filter((_, at) => at % 6 === 0);
  for (const name of names) {
    const src = site.route(`/some-${name}.json`, { version: 'peer-feed/1', ...textFeeds[name](values) });
    const page = await open(tag(name, `src="${src}" region="US" page-size="2000" show-notes expanded`, ''));
    const { read } = await page.evaluate(showAll, { name, ids: values.map((_, at) => `i${at}`) });
    await nothingHappened(page);
    const there = folded(read);
    assert.deepEqual(
      values
        .map((value) => folded(cleanText(value, 200)).slice(0, 120).trim())
        .filter((value) => value && !there.includes(value.replace(/…$/, ''))),
      [],
      name,
    );
  }
});

const addressFeed = (values) => ({
  version: 'peer-feed/1',
  groups: values.map((url, at) => ({
    id: `i${at}`,
    name: `Group ${at}`,
    schedule,
    url,
    registrationUrl: url,
    online: { url, phone: url },
    organizer: { name: 'Organizer', url },
    contact: { email: url, phone: url },
  })),
  resources: values.map((url, at) => ({
    id: `i${at}`,
    name: `Resource ${at}`,
    kind: 'warmline',
    url,
    source: url,
    checked: '2026-11-01',
    contacts: ['call', 'text', 'chat', 'email', 'whatsapp', 'video', 'tty', 'web', 'social'].map((method) => ({
      method,
      display: url || 'x',
      url,
      dial: url,
    })),
  })),
  stories: values.map((url, at) => ({
    id: `i${at}`,
    title: `Story ${at}`,
    text: 'Text',
    url,
    consent: { given: true },
  })),
  exercises: values.map((url, at) => ({
    id: `i${at}`,
    title: `Exercise ${at}`,
    kind: 'senses',
    source: { label: 'Source', url },
    steps: [{ text: 'Step', seconds: 4, advance: 'auto', audio: url }],
  })),
});

const SAFE = ['http:', 'https:', 'mailto:', 'sms:', 'tel:'];
/**
 * What a visitor still reads of a record whose address is not a link, and of those with a good one the kinds of links
 * there are.
 */
const LABELS = {
  'group-finder': (at) => `Group ${at}`,
  'resource-list': (at) => `Resource ${at}`,
  'story-card': (at) => `Story ${at}`,
  'grounding-player': (at) => `Exercise ${at}`,
};
const GOOD = {
  'group-finder': ['https:', 'mailto:', 'tel:'],
  'resource-list': ['https:', 'mailto:', 'sms:', 'tel:'],
  'story-card': ['https:'],
  'grounding-player': ['https:'],
};

row(
  'T05 only web, mail, telephone and text message addresses of a feed become links',
  ALL,
  async ({ engine, open, site }) => {
    const some = engine === 'chromium' ? ADDRESSES : ADDRESSES.filter((_, at) => at % 4 === 0);
    const values = ['https://example.org/good', '503-555-0100', 'anna@example.org', ...some];
    site.route('/addresses.json', addressFeed(values));
    for (const name of names) {
      const page = await open(tag(name, 'src="/addresses.json" region="US" page-size="5000" show-notes expanded', ''));
      const ids = values.map((_, at) => `i${at}`);
      const { read, links, others } = await page.evaluate(showAll, { name, ids });
      assert.deepEqual(
        links.filter((link) => !SAFE.includes(link)),
        [],
        name,
      );
      assert.deepEqual(
        GOOD[name].filter((protocol) => !links.includes(protocol)),
        [],
        `${name} links what is good`,
      );
      assert.deepEqual(others, [], name);
      assert.deepEqual(
        ids
          .map((_, at) => LABELS[name](at))
          .filter((label) => !read.includes(label))
          .slice(0, 5),
        [],
        `${name} shows the record although its address is dropped`,
      );
      await nothingHappened(page);
    }
  },
);

row(
  'T05 only web, mail, telephone and text message addresses in attributes become links',
  ['chromium', 'firefox'],
  async ({ engine, open, site }) => {
    site.route('/feed.json', FEED);
    const values = ADDRESSES.filter((_, at) => at % (engine === 'chromium' ? 1 : 4) === 0);
    const page = await open(
      tag('group-finder', 'src="/feed.json" page-size="1"') +
        tag('story-card', 'src="/feed.json" story="corridor"') +
        tag('grounding-player') +
        tag('quick-exit', 'href="https://example.org/"', '<a href="https://example.org/">Go</a>'),
    );
    const bad = await page.evaluate(async (all) => {
      const { press, settled, widgets } = window.trust;
      await settled();
      const [finder, card, player, exit] = widgets();
      await press('Details', finder.shadowRoot);
      await press('I need help now', player.shadowRoot);
      const found = [];
      for (const value of all) {
        finder.correctionHref = value;
        card.helpHref = value;
        card.shareHref = value;
        player.helpHref = value;
        exit.href = value;
        await Promise.all([finder, card, player, exit].map((each) => each.updateComplete));
        for (const widget of [finder, card, player, exit]) {
          for (const { protocol, href } of widget.shadowRoot.querySelectorAll('a[href]')) {
            if (
              !['http:', 'https:', 'mailto:', 'tel:', 'sms:'].includes(protocol) &&
              !(widget === exit && href === 'about:blank')
            )
              found.push(`${widget.localName} ${JSON.stringify(value)} → ${href}`);
          }
        }
      }
      return found;
    }, values);
    assert.deepEqual(bad, []);
    await nothingHappened(page);
  },
);

row('T14 no feed and no query can pollute Object.prototype', ALL, async ({ engine, open, site }) => {
  const feeds = engine === 'chromium' ? POLLUTERS : POLLUTERS.slice(0, 6);
  for (const [at, feed] of feeds.entries()) {
    site.route(`/polluter-${at}`, feed);
    const html = names
      .map((name) =>
        tag(
          name,
          `src="/polluter-${at}" region="US" sync-url choose="all" topics="__proto__ constructor" kinds="__proto__" story="__proto__" exercise="constructor"`,
        ),
      )
      .join('');
    const page = await open(
      `${site.page(html)}?__proto__[polluted]=1&constructor[prototype][polluted]=1#q=__proto__&__proto__=1&topic=__proto__&group=__proto__`,
    );
    await page.evaluate(() => window.trust.settled());
    await nothingHappened(page);
    assert.equal(await page.evaluate(() => ({}).polluted ?? null), engine === 'webkit' ? undefined : null);
    await page.close();
  }
});

const POLLUTION = `<script>for (const name of ['href','src','html','url','lang','feed','onerror','polluted','body','method','headers','credentials','id','name','title','type','template','isOpen','path','message','code','text','kind','status','dial','display','contacts','hours','region','place','online','contact','schedule','topics','topic','audience','audiences','language','languages','attendance','when','time','filters','near','radius','words','lines','reactions','steps','phase','seconds','label','count','options','lat','lng','week','until','every','status','consent','expires','direction','source','audio','extension','keyword','press']) Object.prototype[name] = 'javascript:window.pwned=1';</script>`;

row('T15 a page with a polluted Object.prototype shows the same', ['chromium', 'firefox'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const html =
    names.map((name) => tag(name, 'src="/feed.json" region="US" story="corridor" time-zone="UTC"')).join('') +
    tag('quick-exit', 'href="https://example.org/"', '<a href="https://example.org/">Go</a>');
  const visit = async (head) => {
    const page = await open(html, { head: stillClock(Date.UTC(2026, 10, 25, 12)) + head });
    await page.evaluate(() => window.trust.settled());
    await page.evaluate(async () => {
      const root = (name) => document.querySelector(`peer-${name}`).shadowRoot;
      const { press, type } = window.trust;
      await press('Grief', root('group-finder'));
      await press('Details', root('group-finder'));
      await type('sleep', root('resource-list'));
      await press('Start', root('grounding-player'));
      await press('Stop', root('grounding-player'));
      await press('been there too', root('story-card'));
      await window.elapse(2_000);
    });
    const seen = await page.evaluate(() => ({
      text: window.trust.text(),
      links: window.trust.all('a').map((link) => link.getAttribute('href')),
      problems: window.trust.problems,
      said: window.trust.said,
    }));
    return seen;
  };
  const usual = await visit('');
  assert.deepEqual(usual.problems, []);
  assert.deepEqual(await visit(POLLUTION), usual);
});

/** Every attribute of every tag, as the manifest has them. */
const attributesOf = () =>
  Object.fromEntries(
    JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(({ declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
    ),
  );

row(
  'T47 no attribute and no design token adds markup, a style rule or a request',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open(
      names.map((name) => tag(name, 'src="/feed.json" region="US"')).join('') +
        tag('quick-exit', 'href="https://example.org/"', '<a href="https://example.org/">Go</a>'),
    );
    await page.evaluate(() => window.trust.settled());
    const from = site.requests.length;
    const state = () =>
      page.evaluate(() => ({
        sheets: window.trust
          .widgets()
          .map(({ shadowRoot }) =>
            [...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets].map(({ cssRules }) => cssRules.length).join(),
          ),
        styles: window.trust
          .all('[style], style, link')
          .filter(({ localName }) => !localName.startsWith('peer-'))
          .map(({ outerHTML }) => outerHTML)
          .filter((html) => !/rel="icon"/.test(html)),
      }));
    // What a widget draws later brings styles of its own, once.
    await page.evaluate(async () => {
      for (const widget of window.trust.widgets()) {
        widget.setAttribute('view', 'week');
        await widget.updateComplete;
        widget.removeAttribute('view');
        for (const button of widget.shadowRoot.querySelectorAll('button[aria-expanded="false"]')) {
          button.click();
          await widget.updateComplete;
          button.click();
          await widget.updateComplete;
        }
      }
      await window.trust.settled();
    });
    const before = await state();
    const attributes = attributesOf();
    assert.ok(names.every((name) => attributes[`peer-${name}`].length > 10));
    const bases = await page.evaluate(
      async ({ attributes: known, css, texts, tokens }) => {
        const kinds = new Set([...window.trust.below()].map(({ localName }) => localName));
        const found = new Set();
        const look = (widget) => {
          for (const { localName } of window.trust.below(widget.shadowRoot))
            if (!kinds.has(localName)) found.add(localName);
        };
        const painted = new Set();
        for (const widget of window.trust.widgets()) {
          const all = known[widget.localName].filter((name) => !['src', 'isolation'].includes(name));
          // What a style could be made of goes into every attribute, the whole list into one after the other.
          const tries = [
            ...all.flatMap((name) => css.map((value) => [name, value])),
            ...texts.map((value, at) => [all[at % all.length], value]),
          ];
          for (const [name, value] of tries) {
            const old = widget.getAttribute(name);
            widget.setAttribute(name, value);
            await widget.updateComplete;
            look(widget);
            if (old === null) widget.removeAttribute(name);
            else widget.setAttribute(name, old);
          }
          await widget.updateComplete;
          const base = widget.shadowRoot.querySelector('[part~=base]') ?? widget.shadowRoot.firstElementChild;
          const colors = () =>
            ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'listStyleImage', 'content']
              .map((name) => getComputedStyle(base)[name])
              .join();
          const usual = colors();
          for (const token of tokens)
            for (const value of css) {
              widget.style.setProperty(`--peer-${token}`, value);
              if (colors() !== usual) painted.add(`${widget.localName} --peer-${token}: ${value} → ${colors()}`);
              widget.style.removeProperty(`--peer-${token}`);
            }
        }
        await window.trust.settled();
        return { kinds: [...found], painted: [...painted] };
      },
      {
        attributes,
        css: CSS,
        texts: TEXTS.filter((value) => !value.includes('\u0000')),
        tokens: [...Object.keys(COLORS), ...Object.keys(MEASURES), 'focus'],
      },
    );
    assert.deepEqual(
      bases.kinds.filter(
        (kind) =>
          !/^(ol|dl|dt|dd|table|thead|tbody|tr|th|td|caption|h[2-6]|ul|li|select|option|label|time|strong|b|small|details|summary)$/.test(
            kind,
          ),
      ),
      [],
    );
    assert.deepEqual(bases.painted, []);
    const after = await state();
    assert.deepEqual(after.sheets, before.sheets);
    assert.deepEqual(after.styles, before.styles);
    assert.deepEqual(
      site.requests
        .slice(from)
        .map(({ path }) => path)
        .filter((path) => path !== '/feed.json'),
      [],
    );
    await nothingHappened(page);
  },
);

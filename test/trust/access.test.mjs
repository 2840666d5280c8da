import assert from 'node:assert/strict';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';
import { serveStates, show, STATES } from './support/states.mjs';

const WIDGETS = ['group-finder', 'resource-list', 'story-card', 'grounding-player'];
const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const everything = (more = '') => WIDGETS.map((name) => tag(name, `src="/feed.json" region="US" story="corridor" ${more}`)).join('');

/** What axe finds in the page, with target size and without what concerns a page's frame. */
const violations = async (rules) => {
  const { violations: found } = await window.axe.run(document.body, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { 'target-size': { enabled: true }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false }, ...rules } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('; ').slice(0, 300)}`);
};

row('T11 axe finds nothing in any state of any widget, and no text with less contrast than 7:1', ['chromium'], async ({ open, site }) => {
  serveStates(site);
  const found = [];
  for (const name of Object.keys(STATES)) {
    const page = await show(open, name, { head: AXE });
    found.push(...(await page.evaluate(violations, { 'heading-order': { enabled: false }, 'color-contrast-enhanced': { enabled: true } })).map((each) => `${name}: ${each}`));
  }
  assert.deepEqual(found, []);
});

row('T11 … in every engine', ['firefox', 'webkit'], async ({ open, site }) => {
  serveStates(site);
  const found = [];
  for (const name of Object.keys(STATES).filter((_, at) => at % 4 === 1)) {
    const page = await show(open, name, { head: AXE });
    found.push(...(await page.evaluate(violations, { 'heading-order': { enabled: false } })).map((each) => `${name}: ${each}`));
  }
  assert.deepEqual(found, []);
});

row('T74 headings make a sound outline at every level', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  for (const level of [2, 3, 4, 5, 6]) {
    const around = [1, 2, 3, 4, 5].slice(0, level - 1).map((each) => `<h${each}>Part ${each}</h${each}>`).join('');
    const page = await open(`<main>${around}${everything(`heading-level="${level}"`)}</main>`, { head: AXE });
    await page.evaluate(() => window.trust.settled());
    const wrong = await page.evaluate(async () => (await window.axe.run(document.body, { runOnly: ['heading-order', 'empty-heading'] })).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`));
    assert.deepEqual(wrong, [], `level ${level}`);
    const levels = await page.evaluate(() => window.trust.widgets().map(({ shadowRoot }) => shadowRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName));
    assert.ok(levels.every((name) => name === `h${level}`), `${levels}`);
  }
});

row('T75 IBM’s accessibility engine finds no failure in any widget', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  for (const name of WIDGETS) {
    const page = await open(`<main><h1>A page</h1><h2>A part</h2>${tag(name, 'src="/feed.json" region="US" story="corridor"')}</main>`, { head: '<script src="/node_modules/accessibility-checker-engine/ace.js"></script>' });
    await page.evaluate(() => window.trust.settled());
    const failures = await page.evaluate(async () => {
      const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
      return results.filter(({ value }) => value[1] === 'FAIL' && value[0] === 'VIOLATION').map(({ ruleId, message, path }) => `${ruleId}: ${message} (${path.dom})`);
    });
    assert.deepEqual(failures, [], name);
  }
});

row('T12 by keyboard alone every control is reached in the order one sees, with a ring, and left again', ['chromium', 'firefox'], async ({ engine, open, site }) => {
  site.route('/feed.json', FEED);
  for (const name of WIDGETS) {
    const page = await open(`<button id="before">Before</button>${tag(name, 'src="/feed.json" region="US" story="corridor" page-size="4"', '')}<button id="after">After</button>`, { fresh: engine === 'chromium' });
    const controls = await page.evaluate(async () => {
      await window.trust.settled();
      document.querySelector('#before').focus();
      const [widget] = window.trust.widgets();
      return window.trust.all('a[href], button:not([disabled]), input, select, summary, [tabindex="0"]', widget.shadowRoot).filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.type !== 'radio').length;
    });
    const seen = [];
    for (let step = 0; step < controls + 8; step++) {
      await page.puppet.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        if (document.activeElement.id === 'after') return 'after';
        const [{ shadowRoot }] = window.trust.widgets();
        const focused = shadowRoot.activeElement;
        if (!focused) return 'nothing';
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
        const { top, left, width, height } = focused.getBoundingClientRect();
        window.walked ??= new Set();
        const isNew = !window.walked.has(focused);
        window.walked.add(focused);
        return { name: window.trust.nameOf(focused) || focused.localName, ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/rgba\(.*, 0\)/.test(outlineColor), top: top + scrollY, left, width, height, isNew };
      });
      if (at === 'after') break;
      seen.push(at);
    }
    assert.deepEqual(seen.filter((at) => at === 'nothing' || !at.isNew), [], `${name}: the focus is lost or comes back`);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'after', `${name} is left again after ${seen.length} of ${controls}`);
    assert.deepEqual(seen.filter(({ ring }) => !ring).map((at) => at.name), [], `${name}: no ring`);
    assert.ok(seen.length >= Math.min(controls, 3), `${name}: ${seen.length} of ${controls} are reached`);
    const jumps = seen.slice(1).filter((at, index) => at.top + at.height < seen[index].top - 40 && at.left <= seen[index].left).map((at) => at.name);
    assert.deepEqual(jumps, [], `${name}: the order is not the one seen`);
  }
});

row('T40 the player starts nothing by itself, and Stop works at once', ['chromium', 'firefox'], async ({ open }) => {
  const spies = `<script>window.started = []; for (const [owner, name] of [[HTMLMediaElement.prototype, 'play'], [navigator, 'vibrate'], [speechSynthesis, 'speak'], [HTMLElement.prototype, 'focus'], [AudioContext.prototype, 'createOscillator']]) { if (owner[name]) { const real = owner[name]; owner[name] = function (...all) { window.started.push(name); return real.apply(this, all); }; } }</script>`;
  const page = await open(tag('grounding-player', 'exercise="box-breathing" region="US" autoplay'), { head: spies });
  const result = await page.evaluate(async () => {
    const { settled, press, widgets, all } = window.trust;
    await settled();
    await new Promise((done) => setTimeout(done, 500));
    const [player] = widgets();
    const untouched = [...window.started, player.matches(':state(idle)')];
    await press('Start', player.shadowRoot);
    const names = all('button', player.shadowRoot).filter((each) => each.checkVisibility()).map(window.trust.nameOf);
    const from = performance.now();
    window.trust.control('Stop', player.shadowRoot).click();
    const stopped = player.matches(':state(stopped)') || (await player.updateComplete, player.matches(':state(stopped)'));
    return { untouched, names, stopped, took: performance.now() - from };
  });
  assert.deepEqual(result.untouched, [true]);
  for (const name of ['Pause', 'Stop', 'Back']) assert.ok(result.names.some((each) => each.includes(name)), `${name} in ${result.names}`);
  assert.equal(result.stopped, true);
  assert.ok(result.took < 100, `${result.took} ms`);
});

row('T42 with reduced motion nothing moves, and the words are the same', ['chromium'], async ({ open }) => {
  const words = {};
  for (const value of ['no-preference', 'reduce']) {
    const page = await open('', { prepare: (puppet) => puppet.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]) });
    await page.go((await open(tag('grounding-player', 'exercise="box-breathing" region="US"'))).puppet.url());
    const seen = await page.evaluate(async () => {
      const { settled, press, widgets, until, text } = window.trust;
      await settled();
      const [player] = widgets();
      await press('Start', player.shadowRoot);
      await until(() => player.matches(':state(running)'), 'the first phase');
      await settled();
      const moving = [...window.trust.below(player.shadowRoot)].flatMap((each) => each.getAnimations()).filter(({ playState, effect }) => playState === 'running' && JSON.stringify(effect.getKeyframes()).match(/transform|scale|translate|stroke/));
      return { moving: moving.length, text: text(player).replace(/\d+/g, '') };
    });
    words[value] = seen.text;
    if (value === 'reduce') assert.equal(seen.moving, 0);
  }
  assert.equal(words.reduce.split('\n').filter((line) => /Breathe|in|hold/i.test(line)).length > 0, true);
});

row('T44 one message for each phase, none each second, and none at first', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const listen = `<script>window.messages = []; const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) {
    const root = real.call(this, options);
    new MutationObserver(() => { for (const status of root.querySelectorAll('[role=status]')) { const text = status.textContent.trim(); if (text && status.saidLast !== text) { status.saidLast = text; window.messages.push([this.host?.localName ?? this.localName, text]); } } }).observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };</script>`;
  const page = await open(everything('exercise="box-breathing"'), { head: listen });
  const { first, typed, breathed } = await page.evaluate(async () => {
    const { settled, widgets, until } = window.trust;
    await settled();
    const atFirst = window.messages.filter(([, text]) => !/Loading/.test(text));
    const finder = widgets()[0].shadowRoot;
    const box = finder.querySelector('input[type=search]');
    const from = window.messages.length;
    for (const word of ['g', 'gr', 'gri', 'grie', 'grief']) { box.value = word; box.dispatchEvent(new InputEvent('input', { bubbles: true })); await new Promise((done) => setTimeout(done, 60)); }
    await new Promise((done) => setTimeout(done, 900));
    const inFinder = window.messages.slice(from).filter(([name]) => name === 'peer-group-finder');
    const player = widgets().find(({ localName }) => localName === 'peer-grounding-player');
    const before = window.messages.length;
    await window.trust.press('Start', player.shadowRoot);
    await until(() => player.matches(':state(running)'));
    const start = performance.now();
    await new Promise((done) => setTimeout(done, 5_000));
    window.trust.control('Stop', player.shadowRoot).click();
    return { first: atFirst, typed: inFinder, breathed: { seconds: (performance.now() - start) / 1000, all: window.messages.slice(before).filter(([name]) => name === 'peer-grounding-player').map(([, text]) => text) } };
  });
  assert.deepEqual(first, []);
  assert.equal(typed.length, 1, JSON.stringify(typed));
  assert.match(typed[0][1], /\d+ groups? found/);
  assert.ok(breathed.all.length >= 1 && breathed.all.length <= 5, JSON.stringify(breathed));
  assert.equal(new Set(breathed.all).size, breathed.all.length);
});

row('T54 at 320 pixels with wide spacing nothing scrolls sideways and nothing is cut', ['chromium'], async ({ open, site }) => {
  serveStates(site);
  const wrong = [];
  const page = await open('', { fresh: true, prepare: (puppet) => puppet.setViewport({ width: 320, height: 640 }) });
  const reuse = async (html, options) => { await page.go(site.page(html, options)); return page; };
  for (const name of Object.keys(STATES)) {
    await show(reuse, name, {});
    wrong.push(...(await page.evaluate((state) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      for (const { shadowRoot } of window.trust.widgets()) shadowRoot?.adoptedStyleSheets.push(sheet);
      const cut = [...window.trust.below()].filter((each) => each.getRootNode() !== document && each.checkVisibility() && !each.closest('.hidden-text, [aria-hidden=true], svg') && each.scrollWidth > each.clientWidth + 2 && ['hidden', 'clip'].includes(getComputedStyle(each).overflowX)).map((each) => `${state}: ${each.localName}.${each.className} is cut`);
      const wide = document.documentElement.scrollWidth > 320 ? [`${state}: ${document.documentElement.scrollWidth} pixels wide`] : [];
      return [...wide, ...cut];
    }, name)));
  }
  assert.deepEqual(wrong, []);
});

row('T56 targets are 24 pixels at least, 44 for calling, writing, reacting and playing', ALL, async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const page = await open(everything());
  const small = await page.evaluate(async () => {
    const { all, press, settled, widgets, nameOf } = window.trust;
    await settled();
    await press('Details', widgets()[0].shadowRoot);
    await press('I need help now', widgets().at(-1).shadowRoot);
    return all('a[href], button, select, input:not([type=checkbox]):not([type=radio])').filter((each) => each.getRootNode() !== document && each.checkVisibility()).map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const isInline = getComputedStyle(each).display === 'inline';
      const isMain = /^(tel|sms):/.test(each.getAttribute('href') ?? '') || /Start|Stop|been there/.test(nameOf(each));
      return { name: `${each.getRootNode().host.localName} “${nameOf(each)}” ${Math.round(width)}×${Math.round(height)}`, isGood: isInline || (Math.min(width, height) >= (isMain ? 43.5 : 23.5)) };
    }).filter(({ isGood }) => !isGood).map(({ name }) => name);
  });
  assert.deepEqual(small, []);
});

row('T55 with forced colours, in the dark and with more contrast every control has an edge or a line', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const modes = { dark: [{ name: 'prefers-color-scheme', value: 'dark' }], contrast: [{ name: 'prefers-contrast', value: 'more' }], forced: [{ name: 'forced-colors', value: 'active' }] };
  for (const [name, features] of Object.entries(modes)) {
    const page = await open('', { fresh: true });
    const client = await page.puppet.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features });
    await page.go(site.page(`<main style="color-scheme: light dark"><h1>A page</h1><h2>Part</h2>${everything()}</main>`, { head: `${AXE}<meta name="color-scheme" content="light dark">` }));
    await page.evaluate(() => window.trust.settled());
    const bare = await page.evaluate(() => window.trust.all('button, select, input').filter((each) => each.getRootNode() !== document && each.checkVisibility() && each.matches('.button:not(.link):not(.quiet), .field')).filter((each) => { const { borderTopStyle, borderTopWidth } = getComputedStyle(each); return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1; }).map((each) => `${each.localName}.${each.className}`));
    assert.deepEqual(bare, [], name);
    if (name !== 'forced') assert.deepEqual(await page.evaluate(async () => (await window.axe.run(document.body, { runOnly: ['color-contrast'] })).violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`))), [], name);
  }
});

row('T72 the reaction is a toggle whose words stay, that can be taken back, and never says 0', ['chromium', 'webkit'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const page = await open(tag('story-card', 'src="/feed.json" region="US" story="corridor"'));
  const seen = await page.evaluate(async () => {
    const { all, settled, text } = window.trust;
    await settled();
    const [card] = window.trust.widgets();
    const state = () => { const [button] = all('[aria-pressed]', card.shadowRoot); return [button.getAttribute('aria-pressed'), window.trust.nameOf(button)]; };
    const out = [state()];
    for (let press = 0; press < 2; press++) { all('[aria-pressed]', card.shadowRoot)[0].click(); await settled(); await new Promise((done) => setTimeout(done, 700)); out.push(state()); }
    return { out, zero: /\b0 (other )?readers?/.test(text(card)) };
  });
  const words = seen.out[0][1];
  assert.deepEqual(seen.out, [['false', words], ['true', words], ['false', words]]);
  assert.equal(seen.zero, false);
});

row('T73 a content note comes first, and the story is not told before it is opened', ['chromium'], async ({ open, site }) => {
  serveStates(site);
  const page = await show(open, 'story-card: covered');
  const told = async () => JSON.stringify(await page.puppet.accessibility.snapshot({ includeIframe: false }));
  const before = await told();
  assert.match(before, /a stay in hospital/);
  assert.doesNotMatch(before, /We drink a lot of tea/);
  await page.evaluate(() => window.trust.press('Read the story'));
  assert.match(await told(), /We drink a lot of tea/);
});

row('T84 a time says its zone, to the eye and to the ear, and is written for machines', ['chromium', 'firefox', 'webkit'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const page = await open(tag('group-finder', 'src="/feed.json" time-zone="Europe/London"'));
  const seen = await page.evaluate(async () => {
    await window.trust.settled();
    return { text: window.trust.text(), times: window.trust.all('time').map((each) => each.dateTime) };
  });
  assert.match(seen.text, /Times in .*(London|United Kingdom|Greenwich|GMT|British)/);
  for (const time of seen.times) assert.match(time, /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/);
});

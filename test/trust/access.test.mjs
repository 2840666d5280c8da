import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEED, tag } from './support/feed.mjs';
import { serveFew } from './support/few-records.mjs';
import { row } from './support/row.mjs';
import { serveStates, show, STATES } from './support/states.mjs';
import { stillClock } from './support/still-clock.mjs';

const WIDGETS = ['group-finder', 'resource-list', 'story-card', 'grounding-player'];
const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const everything = (more = '') =>
  WIDGETS.map((name) => tag(name, `src="/feed.json" region="US" story="corridor" ${more}`)).join('');

/** What axe finds in the page, with target size and without what concerns a page's frame. */
const violations = async (rules) => {
  const { violations: found } = await window.axe.run(document.body, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: {
      'target-size': { enabled: true },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      ...rules,
    },
  });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target, failureSummary }) => `${target} ${failureSummary}`)
        .join('; ')
        .slice(0, 300)}`,
  );
};

row(
  'T11 axe finds no violation in any state of any widget, and no text with a contrast below 7:1',
  ['chromium'],
  async ({ open, site }) => {
    serveStates(site);
    const found = [];
    for (const name of Object.keys(STATES)) {
      const page = await show(open, name, { head: AXE });
      found.push(
        ...(
          await page.evaluate(violations, {
            'heading-order': { enabled: false },
            'color-contrast-enhanced': { enabled: true },
          })
        ).map((each) => `${name}: ${each}`),
      );
    }
    assert.deepEqual(found, []);
  },
);

row('T11 … in every engine', ['firefox', 'webkit'], async ({ open, site }) => {
  serveStates(site);
  const found = [];
  for (const name of Object.keys(STATES).filter((_, at) => at % 4 === 1)) {
    const page = await show(open, name, { head: AXE });
    found.push(
      ...(await page.evaluate(violations, { 'heading-order': { enabled: false } })).map((each) => `${name}: ${each}`),
    );
  }
  assert.deepEqual(found, []);
});

row('T74 headings form a valid outline at every level', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  for (const level of [2, 3, 4, 5, 6]) {
    const around = [1, 2, 3, 4, 5]
      .slice(0, level - 1)
      .map((each) => `<h${each}>Part ${each}</h${each}>`)
      .join('');
    const page = await open(`<main>${around}${everything(`heading-level="${level}"`)}</main>`, { head: AXE });
    await page.evaluate(() => window.trust.settled());
    const wrong = await page.evaluate(async () =>
      (await window.axe.run(document.body, { runOnly: ['heading-order', 'empty-heading'] })).violations.map(
        ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`,
      ),
    );
    assert.deepEqual(wrong, [], `level ${level}`);
    const levels = await page.evaluate(() =>
      window.trust.widgets().map(({ shadowRoot }) => shadowRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName),
    );
    assert.ok(
      levels.every((name) => name === `h${level}`),
      `${levels}`,
    );
  }
});

/** What IBM's engine only suspects in the widgets, each with what a person found who looked. */
const TRIAGE = JSON.parse(readFileSync(new URL('ibm-triage.json', import.meta.url), 'utf8'));

row(
  'T75 IBM’s accessibility engine finds no violation in any state, and each potential one has been reviewed',
  ['chromium'],
  async ({ open, site }) => {
    serveFew(site);
    const failures = [];
    const suspicions = new Map();
    for (const name of Object.keys(STATES)) {
      const page = await show(
        (html, options) => open(`<main><h1>A page</h1><h2>A part</h2>${html}</main>`, options),
        name,
        { head: '<script src="/node_modules/accessibility-checker-engine/ace.js"></script>' },
      );
      const found = await page.evaluate(async () => {
        const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
        // What stands outside of the widgets is the page of this test.
        return results
          .filter(
            ({ value, path }) =>
              value[0] === 'VIOLATION' &&
              value[1] !== 'PASS' &&
              /peer-[a-z-]+\[\d+\]\/#document-fragment/.test(path.dom),
          )
          .map(({ ruleId, reasonId, message, path, value, snippet }) => ({
            rule: `${ruleId} ${reasonId}`,
            message,
            path: path.dom,
            isFailure: value[1] === 'FAIL',
            snippet,
          }));
      });
      for (const { rule, message, path, isFailure, snippet } of found) {
        if (isFailure) failures.push(`${name}: ${rule} ${message} (${path})`);
        else suspicions.set(rule, `${name}: ${message} ${snippet}`.slice(0, 300));
      }
    }
    assert.deepEqual(failures, []);
    assert.deepEqual(
      [...suspicions].filter(([rule]) => !Object.hasOwn(TRIAGE, rule)),
      [],
      'not in ibm-triage.json',
    );
    assert.deepEqual(
      Object.keys(TRIAGE).filter((rule) => !suspicions.has(rule)),
      [],
      'in ibm-triage.json, and found no more',
    );
  },
);

row('T40 the player starts nothing by itself, and Stop works at once', ['chromium', 'firefox'], async ({ open }) => {
  const spies = `<script>window.started = []; for (const [owner, name] of [[HTMLMediaElement.prototype, 'play'], [navigator, 'vibrate'], [speechSynthesis, 'speak'], [HTMLElement.prototype, 'focus'], [AudioContext.prototype, 'createOscillator']]) { if (owner[name]) { const real = owner[name]; owner[name] = function (...all) { window.started.push(name); return real.apply(this, all); }; } }</script>`;
  const page = await open(tag('grounding-player', 'exercise="box-breathing" region="US" autoplay'), {
    head: stillClock(Date.UTC(2026, 10, 25, 12)) + spies,
  });
  const result = await page.evaluate(async () => {
    const { settled, press, widgets, all } = window.trust;
    await settled();
    await window.elapse(600_000);
    const [player] = widgets();
    const untouched = [...window.started, player.matches(':state(idle)')];
    await press('Start', player.shadowRoot);
    const names = all('button', player.shadowRoot)
      .filter((each) => each.checkVisibility())
      .map(window.trust.nameOf);
    window.trust.control('Stop', player.shadowRoot).click();
    // No time passes on this clock: what is not done by the next drawing waits for something.
    await player.updateComplete;
    return { untouched, names, stopped: player.matches(':state(stopped)') };
  });
  assert.deepEqual(result.untouched, [true]);
  for (const name of ['Pause', 'Stop', 'Back'])
    assert.ok(
      result.names.some((each) => each.includes(name)),
      `${name} in ${result.names}`,
    );
  assert.equal(result.stopped, true);
});

row(
  'T44 one announcement per phase, none per second, one for a search, and none at the start',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const listen = `<script>window.messages = []; { const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) {
    const root = real.call(this, options);
    const last = new WeakMap();
    new MutationObserver(() => { for (const status of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) { const text = status.textContent.trim(); if (last.get(status) !== text) { last.set(status, text); if (text) window.messages.push({ from: this.localName, text, at: performance.now() }); } } }).observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  }; }</script>`;
    const page = await open(everything('exercise="box-breathing"'), {
      head: stillClock(Date.UTC(2026, 10, 25, 12)) + listen,
    });
    const { first, typed, breathed } = await page.evaluate(async () => {
      const { settled, widgets, press } = window.trust;
      const since = async (act) => {
        const from = window.messages.length;
        await act();
        return window.messages.slice(from);
      };
      // Each figure of the number leaves fewer: words that are said before the visitor is done would be other words.
      const search = (root, words, quiet) => async () => {
        const box = root.querySelector('input[type=search]');
        for (let end = 1; end <= words.length; end++) {
          box.value = words.slice(0, end);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await window.elapse(quiet);
        }
        await window.elapse(2_000);
      };
      const root = (name) => widgets().find(({ localName }) => localName === `peer-${name}`).shadowRoot;
      const atFirst = await since(async () => {
        await settled();
        await window.elapse(5_000);
      });
      const inFinder = await since(search(root('group-finder'), 'circle 12', 100));
      const inList = await since(search(root('resource-list'), 'article 12', 100));
      const playing = await since(async () => {
        await press('Start', root('grounding-player'));
        await window.elapse(60_000);
      });
      return { first: atFirst, typed: [inFinder, inList], breathed: playing };
    });
    assert.deepEqual(
      first.filter(({ text }) => !/^Loading/.test(text)),
      [],
    );
    for (const messages of typed) assert.equal(messages.length, 1, JSON.stringify(typed));
    assert.match(typed[0][0].text, /^\d+ groups? found/);
    assert.match(typed[1][0].text, /\d+/);
    assert.deepEqual([...new Set(breathed.map(({ from }) => from))], ['peer-grounding-player']);
    // Getting comfortable, then a phase of four seconds after the other.
    const [settle, ...phases] = breathed;
    assert.match(settle.text, /comfortable/);
    const [begin] = phases;
    assert.equal(phases.length, 1 + Math.floor((settle.at + 60_000 - begin.at) / 4_000), JSON.stringify(breathed));
    const order = ['Breathe in, 4 seconds', 'Hold, 4 seconds', 'Breathe out, 4 seconds', 'Hold, 4 seconds'];
    for (const [at, { text, at: when }] of phases.entries()) {
      assert.ok(text.includes(order[at % 4].split(',')[0]), `${at}: ${text}`);
      assert.ok(Math.abs(when - begin.at - at * 4_000) <= 20, `${text} came at ${when - begin.at}`);
    }
  },
);

row(
  'T72 the reaction is a toggle with an unchanging label, can be taken back, and never shows 0',
  ['chromium', 'webkit'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open(tag('story-card', 'src="/feed.json" region="US" story="corridor"'), {
      head: stillClock(Date.UTC(2026, 10, 25, 12)),
    });
    const seen = await page.evaluate(async () => {
      const { all, settled, text } = window.trust;
      await settled();
      const [card] = window.trust.widgets();
      const state = () => {
        const [button] = all('[aria-pressed]', card.shadowRoot);
        return [button.getAttribute('aria-pressed'), window.trust.nameOf(button)];
      };
      const out = [state()];
      for (let press = 0; press < 2; press++) {
        all('[aria-pressed]', card.shadowRoot)[0].click();
        await settled();
        await window.elapse(2_000);
        out.push(state());
      }
      return { out, zero: /\b0 (other )?readers?/.test(text(card)) };
    });
    const words = seen.out[0][1];
    assert.deepEqual(seen.out, [
      ['false', words],
      ['true', words],
      ['false', words],
    ]);
    assert.equal(seen.zero, false);
  },
);

row(
  'T73 the content note comes first, and the story is not exposed before it is opened',
  ['chromium'],
  async ({ open, site }) => {
    serveStates(site);
    const page = await show(open, 'story-card: covered');
    const told = async () => JSON.stringify(await page.puppet.accessibility.snapshot({ includeIframe: false }));
    const before = await told();
    assert.match(before, /a stay in hospital/);
    assert.doesNotMatch(before, /We drink a lot of tea/);
    await page.evaluate(() => window.trust.press('Read the story'));
    assert.match(await told(), /We drink a lot of tea/);
  },
);

row(
  'T84 times include their zone, visibly and for screen readers, and are machine-readable',
  ['chromium', 'firefox', 'webkit'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open(tag('group-finder', 'src="/feed.json" time-zone="Europe/London"'));
    const seen = await page.evaluate(async () => {
      await window.trust.settled();
      return { text: window.trust.text(), times: window.trust.all('time').map((each) => each.dateTime) };
    });
    assert.match(seen.text, /Times in .*(London|United Kingdom|Greenwich|GMT|British)/);
    for (const time of seen.times)
      assert.match(time, /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/);
  },
);

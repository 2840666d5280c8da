import assert from 'node:assert/strict';
import { FALLBACK, tag } from './support/feed.mjs';
import { serveFew } from './support/few-records.mjs';
import { row } from './support/row.mjs';
import { STATES } from './support/states.mjs';

/**
 * Notes each stop of the focus: what it is called, how its ring looks, where it is, and whether something lies over it.
 */
const watchFocus = () => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) =>
    color
      .slice(0, 3)
      .reduce(
        (sum, each, at) =>
          sum +
          [0.2126, 0.7152, 0.0722][at] *
            (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4),
        0,
      );
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  // What the ring lies on: a box that ends where the control ends is under the ring no more.
  const behind = (element) => {
    const own = element.getBoundingClientRect();
    for (let at = parentOf(element); at; at = parentOf(at)) {
      const { left, right } = at.getBoundingClientRect();
      if (left > own.left - 3 || right < own.right + 3) continue;
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] > 250) return color;
    }
    return [255, 255, 255, 255];
  };
  const deepest = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  window.deepest = deepest;
  window.stops = [];
  window.met = new Set();
  window.noteStop = () => {
    const element = deepest();
    if (!element || element === document.body) return void window.stops.push({ name: 'nothing' });
    if (element.id === 'after') return void window.stops.push({ name: 'after' });
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    // The middle, or what of it is in the window.
    const middle = [
      Math.min(innerWidth - 1, Math.max(0, (left + right) / 2)),
      Math.min(innerHeight - 1, Math.max(0, (top + bottom) / 2)),
    ];
    let over = document.elementFromPoint(...middle);
    for (let deeper; (deeper = over?.shadowRoot?.elementFromPoint(...middle)) && deeper !== over;) over = deeper;
    const isOwn = element.getRootNode() !== document;
    window.stops.push({
      name: (window.trust.nameOf(element) || element.localName).slice(0, 60),
      isOwn,
      isNew: !window.met.has(element),
      width: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      contrast: contrast(rgba(outlineColor), behind(element)),
      top: top + scrollY,
      bottom: bottom + scrollY,
      left,
      right,
      isSeen: bottom > 0 && top < innerHeight,
      isCovered: !(
        over === element ||
        element.contains(over) ||
        over?.contains(element) ||
        over?.closest?.('label')?.contains(element)
      ),
    });
    window.met.add(element);
  };
  // What can be reached: one of each group of radio buttons.
  const isReachable = (each) =>
    each.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    !each.closest('[inert]') &&
    !each.disabled &&
    each.tabIndex >= 0;
  window.reachable = window.trust
    .all('a[href], button, input, select, textarea, summary, [tabindex]', document)
    .filter((each) => isReachable(each) && each.id !== 'before' && each.id !== 'after');
  document.querySelector('#before').focus();
  return window.reachable.length;
};
const results = () => ({
  stops: window.stops,
  missed: window.reachable
    .filter((each) => each.type !== 'radio' && !window.met.has(each))
    .map((each) => `${each.localName} “${window.trust.nameOf(each).slice(0, 40)}”`),
});

/** What is wrong with a walk, in words. */
function complaints({ stops, missed }, state) {
  const walk = stops.slice(0, -1);
  const wrong = missed.map((each) => `${each} is not reached`);
  if (stops.at(-1)?.name !== 'after') wrong.push('the walk does not end');
  for (const [at, stop] of walk.entries()) {
    const say = (what) => wrong.push(`“${stop.name}” ${what}`);
    if (stop.name === 'nothing') {
      say('is where the focus is lost');
      continue;
    }
    if (!stop.isNew) say('comes twice');
    if (!stop.isSeen) say('is out of sight');
    if (stop.isCovered) say('is covered');
    if (stop.isOwn && stop.width < 2) say(`has a ring of ${stop.width} px`);
    if (stop.isOwn && stop.contrast < 3) say(`has a ring of ${stop.contrast.toFixed(1)}:1`);
    const before = walk[at - 1];
    if (!before || before.name === 'nothing') continue;
    const isAbove = stop.bottom <= before.top + 1 && stop.left < before.right;
    const overlap = Math.min(stop.bottom, before.bottom) - Math.max(stop.top, before.top);
    const isLeft =
      overlap > 0.5 * Math.min(stop.bottom - stop.top, before.bottom - before.top) && stop.right <= before.left + 1;
    if (isAbove || isLeft) say(`comes after “${before.name}”, but stands before it`);
  }
  return wrong.map((each) => `${state}: ${each}`);
}

async function walk(page) {
  const count = await page.evaluate(watchFocus);
  for (let step = 0; step < count + 4; step++) {
    await page.puppet.keyboard.press('Tab');
    await page.evaluate(() => window.noteStop());
    if (await page.evaluate(() => window.stops.at(-1).name === 'after')) break;
  }
  return page.evaluate(results);
}
const between = (html) => `<button id="before">Before</button>${html}<button id="after">After</button>`;

async function arrive(open, { html, act, argument, isLoading }, options) {
  const page = await open(between(html), options);
  if (!isLoading) await page.evaluate(() => window.trust.settled());
  if (act) await page.evaluate(act, argument);
  return page;
}

row(
  'T12 Tab reaches and leaves every control of every state in visual order, with a focus ring of 2 px and 3:1',
  ['chromium'],
  async ({ open, site }) => {
    serveFew(site);
    const wrong = [];
    for (const [name, state] of Object.entries(STATES))
      wrong.push(...complaints(await walk(await arrive(open, state)), name));
    assert.deepEqual(wrong, []);
  },
);

row('T12 … in the dark, and in another engine', ['chromium', 'firefox'], async ({ engine, open, site }) => {
  serveFew(site);
  const wrong = [];
  const head =
    '<meta name="color-scheme" content="dark"><style>html { color-scheme: dark; background: #111; color: #eee }</style>';
  for (const name of [
    'group-finder: filters open',
    'resource-list: ready',
    'story-card: covered',
    'grounding-player: choice',
    'quick-exit: ready',
  ]) {
    const prepare =
      engine === 'chromium'
        ? (puppet) => puppet.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
        : undefined;
    wrong.push(
      ...complaints(await walk(await arrive(open, STATES[name], engine === 'chromium' ? { head, prepare } : {})), name),
    );
  }
  assert.deepEqual(wrong, []);
});

/** A visitor with a keyboard only: goes to a control by its name, and presses keys there. */
class Hands {
  constructor(page) {
    this.page = page;
    this.keyboard = page.puppet.keyboard;
  }

  async start() {
    await this.page.evaluate(() => {
      window.deepest = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
      };
      document.querySelector('#before').focus();
    });
  }

  name() {
    return this.page.evaluate(() => {
      const at = window.deepest();
      return at.labels?.length ? window.trust.nameOf(at.labels[0]) : window.trust.nameOf(at);
    });
  }

  async to(name) {
    await this.page.evaluate(() => document.querySelector('#before').focus());
    const met = [];
    for (let step = 0; step < 80; step++) {
      await this.keyboard.press('Tab');
      met.push(await this.name());
      if (met.at(-1).includes(name)) return;
    }
    assert.fail(`no way to “${name}” by Tab: ${met.join(' | ')}`);
  }

  async press(name, key) {
    await this.to(name);
    await this.keyboard.press(key);
    await this.page.evaluate(() => window.trust.settled());
    assert.ok(await this.page.evaluate(() => window.deepest() !== document.body), `the focus is lost after “${name}”`);
  }

  sees(pattern) {
    return this.page.evaluate(
      (source) =>
        window.trust.until(() => new RegExp(source).test(window.trust.text()), `/${source}/`).then(() => undefined),
      pattern.source,
    );
  }

  attribute(name) {
    return this.page.evaluate((each) => window.deepest().getAttribute(each), name);
  }
}

const JOURNEYS = {
  'group-finder': async (hands) => {
    await hands.to('Search groups');
    await hands.keyboard.type('Circle 2');
    await hands.sees(/\n1 group/);
    await hands.keyboard.press('Escape');
    await hands.sees(/\n3 groups/);
    await hands.press('Online', 'Space');
    assert.equal(await hands.attribute('aria-pressed'), 'true');
    await hands.sees(/\n1 group/);
    await hands.press('Online', 'Enter');
    await hands.press('More filters', 'Enter');
    assert.equal(await hands.attribute('aria-expanded'), 'true');
    await hands.press('Grief', 'Space');
    await hands.press('Grief', 'Space');
    await hands.press('Details', 'Enter');
    assert.equal(await hands.attribute('aria-expanded'), 'true');
    await hands.sees(/Run by/);
    await hands.press('Week', 'Enter');
    assert.equal(await hands.attribute('aria-pressed'), 'true');
    await hands.press('List', 'Enter');
    await hands.to('Order');
    await hands.keyboard.type('By');
    await hands.sees(/Circle 1[\s\S]*Circle 2[\s\S]*Circle 3/);
    await hands.press('Near me', 'Enter');
    await hands.to('Use my location');
  },
  'story-card': async (hands) => {
    await hands.press('Read the story', 'Enter');
    await hands.sees(/We drink a lot of tea/);
    await hands.press('been there too', 'Space');
    assert.equal(await hands.attribute('aria-pressed'), 'true');
    await hands.press('been there too', 'Enter');
    assert.equal(await hands.attribute('aria-pressed'), 'false');
  },
  'grounding-player': async (hands) => {
    await hands.press('Options', 'Enter');
    await hands.press('The steps', 'Enter');
    await hands.press('Start', 'Space');
    await hands.sees(/Pause/);
    await hands.press('Pause', 'Enter');
    await hands.press('Resume', 'Space');
    await hands.press('Skip', 'Enter');
    await hands.press('Back', 'Enter');
    await hands.press('Stop', 'Enter');
    await hands.sees(/Start|Again/);
    await hands.press('I need help now', 'Enter');
    await hands.sees(/If a life is in danger now, call 911/);
  },
  'resource-list': async (hands) => {
    await hands.press('Change', 'Enter');
    await hands.to('United States');
    await hands.keyboard.type('United K');
    await hands.keyboard.press('Enter');
    await hands.sees(/116 123/);
    await hands.to('Copy');
    await hands.keyboard.press('Enter');
    await hands.sees(/Copied/);
  },
};
const ATTRIBUTES = {
  'group-finder': 'src="/feed.json"',
  'story-card': 'src="/feed.json" story="kettle" region="US"',
  'grounding-player': 'exercise="box-breathing" region="US"',
  'resource-list': 'src="/feed.json" region="US"',
};

for (const [widget, journey] of Object.entries(JOURNEYS)) {
  row(
    `T12 everything the ${widget} can do is done with keys alone, and the focus is never lost`,
    ['chromium'],
    async ({ open, site }) => {
      serveFew(site);
      const page = await open(between(tag(widget, ATTRIBUTES[widget], FALLBACK)), { fresh: true });
      await page.evaluate(() => window.trust.settled());
      const hands = new Hands(page);
      await hands.start();
      await journey(hands);
    },
  );
}

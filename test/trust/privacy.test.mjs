import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';
import { stillClock } from './support/still-clock.mjs';

const EXIT = '<a href="https://example.org/weather">Leave this page</a>';
const everything = (more = '', src = '/feed.json') =>
  tag('quick-exit', 'href="https://example.org/weather"', EXIT) +
  ['group-finder', 'resource-list', 'story-card', 'grounding-player']
    .map((name) => tag(name, `src="${src}" region="US" story="corridor" choose="all" ${more}`))
    .join('');

const CLOCK = stillClock(Date.UTC(2026, 10, 25, 12));

/**
 * Notes what a page could give away: events that a script of the page can hear, storage, history, title, beacons. Runs
 * before the widgets.
 */
const SPY = `<script>
  window.spied = { events: [], writes: [], calls: [] };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent && event.type.startsWith('peer-')) spied.events.push([event.type, JSON.stringify(event.detail), event.composed]);
    return dispatch.call(this, event);
  };
  for (const name of ['setItem', 'removeItem']) { const real = Storage.prototype[name]; Storage.prototype[name] = function (...all) { spied.writes.push(all); return real.apply(this, all); }; }
  for (const [owner, name] of [[navigator, 'sendBeacon'], [history, 'pushState'], [history, 'replaceState'], [indexedDB, 'open'], [navigator, 'vibrate'], [speechSynthesis, 'speak'], [HTMLMediaElement.prototype, 'play'], [navigator.geolocation ?? {}, 'getCurrentPosition'], [navigator.geolocation ?? {}, 'watchPosition'], [Notification, 'requestPermission'], [window, 'open']]) {
    owner[name] = (...all) => void spied.calls.push([name, String(all[0])]);
  }
  for (const name of ['WebSocket', 'EventSource', 'XMLHttpRequest', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'Image', 'BroadcastChannel']) window[name] = class { constructor() { spied.calls.push([name]); } };
</script>`;

/** Uses every widget of the page as a visitor would: types, filters, opens, reads, reacts, plays, copies. */
async function session(secret) {
  const { all, press, settled, type, widgets } = window.trust;
  await settled();
  const of = (name) => widgets().find(({ localName }) => localName === `peer-${name}`)?.shadowRoot;
  for (const name of ['group-finder', 'resource-list']) {
    const root = of(name);
    await type(secret, root);
    await type('', root);
    for (const button of all('button[aria-pressed]', root).slice(0, 8)) {
      button.click();
      await settled();
    }
    for (const button of all('button[aria-pressed=true]', root).slice(0, 8)) {
      button.click();
      await settled();
    }
    if (name === 'group-finder') await press('List', root);
    for (const button of all('[part~=item] button[aria-expanded=false]', root).slice(0, 3)) {
      button.click();
      await settled();
    }
  }
  const finder = of('group-finder');
  await press('Near me', finder);
  const place = await window.trust.until(() => finder.querySelector('input.place'));
  place.value = 'Riverside';
  place.dispatchEvent(new InputEvent('input', { bubbles: true }));
  place.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await press('Week', finder);
  await press('List', finder);
  await press('been there too', of('story-card'));
  const player = of('grounding-player');
  await press('Start', player);
  await press('Pause', player);
  await press('Stop', player);
  await press('I need help now', player);
  await settled();
  // What is held back for a while is sent by then.
  await window.elapse(60_000);
}
const SECRET = 'my-very-own-words';
const leftBehind = () => ({
  ...window.spied,
  kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  cookie: document.cookie,
  title: document.title,
  url: location.href,
  depth: history.length,
  said: window.trust.said,
  problems: window.trust.problems,
});

row(
  'T06 a whole session of every widget requests the script and the feed, and nothing else',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const asked = [];
    const from = site.requests.length;
    const page = await open('', { fresh: true });
    page.puppet.on('request', (request) =>
      asked.push(`${request.resourceType()} ${request.url().replace(site.origin, '')}`),
    );
    await page.go(site.page(everything(), { head: CLOCK + SPY }));
    await page.evaluate(session, SECRET);
    const { calls } = await page.evaluate(leftBehind);
    const expected = ['script /dist/cdn/peer-widgets.js', 'script /in-page.js', 'fetch /feed.json'];
    // The empty icon is the page's own.
    assert.deepEqual(
      [...new Set(asked)].filter(
        (each) => !expected.includes(each) && !/^\w+ data:,$/.test(each) && !/^document \/page-\d+\.html$/.test(each),
      ),
      [],
    );
    assert.deepEqual(
      [...new Set(site.requests.slice(from).map(({ path }) => path))].filter(
        (path) => !/^\/(page-\d+\.html|in-page\.js|dist\/cdn\/peer-widgets\.js|feed\.json)$/.test(path),
      ),
      [],
      'as the server saw it',
    );
    assert.equal(asked.filter((each) => each === 'fetch /feed.json').length, 1);
    assert.deepEqual(calls, []);
  },
);

row(
  'T07 a whole session leaves nothing on the device, in the address, the history, the title or an event',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const url = site.page(everything('events="contact"'), { head: CLOCK + SPY });
    const page = await open(url, { fresh: true });
    const before = await page.evaluate(leftBehind);
    await page.evaluate(session, SECRET);
    const after = await page.evaluate(leftBehind);
    const databases = await page.evaluate(async () => [
      ...(await indexedDB.databases()),
      ...(await (globalThis.caches?.keys() ?? [])),
    ]);
    assert.deepEqual([after.kept, after.cookie, after.writes, databases], [[], '', [], []]);
    assert.deepEqual([after.title, after.url, after.depth], [before.title, before.url, before.depth]);
    assert.ok(after.events.some(([type]) => type === 'peer-group-select'));
    for (const [type, detail] of after.events) {
      assert.doesNotMatch(detail, /my-very-own-words|Riverside|\d+\.\d{2,}/, type);
      const flat = Object.values(JSON.parse(detail)).flatMap((value) =>
        typeof value === 'object' ? Object.values(value) : [value],
      );
      assert.ok(
        flat.every((value) => ['string', 'number', 'boolean'].includes(typeof value) && String(value).length <= 60),
        `${type} ${detail}`,
      );
    }
  },
);

row(
  'T07 … with a reaction service, a press sends the story’s id and a fresh random value, and nothing else',
  ['chromium', 'firefox'],
  async ({ engine, open, site }) => {
    site.route('/feed.json', FEED);
    const sent = [];
    const address = site.route(`/react-${engine}`, (request, response) => {
      let body = '';
      request
        .on('data', (chunk) => (body += chunk))
        .on('end', () => {
          sent.push({ method: request.method, url: request.url, body, headers: request.headers });
          response
            .writeHead(200, {
              'content-type': 'application/json',
              'access-control-allow-origin': '*',
              'access-control-allow-headers': '*',
              'access-control-allow-methods': '*',
            })
            .end(request.method === 'POST' ? '{"v":1,"id":"corridor","count":13}' : '{"v":1,"counts":{"corridor":12}}');
        });
    });
    const page = await open(
      tag('story-card', `src="/feed.json" region="US" story="corridor" react-src="${site.other}${address}"`),
      { fresh: true, head: SPY },
    );
    const posts = () => sent.filter(({ method }) => method === 'POST');
    for (let press = 1; press <= 3; press++) {
      await page.evaluate(() => window.trust.press('been there too'));
      const end = performance.now() + 20_000;
      while (posts().length < press && performance.now() < end) await new Promise((done) => setTimeout(done, 20));
      assert.equal(posts().length, press, 'the press was sent');
      await page.evaluate(() => window.trust.settled());
    }
    for (const { url, headers } of sent) {
      assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
      assert.deepEqual(
        [...new URL(url, site.other).searchParams.keys()].filter((key) => key !== 'ids'),
        [],
      );
    }
    const bodies = posts().map(({ body }) => JSON.parse(body));
    for (const body of bodies) {
      assert.equal(body.id, 'corridor', JSON.stringify(body));
      for (const value of Object.values(body))
        assert.ok(
          ['string', 'number', 'boolean'].includes(typeof value) && String(value).length <= 64,
          JSON.stringify(body),
        );
      assert.ok(Object.keys(body).length <= 4, JSON.stringify(body));
    }
    // What takes a press back names that press; no other two have a value in common.
    const [one, back, two] = bodies.map((body) =>
      Object.values(body).find((value) => typeof value === 'string' && value.length >= 16),
    );
    assert.ok(one && two && one !== two && back === one, JSON.stringify(bodies));
    const after = await page.evaluate(leftBehind);
    assert.deepEqual([after.kept, after.cookie, after.writes, after.calls], [[], '', [], []]);
  },
);

row(
  'T08 linked sites do not learn where a visitor comes from',
  ['chromium', 'firefox'],
  async ({ engine, open, site }) => {
    // A place of its own for each engine: what another one followed does not count.
    const elsewhere = `${site.other}/${engine}`;
    const here = JSON.parse(JSON.stringify(FEED).replaceAll(/https:\/\/(?:meet\.)?example\.org/g, elsewhere));
    site.route('/linked.json', here);
    const page = await open(
      everything(`share-href="${elsewhere}/share" story="corridor"`, '/linked.json').replace(
        'https://example.org/weather',
        `${elsewhere}/weather`,
      ),
    );
    const links = await page.evaluate(async (other) => {
      const { all, press, settled, widgets } = window.trust;
      await settled();
      for (const button of all('[part~=item] button[aria-expanded=false]').slice(0, 4)) {
        button.click();
        await settled();
      }
      await press(
        'I need help now',
        widgets().find(({ localName }) => localName === 'peer-grounding-player').shadowRoot,
      );
      return all('a[href^=http]')
        .filter((link) => link.getRootNode() !== document)
        .map((link) => ({
          href: link.href,
          rel: link.rel.split(' '),
          policy: link.referrerPolicy,
          isOther: link.href.startsWith(other),
        }));
    }, elsewhere);
    assert.ok(links.filter(({ isOther }) => isOther).length > 20);
    for (const { href, rel, policy } of links) {
      assert.ok(rel.includes('noopener') && rel.includes('noreferrer'), `${href}: ${rel}`);
      assert.equal(policy, 'no-referrer', href);
    }
    // Each link is followed, into a frame, so that the page stays.
    const paths = await page.evaluate((other) => {
      const first = new Map(
        window.trust
          .all(`a[href^="${other}"]`)
          .filter((link) => link.getRootNode() !== document && link.part.value !== 'link')
          .map((link) => [new URL(link.href).pathname, link]),
      );
      for (const [at, link] of [...first.values()].entries()) {
        const frame = document.createElement('iframe');
        frame.name = `followed-${at}`;
        document.body.append(frame);
        link.target = frame.name;
        link.click();
      }
      return [...first.keys()];
    }, elsewhere);
    assert.ok(paths.length > 10, `${paths}`);
    const end = performance.now() + 20_000;
    while (paths.some((path) => site.asked(path).length === 0) && performance.now() < end)
      await new Promise((done) => setTimeout(done, 20));
    assert.deepEqual(
      paths.filter((path) => site.asked(path).length === 0),
      [],
      'not followed',
    );
    for (const path of paths)
      for (const { headers, origin } of site.asked(path))
        assert.deepEqual([origin, headers.referer, headers.cookie], [site.other, undefined, undefined], path);
  },
);

/** The great circle by the haversine formula, on the mean radius of the earth. */
function kilometres(latitude, longitude, toLatitude, toLongitude) {
  const [from, to, across] = [latitude, toLatitude, toLongitude - longitude].map(
    (degrees) => (degrees * Math.PI) / 180,
  );
  return (
    2 *
    6371.0088 *
    Math.asin(Math.sqrt(Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(across / 2) ** 2))
  );
}

row(
  'T23 the device’s location is requested only after a press, and never leaves the device',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open('', { fresh: true });
    await page.context.overridePermissions(site.origin, ['geolocation']);
    await page.puppet.setGeolocation({ latitude: 45.123456, longitude: -122.987654 });
    const count = `<script>window.asked = 0; { const real = navigator.geolocation.getCurrentPosition; navigator.geolocation.getCurrentPosition = function (...all) { window.asked++; return real.apply(this, all); }; }
    window.events = []; for (const name of ['peer-group-select', 'peer-feed-ready']) addEventListener(name, ({ detail }) => events.push(JSON.stringify(detail)), true);</script>`;
    await page.go(site.page(tag('group-finder', 'src="/feed.json" units="km"'), { head: count }));
    const from = site.requests.length;
    assert.equal(
      await page.evaluate(async () => {
        await window.trust.settled();
        await window.trust.press('Near me');
        return window.asked;
      }),
      0,
    );
    const shown = await page.evaluate(async () => {
      await window.trust.press('Use my location');
      await window.trust.until(() => / km/.test(window.trust.text()), 'a distance');
      return window.trust
        .all('[part~=item]')
        .map((item) => [
          /Circle \d+/.exec(window.trust.text(item))[0],
          /([\d.,]+) km/.exec(window.trust.text(item))?.[1],
        ])
        .filter(([, km]) => km !== undefined);
    });
    assert.equal(await page.evaluate(() => window.asked), 1);
    const near = await page.evaluate(() => window.trust.text());
    assert.ok(shown.length > 0);
    for (const [name, km] of shown) {
      const { latitude, longitude } = FEED.groups.find((group) => group.name === name).place;
      const real = kilometres(45.123456, -122.987654, latitude, longitude);
      assert.ok(Math.abs(Number(km) - real) <= real / 100 + 0.05, `${name}: ${km} km, in truth ${real}`);
    }
    assert.doesNotMatch(near, /45\.123|122\.98/);
    const left = await page.evaluate(() =>
      JSON.stringify([
        location.href,
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        window.events,
        document.title,
      ]),
    );
    assert.doesNotMatch(left, /45\.1|122\.9/);
    assert.deepEqual(
      site.requests
        .slice(from)
        .map(({ path }) => path)
        .filter((path) => !['/feed.json'].includes(path) && /45|122|lat|lng/.test(path)),
      [],
    );

    // Refused, not to be found, or never answered: words, and the other way in.
    const failing = (code) =>
      `<script>navigator.geolocation.getCurrentPosition = (found, failed) => { window.asked = (window.asked ?? 0) + 1; setTimeout(() => failed({ code: ${code}, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3, message: 'no' })); };</script>`;
    for (const code of [1, 2, 3]) {
      await page.go(site.page(tag('group-finder', 'src="/feed.json"'), { head: failing(code) }));
      const words = await page.evaluate(async () => {
        await window.trust.press('Near me');
        await window.trust.press('Use my location');
        await window.trust.until(() => /type a place/.test(window.trust.text()), 'words for a refusal');
        return [window.trust.all('[part~=item]').length, window.trust.problems];
      });
      assert.deepEqual(words, [20, []], `code ${code}`);
    }
  },
);

row('T24 the feed is requested without cookies, referrer, preflight or custom headers', ALL, async ({ open, site }) => {
  site.route('/cross.json', FEED);
  const from = site.asked('/cross.json').length;
  site.route('/cookie.html', (_, response) =>
    response.writeHead(200, { 'set-cookie': 'session=secret; Path=/', 'content-type': 'text/html' }).end('<p>cookie'),
  );
  const page = await open(`${site.other}/cookie.html`, { fresh: true });
  await page.go(
    site.page(
      tag('group-finder', `src="${site.other}/cross.json"`) + tag('resource-list', `src="${site.other}/cross.json"`),
    ),
  );
  await page.evaluate(() => window.trust.settled());
  const requests = site
    .asked('/cross.json')
    .slice(from)
    .filter(({ origin }) => origin === site.other);
  assert.ok(requests.length > 0);
  for (const { method, headers } of requests) {
    assert.equal(method, 'GET');
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.equal(headers.accept, '*/*');
    assert.deepEqual(
      Object.keys(headers).filter(
        (name) =>
          !/^(host|connection|accept|accept-encoding|accept-language|user-agent|origin|sec-.*|cache-control|pragma|priority|te|dnt)$/.test(
            name,
          ),
      ),
      [],
    );
  }
});

row(
  'T25 typing changes the address only if the page asks for it, and then only the fragment',
  ['chromium', 'webkit'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    for (const asks of [false, true]) {
      const url = site.page(
        tag('group-finder', `src="/feed.json" ${asks ? 'sync-url' : ''}`) + tag('resource-list', 'src="/feed.json"'),
        { head: stillClock(Date.UTC(2026, 10, 25, 12)) },
      );
      const page = await open(url, { fresh: true });
      const from = site.requests.length;
      const result = await page.evaluate(async () => {
        const before = [history.length, document.title];
        await window.trust.settled();
        for (const widget of window.trust.widgets()) await window.trust.type('grief words', widget.shadowRoot);
        await window.elapse(3_000);
        return {
          before,
          after: [history.length, document.title],
          search: location.search,
          hash: decodeURIComponent(location.hash),
          path: location.pathname,
        };
      });
      assert.deepEqual(result.after, result.before);
      assert.equal(result.search, '');
      assert.equal(/grief.words/.test(result.hash), asks, result.hash);
      assert.deepEqual(
        site.requests.slice(from).filter(({ path }) => /grief/.test(path)),
        [],
      );
    }
  },
);

row(
  'T26 with closed isolation, events expose only the element to the page',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open(everything('isolation="closed"').replace('<peer-quick-exit', '<peer-quick-exit hidden'), {
      fresh: true,
    });
    await page.evaluate(async () => {
      await window.trust.until(
        () =>
          window.trust
            .widgets()
            .every((widget) => widget.localName === 'peer-quick-exit' || widget.matches(':state(ready)')),
        'the widgets',
      );
      window.heard = [];
      addEventListener('click', (event) => event.preventDefault(), true);
      for (const type of [
        'click',
        'pointerdown',
        'input',
        'change',
        'focusin',
        'keydown',
        'toggle',
        'submit',
        'beforeinput',
      ]) {
        addEventListener(
          type,
          (event) =>
            window.heard.push([
              type,
              event
                .composedPath()
                .map((each) => each.localName ?? '')
                .filter(Boolean)
                .join('>'),
              event.target.localName,
            ]),
          true,
        );
      }
    });
    for (const name of ['group-finder', 'resource-list', 'story-card', 'grounding-player']) {
      const handle = await page.puppet.$(`peer-${name}`);
      const { x, y, width } = await handle.boundingBox();
      await page.puppet.evaluate((top) => scrollTo(0, top), Math.max(0, y - 50));
      for (let step = 0; step < 6; step++) await page.puppet.mouse.click(x + width / 3, 80 + step * 45);
      for (let step = 0; step < 3; step++) {
        await page.puppet.keyboard.press('Tab');
        await page.puppet.keyboard.press('a');
      }
    }
    const { heard, roots } = await page.evaluate(() => ({
      heard: window.heard,
      roots: window.trust
        .widgets()
        .filter(({ localName }) => localName !== 'peer-quick-exit')
        .map(({ shadowRoot }) => shadowRoot),
    }));
    assert.ok(heard.some(([, , target]) => target.startsWith('peer-')));
    // The page's own words inside a tag are its own to hear.
    const own = /^(|html|body|a|p|peer-(group-finder|resource-list|story-card|grounding-player|quick-exit))$/;
    assert.deepEqual(
      heard.filter(([, path, target]) => !own.test(target ?? '') || path.split('>').some((name) => !own.test(name))),
      [],
    );
    for (const type of ['click', 'pointerdown', 'focusin', 'keydown'])
      assert.ok(
        heard.some(([name, , target]) => name === type && target.startsWith('peer-')),
        `${type} was tried`,
      );
    assert.deepEqual(roots, [null, null, null, null]);
  },
);

row('T26 … and a widget in a frame exposes nothing at all', ['chromium', 'firefox'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const inner = site.page(everything(), {}).replace(site.origin, site.other);
  const page = await open(`<iframe src="${inner}" width="700" height="600"></iframe>`, { fresh: true, scripts: [] });
  const frame = await page.puppet.waitForFrame((each) => each.url() === inner);
  await frame.evaluate(() => window.trust.settled());
  await page.evaluate(() => {
    window.heard = [];
    for (const type of [
      'click',
      'pointerdown',
      'pointerup',
      'mousedown',
      'input',
      'change',
      'focusin',
      'keydown',
      'keyup',
      'toggle',
      'submit',
      'beforeinput',
      'peer-group-select',
      'peer-feed-ready',
      'message',
    ])
      addEventListener(type, ({ type: name, target }) => window.heard.push([name, target?.localName]), true);
  });
  const box = await frame.waitForSelector('>>> input[type=search]');
  await box.click();
  await page.puppet.keyboard.type('grief');
  const details = await frame.evaluateHandle(() => window.trust.control('Details'));
  await details.asElement().click();
  assert.equal(
    await frame.evaluate(() => window.trust.all('[aria-expanded=true]').length > 0),
    true,
    'the frame was used',
  );
  assert.deepEqual(await page.evaluate(() => window.heard), []);
});

row(
  'T27 leaving the page: immediately, twice, by keyboard, without a referrer, and Back does not return to it',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/before.html', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Before</title><p>Before'),
    );
    site.route('/weather', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
        .end('<title>Weather</title><p>Weather'),
    );
    const exit = tag('quick-exit', `href="${site.other}/weather"`, EXIT);
    const url = site.page(exit + exit + exit);
    const from = site.asked('/weather').length;
    const ways = {
      // All on the way at once, in this order: on a busy machine, a key that waits for an answer is held, not tapped.
      keys: ({ keyboard }) => Promise.all([1, 2, 3].flatMap(() => [keyboard.down('Shift'), keyboard.up('Shift')])),
      link: (puppet) => puppet.evaluate(() => window.trust.all('a[part=link]')[1].click()).catch(() => undefined),
    };
    for (const leave of Object.values(ways)) {
      const page = await open(`${site.origin}/before.html`, { fresh: true });
      const { puppet } = page;
      // The page is asked: puppeteer does not hear of a page that comes back from Firefox’s cache.
      const at = () => puppet.evaluate(() => location.pathname).catch(() => 'on the way');
      const arrive = async (path) => {
        const end = performance.now() + 15_000;
        while ((await at()) !== path && performance.now() < end) await new Promise((done) => setTimeout(done, 30));
        assert.equal(await at(), path);
      };
      await page.go(url);
      await puppet.evaluate(() => window.trust.until(() => window.trust.all('a[part=link]').length === 3));
      await leave(puppet);
      await arrive('/weather');
      await puppet.evaluate(() => void setTimeout(() => history.back()));
      await arrive('/before.html');
    }
    const asked = site.asked('/weather').slice(from);
    assert.equal(asked.length, 2);
    for (const { headers } of asked) assert.equal(headers.referer, undefined);
  },
);

row(
  'T27 … leaving is announced, the page is covered, and the title does not reveal it',
  ALL,
  async ({ open, site }) => {
    site.route('/slow-weather', () => undefined);
    const page = await open(tag('quick-exit', `href="${site.other}/slow-weather"`, EXIT) + '<p>Private words</p>', {
      fresh: true,
    });
    const covered = await page.evaluate(async () => {
      const link = await window.trust.until(() => window.trust.all('a[part=link]')[0]);
      link.click();
      const [cover] = document.querySelectorAll('[role=alert]');
      const { width, height } = cover.getBoundingClientRect();
      return {
        words: cover.textContent,
        whole: width >= innerWidth && height >= innerHeight,
        top: document.elementFromPoint(innerWidth / 2, innerHeight / 2) === cover,
        title: document.title,
        referrer: document.querySelector('meta[name=referrer]')?.content,
      };
    });
    assert.deepEqual(covered, {
      words: 'Leaving this page',
      whole: true,
      top: true,
      title: 'Leaving this page',
      referrer: 'no-referrer',
    });
  },
);

row(
  'T38 with “remember” only the documented keys are stored, and they can be deleted',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open(everything('remember'), { fresh: true, head: CLOCK });
    await page.evaluate(session, SECRET);
    const kept = await page.evaluate(async () => {
      const { all, press, settled } = window.trust;
      const root = (name) => document.querySelector(`peer-${name}`).shadowRoot;
      if (all('input[type=checkbox]', root('grounding-player')).length === 0)
        await press('Options', root('grounding-player'));
      all('input[type=checkbox]', root('grounding-player'))[0].click();
      if (!window.trust.control('Save', root('group-finder'))) await press('Details', root('group-finder'));
      await press('Save', root('group-finder'));
      await press('Change', root('resource-list'));
      const [region] = all('#region select', root('resource-list'));
      region.value = 'CA';
      region.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      return Object.fromEntries(Object.entries(localStorage));
    });
    const documented = readFileSync('docs/privacy.md', 'utf8');
    assert.deepEqual(
      Object.keys(kept).filter((key) => !/^peer-[a-z/-]+\/\d+$/.test(key) || !documented.includes(`\`${key}\``)),
      [],
      'not in docs/privacy.md, or without a version',
    );
    assert.deepEqual(Object.keys(kept).sort(), [
      'peer-reactions/1',
      'peer-region/1',
      'peer-widgets/finder/1',
      'peer-widgets/player/1',
    ]);
    assert.doesNotMatch(JSON.stringify(kept), /my-very-own-words|Riverside/);
    const left = await page.evaluate(async () => {
      const player = document.querySelector('peer-grounding-player').shadowRoot;
      await window.trust.press('Forget my options', player);
      await window.trust.press('Saved 1', document.querySelector('peer-group-finder').shadowRoot);
      await window.trust.press('Forget saved groups', document.querySelector('peer-group-finder').shadowRoot);
      await window.trust.press('been there too', document.querySelector('peer-story-card').shadowRoot);
      return Object.keys(localStorage);
    });
    assert.deepEqual(
      left.filter((key) => key !== 'peer-region/1'),
      [],
    );
  },
);

row('T38 … and everything works if storage is full or refused', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const broken = (name) =>
    `<script>for (const method of ['getItem', 'setItem', 'removeItem']) Storage.prototype[method] = () => { throw new DOMException('no', '${name}'); };</script>`;
  const refused = `<script>for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });</script>`;
  const texts = [];
  for (const head of ['', broken('QuotaExceededError'), broken('SecurityError'), refused]) {
    const page = await open(everything('remember'), { head: CLOCK + head });
    await page.evaluate(session, SECRET);
    texts.push(
      await page.evaluate(
        () =>
          window.trust.text(document.querySelector('peer-resource-list')) +
          window.trust.text(document.querySelector('peer-story-card')),
      ),
    );
    assert.deepEqual(await page.evaluate(() => window.trust.problems), []);
  }
  assert.equal(new Set(texts).size, 1);
});

row(
  'T39 typed text is not autocompleted, spell-checked, named or submitted with a form of the page',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const page = await open(`<form action="/sent">${everything()}<button>Send</button></form>`);
    const found = await page.evaluate(async () => {
      const { all, press, settled, widgets } = window.trust;
      await settled();
      let sent = 0;
      document.querySelector('form').addEventListener('submit', (event) => {
        sent++;
        event.preventDefault();
      });
      await press('Near me', widgets().find(({ localName }) => localName === 'peer-group-finder').shadowRoot);
      const inner = all('input[type=search], input[type=text], input:not([type])').filter(
        (box) => box.getRootNode() !== document,
      );
      for (const box of inner)
        for (const type of ['keydown', 'keypress', 'keyup'])
          box.dispatchEvent(
            new KeyboardEvent(type, {
              key: 'Enter',
              code: 'Enter',
              keyCode: 13,
              bubbles: true,
              composed: true,
              cancelable: true,
            }),
          );
      for (const button of all('button').filter((each) => each.getRootNode() !== document))
        if (button.type !== 'button') sent += 100;
      return {
        boxes: inner.map((box) => [box.autocomplete, box.spellcheck, box.name, box.getAttribute('autocapitalize')]),
        sent,
        data: [...new FormData(document.querySelector('form')).keys()],
      };
    });
    assert.ok(found.boxes.length >= 3);
    for (const [autocomplete, spellcheck, name] of found.boxes)
      assert.deepEqual([autocomplete, spellcheck, name], ['off', false, '']);
    assert.deepEqual([found.sent, found.data], [0, []]);
  },
);

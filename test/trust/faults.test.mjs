import assert from 'node:assert/strict';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';

const WIDGETS = ['group-finder', 'resource-list', 'story-card', 'grounding-player'];
const page4 = (src, more = '') => WIDGETS.map((name) => tag(name, `src="${src}" region="US" exercise="window" ${more}`)).join('');
const json = (response, body, status = 200, headers = {}) => response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));
/** A handler that answers with `fault` until `mend()` is called, and with the feed from then on. */
function breakable(fault) {
  let isMended = false;
  const handler = (request, response) => (isMended ? json(response, FEED) : fault(request, response));
  return Object.assign(handler, { mend: () => void (isMended = true) });
}

/** What a visitor is left with by each widget: words, a number to call, a way to try again. */
const leftWith = async () => {
  const { settled, text, widgets, all, problems } = window.trust;
  await settled();
  await new Promise((done) => setTimeout(done, 50));
  return {
    problems,
    widgets: widgets().map((widget) => ({ name: widget.localName, state: window.trust.stateOf(widget), number: /988/.test(text(widget)) || widget.localName === 'peer-grounding-player' || text(widget), words: all('[role=alert], [part=status]', widget.shadowRoot).map((each) => text(each)).join(' '), retry: all('button', widget.shadowRoot).filter((each) => each.textContent.trim() === 'Try again').length })),
  };
};
const retryAll = async () => {
  for (const widget of window.trust.widgets()) {
    const button = window.trust.all('button', widget.shadowRoot).find((each) => each.textContent.trim() === 'Try again');
    button?.click();
  }
  await window.trust.until(() => window.trust.widgets().every((widget) => window.trust.stateOf(widget) === 'ready'), 'every widget to be ready after a new try');
};

const FAULTS = {
  'not found': (_, response) => response.writeHead(404).end('<h1>Not found</h1>'),
  gone: (_, response) => response.writeHead(410).end(),
  forbidden: (_, response) => json(response, FEED, 403),
  'reset at once': (request) => request.socket.destroy(),
  'reset in the middle': (request, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '90000' }); response.write('{"version":"peer-feed/1","groups":[{"id":"1"', () => setTimeout(() => request.socket.destroy(), 30)); },
  truncated: (_, response) => json(response, JSON.stringify(FEED).slice(0, 4_000)),
  empty: (_, response) => json(response, ''),
  'a login page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title><form><input name=password></form><script>window.pwned=1</script>'),
  'a login page after a redirect': (_, response) => response.writeHead(302, { location: '/login' }).end(),
  'a redirect without end': (request, response) => response.writeHead(302, { location: request.url }).end(),
  'not JSON': (_, response) => json(response, '{"version": peer-feed/1}'),
  'a number': (_, response) => json(response, '42'),
  'an image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  'wrong length': (request, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }); response.end('not gzip'); },
};

row('T10 whatever the feed’s server does, words, a number and a new try that works stay', ['chromium'], async ({ open, site }) => {
  site.route('/login', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<form></form>'));
  for (const [name, fault] of Object.entries(FAULTS)) {
    const handler = breakable(fault);
    const src = site.route(`/fault-${name.replaceAll(' ', '-')}`, handler);
    const page = await open(page4(src));
    const { problems, widgets } = await page.evaluate(leftWith);
    assert.deepEqual(problems, [], name);
    for (const widget of widgets) {
      assert.equal(widget.state, 'failed', `${widget.name}, ${name}`);
      assert.match(widget.words, /We could not (load|read) this/, `${widget.name}, ${name}`);
      assert.equal(widget.number, true, `${widget.name}, ${name}`);
      assert.equal(widget.retry, 1, `${widget.name}, ${name}`);
    }
    handler.mend();
    await page.evaluate(retryAll);
    assert.deepEqual(await page.evaluate(() => window.trust.problems), [], name);
  }
});

row('T10 … in every engine, and where nobody answers or another origin refuses', ALL, async ({ engine, open, site }) => {
  const handler = breakable(FAULTS['not found']);
  site.route(`/flaky-${engine}`, handler);
  site.route('/refused.json', (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FEED)));
  for (const src of [`/flaky-${engine}`, 'http://127.0.0.1:9/feed.json', 'http://nobody.invalid/feed.json', `${site.other}/refused.json`, 'ftp://example.org/feed.json', 'http://', 'javascript:alert(1)']) {
    const page = await open(page4(src));
    const { problems, widgets } = await page.evaluate(leftWith);
    assert.deepEqual(problems, [], src);
    for (const widget of widgets) assert.deepEqual([widget.state, widget.number, widget.retry], ['failed', true, 1], `${widget.name}, ${src}`);
    if (src !== `/flaky-${engine}`) continue;
    handler.mend();
    await page.evaluate(retryAll);
  }
});

row('T10 … offline and back: the list comes by itself', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const page = await open(page4('/feed.json').replaceAll('src=', 'data-src='), { fresh: true });
  await page.puppet.setOfflineMode(true);
  await page.evaluate(() => { for (const widget of window.trust.widgets()) widget.src = widget.dataset.src; });
  const { problems, widgets } = await page.evaluate(leftWith);
  assert.deepEqual(problems, []);
  for (const { state, name } of widgets) assert.equal(state, 'failed', name);
  await page.puppet.setOfflineMode(false);
  await page.evaluate(() => window.trust.until(() => window.trust.widgets().every((widget) => window.trust.stateOf(widget) === 'ready'), 'all to be ready again'));
  const asked = site.asked('/feed.json').length;
  assert.equal(asked, 1, 'one request for all of them');
});

row('T80 when the connection is back one new try is made; an old copy says from when it is', ['chromium'], async ({ open, site }) => {
  const handler = breakable((_, response) => json(response, FEED));
  let isGood = true;
  site.route('/shared.json', (request, response) => (isGood ? json(response, FEED) : request.socket.destroy()));
  void handler;
  const page = await open(page4('/shared.json'), { fresh: true });
  await page.evaluate(() => window.trust.settled());
  isGood = false;
  const seen = await page.evaluate(async () => {
    await Promise.all(window.trust.widgets().map((widget) => widget.reload()));
    await window.trust.settled();
    return window.trust.widgets().map((widget) => [window.trust.stateOf(widget), window.trust.text(widget)]);
  });
  for (const [state, text] of seen) {
    assert.equal(state, 'stale');
    assert.match(text, /This one is from .*20\d\d/);
  }
  isGood = true;
  const before = site.asked('/shared.json').length;
  await page.evaluate(async () => {
    dispatchEvent(new Event('online'));
    await window.trust.until(() => window.trust.widgets().every((widget) => window.trust.stateOf(widget) === 'ready'), 'ready after coming online');
  });
  assert.equal(site.asked('/shared.json').length, before + 1);
});

row('T83 words on a failure are said once and keep the focus where it is', ['chromium'], async ({ open, site }) => {
  let isGood = true;
  site.route('/turning.json', (_, response) => (isGood ? json(response, FEED) : response.writeHead(404).end()));
  const page = await open(page4('/turning.json'));
  await page.evaluate(() => window.trust.settled());
  isGood = false;
  const result = await page.evaluate(async () => {
    const out = {};
    for (const widget of window.trust.widgets()) {
      const root = widget.shadowRoot;
      let added = 0;
      const observer = new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.role === 'alert' || node.querySelector?.('[role=alert]')) added++; });
      observer.observe(root, { childList: true, subtree: true });
      const box = window.trust.all('button, input', root).find((each) => each.checkVisibility());
      box.focus();
      await widget.reload();
      await window.trust.settled();
      await widget.reload();
      await window.trust.settled();
      observer.disconnect();
      out[widget.localName] = [root.activeElement === box, window.trust.all('[role=alert]', root).length, added];
    }
    return out;
  });
  for (const [name, [hasFocus, alerts, added]] of Object.entries(result)) {
    assert.equal(hasFocus, true, `${name} lost the focus`);
    assert.equal(alerts, 1, name);
    assert.ok(added <= 2, `${name} spoke ${added} times`);
  }
});

const suite = [
  '', ' ', '[', ']', '{', '}', '[]', '{}', 'null', 'true', 'false', '0', '-0', '1e400', '"x"', '[1,]', '[,1]', '{"a":}', '{"a":1,}', '{a:1}', "{'a':1}", '[1 2]', '{"a" 1}', '[1', '{"a":1', '"', '"\\', '"\\u12', '[“x”]', '\ufeff[]', '\ufeff{}', '\u0000', '[\u0000]', '["\u0001"]', '[NaN]', '[Infinity]', '[+1]', '[01]', '[1.]', '[.1]', '[1e]', '[0x1]', '/* x */[]', '[] // x', '[]x', '[][]', '{}{}', '{"a":1}{"b":2}',
  '{"version":"peer-feed/1"', '{"version":"peer-feed/1","groups":[', '{"version":"peer-feed/1","groups":[{', '{"version":"peer-feed/1","groups":{}}', '{"version":"peer-feed/1","groups":null}', '{"version":"peer-feed/1","groups":"x"}', '{"version":"peer-feed/1","groups":[null,1,"x",[],true]}', '{"version":"peer-feed/2","groups":[]}', '{"version":2,"groups":[]}', '{"version":null}', '<html></html>', '<?xml version="1.0"?><rss/>', 'callback({})', ')]}\',\n[]', 'undefined', 'OK', 'Service unavailable', '\u0089PNG', 'a'.repeat(100_000), '['.repeat(100_000), '{"a":'.repeat(50_000), `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '\n\n\n', 'name\n', 'name,day\n', 'name,day,time\n"unclosed', ',,,\n,,,\n', '{"groups":[]}', '{"meetings":[],"formats":[]}', '{"items":[]}', '{"records":[]}', '{"values":[]}', '[[]]', '[{}]', '[[[[[[]]]]]]', '[null]', '["a","b"]', '[1,2,3]',
];

row('T16 a body that is broken, cut or strange never leaves a widget blank, and never throws', ['chromium', 'firefox'], async ({ engine, open, site }) => {
  const bodies = engine === 'chromium' ? suite : suite.filter((_, at) => at % 4 === 0);
  for (const [at, body] of bodies.entries()) site.route(`/body-${at}.json`, body);
  site.route('/feed.json', FEED);
  const page = await open(page4('/feed.json'));
  const bad = await page.evaluate(async (count) => {
    await window.trust.settled();
    const found = [];
    for (let at = 0; at < count; at++) {
      for (const widget of window.trust.widgets()) widget.src = `/body-${at}.json`;
      await window.trust.settled();
      for (const widget of window.trust.widgets()) {
        const state = window.trust.stateOf(widget);
        if (!['failed', 'empty', 'ready'].includes(state)) found.push(`${widget.localName} is ${state} for body ${at}`);
        if (window.trust.text(widget).trim() === '') found.push(`${widget.localName} is blank for body ${at}`);
      }
    }
    return [...found, ...window.trust.problems];
  }, bodies.length);
  assert.deepEqual(bad.map((each) => each.replace(/body (\d+)/, (_, at) => JSON.stringify(bodies[at]).slice(0, 60))), []);
});

row('T17 of a mixed feed the valid records are shown, the others counted, and one warning names them', ['chromium', 'webkit'], async ({ open, site }) => {
  const mixed = {
    version: 'peer-feed/9',
    groups: [{ id: 'a', name: 'Good one', schedule: [] }, { id: 'b' }, null, 7, { name: [] }, { id: 'c', name: 'Good two', topics: 'x', place: 9 }, {}],
    resources: [{ id: 'a', name: 'Good line', kind: 'warmline' }, { id: 'b', name: 5 }, 'x'],
    stories: [{ id: 'a', text: 'Good story', consent: { given: true } }, { id: 'b' }, null, { text: '' }],
    exercises: [{ id: 'window', title: 'Good exercise', kind: 'senses', steps: [{ text: 'Step' }] }, { id: 'b', title: 'x', steps: [] }, false],
  };
  site.route('/mixed.json', mixed);
  const seen = await (await open(page4('/mixed.json'), { head: `<script>window.counts = {}; addEventListener('peer-feed-ready', ({ target, detail }) => (counts[target.localName] = detail));</script>` })).evaluate(async () => {
    await window.trust.until(() => Object.keys(window.counts).length === 4);
    await window.trust.settled();
    return { counts: window.counts, texts: Object.fromEntries(window.trust.widgets().map((widget) => [widget.localName, window.trust.text(widget)])), said: window.trust.said };
  });
  const issues = Object.fromEntries(Object.entries(seen.counts).map(([name, { issues: count }]) => [name, count]));
  assert.deepEqual(issues, { 'peer-group-finder': 5, 'peer-resource-list': 2, 'peer-story-card': 3, 'peer-grounding-player': 2 });
  assert.match(seen.texts['peer-group-finder'], /Good one[\s\S]*Good two|Good two[\s\S]*Good one/);
  assert.match(seen.texts['peer-resource-list'], /Good line/);
  assert.match(seen.texts['peer-story-card'], /Good story/);
  assert.match(seen.texts['peer-grounding-player'], /Good exercise/);
  for (const name of Object.keys(issues)) assert.equal(seen.said.filter((each) => each.startsWith(`<${name}>`)).length, 1, `${name}: ${seen.said.join('\n')}`);
});

row('T18 reading stops at the limit, a dripping body at ten seconds; a huge or deep one does not hold the page still', ['chromium'], async ({ open, site }) => {
  let sent = 0;
  site.route('/endless.json', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = `${'{"id":"x","name":"y"},'.repeat(2_000)}`;
    response.write('{"version":"peer-feed/1","groups":[');
    const more = () => { while (!response.destroyed && (sent += chunk.length) && response.write(chunk)); };
    response.on('drain', more);
    more();
  });
  const page = await open(tag('group-finder', 'src="/endless.json"'));
  const code = await page.evaluate(() => new Promise((done) => addEventListener('peer-feed-error', ({ detail }) => done(detail.code))));
  assert.equal(code, 'too-large');
  assert.ok(sent < 40 * 1024 * 1024, `${sent} bytes were read`);

  const small = await open(tag('group-finder', 'src="/endless.json?small" max-bytes="100000"'));
  assert.equal(await small.evaluate(() => new Promise((done) => addEventListener('peer-feed-error', ({ detail }) => done(detail.code)))), 'too-large');

  const timers = new Set();
  site.route('/drip.json', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[');
    const timer = setInterval(() => response.write(' '), 100);
    timers.add(timer);
    response.on('close', () => clearInterval(timer));
  });
  const dripping = await open(tag('group-finder', 'src="/drip.json"'));
  const slow = await dripping.evaluate(async () => {
    const start = performance.now();
    const said = await window.trust.until(() => window.trust.text().includes('taking longer'), 'words for a slow feed');
    const { detail } = await new Promise((done) => addEventListener('peer-feed-error', done));
    return { said, code: detail.code, seconds: (performance.now() - start) / 1000 };
  });
  for (const timer of timers) clearInterval(timer);
  assert.deepEqual([slow.said, slow.code], [true, 'timeout']);
  assert.ok(slow.seconds < 25, `${slow.seconds} s`);

  const big = JSON.stringify({ version: 'peer-feed/1', groups: Array.from({ length: 100_000 }, (_, at) => ({ id: `${at}`, name: `Group ${at}` })) });
  const bodies = { '/big.json': big, '/deep.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '/nested.json': `{"version":"peer-feed/1","groups":${'[{"id":"a","name":"A","place":'.repeat(20_000)}${'}]'.repeat(20_000)}}` };
  for (const [path, body] of Object.entries(bodies)) {
    site.route(path, body);
    const held = await (await open('<p>Waiting</p>')).evaluate(async (src) => {
      let longest = 0;
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask', buffered: true });
      const widget = document.createElement('peer-group-finder');
      widget.setAttribute('src', src);
      document.body.append(widget);
      await window.trust.until(() => ['ready', 'failed', 'empty'].includes(window.trust.stateOf(widget)));
      await window.trust.settled();
      return longest;
    }, path);
    assert.ok(held < 1_000, `${path} held the page for ${held} ms`);
  }
});

row('T19 how often is tried again: twice for 429 and 5xx as the server asks, never for 404, never while hidden', ['chromium'], async ({ open, site }) => {
  const times = new Map();
  const answer = (status, headers = {}) => (request, response) => {
    times.set(request.url, [...(times.get(request.url) ?? []), performance.now()]);
    response.writeHead(status, headers).end();
  };
  site.route('/s404', answer(404));
  site.route('/s500', answer(500));
  site.route('/s503', answer(503, { 'retry-after': '1' }));
  site.route('/s429', answer(429, { 'retry-after': '1' }));
  site.route('/s408', answer(408));
  site.route('/late', answer(503, { 'retry-after': '3600' }));
  site.route('/past', answer(503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }));
  site.route('/odd', answer(503, { 'retry-after': 'soon' }));
  const paths = ['/s404', '/s500', '/s503', '/s429', '/s408', '/past', '/odd'];
  const page = await open([...paths, '/late'].map((src) => tag('group-finder', `src="${src}"`)).join(''));
  await page.evaluate(() => window.trust.until(() => window.trust.widgets().slice(0, 7).every((widget) => window.trust.stateOf(widget) === 'failed'), 'all tries to be over'));
  const counts = Object.fromEntries([...times].map(([path, all]) => [path, all.length]));
  assert.deepEqual({ ...counts, '/late': undefined }, { '/s404': 1, '/s500': 3, '/s503': 3, '/s429': 3, '/s408': 3, '/past': 3, '/odd': 3, '/late': undefined });
  const gaps = (path) => times.get(path).slice(1).map((time, at) => time - times.get(path)[at]);
  for (const path of ['/s503', '/s429']) for (const gap of gaps(path)) assert.ok(gap >= 990, `${path} came again after ${gap} ms`);
  const [first, second] = gaps('/s500');
  assert.ok(first >= 290 && second >= 590, `${first}, ${second}`);
  assert.equal(times.get('/late').length, 1, 'an hour is not waited for');

  site.route('/hidden', answer(503, { 'retry-after': '0' }));
  const hidden = await open('<p>', { head: `<script>Object.defineProperty(document, 'hidden', { configurable: true, get: () => window.isHidden }); window.isHidden = true;</script>` });
  await hidden.evaluate(async () => {
    const widget = document.createElement('peer-group-finder');
    widget.src = '/hidden';
    document.body.append(widget);
    await new Promise((done) => setTimeout(done, 800));
  });
  assert.equal(times.get('/hidden').length, 1);
  await hidden.evaluate(async () => {
    window.isHidden = false;
    for (let round = 0; round < 2; round++) { document.dispatchEvent(new Event('visibilitychange')); await new Promise((done) => setTimeout(done, 200)); }
    await window.trust.until(() => window.trust.stateOf(document.querySelector('peer-group-finder')) === 'failed');
  });
  assert.equal(times.get('/hidden').length, 3);
});

row('T20 of fifty addresses in a row the last one is shown, and the others are given up', ['chromium', 'firefox'], async ({ engine, open, site }) => {
  const last = 49;
  site.route(`/race-${engine}`, (request, response) => {
    const at = Number(new URL(request.url, site.origin).searchParams.get('n'));
    setTimeout(() => json(response, { version: 'peer-feed/1', groups: [{ id: 'a', name: `Answer ${at}` }], resources: [{ id: 'a', name: `Answer ${at}`, kind: 'warmline' }], stories: [{ id: 'a', text: `Answer ${at}`, consent: { given: true } }], exercises: [{ id: 'window', title: `Answer ${at}`, kind: 'senses', steps: [{ text: 'Step' }] }] }), at === last ? 60 : (at * 37) % 400);
  });
  const page = await open(WIDGETS.map((name) => tag(name, 'exercise="window"')).join(''), { fresh: true });
  const texts = await page.evaluate(async (path) => {
    for (let at = 0; at < 50; at++) {
      for (const widget of window.trust.widgets()) widget.src = `${path}?n=${at}`;
      await window.trust.frame();
    }
    await window.trust.settled();
    await new Promise((done) => setTimeout(done, 600));
    return window.trust.widgets().map((widget) => window.trust.text(widget));
  }, `/race-${engine}`);
  for (const text of texts) {
    assert.match(text, /Answer 49/);
    assert.doesNotMatch(text, /Answer (?!49)/);
  }
  const asked = site.asked(`/race-${engine}`);
  assert.ok(asked.some(({ aborted }) => aborted), 'no request was given up');
});

row('T21 what is taken away while loading is given up; what is moved asks no second time and keeps its state', ['chromium'], async ({ open, site }) => {
  site.route('/hanging.json', () => undefined);
  site.route('/feed.json', FEED);
  const page = await open(page4('/hanging.json'), { fresh: true });
  const end = Date.now() + 5_000;
  while (site.asked('/hanging.json').length === 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  await page.evaluate(async () => {
    for (const widget of window.trust.widgets()) widget.remove();
    await new Promise((done) => setTimeout(done, 200));
  });
  assert.deepEqual(site.asked('/hanging.json').map(({ aborted }) => aborted), [true]);

  const moved = await open(`<div id="one">${page4('/feed.json', 'story="corridor"')}</div><div id="two"></div>`, { fresh: true });
  const from = site.asked('/feed.json').length;
  const { before, after, again } = await moved.evaluate(async () => {
    const { all, press, settled, text, widgets } = window.trust;
    await settled();
    const root = (name) => widgets().find(({ localName }) => localName === `peer-${name}`).shadowRoot;
    await press('Details', root('group-finder'));
    await press('been there too', root('story-card'));
    await press('I need help now', root('grounding-player'));
    void all;
    const read = () => widgets().map((widget) => text(widget)).join('\n');
    const shown = read();
    const two = document.querySelector('#two');
    for (const widget of widgets()) two.append(widget);
    await settled();
    const moves = read();
    const one = document.querySelector('#one');
    for (const widget of widgets()) one.moveBefore(widget, null);
    await settled();
    return { before: shown, after: moves, again: read() };
  });
  assert.equal(after, before);
  assert.equal(again, before);
  assert.equal(site.asked('/feed.json').length - from, 0);
});

row('T09 in a sandboxed frame it renders, the number can be copied, and nothing throws', ['chromium', 'firefox'], async ({ engine, open, site }) => {
  site.route('/feed.json', FEED);
  const inner = site.page(page4(`${site.origin}/feed.json`, 'remember') + `<p id="pasted" contenteditable></p>`, { scripts: ['/dist/cdn/peer-widgets.classic.js'] }).replace(site.origin, '');
  site.route('/feed.json', FEED);
  const page = await open(`<iframe sandbox="allow-scripts" src="${inner}" width="800" height="3000"></iframe>`, { fresh: true, scripts: [] });
  const frame = await page.puppet.waitForFrame((each) => each.url().endsWith(inner));
  // The page is served with type=module, which an opaque origin may not load without CORS: the classic file is used.
  await frame.evaluate(async () => {
    if (!customElements.get('peer-resource-list')) await new Promise((done, failed) => { const script = document.createElement('script'); script.src = '/dist/cdn/peer-widgets.classic.js'; script.onload = done; script.onerror = failed; document.head.append(script); });
    await window.trust.settled();
  });
  const { states, origin, problems } = await frame.evaluate(() => ({ states: window.trust.widgets().map((widget) => window.trust.stateOf(widget)), origin, problems: window.trust.problems }));
  assert.equal(origin, 'null');
  assert.deepEqual(states, ['ready', 'ready', 'ready', 'ready']);
  assert.deepEqual(problems.filter((each) => !/not loaded/.test(each)), []);
  const copy = await frame.evaluateHandle(() => window.trust.control('Copy number') ?? window.trust.control('Copy'));
  assert.ok(copy.asElement(), 'there is a Copy button');
  const command = await frame.evaluate(() => { window.commands = []; const real = document.execCommand; document.execCommand = (name) => { const done = real.call(document, name); window.commands.push([name, done, String(document.getSelection())]); return done; }; return true; });
  assert.ok(command);
  await copy.asElement().click();
  await frame.waitForFunction(() => /Copied: \d/.test(window.trust.widgets().map((widget) => widget.shadowRoot.textContent).join()), { timeout: 10_000 });
  if (engine === 'chromium') assert.equal((await frame.evaluate(() => window.commands))[0][1], true);
});

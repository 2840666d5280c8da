import assert from 'node:assert/strict';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';
import { stillClock } from './support/still-clock.mjs';

const WIDGETS = ['group-finder', 'resource-list', 'story-card', 'grounding-player'];
const page4 = (src, more = '') =>
  WIDGETS.map((name) => tag(name, `src="${src}" region="US" exercise="window" ${more}`)).join('');
/** Each widget with a feed of its own, and again with one that is shared. */
const page8 = (src, more = '') =>
  `${page4(src, more)}<peer-feed src="${src}" region="US">${WIDGETS.map((name) => tag(name, `exercise="window" ${more}`)).join('')}</peer-feed>`;
const json = (response, body, status = 200, headers = {}) =>
  response
    .writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
/** A handler that answers with `fault` until `mend()` is called, and with the feed from then on. */
function breakable(fault) {
  let isMended = false;
  const handler = (request, response) => (isMended ? json(response, FEED) : fault(request, response));
  return Object.assign(handler, { mend: () => void (isMended = true) });
}
/** Waits, in this process, until `isTrue`. */
async function until(isTrue, what) {
  for (const end = performance.now() + 20_000; !(await isTrue());) {
    assert.ok(performance.now() < end, `waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** What a visitor is left with by each widget: words, a number to call, a way to try again. */
const leftWith = async () => {
  const { settled, text, widgets, all, problems, frame } = window.trust;
  await settled();
  await frame();
  return {
    problems,
    widgets: widgets()
      .filter(({ localName }) => localName !== 'peer-feed')
      .map((widget) => ({
        name: `${widget.localName}${widget.src ? '' : ' in a peer-feed'}`,
        state: window.trust.stateOf(widget),
        number: /988/.test(text(widget)),
        words: all('[role=alert], [part=status]', widget.shadowRoot)
          .map((each) => text(each))
          .join(' '),
        retry: all('button', widget.shadowRoot).filter((each) => each.textContent.trim() === 'Try again').length,
      })),
  };
};
const retryAll = async () => {
  const { all, stateOf, until: wait, widgets } = window.trust;
  for (const widget of widgets())
    all('button', widget.shadowRoot ?? document.createElement('p'))
      .find((each) => each.textContent.trim() === 'Try again')
      ?.click();
  await wait(
    () => widgets().every((widget) => widget.localName === 'peer-feed' || stateOf(widget) === 'ready'),
    'every widget to be ready after a new try',
  );
};

const head = (response) =>
  response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
const FAULTS = {
  'not found': (_, response) => response.writeHead(404).end('<h1>Not found</h1>'),
  gone: (_, response) => response.writeHead(410).end(),
  forbidden: (_, response) => json(response, FEED, 403),
  'reset at once': (request) => request.socket.destroy(),
  'reset in the middle': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '90000' });
    response.write('{"version":"peer-feed/1","groups":[{"id":"1"', () => request.socket.end());
  },
  truncated: (_, response) => json(response, JSON.stringify(FEED).slice(0, 4_000)),
  empty: (_, response) => json(response, ''),
  'no content': (_, response) => response.writeHead(204).end(),
  'a login page': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Log in</title><form><input name=password></form><script>window.pwned=1</script>'),
  'a login page after a redirect': (_, response) => response.writeHead(302, { location: '/login' }).end(),
  'a redirect without end': (request, response) => response.writeHead(302, { location: request.url }).end(),
  'a redirect to where nobody may read': (request, response) =>
    response.writeHead(307, { location: `http://localhost:${request.socket.localPort}/unreadable` }).end(),
  'a redirect to another kind of address': (_, response) =>
    response.writeHead(302, { location: 'data:application/json,{}' }).end(),
  'not JSON': (_, response) => json(response, '{"version": peer-feed/1}'),
  'a number': (_, response) => json(response, '42'),
  'an image': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  'wrong coding': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end('not gzip');
  },
};
/** Those that take time: a page's clock is moved on while they last. */
const SLOW_FAULTS = {
  'no answer': () => undefined,
  'silence after the head': (_, response) => void head(response).flushHeaders(),
  'silence in the middle': (_, response) => void head(response).write('{"version":"peer-feed/1","groups":['),
  'a drip': (_, response) => {
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
    head(response).write('[');
  },
  'an error inside': (_, response) => response.writeHead(500).end(),
  busy: (_, response) => response.writeHead(503, { 'retry-after': '1' }).end(),
  'too many requests': (_, response) => response.writeHead(429, { 'retry-after': '2' }).end('{"error":"slow down"}'),
  'busy until a date': (_, response) =>
    response.writeHead(503, { 'retry-after': new Date(NOON + 3_000).toUTCString() }).end(),
  'a gateway that waits in vain': (_, response) => response.writeHead(504).end('<h1>504</h1>'),
};
const NOON = Date.UTC(2026, 10, 25, 12);

async function assertHelped({ page, name, handler }) {
  const { problems, widgets } = await page.evaluate(leftWith);
  assert.deepEqual(problems, [], name);
  assert.equal(widgets.length, 8);
  for (const widget of widgets) {
    assert.equal(widget.state, 'failed', `${widget.name}, ${name}`);
    assert.match(widget.words, /We could not (load|read) this/, `${widget.name}, ${name}`);
    assert.equal(widget.number, true, `${widget.name} without a number, ${name}`);
    assert.equal(widget.retry, 1, `${widget.name}, ${name}`);
  }
  handler.mend();
  await page.evaluate(retryAll);
  assert.deepEqual(await page.evaluate(() => window.trust.problems), [], name);
}

row(
  'T10 whatever the feed’s server does, a message, a number and a working retry remain, in every widget',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/login', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<form></form>'),
    );
    site.route('/unreadable', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FEED)),
    );
    for (const [name, fault] of Object.entries(FAULTS)) {
      const handler = breakable(fault);
      const page = await open(page8(site.route(`/fault-${name.replaceAll(' ', '-')}`, handler)));
      await assertHelped({ page, name, handler });
    }
  },
);

row('T10 … if it is slow, silent, busy or failing', ['chromium'], async ({ open, site }) => {
  for (const [name, fault] of Object.entries(SLOW_FAULTS)) {
    const handler = breakable(fault);
    const src = site.route(`/slow-${name.replaceAll(' ', '-')}`, handler);
    const page = await open(page8(src), { head: stillClock(NOON) });
    const isOver = () =>
      page.evaluate(async () => {
        await window.elapse(250);
        return window.trust
          .widgets()
          .every((widget) => widget.localName === 'peer-feed' || window.trust.stateOf(widget) === 'failed');
      });
    await until(isOver, `${name} to be given up`);
    await assertHelped({ page, name, handler });
  }
});

row('T10 … a feed that has moved is followed', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  for (const status of [301, 302, 303, 307, 308]) {
    const src = site.route(`/moved-${status}`, (_, response) =>
      response.writeHead(status, { location: '/feed.json' }).end(),
    );
    const { widgets } = await (await open(page8(src))).evaluate(leftWith);
    for (const { name, state } of widgets) assert.equal(state, 'ready', `${name}, ${status}`);
  }
});

row('T10 … in every engine, without a response, and refused by another origin', ALL, async ({ engine, open, site }) => {
  const handler = breakable(FAULTS['not found']);
  site.route(`/flaky-${engine}`, handler);
  site.route('/refused.json', (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FEED)),
  );
  for (const src of [
    `/flaky-${engine}`,
    'http://127.0.0.1:9/feed.json',
    'http://nobody.invalid/feed.json',
    `${site.other}/refused.json`,
    'ftp://example.org/feed.json',
    'http://',
    'javascript:alert(1)',
  ]) {
    const page = await open(page8(src));
    const { problems, widgets } = await page.evaluate(leftWith);
    assert.deepEqual(problems, [], src);
    assert.equal(widgets.length, 8);
    for (const widget of widgets)
      assert.deepEqual([widget.state, widget.number, widget.retry], ['failed', true, 1], `${widget.name}, ${src}`);
    if (src !== `/flaky-${engine}`) continue;
    handler.mend();
    await page.evaluate(retryAll);
  }
});

row('T10 … offline and back: the list loads by itself', ['chromium'], async ({ open, site }) => {
  site.route('/back.json', FEED);
  const page = await open(page8('/back.json').replaceAll('src=', 'data-src='), { fresh: true });
  await page.puppet.setOfflineMode(true);
  await page.evaluate(() => {
    for (const widget of window.trust.widgets()) if (widget.dataset.src) widget.src = widget.dataset.src;
  });
  const { problems, widgets } = await page.evaluate(leftWith);
  assert.deepEqual(problems, []);
  for (const { state, name } of widgets) assert.equal(state, 'failed', name);
  assert.equal(site.asked('/back.json').length, 0);
  await page.puppet.setOfflineMode(false);
  await page.evaluate(() =>
    window.trust.until(
      () =>
        window.trust
          .widgets()
          .every((widget) => widget.localName === 'peer-feed' || window.trust.stateOf(widget) === 'ready'),
      'all to be ready again',
    ),
  );
  assert.equal(site.asked('/back.json').length, 1, 'one request for all of them');
});

row('T80 coming back online triggers one retry; an old copy shows its date', ['chromium'], async ({ open, site }) => {
  let isGood = true;
  site.route('/shared.json', (request, response) => (isGood ? json(response, FEED) : request.socket.destroy()));
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
    await window.trust.until(
      () => window.trust.widgets().every((widget) => window.trust.stateOf(widget) === 'ready'),
      'ready after coming online',
    );
  });
  assert.equal(site.asked('/shared.json').length, before + 1);
});

row('T83 a failure is announced once and does not move the focus', ['chromium'], async ({ open, site }) => {
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
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.role === 'alert' || node.querySelector?.('[role=alert]')) added++;
      });
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
  '',
  ' ',
  '[',
  ']',
  '{',
  '}',
  '[]',
  '{}',
  'null',
  'true',
  'false',
  '0',
  '-0',
  '1e400',
  '"x"',
  '[1,]',
  '[,1]',
  '{"a":}',
  '{"a":1,}',
  '{a:1}',
  "{'a':1}",
  '[1 2]',
  '{"a" 1}',
  '[1',
  '{"a":1',
  '"',
  '"\\',
  '"\\u12',
  '[“x”]',
  '\ufeff[]',
  '\ufeff{}',
  '\u0000',
  '[\u0000]',
  '["\u0001"]',
  '[NaN]',
  '[Infinity]',
  '[+1]',
  '[01]',
  '[1.]',
  '[.1]',
  '[1e]',
  '[0x1]',
  '/* x */[]',
  '[] // x',
  '[]x',
  '[][]',
  '{}{}',
  '{"a":1}{"b":2}',
  '{"version":"peer-feed/1"',
  '{"version":"peer-feed/1","groups":[',
  '{"version":"peer-feed/1","groups":[{',
  '{"version":"peer-feed/1","groups":{}}',
  '{"version":"peer-feed/1","groups":null}',
  '{"version":"peer-feed/1","groups":"x"}',
  '{"version":"peer-feed/1","groups":[null,1,"x",[],true]}',
  '{"version":"peer-feed/2","groups":[]}',
  '{"version":2,"groups":[]}',
  '{"version":null}',
  '<html></html>',
  '<?xml version="1.0"?><rss/>',
  'callback({})',
  ")]}',\n[]",
  'undefined',
  'OK',
  'Service unavailable',
  '\u0089PNG',
  'a'.repeat(100_000),
  '['.repeat(100_000),
  '{"a":'.repeat(50_000),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  '\n\n\n',
  'name\n',
  'name,day\n',
  'name,day,time\n"unclosed',
  ',,,\n,,,\n',
  '{"groups":[]}',
  '{"meetings":[],"formats":[]}',
  '{"items":[]}',
  '{"records":[]}',
  '{"values":[]}',
  '[[]]',
  '[{}]',
  '[[[[[[]]]]]]',
  '[null]',
  '["a","b"]',
  '[1,2,3]',
];

row(
  'T16 a broken, truncated or strange response never leaves a widget blank, and never throws',
  ['chromium', 'firefox'],
  async ({ engine, open, site }) => {
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
          if (!['failed', 'empty', 'ready'].includes(state))
            found.push(`${widget.localName} is ${state} for body ${at}`);
          if (window.trust.text(widget).trim() === '') found.push(`${widget.localName} is blank for body ${at}`);
        }
      }
      return [...found, ...window.trust.problems];
    }, bodies.length);
    assert.deepEqual(
      bad.map((each) => each.replace(/body (\d+)/, (_, at) => JSON.stringify(bodies[at]).slice(0, 60))),
      [],
    );
  },
);

row(
  'T17 the valid records of a mixed feed are shown, the others counted, and one warning names them',
  ['chromium', 'webkit'],
  async ({ open, site }) => {
    const mixed = {
      version: 'peer-feed/9',
      groups: [
        { id: 'a', name: 'Good one', schedule: [] },
        { id: 'b' },
        null,
        7,
        { name: [] },
        { id: 'c', name: 'Good two', topics: 'x', place: 9 },
        {},
      ],
      resources: [{ id: 'a', name: 'Good line', kind: 'warmline' }, { id: 'b', name: 5 }, 'x'],
      stories: [{ id: 'a', text: 'Good story', consent: { given: true } }, { id: 'b' }, null, { text: '' }],
      exercises: [
        { id: 'window', title: 'Good exercise', kind: 'senses', steps: [{ text: 'Step' }] },
        { id: 'b', title: 'x', steps: [] },
        false,
      ],
    };
    site.route('/mixed.json', mixed);
    const seen = await (
      await open(page4('/mixed.json'), {
        head: `<script>window.counts = {}; addEventListener('peer-feed-ready', ({ target, detail }) => (counts[target.localName] = detail));</script>`,
      })
    ).evaluate(async () => {
      await window.trust.until(() => Object.keys(window.counts).length === 4);
      await window.trust.settled();
      return {
        counts: window.counts,
        texts: Object.fromEntries(
          window.trust.widgets().map((widget) => [widget.localName, window.trust.text(widget)]),
        ),
        said: window.trust.said,
      };
    });
    const issues = Object.fromEntries(Object.entries(seen.counts).map(([name, { issues: count }]) => [name, count]));
    assert.deepEqual(issues, {
      'peer-group-finder': 5,
      'peer-resource-list': 2,
      'peer-story-card': 3,
      'peer-grounding-player': 2,
    });
    assert.match(seen.texts['peer-group-finder'], /Good one[\s\S]*Good two|Good two[\s\S]*Good one/);
    assert.match(seen.texts['peer-resource-list'], /Good line/);
    assert.match(seen.texts['peer-story-card'], /Good story/);
    assert.match(seen.texts['peer-grounding-player'], /Good exercise/);
    // An exercise that the feed holds, its own or a shared one, is not unknown.
    const shared = await (
      await open(`<peer-feed src="/mixed.json">${tag('grounding-player', 'exercise="window"')}</peer-feed>`)
    ).evaluate(async () => {
      await window.trust.until(() => /Good exercise/.test(window.trust.text()));
      return window.trust.said;
    });
    assert.deepEqual(
      [...seen.said, ...shared].filter((each) => /unknown exercise/.test(each)),
      [],
    );
    for (const name of Object.keys(issues))
      assert.equal(
        seen.said.filter((each) => each.startsWith(`<${name}>`)).length,
        1,
        `${name}: ${seen.said.join('\n')}`,
      );
  },
);

row(
  'T18 reading stops at the limit, and a slow body after ten seconds; a huge or deep one does not block the page',
  ['chromium'],
  async ({ open, site }) => {
    let sent = 0;
    site.route('/endless.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = `${'{"id":"x","name":"y"},'.repeat(2_000)}`;
      response.write('{"version":"peer-feed/1","groups":[');
      const more = () => {
        while (!response.destroyed && (sent += chunk.length) && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    // Heard from the beginning: a page may be done before a test looks at it.
    const head = `<script>addEventListener('peer-feed-error', ({ detail }) => (window.code = detail.code));</script>`;
    const codeOf = (page) => page.evaluate(() => window.trust.until(() => window.code, 'an error'));
    assert.equal(await codeOf(await open(tag('group-finder', 'src="/endless.json"'), { head })), 'too-large');
    assert.ok(sent < 40 * 1024 * 1024, `${sent} bytes were read`);

    assert.equal(
      await codeOf(await open(tag('group-finder', 'src="/endless.json?small" max-bytes="100000"'), { head })),
      'too-large',
    );

    // In the page's own time: words after four seconds, the end after ten.
    site.route('/drip.json', SLOW_FAULTS['a drip']);
    const dripping = await open(tag('group-finder', 'src="/drip.json"'), { head: stillClock(NOON) + head });
    await until(() => site.asked('/drip.json').length > 0, 'the request');
    const seen = await dripping.evaluate(async () => {
      const at = async (ms) => {
        await window.elapse(ms);
        return [window.trust.text().includes('taking longer'), window.code ?? null];
      };
      const out = [await at(3_900), await at(200), await at(5_800)];
      await window.elapse(200);
      for (let turn = 0; !window.code && turn < 1_000; turn++) await window.trust.frame();
      return [...out, window.code];
    });
    assert.deepEqual(seen, [[false, null], [true, null], [true, null], 'timeout']);
    await until(() => site.asked('/drip.json').every(({ aborted }) => aborted), 'the server to see the end of it');

    const big = JSON.stringify({
      version: 'peer-feed/1',
      groups: Array.from({ length: 100_000 }, (_, at) => ({ id: `${at}`, name: `Group ${at}` })),
    });
    const bodies = {
      '/big.json': big,
      '/deep.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '/nested.json': `{"version":"peer-feed/1","groups":${'[{"id":"a","name":"A","place":'.repeat(20_000)}${'}]'.repeat(20_000)}}`,
    };
    for (const [path, body] of Object.entries(bodies)) {
      site.route(path, body);
      const held = await (
        await open('<p>Waiting</p>')
      ).evaluate(async (src) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask', buffered: true });
        const widget = document.createElement('peer-group-finder');
        widget.setAttribute('src', src);
        document.body.append(widget);
        await window.trust.until(() => ['ready', 'failed', 'empty'].includes(window.trust.stateOf(widget)));
        await window.trust.settled();
        return longest;
      }, path);
      assert.ok(held < 1_000, `${path} held the page for ${held} ms`);
    }
  },
);

/**
 * Notes, in the page's own time, when what was asked for; `pass(ms)` lets time go by only while no answer is on its
 * way.
 */
const FETCHES = `<script>{
  window.fetches = [];
  let under = 0;
  const real = window.fetch;
  window.fetch = (input, init) => {
    fetches.push([new URL(input, location.href).pathname, performance.now()]);
    under++;
    const answer = real(input, init);
    const over = () => void under--;
    answer.then(over, over);
    return answer;
  };
  window.pass = async (ms) => {
    for (const end = performance.now() + ms; performance.now() < end; ) {
      do await new Promise((done) => requestAnimationFrame(done)); while (under > 0);
      await window.elapse(Math.min(50, end - performance.now()));
    }
  };
}</script>`;

row(
  'T19 retries: two for 408, 429 and 5xx, timed by the server; none for 404; none while hidden',
  ['chromium'],
  async ({ open, site }) => {
    const answer =
      (status, headers = {}) =>
      (_, response) =>
        response.writeHead(status, headers).end();
    const cases = {
      404: [answer(404), []],
      410: [answer(410), []],
      400: [answer(400), []],
      501: [answer(501), []],
      500: [
        answer(500),
        [
          [300, 375],
          [600, 750],
        ],
      ],
      502: [
        answer(502),
        [
          [300, 375],
          [600, 750],
        ],
      ],
      408: [
        answer(408),
        [
          [300, 375],
          [600, 750],
        ],
      ],
      '503-one': [
        answer(503, { 'retry-after': '1' }),
        [
          [1_000, 1_000],
          [1_000, 1_000],
        ],
      ],
      '429-two': [
        answer(429, { 'retry-after': '2' }),
        [
          [2_000, 2_000],
          [2_000, 2_000],
        ],
      ],
      '503-date': [
        answer(503, { 'retry-after': new Date(NOON + 4_000).toUTCString() }),
        [
          [3_000, 4_000],
          [0, 0],
        ],
      ],
      '503-past': [
        answer(503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
        [
          [0, 0],
          [0, 0],
        ],
      ],
      '503-odd': [
        answer(503, { 'retry-after': 'soon' }),
        [
          [300, 375],
          [600, 750],
        ],
      ],
      // An hour is not waited for.
      '503-hour': [answer(503, { 'retry-after': '3600' }), []],
    };
    for (const [name, [handler]] of Object.entries(cases)) site.route(`/again-${name}`, handler);
    const page = await open(
      Object.keys(cases)
        .map((name) => tag('group-finder', `src="/again-${name}"`))
        .join(''),
      { head: stillClock(NOON) + FETCHES },
    );
    const { fetches, states } = await page.evaluate(async () => {
      await window.pass(8_000);
      return { fetches: window.fetches, states: window.trust.widgets().map((widget) => window.trust.stateOf(widget)) };
    });
    assert.ok(
      states.every((state) => state === 'failed'),
      `${states}`,
    );
    for (const [name, [, gaps]] of Object.entries(cases)) {
      const times = fetches.filter(([path]) => path === `/again-${name}`).map(([, time]) => time);
      assert.equal(times.length, gaps.length + 1, `${name}: asked at ${times}`);
      // The page's clock moves in steps of 50 ms at most.
      for (const [at, [least, most]] of gaps.entries()) {
        const gap = times[at + 1] - times[at];
        assert.ok(gap >= least - 0.5 && gap <= most + 50, `${name}: came again after ${gap} ms`);
      }
    }

    site.route('/hidden', answer(503, { 'retry-after': '0' }));
    const hidden = await open('<p>', {
      head: `${stillClock(NOON)}${FETCHES}<script>Object.defineProperty(document, 'hidden', { configurable: true, get: () => window.isHidden }); window.isHidden = true;</script>`,
    });
    const [whileHidden, inSight, state] = await hidden.evaluate(async () => {
      const widget = document.createElement('peer-group-finder');
      widget.src = '/hidden';
      document.body.append(widget);
      await window.pass(10_000);
      const out = [window.fetches.length];
      window.isHidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await window.pass(3_000);
      return [...out, window.fetches.length, window.trust.stateOf(widget)];
    });
    assert.deepEqual([whileHidden, inSight, state], [1, 3, 'failed']);
  },
);

row(
  'T20 of fifty addresses in a row the last one is shown, and the other loads are aborted',
  ['chromium', 'firefox'],
  async ({ engine, open, site }) => {
    const last = 49;
    const late = [];
    const path = `/race-${engine}`;
    // Odd ones answer in another order than they were asked; even ones would answer after the last.
    site.route(path, (request, response) => {
      const at = Number(new URL(request.url, site.origin).searchParams.get('n'));
      const send = () =>
        json(response, {
          version: 'peer-feed/1',
          groups: [{ id: 'a', name: `Answer ${at}` }],
          resources: [{ id: 'a', name: `Answer ${at}`, kind: 'warmline' }],
          stories: [{ id: 'a', text: `Answer ${at}`, consent: { given: true } }],
          exercises: [{ id: 'window', title: `Answer ${at}`, kind: 'senses', steps: [{ text: 'Step' }] }],
        });
      if (at === last) setTimeout(send, 60);
      else if (at % 2 === 0) late.push(send);
      else setTimeout(send, (at * 37) % 400);
    });
    const page = await open(page8('x').replaceAll('src="x"', ''), { fresh: true });
    const read = () =>
      window.trust
        .widgets()
        .filter(({ localName }) => localName !== 'peer-feed')
        .map((widget) => window.trust.text(widget));
    await page.evaluate(async (address) => {
      const { frame, text, until: wait, widgets } = window.trust;
      const asking = widgets().filter(({ parentElement }) => parentElement.localName !== 'peer-feed');
      for (let at = 0; at < 50; at++) {
        for (const widget of asking) widget.src = `${address}?n=${at}`;
        await frame();
      }
      await wait(
        () => widgets().every((widget) => widget.localName === 'peer-feed' || /Answer 49/.test(text(widget))),
        'the last answer in every widget',
      );
    }, path);
    const asked = () => site.asked(path).map((request) => ({ ...request, at: Number(request.path.split('=')[1]) }));
    await until(
      () =>
        asked()
          .filter(({ at }) => at % 2 === 0)
          .every(({ aborted }) => aborted),
      'the server to see that all before the last are given up',
    );
    assert.ok(
      asked().filter(({ at, aborted }) => at !== last && aborted).length >= 25,
      'too few requests were given up',
    );
    assert.deepEqual(
      asked()
        .filter(({ at }) => at === last)
        .map(({ aborted }) => aborted),
      [false],
      'the last is asked for once and kept',
    );
    for (const send of late) send();
    await page.evaluate(() => window.trust.settled());
    for (const text of await page.evaluate(read)) {
      assert.match(text, /Answer 49/);
      assert.doesNotMatch(text, /Answer (?!49)/);
    }
  },
);

row('T21 a widget removed while loading aborts, and does nothing later', ['chromium'], async ({ open, site }) => {
  site.route('/hanging.json', () => undefined);
  const page = await open(page8('/hanging.json'), { fresh: true, head: stillClock(NOON) + FETCHES });
  await until(() => site.asked('/hanging.json').length > 0, 'the request');
  await page.evaluate(() => {
    window.kept = window.trust.widgets();
    window.changes = [];
    for (const { shadowRoot, localName } of window.kept)
      if (shadowRoot)
        new MutationObserver((records) => window.changes.push([localName, records.length])).observe(shadowRoot, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
    for (const widget of [...window.kept].reverse()) widget.remove();
  });
  await until(
    () => site.asked('/hanging.json').every(({ aborted }) => aborted),
    'the server to see that it is given up',
  );
  const { changes, fetches } = await page.evaluate(async () => {
    const from = window.changes.length;
    for (let minute = 0; minute < 3; minute++) await window.elapse(60_000);
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await window.elapse(1_000);
    return { changes: window.changes.slice(from), fetches: window.fetches.length };
  });
  assert.deepEqual(changes, []);
  assert.equal(fetches, 1);
  assert.equal(site.asked('/hanging.json').length, 1);
});

row(
  'T21 … while another widget still waits for the same feed, nothing is aborted',
  ['chromium'],
  async ({ open, site }) => {
    let answer;
    site.route('/waited.json', (_, response) => void (answer = () => json(response, FEED)));
    const page = await open(page8('/waited.json'), { fresh: true });
    await until(() => answer, 'the request');
    await page.evaluate(async () => {
      for (const widget of window.trust.widgets().slice(1)) widget.remove();
      await window.trust.frame();
    });
    answer();
    await page.evaluate(() => window.trust.until(() => window.trust.stateOf(window.trust.widgets()[0]) === 'ready'));
    assert.deepEqual(
      site.asked('/waited.json').map(({ aborted }) => aborted),
      [false],
    );
  },
);

/** Ways to another place of the page. */
const MOVES = ['append', 'insertBefore', 'moveBefore'];

row(
  'T21 … a widget moved while loading makes no second request, and finishes',
  ['chromium', 'firefox', 'webkit'],
  async ({ engine, open, site }) => {
    for (const way of MOVES) {
      let answer;
      const src = site.route(
        `/moving-${engine}-${way}.json`,
        (_, response) => void (answer = () => json(response, FEED)),
      );
      const page = await open(`<div id="one">${page8(src)}</div><div id="two"></div>`, {
        fresh: engine === 'chromium',
      });
      await until(() => answer, 'the request');
      const isThere = await page.evaluate(
        async (name) => {
          const two = document.querySelector('#two');
          if (!two[name]) return false;
          for (const child of [...document.querySelector('#one').children]) {
            two[name](child, null);
            await window.trust.frame();
          }
          two.querySelector('peer-feed').append(...two.querySelectorAll('peer-feed > *'));
          await window.trust.frame();
          return true;
        },
        way === 'append' ? 'appendChild' : way,
      );
      answer();
      if (!isThere) continue;
      await page.evaluate(() =>
        window.trust.until(
          () =>
            window.trust
              .widgets()
              .every((widget) => widget.localName === 'peer-feed' || window.trust.stateOf(widget) === 'ready'),
          'every widget to be ready after the move',
        ),
      );
      assert.deepEqual(
        site.asked(src).map(({ aborted }) => aborted),
        [false],
        way,
      );
      assert.deepEqual(await page.evaluate(() => window.trust.problems), []);
    }
  },
);

row('T21 … a widget moved later makes no second request and keeps its state', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const moved = await open(`<div id="one">${page8('/feed.json', 'story="corridor"')}</div><div id="two"></div>`, {
    fresh: true,
    head: stillClock(Date.UTC(2026, 10, 25, 12)),
  });
  const from = site.asked('/feed.json').length;
  const seen = await moved.evaluate(async (moves) => {
    const { press, settled, text, widgets } = window.trust;
    await settled();
    const root = (name) => widgets().find(({ localName }) => localName === `peer-${name}`).shadowRoot;
    await press('Details', root('group-finder'));
    await press('Online', root('group-finder'));
    await press('been there too', root('story-card'));
    await press('Read more', root('story-card'));
    await press('I need help now', root('grounding-player'));
    await window.elapse(2_000);
    const read = () =>
      widgets()
        .map((widget) => text(widget))
        .join('\n');
    const out = [read()];
    for (const [at, way] of moves.entries()) {
      const [here, there] = (at % 2 === 0 ? ['#one', '#two'] : ['#two', '#one']).map((id) =>
        document.querySelector(id),
      );
      for (const child of [...here.children]) there[way === 'append' ? 'appendChild' : way](child, null);
      await settled();
      out.push(read());
    }
    return out;
  }, MOVES);
  for (const [at, text] of seen.slice(1).entries()) assert.equal(text, seen[0], MOVES[at]);
  assert.equal(site.asked('/feed.json').length - from, 0);
});

row(
  'T09 in a sandboxed frame it renders, the number can be copied, and nothing throws',
  ['chromium', 'firefox'],
  async ({ engine, open, site }) => {
    site.route('/feed.json', FEED);
    const inner = site
      .page(page4(`${site.origin}/feed.json`, 'remember') + `<p id="pasted" contenteditable></p>`, {
        scripts: [],
        head: '<script defer src="/dist/cdn/peer-widgets.classic.js"></script>',
      })
      .replace(site.origin, '');
    const page = await open(`<iframe sandbox="allow-scripts" src="${inner}" width="800" height="3000"></iframe>`, {
      fresh: true,
      scripts: [],
    });
    const frame = await page.puppet.waitForFrame((each) => each.url().endsWith(inner));
    await frame.waitForFunction(() => customElements.get('peer-resource-list'));
    await frame.evaluate(() => window.trust.settled());
    const { states, origin, problems } = await frame.evaluate(() => ({
      states: window.trust.widgets().map((widget) => window.trust.stateOf(widget)),
      origin,
      problems: window.trust.problems,
    }));
    assert.equal(origin, 'null');
    assert.deepEqual(states, ['ready', 'ready', 'ready', 'ready']);
    assert.deepEqual(problems, []);
    const copy = await frame.evaluateHandle(() => window.trust.control('Copy number') ?? window.trust.control('Copy'));
    assert.ok(copy.asElement(), 'there is a Copy button');
    const command = await frame.evaluate(() => {
      window.commands = [];
      const real = document.execCommand;
      document.execCommand = (name) => {
        const done = real.call(document, name);
        window.commands.push([name, done, String(document.getSelection())]);
        return done;
      };
      return true;
    });
    assert.ok(command);
    await copy.asElement().click();
    await frame.waitForFunction(
      () =>
        /Copied: \d/.test(
          window.trust
            .widgets()
            .map((widget) => widget.shadowRoot.textContent)
            .join(),
        ),
      { timeout: 10_000 },
    );
    if (engine === 'chromium') assert.equal((await frame.evaluate(() => window.commands))[0][1], true);
  },
);

/** Engines that know less of languages and zones than ours, or say so by throwing. */
const LESS_INTL = {
  // Firefox before 125 and others that can run the modules; the rest of Intl is older than their syntax.
  'no lengths and segments': `for (const name of ['DurationFormat', 'Segmenter']) delete Intl[name];`,
  'no zone of its own': `const real = Intl.DateTimeFormat.prototype.resolvedOptions; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...real.call(this), timeZone: undefined }; };`,
  'an odd zone of its own': `const real = Intl.DateTimeFormat.prototype.resolvedOptions; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...real.call(this), timeZone: 'Etc/Unknown' }; };`,
};

row(
  'T52 … in an engine with less support for languages and zones, nothing throws and the numbers stay',
  ALL,
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    for (const [name, script] of Object.entries(LESS_INTL)) {
      const page = await open(page8('/feed.json', 'story="corridor"'), { head: `<script>{ ${script} }</script>` });
      const seen = await page.evaluate(async () => {
        await window.trust.settled();
        return {
          problems: window.trust.problems,
          widgets: window.trust
            .widgets()
            .filter(({ localName }) => localName !== 'peer-feed')
            .map((widget) => [widget.localName, window.trust.stateOf(widget), /988/.test(window.trust.text(widget))]),
        };
      });
      assert.deepEqual(seen.problems, [], name);
      for (const widget of seen.widgets) assert.deepEqual(widget.slice(1), ['ready', true], `${widget[0]}, ${name}`);
    }
  },
);

/** One fresh page with a finder and a feed, measured. The functions given to `page` run in the browser. */

const WORDS = 'anxiety open tu';

/** Before anything else on the page: notes long tasks, and when a frame has been painted. */
function instrument() {
  let longest = 0;
  const note = (entries) => entries.forEach(({ duration }) => (longest = Math.max(longest, duration)));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  // The longest task since it was asked for last, ms; 0 when none took 50.
  window.takeLongest = () => {
    note(observer.takeRecords());
    const taken = longest;
    longest = 0;
    return taken;
  };
  // A task queued from a frame callback runs after that frame has been handed to the screen.
  window.painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      }),
    );
  window.rows = () =>
    document.querySelector('peer-group-finder')?.shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0;
  window.countNodes = (root = document) => {
    let count = 0;
    for (let walker = document.createTreeWalker(root); walker.nextNode();) {
      count += 1 + (walker.currentNode.shadowRoot ? window.countNodes(walker.currentNode.shadowRoot) : 0);
    }
    return count;
  };
  // How long after the last byte of the feed the first rows were on the screen.
  window.firstRows = (async () => {
    while (window.rows() === 0) await new Promise(requestAnimationFrame);
    const at = await window.painted();
    return at - performance.getEntriesByType('resource').find(({ name }) => name.includes('/bench/feed')).responseEnd;
  })();
  // Resolves when the feed has been read whole, which for a large one is after the first rows.
  window.ready = new Promise((done, failed) => {
    document.addEventListener('peer-feed-ready', ({ detail }) => done(detail), { once: true });
    document.addEventListener(
      'peer-feed-error',
      ({ detail }) => failed(new Error(`the feed could not be used: ${detail.code}`)),
      { once: true },
    );
  });
}

/** From the key's own time stamp until the frame that shows what it changed. */
function listenForKeys() {
  window.keys = [];
  const finder = document.querySelector('peer-group-finder');
  // Inside of the widget: what is typed never leaves it.
  const box = finder.shadowRoot.querySelector('input[type="search"]');
  box.addEventListener('keydown', ({ timeStamp }) => (window.pressed = timeStamp));
  box.addEventListener('input', async () => {
    const { pressed } = window;
    await finder.updateComplete;
    window.keys.push((await window.painted()) - pressed);
  });
  box.focus();
}

/** What a visitor does with a full list, in this order; each starts where the one before ended. The text is that of the button. */
const ACTIONS = [
  ['filter', 'Online'],
  ['drop filter', 'Online'],
  ['all filters', 'More filters'],
  ['topic', 'Grief'],
  ['drop topic', 'Grief'],
  ['show more', 'Show'],
  ['details', 'Details'],
  ['week', 'Week'],
  ['week entry', '.entry'],
  ['list', 'List'],
  ['near', 'Near me'],
];

/** Presses the first button that is a match for `what`, a selector or the beginning of a text. */
function press(what) {
  const { shadowRoot } = document.querySelector('peer-group-finder');
  const button = what.startsWith('.')
    ? shadowRoot.querySelector(what)
    : [...shadowRoot.querySelectorAll('button')].find(
        ({ textContent, offsetParent }) => offsetParent && textContent.trim().startsWith(what),
      );
  button.click();
}

function setField(selector, value, name) {
  const field = document.querySelector('peer-group-finder').shadowRoot.querySelector(selector);
  field.value = value;
  field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Longest task of each thing a visitor does, up to the moment when the page has said what became of it. */
async function measureActions(page) {
  const tasks = {};
  const until = async (name) => {
    await page.evaluate(() => window.painted().then(window.painted));
    // What is said, and found by the browser's own search, follows half a second later.
    await new Promise((resolve) => setTimeout(resolve, 900));
    tasks[name] = await page.evaluate(() => window.takeLongest());
  };
  await page.evaluate(setField, 'input[type="search"]', '', 'input');
  await until('clear search');
  for (const [name, what] of ACTIONS) {
    await page.evaluate(press, what);
    await until(name);
  }
  await page.evaluate(setField, '.place', 'Riverside', 'change');
  await until('place');
  await page.evaluate(setField, 'select', 'name', 'change');
  await until('by name');
  return tasks;
}

/** `{ firstRows, longestTask, keys, nodes, heap, tasks, counts }` of one fresh page; times in ms. `tasks` holds the longest task of each thing a visitor does. */
export async function measure(browser, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(instrument);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { counts } = await page.evaluate(() => window.ready);
    const first = await page.evaluate(() => window.firstRows);
    await page.evaluate(() => window.painted().then(window.painted));
    const nodes = await page.evaluate(() => window.countNodes());
    const longestTask = await page.evaluate(() => window.takeLongest());

    const cdp = await page.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');

    await page.evaluate(listenForKeys);
    await page.evaluate(() => window.takeLongest());
    for (const [index, key] of [...WORDS].entries()) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction((wanted) => window.keys.length > wanted, { polling: 'raf' }, index);
    }
    const keys = await page.evaluate(() => window.keys);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const typing = await page.evaluate(() => window.takeLongest());
    return {
      firstRows: first,
      longestTask,
      keys,
      nodes,
      heap: usedSize,
      tasks: { typing, ...(await measureActions(page)) },
      counts,
    };
  } finally {
    await context.close();
  }
}

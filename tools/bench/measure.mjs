/** One fresh page with a finder and a feed, measured. The functions given to `page` run in the browser. */

const WORDS = 'anxiety open tu';

/** Before anything else on the page: notes long tasks, and when a frame has been painted. */
function instrument() {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  // A task queued from a frame callback runs after that frame has been handed to the screen.
  window.painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      }),
    );
  window.rows = () => document.querySelector('peer-group-finder')?.shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0;
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
    document.addEventListener('peer-feed-error', ({ detail }) => failed(new Error(`the feed could not be used: ${detail.code}`)), { once: true });
  });
}

/** From the key's own time stamp until the frame that shows what it changed. */
function listenForKeys() {
  window.keys = [];
  const finder = document.querySelector('peer-group-finder');
  finder.addEventListener('keydown', ({ timeStamp }) => (window.pressed = timeStamp), true);
  finder.addEventListener('input', async () => {
    const { pressed } = window;
    await finder.updateComplete;
    window.keys.push((await window.painted()) - pressed);
  });
  finder.shadowRoot.querySelector('input[type="search"]').focus();
}

/** `{ firstRows, longestTask, keys, longestTyping, nodes, heap, counts }` of one fresh page; times in ms. */
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
    const longestTask = await page.evaluate(() => window.longest);

    const cdp = await page.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');

    await page.evaluate(listenForKeys);
    await page.evaluate(() => (window.longest = 0));
    for (const [index, key] of [...WORDS].entries()) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction((wanted) => window.keys.length > wanted, { polling: 'raf' }, index);
    }
    const { keys, longest } = await page.evaluate(() => ({ keys: window.keys, longest: window.longest }));
    return { firstRows: first, longestTask, keys, longestTyping: longest, nodes, heap: usedSize, counts };
  } finally {
    await context.close();
  }
}

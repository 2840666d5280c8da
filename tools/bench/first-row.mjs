/** How long a fresh page on a phone takes to show its first row. The functions given to `page` run in the browser. */
import { PredefinedNetworkConditions } from 'puppeteer-core';

/** The browser's own presets. */
export const NETWORKS = {
  'slow-4g': PredefinedNetworkConditions['Slow 4G'],
  'slow-3g': PredefinedNetworkConditions['Slow 3G'],
};

/** Before anything else on the page: notes long tasks, and when the first frame with a row has been painted. */
function instrument(selector) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const find = () =>
    selector
      .split('>>>')
      .reduce(
        (root, part) => (root?.shadowRoot ?? (root instanceof Element ? null : root))?.querySelector(part.trim()),
        document,
      );
  // A task queued from a frame callback runs after that frame has been handed to the screen.
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  window.firstRow = (async () => {
    do await new Promise(requestAnimationFrame);
    while (!find()?.getClientRects().length);
    const at = await painted();
    tasks.push(...observer.takeRecords());
    const before = tasks.filter(({ startTime }) => startTime < at);
    return {
      firstRow: at,
      blocked: before.reduce((sum, { duration }) => sum + duration - 50, 0),
      longestTask: before.reduce((most, { duration }) => Math.max(most, duration), 0),
    };
  })();
}

/** `{ firstRow, blocked, longestTask }` in ms, from the start of the navigation, on a screen 360 px wide. */
export async function measureFirstRow(browser, address, { row, cpu = 1, network }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    // On the same site already, as someone is who follows a link: the start of a process is not what is measured.
    await page.goto(new URL('/compare/', address).href);
    await page.emulateCPUThrottling(cpu);
    if (network) await page.emulateNetworkConditions(NETWORKS[network]);
    await page.evaluateOnNewDocument(instrument, row);
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 0 });
    return await page.evaluate(() => window.firstRow);
  } finally {
    await context.close();
  }
}

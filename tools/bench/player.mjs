/* global document */
/** What a breathing shape costs the main thread, read from Chromium's own trace. */

const WORK = ['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'FunctionCall'];
const SECONDS = 8;

/**
 * Follows box breathing at `address` for eight seconds, no press and no pointer. Frames are what the compositor drew;
 * the rest is how often the main thread worked for the page. Words change once a second; a frame between must cost nothing.
 */
export async function measurePlayer(browser, address) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 800, height: 900 });
    await page.goto(address);
    await page.waitForFunction(() =>
      document.querySelector('peer-grounding-player')?.shadowRoot?.querySelector('[data-action=play]'),
    );
    await page.evaluate(() => {
      const root = document.querySelector('peer-grounding-player').shadowRoot;
      root.querySelector('[data-action=play]').click();
    });
    await page.waitForFunction(() =>
      document.querySelector('peer-grounding-player').shadowRoot.querySelector('.detail'),
    );
    const threads = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'cc', 'benchmark'];
    await page.tracing.start({ categories: threads });
    await page.evaluate((seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)), SECONDS);
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
    const count = (name) => traceEvents.filter((event) => event.name === name && event.ph !== 'E').length;
    const states = await page.evaluate(
      () =>
        document
          .querySelector('peer-grounding-player')
          .shadowRoot.querySelector('.stage')
          .getAnimations({ subtree: true }).length,
    );
    return {
      seconds: SECONDS,
      frames: count('DrawFrame'),
      animations: states,
      work: Object.fromEntries(WORK.map((name) => [name, count(name)])),
    };
  } finally {
    await page.close();
  }
}

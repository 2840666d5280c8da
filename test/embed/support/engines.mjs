/**
 * One way to drive the three engines against built files: `open` a page, `evaluate` in it or in one of its frames, wait `until`
 * something holds, `press` a key, `type` a text. `EMBED_BROWSERS=chromium` narrows the doors that are tried in all of them.
 */
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../../../tools/find-browser.mjs';
import { WebkitDriver } from '../../../tools/webkit-driver.mjs';

export const engineNames = (process.env.EMBED_BROWSERS ?? 'chromium,firefox,webkit').split(',');

const PATIENCE = 20_000;

/** Resolves with what `ask` gives once it is truthy; `what` names it where it never is. */
export async function until(ask, what) {
  let last;
  for (const from = performance.now(); performance.now() - from < PATIENCE;) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error; // a page or a frame that is being replaced refuses to answer
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`not within ${PATIENCE / 1000} s: ${what}; last: ${String(last)}`);
}

async function puppeteerEngine(options) {
  const browser = await puppeteer.launch({ args: ['--no-sandbox', '--disable-gpu'], ...options });
  return {
    browser,
    async open(url, prepare) {
      const page = await browser.newPage();
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'load' });
      const frame = (at) => (at === undefined ? page.mainFrame() : page.mainFrame().childFrames()[at]);
      const evaluate = (run, ...args) => page.evaluate(run, ...args);
      const inFrame = (at, run, ...args) => frame(at).evaluate(run, ...args);
      return {
        page,
        evaluate,
        inFrame,
        until: (run, ...args) => until(() => evaluate(run, ...args), String(run)),
        untilFrame: (at, run, ...args) => until(() => inFrame(at, run, ...args), String(run)),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        address: () => page.url(),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Keys that are not letters, as WebDriver names them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015' };

async function webkitEngine(programs) {
  const driver = new WebkitDriver();
  await driver.start(programs);
  const command = (...call) => driver.command(...call);
  const script = (run, args) =>
    command('POST', '/execute/sync', { script: `return (${run}).apply(null, arguments)`, args });
  const evaluate = async (run, ...args) => {
    await command('POST', '/frame', { id: null });
    return script(run, args);
  };
  const inFrame = async (at, run, ...args) => {
    await command('POST', '/frame', { id: null });
    await command('POST', '/frame', { id: at });
    return script(run, args);
  };
  const strike = async (keys) => {
    await command('POST', '/frame', { id: null });
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    async open(url) {
      await command('POST', '/frame', { id: null });
      await command('POST', '/url', { url });
      return {
        evaluate,
        inFrame,
        until: (run, ...args) => until(() => evaluate(run, ...args), String(run)),
        untilFrame: (at, run, ...args) => until(() => inFrame(at, run, ...args), String(run)),
        press: (key) => strike([KEYS[key]]),
        type: (text) => strike([...text]),
        address: () => command('GET', '/url'),
        close: () => command('POST', '/url', { url: 'about:blank' }),
      };
    },
    close: () => driver.stop(),
  };
}

/** Starts an engine by name. */
export async function startEngine(name) {
  const found = ensureBrowsers([name])[name];
  if (name === 'webkit') return webkitEngine(found);
  return puppeteerEngine({ executablePath: found.path, ...(name === 'firefox' && { browser: 'firefox' }) });
}

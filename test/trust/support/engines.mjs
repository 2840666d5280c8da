/** One way to open a page and to run a function in it, for three engines. Chromium's and Firefox's pages are puppeteer's. */
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../../../tools/find-browser.mjs';
import { WebkitDriver } from '../../../tools/webkit-driver.mjs';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * With `DELIVERY=parts`, waits for the parts that a complete file would have brought with it: those of the tags on the
 * page, and those that what these show asks for at once.
 */
const withParts = async ({ evaluate }) => {
  if (process.env.DELIVERY === 'parts') await evaluate(() => window.trust?.arrived());
};

/** An open page: `go(url)` shows another address in it, `evaluate(fn, argument)` runs `fn` there and gives what it returns, `puppet` is puppeteer's page. */
class PuppeteerEngine {
  #browser;
  #usual;

  static async launch(engine, { path }) {
    const self = new PuppeteerEngine();
    const env = { ...process.env, TZ: 'America/New_York' };
    self.#browser =
      engine === 'chromium'
        ? await puppeteer.launch({ executablePath: path, args: CHROMIUM_FLAGS, env })
        : await puppeteer.launch({
            browser: 'firefox',
            executablePath: path,
            env,
            extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
          });
    return self;
  }

  async #page() {
    const context = await this.#browser.createBrowserContext();
    const puppet = await context.newPage();
    return {
      puppet,
      context,
      go: async (url) => {
        await puppet.goto(url);
        await withParts({ evaluate: (fn) => puppet.evaluate(fn) });
      },
      evaluate: (fn, argument) => puppet.evaluate(fn, argument),
      close: () => context.close(),
    };
  }

  /** The one page that is used again and again; `fresh` gives one with a history and storage of its own. */
  async open(url, { fresh, prepare }) {
    if (!fresh && !prepare) {
      this.#usual ??= await this.#page();
      await this.#usual.go(url);
      return { ...this.#usual, close: () => undefined };
    }
    const page = await this.#page();
    await prepare?.(page.puppet);
    await page.go(url);
    return page;
  }

  close() {
    return this.#browser.close();
  }
}

const CALL = `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => (FUNCTION)(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) + ' ' + String(error) }));`;

class WebkitEngine {
  #driver = new WebkitDriver();

  static async launch(_, programs) {
    const self = new WebkitEngine();
    await self.#driver.start(programs);
    return self;
  }

  async open(url) {
    const evaluate = async (fn, argument) => {
      const { value, error } = await this.#driver.command('POST', '/execute/async', {
        script: CALL.replace('FUNCTION', () => String(fn)),
        args: [argument ?? null],
      });
      if (error !== undefined) throw new Error(error);
      return value ?? undefined;
    };
    const go = async (address) => {
      await this.#driver.command('POST', '/url', { url: address });
      await withParts({ evaluate });
    };
    await go(url);
    return { go, evaluate, close: () => undefined };
  }

  close() {
    return this.#driver.stop();
  }
}

const KINDS = { chromium: PuppeteerEngine, firefox: PuppeteerEngine, webkit: WebkitEngine };

export const launch = (engine) => KINDS[engine].launch(engine, ensureBrowsers([engine])[engine]);

/** One tab that shows stories, and hears everything that goes wrong while it does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { drawn, focusProblem, outcome, problemsOfLook } from './in-page.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = JSON.parse(readFileSync('stories/support/axe.json', 'utf8'));
/** What can differ between light and dark, wide and narrow. */
const LOOKS = {
  ...axeOptions,
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'target-size'] },
};
/** Forced colours are the device's own. */
const FORCED = { ...axeOptions, runOnly: { type: 'rule', values: ['target-size'] } };
/** No story has more to stop at; a walk that is longer goes in circles. */
const LONGEST_WALK = 150;

const told = ({ id, help, nodes }) =>
  `axe: ${id}: ${help}${nodes.map(({ target, failureSummary }) => `\n  ${target.flat().join(' ')} ${failureSummary ?? ''}`).join('')}`;

export class StoryPage {
  #page;
  #devtools;
  #origin;
  #problems = [];

  static async open(browser, address) {
    const story = new StoryPage();
    // A context of its own: tabs of one window hide each other, and a hidden one has no focus.
    const page = await (await browser.createBrowserContext()).newPage();
    story.#page = page;
    story.#devtools = await page.createCDPSession();
    story.#origin = new URL(address).origin;
    page.on('console', (message) => story.#problems.push(`console.${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => story.#problems.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => story.#problems.push(`request failed: ${request.url()}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== story.#origin && protocol !== 'data:' && protocol !== 'blob:')
        story.#problems.push(`asked another server: ${request.url()}`);
    });
    await page.emulateTimezone('America/Los_Angeles');
    return story;
  }

  /** Loads a story and runs its play function; resolves to what went wrong. */
  async visit(id) {
    this.#problems = [];
    await this.#look({ width: 900, scheme: 'light' });
    await this.#page.goto(`${this.#origin}/iframe.html?viewMode=story&id=${id}`, { waitUntil: 'domcontentloaded' });
    const ended = await (await this.#page.waitForFunction(outcome, { timeout: 20_000, polling: 50 })).jsonValue();
    await this.#page.evaluate(drawn);
    const unsaid = ended.says.filter((words) => !this.#problems.some((problem) => problem.includes(words)));
    return [
      ...(ended.error ? [`play: ${ended.error}`] : []),
      ...this.#problems.filter((problem) => !ended.says.some((words) => problem.includes(words))),
      ...unsaid.map((words) => `console: nothing said “${words}”`),
      ...ended.violations.map(told),
    ];
  }

  /** Opens a page of documentation, or Storybook itself; resolves to what failed. What its stories say on the console is looked at story by story. */
  async read(path) {
    this.#problems = [];
    await this.#page.goto(`${this.#origin}/${path}`, { waitUntil: 'networkidle0' });
    return this.#problems.filter(
      (problem) => !problem.startsWith('console.') || problem.includes('Failed to load resource'),
    );
  }

  /** Changes what the visitor's device asks for and the page's language; the story stays as it is. */
  async #look({ width, scheme, language, forced = false }) {
    await this.#page.setViewport({ width, height: 800 });
    // Puppeteer knows no forced colours.
    const features = {
      'prefers-color-scheme': scheme,
      'prefers-reduced-motion': 'reduce',
      'forced-colors': forced ? 'active' : 'none',
    };
    await this.#devtools.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    if (!language) return;
    await this.#page.evaluate(
      (lang) => void Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }),
      language,
    );
    await this.#page.evaluate(drawn);
  }

  /** A picture of the story in one variant, as PNG, and what only this variant gets wrong. */
  async picture(variant) {
    await this.#look(variant);
    const { violations, clip } = await this.#page.evaluate(
      problemsOfLook,
      axeSource,
      variant.forced ? FORCED : LOOKS,
      variant.width,
    );
    const png = await this.#page.screenshot({ clip, captureBeyondViewport: true });
    return { png: Buffer.from(png), problems: violations.map((each) => `${variant.name}: ${told(each)}`) };
  }

  /** Presses Tab from the top of the page to its end: each stop shows a ring and is in sight, and none is a trap. */
  async walk() {
    const page = this.#page;
    await page.evaluate(() => (document.activeElement?.blur(), getSelection().collapse(document.body, 0)));
    for (let press = 0; press < LONGEST_WALK; press++) {
      await page.keyboard.press('Tab');
      const { isEnd, problem } = await page.evaluate(focusProblem);
      if (problem) return [`keyboard: ${problem}`];
      if (isEnd) return press === 0 ? ['keyboard: nothing to stop at'] : [];
    }
    return ['keyboard: the walk does not end'];
  }
}

import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { cdpCommand, frontCommand } from './tools/cdp-command.mjs';
import { ensureBrowsers } from './tools/find-browser.mjs';
import { inlined } from './tools/inline-parts.mjs';
import { realData } from './tools/real-data.mjs';
import { resultsReporter } from './tools/results-reporter.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

/** `BROWSERS=chromium,firefox,webkit TZ=Pacific/Auckland npx wtr --files 'test/domain/*.test.ts'` */
const engines = (process.env.BROWSERS ?? 'chromium').split(',');
const env = { ...process.env, TZ: process.env.TZ ?? 'UTC' };
const found = ensureBrowsers(engines);

/**
 * A page is used for one test file after the other. Once its history holds 50 steps, Chromium drops those that no visitor made, even
 * the one a test is to go back to; so each file begins with an empty history.
 */
async function withShortHistory(page) {
  const client = await page.createCDPSession();
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (url === 'about:blank') await client.send('Page.resetNavigationHistory');
    return response;
  };
  return page;
}

const launchers = {
  chromium: ({ path }) =>
    chromeLauncher({
      // Tabs of one window hide each other: a hidden page gets no animation frames and no focus.
      createPage: async ({ browser }) => withShortHistory(await (await browser.createBrowserContext()).newPage()),
      // Leave out `browser: 'chrome'`: with it, no coverage is collected.
      launchOptions: {
        executablePath: path,
        args: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-gpu',
          '--disable-background-networking',
          '--lang=en-US',
          '--font-render-hinting=none',
          '--force-color-profile=srgb',
        ],
        env,
      },
    }),
  firefox: ({ path }) => {
    const launcher = chromeLauncher({
      concurrency: 1, // with two, key presses get lost
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        env,
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
      },
    });
    launcher.name = 'Firefox'; // else it reports itself as Chrome
    return launcher;
  },
  webkit: (programs) => webkitLauncher(programs),
};

export default {
  files: ['test/**/*.test.ts', '!test/{node,real,real-pages,embed}/**'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  browsers: engines.map((name) => launchers[name](found[name])),
  concurrency: 2,
  concurrentBrowsers: 1, // engines one after the other: two cores
  testFramework: { config: { timeout: 10_000 } }, // axe alone can take over 2 s on a busy machine
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    resultsReporter(process.env.TEST_RESULTS),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
  },
  middleware: [
    // A sandboxed frame has no origin: it gets a module only from a server that lets anyone have it.
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return next();
    },
  ],
  plugins: [
    cdpCommand(),
    frontCommand(),
    realData(process.env.PEER_REAL_DATA),
    // An explicit target: 'auto' would leave newer syntax to the browser.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    // Parts are there at once, as in the complete files; test/parts has them arrive later.
    {
      name: 'inline-parts',
      transform: ({ path, body, url }) =>
        path.startsWith('/src/') && !url.includes('?') ? inlined(String(body))?.toString() : undefined,
    },
  ],
};

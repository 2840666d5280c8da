/** Builds Storybook, serves the built pages and opens a browser that draws the same everywhere. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { ensureBrowsers } from '../find-browser.mjs';

const FOLDER = 'storybook-static';

export function buildStorybook() {
  execFileSync('npm', ['run', '--silent', 'build-storybook'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
}

/** `[{ id, title, name }]` of every story, in the order of the side bar. */
export const storiesOf = (wanted = '') =>
  Object.values(JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')).entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));

export async function serveStorybook() {
  const server = await preview({ configFile: false, logLevel: 'silent', build: { outDir: FOLDER }, preview: { host: '127.0.0.1', port: 0 } });
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}

/** One way of smoothing letters, one color profile, no graphics card: pictures differ only where the page does. */
export async function openBrowser() {
  const { chromium } = ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--lang=en-US',
    ],
  });
  return { browser, version: chromium.version };
}

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

/** Every entry of the side bar, `[{ id, title, name, tags, type }]`, in its order; `type` is `story` or `docs`. */
const entries = () => Object.values(JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')).entries);

/** The stories with `wanted` in their id. */
export const storiesOf = (wanted = '') => entries().filter(({ type, id }) => type === 'story' && id.includes(wanted));

/** Addresses of Storybook itself and of every page of documentation. */
export const documentation = () => [
  'index.html',
  ...entries()
    .filter(({ type }) => type === 'docs')
    .map(({ id }) => `iframe.html?viewMode=docs&id=${id}`),
];

export async function serveStorybook() {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: FOLDER },
    preview: { host: '127.0.0.1', port: 0 },
  });
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

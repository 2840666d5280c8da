import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../../../tools/find-browser.mjs';
import { buildIfNeeded, serve } from '../../../tools/serve.mjs';

/**
 * The built site and a Chromium for the tests of one `describe`: `address` is where the site is, and `open()` gives an empty
 * page and the list of what goes wrong on it.
 */
export function demoSite() {
  let browser;
  let server;
  before(async () => {
    buildIfNeeded();
    server = await serve();
    browser = await puppeteer.launch({
      executablePath: ensureBrowsers(['chromium']).chromium.path,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    get address() {
      return server.address;
    },
    async open() {
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
      return { page, problems };
    },
  };
}

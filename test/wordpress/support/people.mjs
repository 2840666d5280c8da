/** What people do in WordPress, by mouse and keyboard: sign in, upload, write a post, read it. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './site.mjs';

const WAIT = { waitUntil: 'load' };

/** Presses something that leads to another page. */
export async function follow(page, selector) {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(WAIT), page.click(selector)]);
}

/** A window of one's own, signed in; nobody is a visitor. */
export async function openAs(browser, address, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  if (user === undefined) return page;
  await page.goto(`${address}/wp-login.php`, WAIT);
  await page.evaluate((name) => (document.querySelector('#user_login').value = name), user);
  await page.evaluate((password) => (document.querySelector('#user_pass').value = password), PASSWORD);
  await follow(page, '#wp-submit');
  if (await page.$('#login_error')) throw new Error(`${user} could not sign in`);
  return page;
}

/** Uploads a file to the media library by the plain form; gives what the page then says, and the file's number. */
export async function upload(page, address, name, content) {
  const path = join(tmpdir(), name);
  writeFileSync(path, content);
  await page.goto(`${address}/wp-admin/media-new.php?browser-uploader`, WAIT);
  const input = await page.$('#async-upload');
  await input.uploadFile(path);
  await follow(page, '#html-upload');
  const said = await page.$eval('body', (body) => body.innerText);
  const media = await page.evaluate(async () => {
    const answer = await fetch(
      `${window.wpApiSettings?.root ?? '/wp-json/'}wp/v2/media?per_page=1&orderby=id&order=desc`,
    );
    return (await answer.json())[0];
  });
  return { said, media };
}

/** Opens the editor with an empty post. */
export async function newPost(page, address, title) {
  await page.goto(`${address}/wp-admin/post-new.php`, WAIT);
  await page.waitForSelector('.editor-post-title__input, .editor-post-title');
  const welcome = await page
    .waitForSelector('.components-modal__frame button[aria-label="Close dialog"], .components-modal__header button', {
      timeout: 5000,
    })
    .catch(() => null);
  await welcome?.click();
  await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
  await page.click('.editor-post-title__input');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Publishes what is in the editor; gives the post's address. */
export async function publish(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  await page.waitForSelector(
    '.post-publish-panel__postpublish .post-publish-panel__postpublish-header a, .post-publish-panel__postpublish a',
  );
  return page.$eval('.post-publish-panel__postpublish a', (link) => link.href);
}

/** Publishes a post as the REST API lets a signed-in author do; gives `{ link, content }`. */
export async function publishText(page, address, title, content) {
  await page.goto(`${address}/wp-admin/post-new.php`, WAIT);
  return page.evaluate(
    async (data) => {
      const post = await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      return { link: post.link, content: post.content.raw };
    },
    { title, content, status: 'publish' },
  );
}

/** What a reader of the widgets in the page sees: each one's text, shadow included. */
export const shownText = (page, tag) =>
  page.$eval(tag, (element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');

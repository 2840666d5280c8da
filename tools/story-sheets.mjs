/**
 * `npm run stories:sheet`: all pictures of the stories on one sheet per look (light, dark, right to left; wide and phone),
 * in `out/sheets`. Drawn from the pictures that `npm run test:stories -- --update` keeps.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './stories/open-storybook.mjs';
import { BASELINES } from './stories/pictures.mjs';
import { all } from './stories/variants.mjs';

const OUT = 'out/sheets';
/** Sheet and thumbnails, CSS pixels. */
const WIDTH = 2400;
const THUMB = { 900: 340, 320: 150 };

const stories = readdirSync(BASELINES, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

function sheet({ name, width, scheme }) {
  const shown = stories.map((id) => [id, `${BASELINES}/${id}/${name}.webp`]).filter(([, path]) => existsSync(path));
  const figures = shown.map(
    ([id, path]) => `<figure><img src="${pathToFileURL(resolve(path))}"><figcaption>${id}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
:root{color-scheme:${scheme}}body{margin:16px;font:12px system-ui;columns:${THUMB[width]}px;column-gap:16px}
figure{margin:0 0 16px;break-inside:avoid}img{inline-size:100%;border:1px solid #8884}</style>${figures.join('')}`;
}

mkdirSync(OUT, { recursive: true });
const { browser } = await openBrowser();
const page = await browser.newPage();
await page.setViewport({ width: WIDTH, height: 800 });
for (const variant of all) {
  const source = resolve(OUT, `${variant.name}.html`);
  writeFileSync(source, sheet(variant));
  await page.goto(pathToFileURL(source).href, { waitUntil: 'load' });
  await page.screenshot({ path: `${OUT}/${variant.name}.png`, fullPage: true });
  console.log(`${OUT}/${variant.name}.png`);
}
await browser.close();

/**
 * Writes dist/embed/*.html: one page per widget, for frames, and the style sheets. A file `embed.config.json` in the project's root bakes in what the pages
 * may read and link to: `{ "feeds": ["https://feeds.example.org"], "links": [] }`. Without it the same file beside the pages does.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { frames, languages } from './entries.mjs';
import { importTypescript } from './run-typescript.mjs';

export async function writeEmbedPages() {
  const { framePage } = await importTypescript('src/embed/frame-page.ts');
  const { feeds = [], links = [] } = existsSync('embed.config.json')
    ? JSON.parse(readFileSync('embed.config.json', 'utf8'))
    : {};
  for (const name of Object.keys(frames)) {
    const settings = { feeds, links, languages: Object.keys(languages), languageFolder: '../cdn/lang/' };
    const page = framePage({ tag: `peer-${name}`, settings });
    writeFileSync(`dist/embed/${name}.html`, page);
  }
  copyFileSync('src/embed/embed.css', 'dist/embed/embed.css');
  copyFileSync('src/embed/reserve.css', 'dist/cdn/reserve.css');
}

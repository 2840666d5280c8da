/** A page that shows what changed: before, after and the difference, side by side. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const escape = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

export function writeReview(changes, out) {
  const image = (label, path) =>
    path === undefined
      ? ''
      : `<figure><figcaption>${label}</figcaption><img src="${escape(relative(out, path))}" alt="${label}" loading="lazy"></figure>`;
  const change = ({ id, variant, reason, before, after, diff }) =>
    `<section><h2>${escape(id)} <small>${escape(variant)}: ${escape(reason)}</small></h2><div>${image('before', before)}${image('after', after)}${image('difference', diff)}</div></section>`;
  mkdirSync(out, { recursive: true });
  const path = join(out, 'review.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>What changed in the stories</title>
<style>body{font:16px system-ui;margin:2rem;color-scheme:light dark}div{display:flex;gap:1rem;align-items:start;overflow:auto}figure{margin:0}img{border:1px solid;max-width:60rem}small{font-weight:400}</style>
<h1>${changes.length} pictures changed</h1><p>Right so? <code>npm run test:stories -- --update</code> keeps them.</p>
${changes.map(change).join('\n')}</html>\n`,
  );
  return path;
}

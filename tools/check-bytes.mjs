/** Prints the size of each self-contained file, raw, gzip and brotli, and fails where one is over its budget. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { budgets } from './byte-budgets.mjs';

export const sizes = (content) => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length,
});

/** The published scripts: `[shown name, path]`; those for frames are shown with their folder. */
export const publishedScripts = () =>
  [
    ['dist/cdn', ''],
    ['dist/embed', 'embed/'],
  ]
    .filter(([dir]) => existsSync(dir))
    .flatMap(([dir, prefix]) =>
      readdirSync(dir, { recursive: true }).map((name) => [prefix + name.replaceAll('\\', '/'), join(dir, name)]),
    )
    .filter(([name]) => name.endsWith('.js'))
    .sort(([a], [b]) => a.localeCompare(b));

const number = (value) => (value === undefined ? '' : value.toLocaleString('en-US')).padStart(9);

export function checkBytes() {
  const files = publishedScripts();
  if (files.length === 0) throw new Error('dist/cdn is empty: run npm run build first');
  const over = [];
  console.log(`${'file'.padEnd(24)} ${['raw', 'gzip', 'brotli', 'budget'].map((name) => name.padStart(9)).join(' ')}`);
  for (const [name, path] of files) {
    const { raw, gzip, brotli } = sizes(readFileSync(path));
    const budget = budgets[name];
    const tooBig = budget !== undefined && brotli > budget;
    if (tooBig) over.push(`${name}: ${brotli} bytes, ${brotli - budget} over its budget`);
    console.log(`${name.padEnd(24)} ${[raw, gzip, brotli, budget].map(number).join(' ')}${tooBig ? '  OVER' : ''}`);
  }
  return over;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const over = checkBytes();
  for (const line of over) console.error(line);
  process.exitCode = over.length > 0 ? 1 : 0;
}

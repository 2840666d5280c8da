/** Golden text files in parts: `## name` and what stands under it. `UPDATE_GOLDENS=1` writes them anew. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../goldens/', import.meta.url);
const partsOf = (text) =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  );

/** The lines that differ, between two lines that do not. */
function difference(before, after) {
  const [one, other] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const mark = (sign, lines) => lines.map((line) => `${sign} ${line}`);
  return [
    ...mark(' ', one.slice(Math.max(0, start - 2), start)),
    ...mark('-', one.slice(start, one.length - end)),
    ...mark('+', other.slice(start, other.length - end)),
    ...mark(' ', one.slice(one.length - end).slice(0, 2)),
  ].join('\n');
}

/** Asserts that `parts` (a Map from names to text) are those of `goldens/<name>.txt`; says which lines differ where they are not. */
export function assertGolden(name, parts) {
  const file = new URL(`${name}.txt`, FOLDER);
  if (process.env.UPDATE_GOLDENS) {
    writeFileSync(file, [...parts].map(([title, text]) => `## ${title}\n${text}\n`).join('\n'));
    return;
  }
  const kept = existsSync(file) ? partsOf(readFileSync(file, 'utf8')) : new Map();
  const changed = [...parts]
    .filter(([title, text]) => kept.get(title) !== text)
    .map(([title, text]) => `## ${title}\n${difference(kept.get(title) ?? '', text)}`);
  for (const title of kept.keys()) if (!parts.has(title)) changed.push(`## ${title}\n- is no state any more`);
  assert.ok(
    changed.length === 0,
    `${changed.join('\n\n')}\n\nRight so? UPDATE_GOLDENS=1 npm run test:trust -- goldens, and read what changed as somebody who hears it.`,
  );
}

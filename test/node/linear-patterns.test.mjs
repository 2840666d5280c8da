import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { patternsInTypescript, slowness } from './support/patterns.mjs';

const files = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
const patterns = new Map();
for (const name of files) {
  const code = await readFile(join('src', name), 'utf8');
  for (const each of await patternsInTypescript(code))
    patterns.set(each.join('/'), { each, folder: name.split('/')[0] });
}

describe('patterns', () => {
  it('are found in every layer that reads text', () => {
    const folders = new Set([...patterns.values()].map(({ folder }) => folder));
    for (const folder of ['domain', 'feed', 'i18n', 'reactions', 'context', 'ui', 'widgets', 'embed', 'cli'])
      assert.ok(folders.has(folder), folder);
  });

  for (const folder of new Set([...patterns.values()].map((found) => found.folder))) {
    it(`are proven to take time in proportion to the text: ${folder}`, () => {
      assert.deepEqual(
        [...patterns.values()].flatMap((found) => (found.folder === folder ? (slowness(found.each) ?? []) : [])),
        [],
      );
    });
  }

  it('that take more are noticed', () => {
    for (const each of [
      ['\\s+$', ''],
      ['^(a+)+$', ''],
      ['^\\+?[0-9 ]*[0-9][0-9 ]*$', ''],
    ]) {
      assert.match(slowness(each) ?? '', /polynomial|exponential/);
    }
  });
});

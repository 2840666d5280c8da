import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { checkSync } from 'recheck';

/** Every pattern written in `code`, as `[source, flags]`. */
function patternsIn(code) {
  const found = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: ({ value }) => value?.pattern !== undefined && found.push([value.pattern, value.flags]),
  });
  return found;
}

const files = (await readdir('src/feed', { recursive: true })).filter((name) => name.endsWith('.ts')).sort();

describe('patterns that feeds are read with', () => {
  for (const name of files) {
    it(`take time in proportion to the text: ${name}`, async () => {
      const { code } = await transform(await readFile(join('src/feed', name), 'utf8'), { loader: 'ts' });
      for (const [source, flags] of patternsIn(code)) {
        const { status, complexity } = checkSync(source, flags, { timeout: 5_000 });
        assert.notEqual(status, 'vulnerable', `/${source}/${flags} is ${complexity?.summary}`);
      }
    });
  }
});

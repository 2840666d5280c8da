import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));
const read = (path) => readFileSync(path, 'utf8');
const tested = (text) => /^npm (?:run )?test$/m.exec(text)?.[0];

describe('documents', () => {
  for (const path of documents) {
    it(`${path} links only to files that are there`, () => {
      const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(join(dirname(path), link))),
        [],
      );
    });
  }

  it('README names the test command that the build runs', () => {
    assert.ok(tested(read('.ci/run')));
    assert.ok(read('README.md').includes(`&& ${tested(read('.ci/run'))} `));
  });
});

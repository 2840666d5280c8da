import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FLAGS } from '../../dist/esm/embed/flags.js';

test('the attributes that a command takes as on or off are those of the widgets', () => {
  const elements = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(
    ({ declarations = [] }) => declarations,
  );
  const flags = elements
    .flatMap(({ tagName, attributes = [] }) => (tagName ? attributes : []))
    .filter(({ type }) => /^boolean\b/.test(type?.text ?? ''));
  assert.deepEqual([...FLAGS].sort(), [...new Set(flags.map(({ name }) => name))].sort());
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COLORS, MEASURES, TEXT_SIZES } from '../../src/ui/tokens.js';

const text = readFileSync('docs/theming.md', 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| `--peer-'));

describe('docs/theming.md', () => {
  it('names every colour token with its light and its dark default', () => {
    for (const [name, [light, dark]] of Object.entries(COLORS)) {
      const row = rows.find((each) => each.startsWith(`| \`--peer-${name}\` |`));
      assert.ok(row?.endsWith(`| \`${light}\` | \`${dark}\` |`), `--peer-${name} is ${light} and ${dark}`);
    }
  });

  it('names every measure with its default', () => {
    for (const [name, value] of Object.entries({ ...MEASURES, ...TEXT_SIZES })) {
      const row = rows.find((each) => each.includes(`\`--peer-${name}\``));
      assert.ok(row?.includes(`\`${value}\``), `--peer-${name} is ${value}`);
    }
  });

  it('names no token that is not there', () => {
    const known = new Set(
      [...Object.keys(COLORS), ...Object.keys(MEASURES), ...Object.keys(TEXT_SIZES), 'focus', 'font'].map(
        (name) => `--peer-${name}`,
      ),
    );
    assert.deepEqual(
      [...new Set(text.match(/--peer-[a-z-]+/g))].filter((name) => !known.has(name)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { declareProperties } from '../../tools/declare-properties.mjs';

const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

/** TypeScript `code` after the build step. */
async function built(code) {
  const source = { name: 'source', resolveId: (id) => (id === 'lit' ? null : id), load: () => code };
  const typescript = esbuild({ target: 'es2022', tsconfig: false, tsconfigRaw: { compilerOptions } });
  const bundle = await rollup({
    input: 'entry.ts',
    external: ['lit'],
    treeshake: { moduleSideEffects: false },
    plugins: [source, typescript, declareProperties()],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

const module = (field) => `import { property, state, query } from 'lit';
export class Widget { ${field} }`;

describe('properties in built files', () => {
  for (const [field, declared] of [
    ["@property() src = 'a';", 'Widget.createProperty("src");'],
    ['@property({ type: Number }) size = 20;', 'Widget.createProperty("size", { type: Number });'],
    ['@state() private open = false;', 'Widget.createProperty("open", { state: true });'],
  ])
    it(`declares ${field} without a decorator`, async () => {
      const code = await built(module(field));
      assert.ok(code.includes(declared), code);
      assert.doesNotMatch(code, /decorate|import/);
    });

  it('refuses a decorator that it has no rule for', async () => {
    await assert.rejects(built(module("@query('b') part;")), /no rule for @query/);
    await assert.rejects(built(module('@state() @property() both = 1;')), /no rule/);
  });
});

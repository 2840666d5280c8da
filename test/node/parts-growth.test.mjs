import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { tags } from '../../tools/entries.mjs';

/** What a newcomer writes: a country with one line, a format of groups, a language. */
const ADDED = {
  'src/content/helplines/zy.ts': `import type { Helpline } from '../../domain/helpline.js';
/** Lines of an example. */
export const lines: readonly Helpline[] = [{ id: 'zy-line', name: 'Example line', kind: 'crisis-line', regions: ['ZY'],
  languages: ['en'], hours: 'always', contacts: [{ method: 'call', display: '555 0142' }], source: 'https://example.org/', checked: '2026-01-01' }];`,
  'src/feed/adapters/example.ts': `import type { Adapter } from './adapter.js';
import { fieldsOf, listAt, textOf } from './fields.js';
/** An example. */
export const example: Adapter = { id: 'example', accepts: (body) => listAt(body, 'example').length > 0,
  records: (body) => listAt(body, 'example'), candidate: (record) => ({ id: textOf(fieldsOf(record)?.id), name: textOf(fieldsOf(record)?.label) }) };`,
  'src/i18n/lang/zy.ts': `import { registerLanguage } from '../words.js';
registerLanguage('zy', { storyCard: { more: 'Example' } });`,
};

const CHANGED = {
  'src/content/helplines/first-lines.ts': (code) =>
    code
      .replace('  za: () =>', "  zy: () => import('./zy.js'),\n  za: () =>")
      .replace("  ['ZA',", "  ['ZY', 'zy', 'zy-line', 'Example line', '555 0142', 'always', ''],\n  ['ZA',"),
  'src/feed/formats/groups.ts': (code) =>
    `import { example } from '../adapters/example.js';\n${code.replace('sheet, csv]', 'sheet, csv, example]')}`,
};

const overlay = {
  name: 'overlay',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      const path = resolve(importer ?? '', importer ? '..' : '', source.replace(/\.js$/, '.ts'));
      return Object.keys(ADDED).some((added) => path === resolve(added)) ? path : null;
    },
  },
  load(id) {
    const [, added] = Object.entries(ADDED).find(([path]) => id === resolve(path)) ?? [];
    if (added) return added;
    const [path, change] = Object.entries(CHANGED).find(([each]) => id === resolve(each)) ?? [];
    if (!change) return null;
    const code = readFileSync(path, 'utf8');
    const changed = change(code);
    assert.notEqual(changed, code, path);
    return changed;
  },
};

/** The files of the parts, by name, built in memory. */
async function build(name, plugins, more = {}) {
  const { default: configs } = await import(`../../rollup.config.mjs?${name}`);
  const config = configs.find(({ output }) => output.dir === 'dist/cdn/parts');
  const bundle = await rollup({
    ...config,
    input: { ...config.input, ...more },
    plugins: [...plugins, ...config.plugins],
  });
  const { output } = await bundle.generate({ ...config.output, sourcemap: false });
  return new Map(output.map((file) => [file.fileName, file]));
}

function firstFiles(files, name, found = new Set()) {
  if (!found.has(name)) {
    found.add(name);
    for (const each of files.get(name).imports) firstFiles(files, each, found);
  }
  return found;
}

test('a country, a format and a language more change no byte of the core and of the first parts', async () => {
  const before = await build('before', []);
  const after = await build('after', [overlay]);
  assert.ok(after.has('lines-zy.js'), 'the country has a file of its own');
  assert.ok(
    [...after.values()].some(({ code }) => code?.includes('"example"')),
    'the format is there',
  );
  const first = new Set(Object.keys(tags).flatMap((tag) => [...firstFiles(before, `${tag}.js`)]));
  assert.ok(first.has('core.js') && first.has('first-lines.js'));
  const grown = [...first].filter((name) => after.get(name)?.code !== before.get(name).code);
  // The table of first numbers is what names the countries.
  assert.deepEqual(grown, ['first-lines.js']);
  // A language is a file beside the parts: nothing of theirs imports it.
  const { output } = await (
    await rollup({
      input: resolve('src/i18n/lang/zy.ts'),
      plugins: [
        overlay,
        ...(await import('../../rollup.config.mjs')).default.find(
          ({ output: { file } }) => file === 'dist/cdn/lang/de.js',
        ).plugins,
      ],
    })
  ).generate({ format: 'es' });
  assert.match(output[0].code, /Example/);
});

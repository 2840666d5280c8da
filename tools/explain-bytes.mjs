/**
 * `npm run bytes -- group-finder`: what a self-contained file is made of, by module, in bytes before minifying.
 * `npm run bytes -- --page "<peer-story-card>"`: the scripts that a page with these tags requests until each shows its
 * first useful content.
 */
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { pageMeter, sum } from './page-bytes.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { page: { type: 'string' } } });
if (values.page !== undefined) {
  const meter = await pageMeter();
  const files = await meter.measure(values.page);
  await meter.close();
  const number = (value) => value.toLocaleString('en-US').padStart(9);
  console.log(`${'file'.padEnd(36)} ${['raw', 'brotli'].map((each) => each.padStart(9)).join(' ')}`);
  for (const { name, raw, brotli } of files) console.log(`${name.padEnd(36)} ${number(raw)} ${number(brotli)}`);
  console.log(`${'together'.padEnd(36)} ${number(sum(files, 'raw'))} ${number(sum(files, 'brotli'))}`);
  process.exit();
}

const [name = 'peer-widgets'] = positionals;
const config = configs.find(({ output }) => output.file === `dist/cdn/${name}.js`);
if (!config) throw new Error(`there is no dist/cdn/${name}.js`);

const shown = (id) => id.replace(/^.*\/node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1').replace(/^.*\/(src\/)/, '$1');
const bundle = await rollup({ ...config, plugins: config.plugins.filter((plugin) => plugin.name !== 'terser') });
const { output } = await bundle.generate({ ...config.output, sourcemap: false });

const lengths = new Map();
for (const [id, { renderedLength }] of Object.entries(output[0].modules))
  lengths.set(shown(id), (lengths.get(shown(id)) ?? 0) + renderedLength);
const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
for (const [id, length] of [...lengths].sort((a, b) => b[1] - a[1])) {
  if (length > 0)
    console.log(
      `${length.toLocaleString('en-US').padStart(9)} ${((length / total) * 100).toFixed(1).padStart(5)} %  ${id}`,
    );
}

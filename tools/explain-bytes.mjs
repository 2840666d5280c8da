/** `npm run bytes -- group-finder`: what a self-contained file is made of, by module, in bytes before minifying. */
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';

const [name = 'peer-widgets'] = process.argv.slice(2);
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

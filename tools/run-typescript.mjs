/** Loads TypeScript from src in Node: bundled by esbuild into the cache folder, packages left outside. */
import { build } from 'esbuild';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CACHE = 'node_modules/.cache/peer-support-widgets';

/** Bundles `entries` for Node, with esbuild's `plugins`, and returns the paths of the built files, in their order. */
export async function bundleForNode(entries, folder = CACHE, plugins = []) {
  const { metafile } = await build({
    entryPoints: entries,
    outdir: folder,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    tsconfig: 'tsconfig.json',
    metafile: true,
    plugins,
    logLevel: 'warning',
  });
  const built = Object.entries(metafile.outputs);
  return entries.map((entry) =>
    resolve(built.find(([path, { entryPoint }]) => entryPoint === entry && basename(path).endsWith('.mjs'))[0]),
  );
}

/** The exports of one TypeScript module. */
export async function importTypescript(entry) {
  const [path] = await bundleForNode([entry]);
  return import(`${pathToFileURL(path).href}?${Date.now()}`);
}

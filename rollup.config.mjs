import { existsSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { declareProperties } from './tools/declare-properties.mjs';
import { autoloader, builder, everything, frames, languages, modules, resizer, tags } from './tools/entries.mjs';
import { importLitByName } from './tools/import-lit-by-name.mjs';
import { inlineParts } from './tools/inline-parts.mjs';
import { minifyTemplates } from './tools/minify-templates.mjs';
import { quietLit } from './tools/quiet-lit.mjs';
import { namedParts, partFiles, partsLedger, sharedChunk } from './tools/split-parts.mjs';
import { trimDsv } from './tools/trim-dsv.mjs';
import { withoutSources } from './tools/without-sources.mjs';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! peer-support-widgets ${version}, MIT; see third-party.txt */`;

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8', sourceMap: true });
const minify = (ecma) =>
  terser({
    ecma,
    module: ecma > 2019,
    compress: { passes: 3, pure_getters: true, keep_fargs: false, hoist_funs: true, inline: 1 },
    format: { comments: false, preamble: banner, ascii_only: ecma === 2019 },
  });

/** Everything inside, dependencies too: one request, one SRI hash. */
const selfContained = (...more) => [
  resolve({ browser: true, exportConditions: ['production', 'browser'], extensions: ['.ts', '.js'] }),
  typescript(),
  inlineParts(),
  declareProperties(),
  trimDsv(),
  importLitByName(),
  quietLit(),
  minifyTemplates(),
  ...more,
];

/** Lowers the syntax of the whole file, dependencies too, for engines that have no modules. */
const es2019 = {
  name: 'es2019',
  renderChunk: (code) => transform(code, { target: 'es2019', sourcemap: true, charset: 'utf8' }),
};

/** Some packages carry misplaced annotations and circular imports; both are harmless. */
const onLog = (level, log, handler) => {
  if (log.code !== 'INVALID_ANNOTATION' && log.code !== 'CIRCULAR_DEPENDENCY') handler(level, log);
};

/** What a bundler installs beside the package; anything else is taken in. */
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** Files that show where a crisis line's facts come from. */
const showsSources = (input) => [everything, tags['resource-list'], frames['resource-list']].includes(input);

const cdn = (input, file) => ({
  input,
  onLog,
  plugins: [withoutSources({ showsSources: showsSources(input) }), ...selfContained(minify(2022))],
  output: { file: `dist/cdn/${file}`, format: 'es', sourcemap: 'hidden', freeze: false },
});

/** A module that is a classic script too, for the pages of `dist/embed`. */
const language = (input, file) => {
  const { output, ...config } = cdn(input, file);
  return { ...config, output: { ...output, format: 'iife' } };
};

/** Without modules: a sandboxed frame has no origin, and would be refused every module. */
const embedded = (input, file) => ({
  input,
  onLog,
  plugins: [withoutSources({ showsSources: showsSources(input) }), ...selfContained(minify(2022))],
  output: { file: `dist/embed/${file}`, format: 'iife', sourcemap: 'hidden' },
});

const ledger = partsLedger(tags);

/** The same library in parts; `autoload.js` knows the first ones, and `manifest.js` the others. */
const parts = {
  input: tags,
  // A later part may import from a tag's file, which then needs no other file behind it.
  preserveEntrySignatures: 'allow-extension',
  onLog,
  plugins: [
    withoutSources({ showsSources: true }),
    namedParts(),
    ...selfContained(minify(2022)).filter(({ name }) => name !== 'inline-parts'),
    ledger.collect,
  ],
  output: {
    dir: 'dist/cdn/parts',
    format: 'es',
    sourcemap: 'hidden',
    manualChunks: sharedChunk(Object.values(tags)),
    hoistTransitiveImports: false,
    ...partFiles,
  },
};

export default [
  parts,
  {
    input: modules,
    onLog,
    external: (id) => isDependency(id) || /\/i18n\/lang\/[\w-]+\.js$/.test(id),
    plugins: [resolve({ browser: true, extensions: ['.ts', '.js'] }), typescript()],
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // The languages that the command line imports are built below: their place in `dir`.
      paths: (id) => id.replace(/^.*(?=\/i18n\/lang\/)/, '.'),
      // npm leaves every folder called node_modules out of a package.
      entryFileNames: ({ name }) => `${name.replace('node_modules/', 'vendor/')}.js`,
    },
  },
  // A language is used as a whole: one module for each packs better than its blocks.
  {
    input: languages,
    onLog,
    external: '../words.js',
    plugins: [resolve({ browser: true, extensions: ['.ts', '.js'] }), typescript()],
    output: { dir: 'dist/esm/i18n/lang', format: 'es', entryFileNames: '[name].js' },
  },
  ...Object.entries(tags).map(([name, input]) => cdn(input, `${name}.js`)),
  ...Object.entries(languages).map(([code, input]) => language(input, `lang/${code}.js`)),
  ...Object.entries(frames).map(([name, input]) => embedded(input, `${name}.js`)),
  embedded(resizer, 'resize.js'),
  {
    input: builder,
    onLog,
    plugins: selfContained(minify(2022)),
    output: { file: 'dist/builder/builder.js', format: 'es', sourcemap: 'hidden' },
  },
  ...(existsSync(everything)
    ? [
        cdn(everything, 'peer-widgets.js'),
        {
          input: everything,
          onLog,
          plugins: selfContained(es2019, minify(2019)),
          output: {
            file: 'dist/cdn/peer-widgets.classic.js',
            format: 'iife',
            name: 'PeerWidgets',
            extend: true,
            sourcemap: 'hidden',
          },
        },
      ]
    : []),
  {
    input: autoloader,
    plugins: [
      ...selfContained(ledger.inform(autoloader, { languages: Object.keys(languages), folder: 'dist/cdn' })),
      minify(2022),
    ],
    output: { file: 'dist/cdn/autoload.js', format: 'es', sourcemap: 'hidden' },
  },
];

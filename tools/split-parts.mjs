/** How `dist/cdn/parts` is cut: which modules go into which file, and what the loader knows about each file. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import MagicString from 'magic-string';
import { PART } from './inline-parts.mjs';

/** The name of the file that a dynamically imported module becomes. */
function partName(id) {
  const path = relative('src', id).replace(/\.ts$/, '');
  const [, folder, kind] = /^feed\/(formats|repairs)\/(\w+)$/.exec(path) ?? [];
  if (kind) return `${folder}-${kind}`;
  const [, country] = /^content\/helplines\/(\w\w)$/.exec(path) ?? [];
  if (country) return `lines-${country}`;
  return basename(path);
}

/**
 * Modules that belong together whoever uses them, so that there are few files: without this, Rollup makes a file for
 * every set of users, and what only one tag has would follow any part that uses it too.
 */
const CHUNKS = [
  // What reads a feed: a page without one, and what is shown before it, need nothing of it.
  [
    'read-feed',
    /\/(?:context\/read-feed|feed\/(?:(?:parse|request|load)-feed|feed-cache|feed-error|read-record|in-slices|joined-work|link-header|parse-json|arrived|own-copy|adapters\/(?:native|adapter|record-fields)|schema\/(?:gate|rules|text|draft|safe-url|date)))\.ts$/,
  ],
  // What grows with the countries.
  ['first-lines', /\/content\/helplines\/(?:first-lines|emergency)\.ts$/],
  ['core', /\/(?:domain\/(?:digits|mail-address|shown-host)|ui\/icons\/(?:call|video))\.ts$/],
  [
    'repair',
    /\/feed\/(?:judge|repair|withheld|schema\/(?:remedies|clear-values|moved-links|moved-resource-links|region-names))\.ts$/,
  ],
  [
    'help-now',
    /\/(?:ui\/(?:help-now|contact-button|region-picker)|domain\/(?:contact-link|phone-number|retired-numbers)|helplines\/retired)\.ts$/,
  ],
  ['region-row', /\/(?:ui\/region-(?:row|name)|i18n\/en\/region|domain\/resource|helplines\/regions)\.ts$/],
  [
    'player-details',
    /\/(?:domain\/exercise-layout|grounding-player\/(?:player-(?:details|words)|exercise-choice|details\.styles|open-panels|timing-options|keys-off))\.ts$|\/en\/grounding-player(?:\/later)?\.ts$/,
  ],
  ['exercise-titles', /\/exercises\/(?:titles|script-steps)\.ts$/],
  ['exercise-limits', /\/domain\/exercise-limits\.ts$/],
  ['read-times', /\/feed\/schema\/(?:wall-clock|time-zone)\.ts$/],
  ['stories', /\/(?:domain\/story-text|feed\/readers\/stories|schema\/story-schema)\.ts$/],
  [
    'lists',
    /\/(?:domain\/(?:zoned-time|weekday-names|languages|fold-text)|page\/print-controller|i18n\/when|ui\/(?:reader-zone|list\.styles|copy-text|live-text|search-field|held-text))\.ts$/,
  ],
];

/**
 * Rollup's `manualChunks`: what several first parts share goes into files of its own, so that a page with two widgets
 * gets it once: `base` is what the quick exit shares with the others, `core` what most of them share.
 */
export function sharedChunk(entries) {
  const users = new Map();
  const walk = (id, entry, { getModuleInfo }) => {
    const known = users.get(id) ?? users.set(id, new Set()).get(id);
    if (known.has(entry)) return;
    known.add(entry);
    for (const next of getModuleInfo(id).importedIds) walk(next, entry, { getModuleInfo });
  };
  let isWalked = false;
  return (id, api) => {
    if (!isWalked) {
      for (const entry of api.getModuleIds())
        if (entries.some((each) => entry.endsWith(each))) walk(entry, basename(entry, '.ts'), api);
      isWalked = true;
    }
    const all = [...(users.get(id) ?? [])];
    const by = all.filter((name) => name !== 'peer-feed');
    const [chunk] = CHUNKS.find(([, modules]) => modules.test(id)) ?? [];
    if (chunk) return chunk;
    if (by.includes('quick-exit') && by.length > 1) return 'base';
    if (by.length === 2 && by.join().match(/group-finder/) && by.join().match(/resource-list/)) return 'lists';
    if (by.length > 1) return 'core';
    // `player-details` needs some of them, and would take them along.
    return all.join() === 'grounding-player' ? 'grounding-player' : undefined;
  };
}

/** Rollup output options for the parts. */
export const partFiles = {
  entryFileNames: '[name].js',
  chunkFileNames: ({ facadeModuleId, name }) =>
    `${facadeModuleId && name !== 'core' ? partName(facadeModuleId) : name}.js`,
};

/**
 * In a part, `import('./x.js')` becomes a call of what `src/embed/verified-part.ts` hands in, which fetches that file
 * through the loader. A promise of it is what the bundler expects: where a file holds more than the module, it adds
 * `.then()` to find the module in it.
 */
export const namedParts = () => ({
  name: 'named-parts',
  transform(code) {
    const text = new MagicString(code);
    for (const { index } of code.matchAll(PART)) text.update(index - '() => '.length, index, '(fetchFile) => ');
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      return /\/fetch-part\.js$/.test(source) && importer?.includes('/parts/')
        ? this.resolve('/src/embed/verified-part.ts'.slice(1), undefined, { skipSelf: true })
        : null;
    },
  },
  renderDynamicImport: () => ({ left: 'fetchFile(', right: ')' }),
});

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('base64');
const nameOf = (file) => file.replace(/\.js$/, '');

/**
 * What the loader must know, collected while the configurations are built in their order: `first`, the files of the
 * tags and what they import; the others and the languages are written into `manifest.js`.
 */
export function partsLedger(entries) {
  const ledger = { first: {}, others: {}, dir: '' };
  const collect = {
    name: 'collect-parts',
    writeBundle({ dir }, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const known = Object.fromEntries(
        chunks.map(({ fileName, imports }) => [
          nameOf(fileName),
          [hashOf(join(dir, fileName)), ...imports.map(nameOf)],
        ]),
      );
      const walk = (name) => {
        if (ledger.first[name]) return;
        ledger.first[name] = known[name];
        known[name].slice(1).forEach(walk);
      };
      Object.keys(entries).forEach(walk);
      ledger.others = Object.fromEntries(Object.entries(known).filter(([name]) => !ledger.first[name]));
      ledger.dir = dir;
    },
  };
  /** Writes the manifest, and into the loader what has been built by now. */
  const inform = (loader, { languages, folder }) => ({
    name: 'inform-loader',
    transform(code, id) {
      if (!id.endsWith(loader)) return null;
      const files = Object.fromEntries(
        languages.map((language) => [`lang/${language}`, [hashOf(join(folder, 'lang', `${language}.js`))]]),
      );
      const others = Object.entries({ ...ledger.others, ...files }).sort(([a], [b]) => (a < b ? -1 : 1));
      const manifest = join(ledger.dir, 'manifest.js');
      writeFileSync(manifest, `export const manifest=${JSON.stringify(Object.fromEntries(others))};\n`);
      const first = { ...ledger.first, manifest: [hashOf(manifest)] };
      const tags = Object.keys(entries).map((name) => (name.startsWith('peer-') ? name : `peer-${name}`));
      return {
        code: `const FIRST = ${JSON.stringify(first)};\nconst TAGS = '${tags.join()}';\n${code}`,
        map: null,
      };
    },
  });
  return { collect, inform };
}

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';

const published = (path) => path?.replace(/^\/?(?:\.\/)?src\//, 'esm/').replace(/\.ts$/, '.js');

/** The manifest ships in dist, so its paths name the built modules. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const walk = (node) => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (node !== null && typeof node === 'object') {
        if (typeof node.module === 'string') node.module = published(node.module);
        Object.values(node).forEach(walk);
      }
    };
    for (const module of customElementsManifest.modules) module.path = published(module.path);
    walk(customElementsManifest.modules);
  },
};

/** The analyzer lists each dispatched event class once more without a name, and everything private: neither is for readers. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy }) =>
      name && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('_');
    const LIFECYCLE = new Set([
      'render',
      'willUpdate',
      'updated',
      'firstUpdated',
      'connectedCallback',
      'disconnectedCallback',
      'attributeChangedCallback',
      'createRenderRoot',
      'shouldUpdate',
      'update',
      'performUpdate',
    ]);
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const each of declarations) {
        if (each.events) each.events = each.events.filter(({ name }) => name);
        if (each.members)
          each.members = each.members.filter(
            (member) => isPublic(member) && !member.static && !LIFECYCLE.has(member.name),
          );
      }
    }
  },
};

/** What the widgets consist of is not for editors: the manifest holds the elements, the classes they extend, and their events. */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const needed = new Set(declared.filter(({ tagName }) => tagName));
    // Those that are added on the way are looked at too.
    for (const { superclass, events = [] } of needed) {
      const names = [superclass?.name, ...events.map(({ type }) => type?.text)];
      for (const each of declared) if (names.includes(each.name)) needed.add(each);
    }
    manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
      declarations.some((each) => needed.has(each)),
    );
  },
};

/** Names of unions of texts (`StoryPick`) are written out, so that editors and forms can offer the choices. */
const choicesWrittenOut = {
  name: 'choices-written-out',
  packageLinkPhase({ customElementsManifest }) {
    const sources = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
    const unions = sources.flatMap((name) => [
      ...readFileSync(join('src', name), 'utf8').matchAll(/^export type (\w+) = ('[^']*'(?: \| '[^']*')*);/gm),
    ]);
    const choices = new Map(unions.map(([, name, union]) => [name, union]));
    for (const { attributes = [], members = [] } of customElementsManifest.modules.flatMap(
      ({ declarations = [] }) => declarations,
    )) {
      for (const { type } of [...attributes, ...members]) {
        if (type && choices.has(type.text)) type.text = choices.get(type.text);
      }
    }
  },
};

/** The generator of the types for JSX names the classes of events and imports none of them. */
const eventsImported = {
  name: 'events-imported',
  packageLinkPhase() {
    const text = readFileSync('dist/jsx.d.ts', 'utf8');
    const names = [...new Set([...text.matchAll(/\(e: (\w+Event)\)/g)].map(([, name]) => name))].sort();
    writeFileSync('dist/jsx.d.ts', `import type { ${names.join(', ')} } from './esm/index.js';\n${text}`);
  },
};

export default {
  globs: ['src/widgets/**/*.ts', 'src/ui/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    publishedPaths,
    elementsOnly,
    choicesWrittenOut,
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, _tag, path) => `./${published(path)}`,
    }),
    eventsImported,
  ],
};

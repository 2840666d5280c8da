import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

/** What `lit` passes on from the module of its styles, which needs no other. */
const STYLES = ['adoptStyles', 'css', 'supportsAdoptingStyleSheets', 'unsafeCSS'];

/** A module of `@lit/context`, which exports only all of them together. */
const context = (file) => fileURLToPath(new URL(`../node_modules/@lit/context/lib/${file}.js`, import.meta.url));

/** Package → name → the module that has it. */
const MODULES = {
  lit: Object.fromEntries(STYLES.map((name) => [name, '@lit/reactive-element/css-tag.js'])),
  '@lit/context': {
    createContext: context('create-context'),
    ContextConsumer: context('controllers/context-consumer'),
    ContextProvider: context('controllers/context-provider'),
  },
};

/**
 * Rollup plugin for self-contained files and parts, after TypeScript: what is imported from `lit` and `@lit/context` is
 * imported from its own module, so that an element without templates does not bring the rest of Lit along, nor one that
 * reads a context what provides one.
 */
export const importLitByName = () => ({
  name: 'import-lit-by-name',
  transform(code) {
    if (!/from "(?:lit|@lit\/context)"/.test(code)) return null;
    const text = new MagicString(code);
    for (const { type, source, specifiers, start, end } of this.parse(code).body) {
      if (type !== 'ImportDeclaration' || !Object.hasOwn(MODULES, source.value)) continue;
      const moduleOf = ({ imported }) => MODULES[source.value][imported.name] ?? source.value;
      const lines = [...new Set(specifiers.map(moduleOf))].map((module) => {
        const some = specifiers.filter((each) => moduleOf(each) === module);
        const names = some.map((each) => code.slice(each.start, each.end)).join(', ');
        return `import { ${names} } from ${JSON.stringify(module)};`;
      });
      text.update(start, end, lines.join(''));
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

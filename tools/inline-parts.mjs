/**
 * Rollup plugin for files that are complete in themselves, and for tests: a part's `() => import('./x.js')` becomes a
 * static import, so that the part is there at once.
 */
import MagicString from 'magic-string';

/** The `import()` of a part. */
export const PART = /(?<=\(\) => )import\((['"])([^'"]+)\1\)/g;

/** `code` with its parts inlined; `undefined` where it has none. */
export function inlined(code) {
  if (!code.includes(' => import(') && !code.includes('./fetch-part.js')) return undefined;
  const text = new MagicString(code).replaceAll('./fetch-part.js', './inline-part.js');
  let count = 0;
  for (const { 0: call, 2: path, index } of code.matchAll(PART)) {
    text.prepend(`import * as part$${count} from '${path}';\n`);
    text.update(index, index + call.length, `part$${count++}`);
  }
  return text.hasChanged() ? text : undefined;
}

/** What is simpler where nothing comes later, by the end of its path. */
const WHOLE = {
  '/content/helplines/built-in-lines.ts': '/content/helplines/all-lines.ts',
  '/page/parts-ahead.ts': '/page/nothing-ahead.ts',
  '/parts/part.ts': '/parts/whole-part.ts',
  '/ui/use-part.ts': '/ui/use-whole-part.ts',
};
const REPLACED = /\/(?:built-in-lines|parts-ahead|part|use-part)\.js$/;

export const inlineParts = () => ({
  name: 'inline-parts',
  resolveId: {
    order: 'pre',
    async handler(source, importer, options) {
      if (!REPLACED.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const part = Object.keys(WHOLE).find((end) => found?.id.endsWith(end));
      return part ? found.id.replace(part, WHOLE[part]) : found;
    },
  },
  transform(code) {
    const text = inlined(code);
    return text ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
});

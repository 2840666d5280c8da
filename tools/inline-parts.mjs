/**
 * Rollup plugin for files that are complete in themselves, and for tests: a part's `() => import('./x.js')` becomes a
 * static import, so that the part is there at once.
 */
import MagicString from 'magic-string';

const PART = /(?<=\(\) => )import\((['"])([^'"]+)\1\)/g;

/** `code` with its parts inlined; `undefined` where it has none. */
export function inlined(code) {
  if (!code.includes(' => import(')) return undefined;
  const text = new MagicString(code);
  let count = 0;
  for (const { 0: call, 2: path, index } of code.matchAll(PART)) {
    text.prepend(`import * as part$${count} from '${path}';\n`);
    text.update(index, index + call.length, `part$${count++}`);
  }
  return count > 0 ? text : undefined;
}

export const inlineParts = () => ({
  name: 'inline-parts',
  transform(code) {
    const text = inlined(code);
    return text ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
});

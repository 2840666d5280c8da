import MagicString from 'magic-string';

/** What esbuild writes into each module that has decorators. */
const WRITTEN =
  /var __defProp = Object\.defineProperty;\nvar __getOwnPropDesc = [^\n]*\nvar __decorateClass = \([^]*?\n};\n/;
const SHARED = '\0decorate-class';

/**
 * Rollup plugin for self-contained files, after TypeScript: all modules share the function that applies decorators,
 * instead of having one each.
 */
export const shareDecorating = () => {
  let shared = '';
  return {
    name: 'share-decorating',
    resolveId: (source) => (source === SHARED ? SHARED : null),
    load: (id) => (id === SHARED ? `${shared}export { __decorateClass };` : null),
    transform(code, id) {
      if (id === SHARED || !code.includes('__decorateClass')) return null;
      const match = WRITTEN.exec(code);
      if (!match) this.error('esbuild applies decorators in another way: look again at what it writes');
      [shared] = match;
      const text = new MagicString(code);
      text.overwrite(match.index, match.index + shared.length, `import { __decorateClass } from '${SHARED}';\n`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
};

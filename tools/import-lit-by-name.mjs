import MagicString from 'magic-string';

/** What `lit` passes on from the module of its styles, which needs no other. */
const STYLES = new Set(['adoptStyles', 'css', 'supportsAdoptingStyleSheets', 'unsafeCSS']);

/**
 * Rollup plugin for self-contained files, after TypeScript: styles are imported from their own module of Lit, so that an
 * element without templates does not bring the rest along.
 */
export const importLitByName = () => ({
  name: 'import-lit-by-name',
  transform(code) {
    if (!code.includes('from "lit"')) return null;
    const text = new MagicString(code);
    for (const { type, source, specifiers, start, end } of this.parse(code).body) {
      if (type !== 'ImportDeclaration' || source.value !== 'lit') continue;
      const isStyle = ({ imported }) => STYLES.has(imported.name);
      const from = (module, some) =>
        some.length > 0
          ? `import { ${some.map((each) => code.slice(each.start, each.end)).join(', ')} } from "${module}";`
          : '';
      const others = specifiers.filter((each) => !isStyle(each));
      text.update(
        start,
        end,
        from('@lit/reactive-element/css-tag.js', specifiers.filter(isStyle)) + from('lit', others),
      );
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

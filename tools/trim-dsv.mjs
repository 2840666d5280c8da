const ALL = /return \{\n {4}parse: parse,[^}]*\};/;

/**
 * Rollup plugin: of d3-dsv only `parseRows` is used, but what it returns also names functions that build code from text,
 * which nothing we publish may hold. Without those names, tree shaking removes them. See docs/decisions.
 */
export const trimDsv = () => ({
  name: 'trim-dsv',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/d3-dsv/src/dsv.js')) return null;
    if (!ALL.test(code)) this.error('d3-dsv has changed: look again at what it returns');
    return { code: code.replace(ALL, 'return { parseRows };'), map: null };
  },
});

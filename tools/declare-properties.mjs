import MagicString from 'magic-string';

/** What esbuild writes into each module that has decorators. */
const WRITTEN =
  /var __defProp = Object\.defineProperty;\nvar __getOwnPropDesc = [^\n]*\nvar __decorateClass = \([^]*?\n};\n/;

/** The options of a property by decorator; `given` are those in the source. */
const DECORATORS = {
  property: (given) => given,
  state: () => '{ state: true }',
};

/**
 * Rollup plugin for self-contained files, after TypeScript: fields with `@property()` and `@state()` are declared by
 * what Lit's decorators call, so that neither the decorators nor what applies them is part of the file.
 */
export const declareProperties = () => ({
  name: 'declare-properties',
  transform(code) {
    if (!code.includes('__decorateClass')) return null;
    const text = new MagicString(code);
    text.replace(WRITTEN, '');
    for (const { type, source, expression, start, end } of this.parse(code).body) {
      if (type === 'ImportDeclaration' && source.value === 'lit/decorators.js') text.remove(start, end);
      if (type !== 'ExpressionStatement' || expression.callee?.name !== '__decorateClass') continue;
      const [decorators, prototype, name] = expression.arguments;
      const [{ callee, arguments: given }, ...others] = decorators.elements;
      if (!Object.hasOwn(DECORATORS, callee.name) || others.length > 0)
        this.error(`no rule for @${callee.name}: only fields with one of @${Object.keys(DECORATORS).join(', @')}`);
      const written = given.map((each) => code.slice(each.start, each.end)).join();
      const args = [name.raw, DECORATORS[callee.name](written)].filter(Boolean).join(', ');
      text.update(start, end, `${prototype.object.name}.createProperty(${args});`);
    }
    if (text.toString().includes('__decorateClass'))
      this.error('esbuild applies decorators in another way: look again at what it writes');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

import MagicString from 'magic-string';

/** What Lit tells every script of the page, and what it asks of them. */
const NOTES = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g, '0'],
  [/\b\w+\.(?:(?:litHtml|litElement|reactiveElement)PolyfillSupport|litElementHydrateSupport)\b/g, 'undefined'],
  [/\b\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap/g, '0'],
  [/\blitPropertyMetadata\.get\(\w+\)/g, 'undefined'],
];

/**
 * Rollup plugin for self-contained files: Lit neither leaves anything on `window` nor reads anything from it. An element of the page with such an id
 * would be taken for it, and stop every widget. Nothing of it is used: no polyfills, no hydration, and decorators of the legacy kind.
 */
export const quietLit = () => ({
  name: 'quiet-lit',
  transform(code, id) {
    const file = /\/(?:@lit\/reactive-element|lit-html|lit-element)\/(?:reactive-element|lit-html|lit-element)\.js$/.exec(id.replaceAll('\\', '/'));
    if (!file) return null;
    const text = new MagicString(code);
    for (const [pattern, instead] of NOTES) text.replace(pattern, instead);
    if (/lit\w+(?:Versions|Support|Metadata)|reactiveElement\w+/i.test(text.toString().replaceAll('_$AE', '')))
      this.error(`${file[0]} has changed: look again at what it keeps on window`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

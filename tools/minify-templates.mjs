/** Rollup plugin: takes the indentation out of html, svg and css templates. What is shown stays the same. */
import MagicString from 'magic-string';

const TAGS = { html: collapse, svg: collapse, css: squeeze };

/** Runs of white space become one space: between inline elements a space is visible, so none is removed. */
function collapse(text) {
  return text.replace(/\s+/g, ' ');
}

/** Comments, needless spaces and zeros before a point go; strings stay as they are. */
function squeeze(text) {
  return text
    .replace(/("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\//g, (_, string) => string ?? '')
    .replace(/("[^"]*"|'[^']*')|\s+/g, (_, string) => string ?? ' ')
    .replace(/("[^"]*"|'[^']*')|\s*([{};,])\s*|:\s/g, (match, string, mark) => string ?? mark ?? ':')
    .replace(/("[^"]*"|'[^']*')|(?<=[\s:,(-])0(?=\.\d)/g, (_, string) => string ?? '')
    .replaceAll(';}', '}');
}

export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code) {
    if (!/\b(?:html|svg|css)`/.test(code)) return null;
    const text = new MagicString(code);
    const walk = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (Array.isArray(node)) {
        node.forEach(walk);
        return;
      }
      const minify = node.type === 'TaggedTemplateExpression' ? TAGS[node.tag.name] : undefined;
      if (minify) {
        for (const { start, end } of node.quasi.quasis) {
          const before = code.slice(start, end);
          const after = minify(before);
          if (after !== before)
            start === end || (after === '' ? text.remove(start, end) : text.overwrite(start, end, after));
        }
      }
      for (const [key, value] of Object.entries(node)) if (key !== 'type' && typeof value === 'object') walk(value);
    };
    walk(this.parse(code));
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

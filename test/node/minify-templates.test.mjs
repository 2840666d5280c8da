import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from '../../tools/minify-templates.mjs';

/** The templates of `code` after the build step, as the browser would get them. */
async function built(code) {
  const source = { name: 'source', resolveId: (id) => id, load: () => code };
  const bundle = await rollup({ input: 'entry', treeshake: false, plugins: [source, minifyTemplates()] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code.trim();
}

const cases = [
  [
    'takes indentation out of markup, and keeps the space between inline elements',
    'html`<b>a</b>\n    <b>b</b>`;',
    'html`<b>a</b> <b>b</b>`;',
  ],
  ['keeps elements that touch touching', 'html`<b>a</b><b>b</b>`;', 'html`<b>a</b><b>b</b>`;'],
  ['keeps the holes of a template', 'html`\n  <p>${x}  ${y}</p>\n`;', 'html` <p>${x} ${y}</p> `;'],
  [
    'reaches templates inside templates',
    'html`<p>${a.map((b) => html`\n  <i>${b}</i>`)}</p>`;',
    'html`<p>${a.map((b) => html` <i>${b}</i>`)}</p>`;',
  ],
  [
    'takes comments and needless spaces out of styles',
    'css`\n  /* why */\n  .a, .b {\n    color: red;\n  }\n`;',
    'css` .a,.b{color:red}`;',
  ],
  ['keeps a descendant before a pseudo-class apart', 'css`.a :hover { color: red; }`;', 'css`.a :hover{color:red}`;'],
  [
    'keeps the spaces of calc and of conditions',
    'css`@container (inline-size > 40rem) { p { margin: calc(1px + 2px); } }`;',
    'css`@container (inline-size > 40rem){p{margin:calc(1px + 2px)}}`;',
  ],
  [
    'takes out the zero before a point',
    'css`.a { margin: 0.5rem -0.5em 10.5px 0; }`;',
    'css`.a{margin:.5rem -.5em 10.5px 0}`;',
  ],
  ['leaves strings alone', "css`p::before { content: 'a  ;  b'; }`;", "css`p::before{content:'a  ;  b'}`;"],
  ['leaves other tags alone', 'text`a   b`;', 'text`a   b`;'],
];

describe('minifyTemplates', () => {
  for (const [name, input, expected] of cases) {
    it(name, async () => assert.equal(await built(input), expected));
  }
});

/**
 * Plants one violation behind every wall and sees the lint (or the compiler) refuse it, and one clean line beside it
 * that must pass: a rule that never fires is worse than none. Nothing is written to disk.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { layers } from './eslint/layers.mjs';

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const PROPERTY = 'no-restricted-properties';
const doc = '/** A sentence. */\n';

/** [where, refused code, the rule that refuses it, code that passes the same rule] */
const walls = [
  // layers: every pair that is refused, generated below
  ['src/domain/x.ts', "import { html } from 'lit';", IMPORTS, "import { fold } from './fold.js';"],
  [
    'src/content/x.ts',
    "import { csvParse } from 'd3-dsv';",
    IMPORTS,
    "import type { Exercise } from '../domain/exercise.js';",
  ],
  ['src/feed/x.ts', "import * as z from 'zod/mini';", IMPORTS, "import { dsvFormat } from 'd3-dsv';"],
  ['src/feed/x.ts', "import { html } from 'lit';", IMPORTS, "import type { Group } from '../domain/group.js';"],
  ['src/widgets/a/x.ts', "import * as z from 'zod/mini';", IMPORTS, "import { html } from 'lit';"],
  ['src/widgets/a/x.ts', "import { B } from '../b/b.js';", IMPORTS, "import { A } from './a.js';"],
  ['src/widgets/a/c/x.ts', "import { B } from '../../b/b.js';", IMPORTS, "import { A } from '../a.js';"],
  [
    'src/widgets/a/x.ts',
    "import { B } from '../../widgets/b/b.js';",
    IMPORTS,
    "import { tokens } from '../../ui/tokens.styles.js';",
  ],
  ['src/widgets/a/x.ts', "import axios from 'axios';", IMPORTS, "import { repeat } from 'lit/directives/repeat.js';"],
  ['src/cli/x.ts', "import { html } from 'lit';", IMPORTS, "import { readFile } from 'node:fs/promises';"],
  [
    'src/ui/x.ts',
    "import { loadFeed } from '../feed/load-feed.js';",
    IMPORTS,
    "import type { FeedError } from '../feed/feed-error.js';",
  ],
  [
    'src/i18n/x.ts',
    "import { exercises } from '../content/exercises/index.js';",
    IMPORTS,
    "import type { Exercise } from '../content/exercises/index.js';",
  ],
  ['src/ui/x.ts', "import { a } from '../index.js';", IMPORTS, "import { a } from '../domain/a.js';"],
  ['src/ui/x.ts', "import { a } from './a';", IMPORTS, "import { a } from './a.js';"],
  ['src/domain/x.ts', "export * from './group.js';", SYNTAX, "export type { Group } from './group.js';"],
  ['src/widgets/a/x.ts', "void import('./late.js');", SYNTAX, "import './late.js';"],
  ['src/widgets/a/x.ts', 'const x = part(() => import(name));', SYNTAX, "const x = part(() => import('./late.js'));"],

  // clocks and zones
  ['src/domain/x.ts', 'const now = new Date();', SYNTAX, 'const at = new Date(now);'],
  ['src/domain/x.ts', 'const now = Date.now();', SYNTAX, 'const at = Date.UTC(2026, 0, 1);'],
  ['src/domain/x.ts', 'const now = Date();', SYNTAX, 'const at = new Date(0);'],
  ['src/domain/x.ts', 'const now = performance.now();', SYNTAX, 'const at = now + 1;'],
  ['src/domain/x.ts', 'const pick = Math.random();', SYNTAX, 'const pick = Math.floor(seed);'],
  ['src/feed/x.ts', 'const at = new Date(2026, 0, 1);', SYNTAX, 'const at = new Date(text);'],
  ...[
    'getDay',
    'getHours',
    'getDate',
    'getMonth',
    'getFullYear',
    'getMinutes',
    'setDate',
    'setHours',
    'setMonth',
    'getTimezoneOffset',
    'toLocaleTimeString',
  ].map((name) => ['src/widgets/a/x.ts', `at.${name}(1);`, PROPERTY, 'at.getUTCDay();']),

  // spoiled prototypes
  [
    'src/widgets/a/x.ts',
    'class A { private near: string | undefined; }',
    SYNTAX,
    'class A { private near: string | undefined = undefined; }',
  ],

  // sinks
  [
    'src/widgets/a/x.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    IMPORTS,
    "import { live } from 'lit/directives/live.js';",
  ],
  [
    'src/widgets/a/x.ts',
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
    IMPORTS,
    "import { svg } from 'lit';",
  ],
  [
    'src/widgets/a/x.ts',
    "import { styleMap } from 'lit/directives/style-map.js';",
    IMPORTS,
    "import { classMap } from 'lit/directives/class-map.js';",
  ],
  [
    'src/widgets/a/x.ts',
    "import { unsafeStatic } from 'lit/static-html.js';",
    IMPORTS,
    "import { html } from 'lit/static-html.js';",
  ],
  ...['innerHTML = name', 'outerHTML = name', 'insertAdjacentHTML("beforeend", name)', 'setHTMLUnsafe(name)'].map(
    (use) => ['src/ui/x.ts', `node.${use};`, PROPERTY, 'node.textContent = name;'],
  ),
  ['src/ui/x.ts', "node['innerHTML'] = name;", PROPERTY, "node['textContent'] = name;"],
  ['src/ui/x.ts', 'document.write(name);', PROPERTY, 'stream.write(name);'],
  ['src/ui/x.ts', 'const all = document.cookie;', PROPERTY, 'const all = document.title;'],
  ['src/ui/x.ts', 'navigator.sendBeacon(url);', PROPERTY, 'navigator.language;'],
  ['src/ui/x.ts', 'const parser = new DOMParser();', 'no-restricted-globals', 'const parser = new URL(url);'],
  ['src/ui/x.ts', 'const parser = new window.DOMParser();', PROPERTY, 'const parser = new window.URL(url);'],
  ['src/ui/x.ts', 'eval(name);', 'no-eval', 'evaluate(name);'],
  ['src/ui/x.ts', 'const f = new Function(name);', 'no-new-func', 'const f = () => name;'],
  ['src/ui/x.ts', 'const t = html`<p style="color:red">${x}</p>`;', SYNTAX, 'const t = html`<p class="red">${x}</p>`;'],
  ['src/ui/x.ts', 'const t = html`<style>p{}</style>`;', SYNTAX, 'const t = css`p { color: red; }`;'],
  ['src/ui/x.ts', 'const t = html`<p .innerHTML=${x}></p>`;', SYNTAX, 'const t = html`<p .hidden=${x}></p>`;'],

  // what a page replaces
  ['src/ui/x.ts', 'const a = Array.from({ length: 3 }, make);', SYNTAX, 'const a = times(3, make);'],
  ['src/domain/x.ts', 'const a = Array.from(text);', SYNTAX, 'const a = [...text];'],
  [
    'src/feed/x.ts',
    'for (const [at, each] of all.entries()) use(at, each);',
    SYNTAX,
    'for (const [key, each] of Object.entries(all)) use(key, each);',
  ],
  ['src/context/x.ts', 'const a = JSON.stringify(all);', SYNTAX, 'const a = asJson(all);'],

  // looks
  [
    'src/ui/x.styles.ts',
    'const s = css`p { margin-left: 1px; }`;',
    SYNTAX,
    'const s = css`p { margin-inline-start: 1px; }`;',
  ],
  ['src/ui/x.styles.ts', 'const s = css`p { left: 0; }`;', SYNTAX, 'const s = css`p { inset-inline-start: 0; }`;'],
  ['src/ui/x.styles.ts', 'const s = css`p { text-align: right; }`;', SYNTAX, 'const s = css`p { text-align: end; }`;'],
  [
    'src/ui/x.styles.ts',
    'const s = css`@media (min-width: 40rem) {}`;',
    SYNTAX,
    'const s = css`@container (inline-size > 40rem) {}`;',
  ],
  [
    'src/ui/x.styles.ts',
    'const s = css`p { color: var(--peer-ink); }`;',
    SYNTAX,
    'const s = css`p { color: var(--peer-ink, #111); }`;',
  ],

  // shape
  ['src/domain/x.ts', 'export const a = 1;', 'house/doc-comment', `${doc}export const a = 1;`],
  ['src/widgets/a/x.ts', '@deco() export class A {}', 'house/doc-comment', `${doc}@deco() export class A {}`],
  ['src/domain/utils.ts', 'const a = 1;', 'house/file-name', undefined],
  ['src/domain/someFile.ts', 'const a = 1;', 'house/file-name', undefined],
  ['src/widgets/a/index.ts', 'const a = 1;', 'house/file-name', undefined],
  ...['src/domain/x.ts', 'test/domain/x.test.ts', 'stories/x.stories.ts'].map((path) => [
    path,
    'let a;\n'.repeat(251),
    'max-lines',
    'let a;\n'.repeat(249),
  ]),
];

for (const [layer, { from, types = [] }] of Object.entries(layers)) {
  const up = layer === 'widgets' ? '../../' : '../';
  const path = layer === 'widgets' ? 'src/widgets/a/x.ts' : `src/${layer}/x.ts`;
  const clean = from[0] ? `import { a } from '${up}${from[0]}/a.js';` : "import { a } from './a.js';";
  for (const other of Object.keys(layers)) {
    if (other === layer || from.includes(other)) continue;
    walls.push([path, `import { a } from '${up}${other}/a.js';`, IMPORTS, clean]);
    if (!types.includes(other)) walls.push([path, `import type { A } from '${up}${other}/a.js';`, IMPORTS, clean]);
  }
}

const eslint = new ESLint({
  // Planted files are not on disk, so nothing here may need type information; every wall is syntax.
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
});
const fires = async (path, code, rule) => {
  const [{ messages }] = await eslint.lintText(code, { filePath: path });
  const fatal = messages.find((each) => each.fatal);
  if (fatal) throw new Error(`${path}: ${fatal.message}\n${code}`);
  return messages.some(({ ruleId, severity }) => ruleId === rule && severity === 2);
};

const holes = [];
for (const [path, bad, rule, good] of walls) {
  if (!(await fires(path, bad, rule))) holes.push(`${rule} lets through, in ${path}: ${bad.slice(0, 90)}`);
  if (good !== undefined && (await fires(path, good, rule)))
    holes.push(`${rule} refuses what is allowed, in ${path}: ${good.slice(0, 90)}`);
}

/** The domain folder's own compiler settings: no page, no fetch, no timers. */
function compilesInDomain(code) {
  const { config } = ts.readConfigFile('src/domain/tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src/domain');
  const path = `${process.cwd()}/src/domain/planted.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([path], options, host)).length === 0;
}
for (const name of [
  'document.title',
  'window.name',
  "fetch('/')",
  'setTimeout(() => {}, 0)',
  "localStorage.getItem('a')",
]) {
  if (compilesInDomain(`export const a = ${name};`)) holes.push(`src/domain compiles with ${name}`);
}
if (!compilesInDomain('export const a = new Intl.DateTimeFormat().format(0);'))
  holes.push('src/domain does not compile with Intl');

for (const hole of holes) console.error(hole);
console.log(`${walls.length + 6} walls tried, ${holes.length} with a hole`);
process.exitCode = holes.length > 0 ? 1 : 0;

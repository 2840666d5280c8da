/**
 * `npm run lines`: writes src/content/helplines/first-lines.ts from the lines themselves: for every region the files
 * that hold its lines, and the first way to reach the first of them. `--check` says whether the file is what this would
 * write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { importTypescript } from './run-typescript.mjs';

const FILE = 'src/content/helplines/first-lines.ts';

const { helplines } = await importTypescript('src/content/helplines/index.ts');
const { linesFor } = await importTypescript('src/domain/helpline.ts');
const { contactLink } = await importTypescript('src/domain/contact-link.ts');
const { plainHref } = await importTypescript('src/domain/plain-href.ts');
/** The files in the order in which the index lists them. */
const files = [
  ...readFileSync('src/content/helplines/index.ts', 'utf8').matchAll(/lines as \w+ \} from '\.\/(\w\w)\.js'/g),
].map(([, name]) => name);
const order = (line) => helplines.indexOf(line);

/** Of the ways to reach a line, the one to be shown first. */
const firstWay = ({ contacts }) =>
  contacts.find(({ method }) => method === 'call') ?? contacts.find(({ method }) => method === 'text') ?? contacts[0];

export function rows() {
  const found = new Map();
  for (const region of [...new Set(helplines.flatMap(({ regions }) => regions))]) {
    const { first, more } = linesFor(helplines, region);
    const lines = [...first, ...more];
    const { id, name, kind, focus, hours, language } = lines[0];
    const { method, display, keyword, press } = firstWay(lines[0]);
    if (kind !== 'crisis-line' || focus || keyword || press || !['call', 'text'].includes(method))
      throw new Error(`the first line of ${region}, ${id}, needs more than a row of this table holds`);
    if (plainHref({ method, display }) !== contactLink({ method, display }).href)
      throw new Error(`${display} of ${id} is not reached by its digits alone`);
    const line = [
      id,
      name,
      display,
      hours === 'always' ? 'always' : '',
      language ?? '',
      ...(method === 'call' ? [] : [method]),
    ];
    const held = [...new Set(lines.toSorted((a, b) => order(a) - order(b)).map((each) => each.id.slice(0, 2)))];
    const key = JSON.stringify([held, id]);
    const row = found.get(key) ?? { regions: [], files: held, line };
    row.regions.push(region);
    found.set(key, row);
  }
  return [...found.values()];
}

const text = (value) => `'${value.replace(/['\\]/g, '\\$&')}'`;
const source = `// Written by \`npm run lines\` from the files of this folder.
import type { FirstLine, LinesFile } from './first-line.js';

/** Fetches the lines by file. */
export const linesFiles: Readonly<Record<string, () => LinesFile | Promise<LinesFile>>> = {
${files.map((name) => `  ${name}: () => import('./${name}.js'),`).join('\n')}
};

// prettier-ignore
/** For every region with built-in lines. */
export const firstLines: readonly FirstLine[] = [
${rows()
  .map(({ regions, files: held, line }) => `  [${[regions.join(' '), held.join(' '), ...line].map(text).join(', ')}],`)
  .join('\n')}
];
`;

const formatted = await prettier.format(source, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== formatted) throw new Error(`${FILE} is out of date: npm run lines`);
} else writeFileSync(FILE, formatted);

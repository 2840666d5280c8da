/**
 * Rejects documents and comments that refer to something that does not exist: a source file, a decision record, an npm
 * script, a row of the trust suite, an identifier in CONTRIBUTING.md. Planted references must be found first: a rule
 * that never fires is worse than none.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm;
/** A file by its name or the end of its path; built files and addresses are not in the repository. */
const FILE = /(?<![\w:/.@<>*-])(?!dist\/)(?:[\w.-]+\/)*[\w-][\w.-]*\.(?:ts|tsx|mjs|cjs|md|php|sql)\b(?!\.)/g;
const RECORD = /\b(?:decisions?|records?)[ /](\d{4})\b/g;
const SCRIPT = /\bnpm run ([\w:-]+)/g;
const ROW = /\bT\d{2,3}\b/g;
const IDENTIFIER = /`([A-Za-z]\w*[a-z][A-Z]\w*)`/g;

const list = (pattern) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...pattern], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
const read = (path) => readFileSync(path, 'utf8');

const paths = list([]);
/** Every tracked path and every end of one, so that `schema/rules.ts` is found wherever it is mentioned. */
const ends = new Set(paths.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(at).join('/'))));
const records = new Set(paths.map((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1]));
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const rows = new Set(read('test/trust/rows.mjs').match(ROW));
const identifiers = new Set(
  list(['src/*.ts', 'stories/*.ts', 'tools/eslint/*.mjs']).flatMap((path) => read(path).match(/[A-Za-z_]\w*/g) ?? []),
);
/** Names that a rule bans, so that they occur nowhere. */
const BANNED = ['getHours', 'setDate', 'unsafeHTML'];

/** The dangling references in `text`, the file at `path`. */
function danglingIn(path, text) {
  const isDocument = path.endsWith('.md');
  const prose = isDocument ? text : (text.match(COMMENT) ?? []).join('\n');
  const missing = (pattern, exists) =>
    [...prose.matchAll(pattern)].filter(([whole, part]) => !exists(part ?? whole)).map(([whole]) => whole);
  return [
    // The packed declarations of three frameworks are built.
    ...missing(FILE, (file) => ends.has(file.replace(/^(?:\.\.?\/)+/, '')) || /(?:jsx|vue|svelte)\.d\.ts$/.test(file)),
    ...missing(RECORD, (record) => records.has(record)),
    ...(isDocument ? missing(SCRIPT, (script) => scripts.includes(script)) : []),
    ...(isDocument ? missing(ROW, (row) => rows.has(row)) : []),
    ...(path === 'CONTRIBUTING.md'
      ? missing(IDENTIFIER, (name) => identifiers.has(name) || BANNED.includes(name))
      : []),
  ].map((reference) => `${path}: ${reference} does not exist`);
}

/** [what, path, text, whether it is refused] */
const PLANTED = [
  ['a missing source file', 'docs/a.md', 'See `src/ui/planted-away.ts`.', true],
  ['a missing file beside its comment', 'src/ui/a.ts', '/** The rules are in `schema/planted-away.ts`. */', true],
  ['a missing file in a line comment', 'tools/a.mjs', 'run(); // as planted-away.mjs does', true],
  ['a missing record', 'src/ui/a.ts', '// See decision 9999.', true],
  ['a missing record by its path', 'tools/a.mjs', '/** See docs/decisions/9999. */', true],
  ['a missing script', 'README.md', 'Run `npm run planted`.', true],
  ['a missing row', 'SECURITY.md', 'T999 holds it.', true],
  ['a missing identifier', 'CONTRIBUTING.md', 'Links go through `plantedAway`.', true],
  ['a file by the end of its path', 'src/ui/a.ts', '// See schema/remedies.ts.', false],
  ['a pattern of names', 'CONTRIBUTING.md', '`src/i18n/<lang>.ts` and `src/*.ts`', false],
  ['a record', 'src/ui/a.ts', '/** See docs/decisions/0001-layers.md and decision 0002. */', false],
  ['a string in code', 'src/ui/a.ts', "const name = 'planted-away.ts';", false],
];
for (const [what, path, text, refused] of PLANTED)
  if (danglingIn(path, text).length > 0 !== refused)
    throw new Error(`${what}, planted, was ${refused ? 'not found' : 'refused'}`);

const problems = paths
  .filter((path) => /\.(?:md|ts|mjs|js|php)$/.test(path) && path !== 'tools/check-references.mjs')
  .flatMap((path) => danglingIn(path, read(path)));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

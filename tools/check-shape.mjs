/**
 * Rejects three shapes that are hard to read: long lines, elements with many controllers, functions with many
 * parameters. Each rule is tested on a planted case first: a rule that never fires is worse than none.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Columns of a line. */
const WIDTH = 120;
/** Share of the lines of src/ that may be longer: addresses of sources, patterns, generated tables. */
const LONG_SHARE = 0.005;
/** Controllers of its own that an element may hold. */
const MAX_CONTROLLERS = 5;
/** Parameters of a function. */
const MAX_PARAMETERS = 4;

const ELEMENT_BASES = ['WidgetElement', 'DataWidget'];

/** A controller gets its element as an argument, or is recognised by its name. */
const isController = ({ initializer }) =>
  initializer !== undefined &&
  ts.isNewExpression(initializer) &&
  (/Controller$/.test(initializer.expression.getText()) ||
    initializer.arguments?.some(({ kind }) => kind === ts.SyntaxKind.ThisKeyword) === true);

const isElement = (node) =>
  node.heritageClauses?.some(({ types }) => types.some(({ expression }) => ELEMENT_BASES.includes(expression.text))) ===
  true;

const isRow = (node) =>
  ts.isPropertyAssignment(node.parent) ||
  ts.isArrayLiteralExpression(node.parent) ||
  ts.isObjectLiteralExpression(node.parent);

const longLines = (text) =>
  text.split('\n').flatMap((line, at) => (line.length > WIDTH ? [{ line: at + 1, width: line.length }] : []));

/** What is wrong with one file, apart from its long lines; `path` is relative to the root of the package. */
function problemsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems = [];
  const at = (node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && isElement(node) && /^src\/widgets\/[^/]+\/[^/]+\.ts$/.test(path)) {
      const own = node.members.filter((member) => ts.isPropertyDeclaration(member) && isController(member));
      if (own.length > MAX_CONTROLLERS)
        problems.push(
          `${at(node)}: <${node.name.text}> holds ${own.length} controllers: ${own.map(({ name }) => name.getText()).join(', ')}`,
        );
    }
    // The functions of a `domain` table may take more.
    if (
      ts.isFunctionLike(node) &&
      node.body !== undefined &&
      node.parameters.length > MAX_PARAMETERS &&
      !(path.startsWith('src/domain/') && isRow(node))
    )
      problems.push(`${at(node)}: ${node.parameters.length} parameters`);
    node.forEachChild(visit);
  };
  visit(file);
  return problems;
}

const controllers = (count) =>
  Array.from({ length: count }, (_, n) => `  private readonly part${n} = new Part${n}(this);\n`).join('');
const element = (count) => `class Planted extends DataWidget {\n${controllers(count)}}\n`;
const parameters = (count) => Array.from({ length: count }, (_, n) => `p${n}: string`).join(', ');

/** [what, path, source, whether it is refused] */
const PLANTED = [
  ['an element with six controllers', 'src/widgets/a/a.ts', element(6), true],
  ['an element with five controllers', 'src/widgets/a/a.ts', element(5), false],
  ['a function with five parameters', 'src/feed/a.ts', `function f(${parameters(5)}): void {}\n`, true],
  ['an arrow with five parameters', 'src/feed/a.ts', `const f = (${parameters(5)}): void => {};\n`, true],
  ['a constructor with five parameters', 'src/page/a.ts', `class A { constructor(${parameters(5)}) {} }\n`, true],
  ['a function with four parameters', 'src/feed/a.ts', `function f(${parameters(4)}): void {}\n`, false],
  ['a row of a domain table', 'src/domain/a.ts', `const t = { a: (${parameters(5)}): void => {} };\n`, false],
  ['a domain method with five parameters', 'src/domain/a.ts', `class A { f(${parameters(5)}): void {} }\n`, true],
  ['a domain function with five parameters', 'src/domain/a.ts', `function f(${parameters(5)}): void {}\n`, true],
];
for (const [what, path, text, refused] of PLANTED)
  if (problemsOf(path, text).length > 0 !== refused)
    throw new Error(`${what}, planted, was ${refused ? 'not found' : 'refused'}`);
if (longLines(`${'x'.repeat(WIDTH)}\n${'x'.repeat(WIDTH + 1)}\n`).length !== 1)
  throw new Error('a planted long line was not found');

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src/*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const problems = [];
const long = [];
let total = 0;
for (const path of files) {
  const text = readFileSync(path, 'utf8');
  total += text.split('\n').length - 1;
  long.push(...longLines(text).map(({ line, width }) => `${path}:${line}: ${width} columns`));
  problems.push(...problemsOf(path, text));
}
const allowed = Math.floor(total * LONG_SHARE);
console.log(`${long.length} of ${total} lines are longer than ${WIDTH} columns; ${allowed} may be`);
if (long.length > allowed) problems.push(...long);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

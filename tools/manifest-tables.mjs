/**
 * The tables of README.md and docs/tags.md, written from the manifest between their markers, so that the documents and
 * the source cannot disagree. `--check` writes nothing and fails on a difference, or on a tag with something undocumented.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const firstSentence = (text = '') => /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text;
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
const section = (title, head, rows) => (rows.length > 0 ? [`\n${title}\n`, table(head, rows)] : []);
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

const type = ({ type: declared }) => code(declared?.text.replace(/ \| undefined$/, ''));

const overview = () =>
  table(
    ['tag', 'what it does'],
    elements.map(({ tagName, description }) => [
      `[\`<${tagName}>\`](docs/tags.md#${tagName})`,
      firstSentence(description),
    ]),
  );

const reference = () =>
  elements
    .map((element) => {
      const {
        tagName,
        description,
        attributes = [],
        members = [],
        slots = [],
        events = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
      } = element;
      const onlyProperties = members.filter(
        ({ kind, attribute, name }) =>
          kind === 'field' && !attribute && !attributes.some(({ fieldName }) => fieldName === name),
      );
      const methods = members.filter(({ kind }) => kind === 'method');
      return [
        `## ${tagName}\n\n${description.trim()}`,
        ...section(
          'Attributes',
          ['name', 'type', 'default', 'about'],
          attributes.map((each) => [code(each.name), type(each), code(each.default), each.description]),
        ),
        ...section(
          'Properties',
          ['name', 'type', 'about'],
          onlyProperties.map((each) => [code(each.name), type(each), each.description]),
        ),
        ...section(
          'Methods',
          ['name', 'about'],
          methods.map((each) => [
            code(`${each.name}(${(each.parameters ?? []).map(({ name }) => name).join(', ')})`),
            each.description,
          ]),
        ),
        ...section(
          'Events',
          ['name', 'class', 'about'],
          events.map((each) => [code(each.name), type(each), each.description]),
        ),
        ...section(
          'Slots',
          ['name', 'about'],
          slots.map((each) => [each.name ? code(each.name) : '(default)', each.description]),
        ),
        ...section(
          'Parts',
          ['name', 'about'],
          cssParts.map((each) => [code(each.name), each.description]),
        ),
        ...section(
          'States',
          ['name', 'about'],
          cssStates.map((each) => [code(each.name), each.description]),
        ),
        ...section(
          'Custom properties',
          ['name', 'default', 'about'],
          cssProperties.map((each) => [code(each.name), code(each.default), each.description]),
        ),
      ].join('\n');
    })
    .join('\n\n');

/** What a reader of the documents would look for in vain. */
const gaps = elements.flatMap(
  ({ tagName, description, attributes = [], events = [], slots = [], cssParts = [], members = [] }) => [
    ...(description ? [] : [`<${tagName}> has no description`]),
    ...[...attributes, ...events, ...slots, ...cssParts, ...members]
      .filter((each) => !each.description)
      .map((each) => `<${tagName}>: ${each.name ?? each.fieldName} has no description`),
  ],
);

const documents = [
  ['README.md', overview()],
  ['docs/tags.md', reference()],
];

const check = process.argv.includes('--check');
const problems = [...gaps];
for (const [path, content] of documents) {
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const text = readFileSync(path, 'utf8');
  const marked = /(<!-- manifest: npm run docs -->\n)[\s\S]*?(\n<!-- \/manifest -->)/;
  if (!marked.test(text)) throw new Error(`${path} has no markers`);
  const next = text.replace(marked, (_, open, close) => `${open}${content}${close}`);
  if (next === text) continue;
  if (check) problems.push(`${path} differs from the source: run npm run docs`);
  else writeFileSync(path, next);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The table of docs/trust.md. */
const TITLES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit', node: 'Node' };

const cell = (among) => (among.length === 0 ? '' : among.every(({ passed }) => passed) ? '✓' : '**✗**');

/** Markdown of every row: its claim, its tests, and their results in each engine; rows without a test say why. */
export function trustTable(rows, results, columns) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ id, claim, covered = [] }) => {
    const own = results.filter((result) => result.id === id);
    const elsewhere = covered.map((path) => `[${path.split('/').at(-1)}](../${path})`).join(', ');
    const about = [claim, ...(elsewhere ? [`Also: ${elsewhere}.`] : [])].join(' ');
    return line([id, about, ...columns.map((name) => cell(own.filter(({ engine }) => engine === name)))]);
  });
  const names = rows.flatMap(({ id }) => {
    const sentences = [...new Set(results.filter((result) => result.id === id).map(({ sentence }) => sentence))];
    return sentences.length > 0 ? [`- **${id}** ${sentences.join('; ')}`] : [];
  });
  const byHand = rows.filter((row) => row.byHand).map(({ id, claim, byHand: how }) => `- **${id}** ${claim} ${how}`);
  return `# What is tested from the outside

Written by \`npm run test:trust -- --write\`, from that run on the built files. ✓: every test of the row passed in that engine; an
empty cell: it is not tested there from the outside. “Also” lists tests of the source that cover the row or a part of it; they run with \`npm test\`,
\`npm run check\` and in Storybook. The rows are in order of importance: safety, injection and privacy first.

${line(['row', 'promise', ...columns.map((name) => TITLES[name])])}
${line(['---', '---', ...columns.map(() => '---')])}
${body.join('\n')}

## Checked by hand

${byHand.join('\n') || 'Nothing.'}

## The tests

${names.join('\n')}
`;
}

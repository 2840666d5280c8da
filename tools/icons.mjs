/**
 * `npm run icons`: writes src/ui/icons, the few pictures we use of Lucide (ISC), each as one path in a module of its own,
 * so that each goes where it is used, and src/ui/icons.ts, all of them. `--check` says whether the files are what this
 * would write. The package of two thousand icons is needed only to build.
 */
import * as prettier from 'prettier';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as lucide from 'lucide';

const FOLDER = 'src/ui/icons';

/** Our name for it: its name in the set. */
const USED = {
  CALL: 'Phone',
  TEXT: 'MessageSquare',
  CHAT: 'MessagesSquare',
  VIDEO: 'Video',
  MAIL: 'Mail',
  PLACE: 'MapPin',
  SEARCH: 'Search',
  SHARE: 'Share2',
  CALENDAR: 'CalendarPlus',
  SAVE: 'Bookmark',
  CLOSE: 'X',
  UNFOLD: 'ChevronDown',
  OPEN_CIRCLE: 'Circle',
  CHECKED: 'CircleCheck',
  PLAY: 'Play',
  PAUSE: 'Pause',
  STOP: 'Square',
  BACK: 'ArrowLeft',
  NEXT: 'ArrowRight',
};

const circle = ({ cx, cy, r }) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const corner = (r, x, y) => (r ? `a${r} ${r} 0 0 1 ${x} ${y}` : '');
const rectangle = ({ x, y, width: w, height: h, rx: r = 0 }) =>
  `M${+x + +r} ${y}h${w - 2 * r}${corner(r, r, r)}v${h - 2 * r}${corner(r, -r, r)}h${2 * r - w}${corner(r, -r, -r)}v${2 * r - h}${corner(r, r, -r)}z`;
const outlines = {
  // The first `m` is from nowhere; the points after it are from the last one, once others stand before it.
  path: ({ d }) => d.replace(/^m(-?[\d.]+)[ ,]?(-?[\d.]+)\s*(?=[-.\d])/, 'M$1 $2l'),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle,
  rect: rectangle,
};

/** Letters and numbers of a path; the two flags of an arc may stand without a space (`a2 2 0 00-2-2`). */
function* tokensOf(path) {
  for (const [, command, rest] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    yield command;
    const number = /\s*,?\s*(-?(?:\d*\.\d+|\d+))/y;
    const flag = /\s*,?\s*([01])/y;
    for (let at = 0, index = 0; at < rest.trimEnd().length; index++) {
      const pattern = /a/i.test(command) && [3, 4].includes(index % 7) ? flag : number;
      pattern.lastIndex = at;
      yield pattern.exec(rest)[1];
      at = pattern.lastIndex;
    }
  }
}

/** To a tenth of a unit, of which there are 24 across: less than one sees at 20 px. */
function short(path) {
  const rounded = (token) =>
    /[a-z]/i.test(token) ? token : String(Math.round(Number(token) * 10) / 10).replace(/^(-?)0\./, '$1.');
  return [...tokensOf(path)].map(rounded).reduce((all, token) => {
    const before = /[\d.]+$/.exec(all)?.[0];
    const needsSpace = before !== undefined && /^[\d.]/.test(token) && !(token.startsWith('.') && before.includes('.'));
    return `${all}${needsSpace ? ' ' : ''}${token}`;
  }, '');
}

const drawn = ([tag, attributes]) => outlines[tag](attributes);
const { version } = JSON.parse(readFileSync('node_modules/lucide/package.json', 'utf8'));
const options = { ...(await prettier.resolveConfig(`${FOLDER}.ts`)), parser: 'typescript' };
const origin = `// Written by \`npm run icons\`: in a square of 24, from Lucide ${version} (ISC; parts MIT, of Feather).`;
const fileOf = (name) => name.toLowerCase().replaceAll('_', '-');

const files = new Map();
for (const [name, from] of Object.entries(USED)) {
  const path = short(lucide[from].map(drawn).join(''));
  files.set(`${FOLDER}/${fileOf(name)}.ts`, `${origin}\n\n/** ${from}. */\nexport const ${name} = '${path}';\n`);
}
files.set(
  `${FOLDER}.ts`,
  `// Written by \`npm run icons\`: all of them; a widget imports each from its own module.\n\n${Object.keys(USED)
    .map((name) => `export { ${name} } from './icons/${fileOf(name)}.js';\n`)
    .join('')}`,
);
for (const [file, text] of files) files.set(file, await prettier.format(text, options));

const others = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .map((name) => `${FOLDER}/${name}`)
  .filter((file) => !files.has(file));
if (!process.argv.includes('--check')) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of files) writeFileSync(file, text);
  for (const file of others) rmSync(file);
} else {
  const stale = [...files].flatMap(([file, text]) =>
    existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [file],
  );
  if (stale.length > 0 || others.length > 0)
    throw new Error(`out of date: npm run icons (${[...stale, ...others].join()})`);
}

/**
 * `npm run icons`: writes src/ui/icons.ts, the few pictures we use of Lucide (ISC), each as one path. `--check` says
 * whether the file is what this would write. The package of two thousand icons is needed only to build.
 */
import * as prettier from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import * as lucide from 'lucide';

const FILE = 'src/ui/icons.ts';

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
const lines = Object.entries(USED).map(
  ([name, from]) => `/** ${from}. */\nexport const ${name} = '${short(lucide[from].map(drawn).join(''))}';\n`,
);
const { version } = JSON.parse(readFileSync('node_modules/lucide/package.json', 'utf8'));
const text = await prettier.format(
  `// Written by \`npm run icons\`: paths in a square of 24, from Lucide ${version} (ISC; parts MIT, of Feather).\n\n${lines.join('\n')}`,
  { ...(await prettier.resolveConfig(FILE)), parser: 'typescript' },
);

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) throw new Error(`${FILE} is out of date: npm run icons`);

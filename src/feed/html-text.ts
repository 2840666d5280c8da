import { endsHidden, isCovered, isFolded, isHiddenElement } from './hidden-html.js';

// Tables are built by pure calls, so that a bundle that decodes no HTML omits them.
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const entries = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table));

/** Elements that begin and end a paragraph. */
const BLOCKS = /* @__PURE__ */ words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol optgroup option p pre section select summary table tbody tfoot thead tr ul',
);

/** Elements whose content is never text for a reader. */
const SILENT = /* @__PURE__ */ words(
  'audio canvas head iframe math noembed noframes noscript object script style svg template textarea title video xmp',
);

/** Elements whose content is not markup: only their own end tag ends them. */
const RAW = /* @__PURE__ */ words('iframe noembed noframes noscript script style textarea title xmp');

const NAMED: ReadonlyMap<string, string> = /* @__PURE__ */ entries({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  dagger: '†',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  divide: '÷',
  plusmn: '±',
  minus: '−',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '',
  larr: '←',
  rarr: '→',
  hearts: '♥',
});

const ACCENTS: ReadonlyMap<string, string> = /* @__PURE__ */ entries({
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
});

/** Browsers decode `&#128;` to `&#159;` as Windows-1252. */
const WINDOWS = /* @__PURE__ */ new TextDecoder('windows-1252');

const ENTITY = /&(?:#(?:x([\da-f]{1,8})|(\d{1,9}));?|([a-z][a-z\d]{1,10});|(amp|lt|gt|quot|nbsp)(?![a-z\d]))/gi;

function decode(text: string): string {
  return text.replace(ENTITY, (whole: string, ...[hex, decimal, name, bare]: (string | undefined)[]) => {
    const word = name ?? bare?.toLowerCase();
    if (word !== undefined) {
      const accent = ACCENTS.get(word.slice(1));
      return accent ? (word[0]! + accent).normalize() : (NAMED.get(word) ?? whole);
    }
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    if (code >= 128 && code < 160) return WINDOWS.decode(Uint8Array.of(code));
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** The index after the `>` that ends the tag begun before `at`; quoted values may hold one. */
function afterTag(html: string, at: number): number {
  let quote = '';
  for (let index = at; index < html.length; index += 1) {
    const sign = html[index]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return index + 1;
    else if ((sign === '"' || sign === "'") && html[index - 1] === '=') quote = sign;
  }
  return html.length;
}

/** Elements that hold nothing and have no end tag. */
const VOID = /* @__PURE__ */ words('area base br col embed hr img input link meta source track wbr');

/** Stands for text inside a closed `<details>`. */
const FOLDED = ' […]';

/**
 * The plain text of an HTML fragment: blocks become paragraphs separated by a blank line, `<br>` a newline,
 * as does a line of `<pre>`, a list entry begins with “• ”, a link becomes its text, entities are decoded, scripts,
 * styles and embedded media are removed, and so is what a page would not show: hidden and struck-through text, share
 * buttons. Of a closed `<details>` the summary stays, with “[…]” for the rest, which is not for someone who has not
 * chosen to open it. One pass, linear in the length; nothing is interpreted and no DOM is touched.
 */
export function htmlText(html: string): string {
  const found: string[] = [];
  let lines = [''];
  let silent = ''; // the outermost element whose content is skipped
  let depth = 0;
  let inPre = false; // where a line break is one, as in a poem
  let inside = 0; // blocks open within the skipped element
  let folds = 0; // folded <details> around here
  let inSummary = false; // in the summary of the outermost one: the only part shown
  let hasSummary = false;

  const flush = (): void => {
    const text = lines
      .map((line) => line.replace(/[ \t\n\r\f]+/g, ' ').trim())
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim();
    if (text !== '' && text !== '•') found.push(text);
    lines = [text === '•' ? '• ' : ''];
  };
  const unfold = (): void => {
    lines.push(`${lines.pop()!}${FOLDED}`);
    flush();
    [folds, inSummary, hasSummary] = [0, false, false];
  };
  const write = (text: string): void => {
    if (silent !== '' || (folds > 0 && !inSummary)) return;
    (inPre ? text.split('\n') : [text]).forEach((part, at) =>
      lines.push((at === 0 ? lines.pop()! : '') + decode(part)),
    );
  };

  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      write(html.slice(at));
      break;
    }
    write(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-z][^\s/>]{0,40})/i.exec(html.slice(open, open + 43));
    if (!name) {
      // `<!doctype`, `<?xml`, `</>`: skipped; a lone `<` is text.
      if (/[!?/]/.test(html[open + 1] ?? '')) at = afterTag(html, open + 1);
      else {
        write('<');
        at = open + 1;
      }
      continue;
    }
    const tag = name[2]!.toLowerCase();
    const closes = name[1] === '/';
    if (silent !== '' && RAW.has(silent) && !(closes && tag === silent)) {
      at = open + 1;
      continue;
    }
    const from = open + name[0].length;
    at = afterTag(html, from);
    if (
      silent !== '' &&
      inside === 0 &&
      !SILENT.has(silent) &&
      endsHidden(silent, tag, closes, (each) => BLOCKS.has(each))
    )
      silent = '';
    if (silent !== '') {
      if (tag === silent) depth += closes ? -1 : 1;
      else if (BLOCKS.has(tag) && !VOID.has(tag)) inside += closes ? -1 : 1;
      if (depth === 0) silent = '';
      continue;
    }
    if (SILENT.has(tag)) {
      if (!closes && html[at - 2] !== '/') [silent, depth, inside] = [tag, 1, 0];
    } else if (!closes && !VOID.has(tag) && isHiddenElement(tag, html.slice(from, at - 1))) {
      [silent, depth, inside] = [tag, 1, 0];
      if (BLOCKS.has(tag)) flush();
    } else if (!closes && !VOID.has(tag) && isCovered(html.slice(from, at - 1))) {
      if (BLOCKS.has(tag)) flush();
      write(FOLDED);
      [silent, depth, inside] = [tag, 1, 0];
    } else if (tag === 'details' && (folds > 0 || (!closes && isFolded(html.slice(from, at - 1))))) {
      if (folds === 0) flush();
      folds += closes ? -1 : 1;
      if (folds === 0) unfold();
    } else if (folds > 0 && !inSummary) {
      inSummary = tag === 'summary' && !closes && folds === 1 && !hasSummary;
      hasSummary ||= inSummary;
    } else if (folds > 0 && tag === 'summary') inSummary = !closes;
    else if (tag === 'br') lines.push('');
    else if (tag === 'td' || tag === 'th') write(' ');
    else if (BLOCKS.has(tag)) {
      flush();
      if (tag === 'pre') inPre = !closes;
      // The bullet belongs to the first paragraph of an entry only.
      if (/^(?:li|[ou]l)$/.test(tag)) lines = [tag === 'li' && !closes ? '• ' : ''];
    }
  }
  if (folds > 0) unfold();
  flush();
  return found.join('\n\n');
}

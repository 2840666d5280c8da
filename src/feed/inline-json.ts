import { FeedError } from './feed-error.js';

/**
 * What editors add before and after the text of a script: comment and CDATA marks, and encoded spaces.
 */
const WRAPPERS = [
  '<!--//--><![CDATA[//><!--',
  '//--><!]]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '//',
  '/*',
  '*/',
  '&nbsp;',
  '&#160;',
  '\uFEFF',
];
/** What editors add between the lines. */
const BETWEEN = /<\/?p(?: [^<>"]*)?>|<br ?\/?>|&nbsp;|&#160;|[\uFEFF\u00A0\u200B]/gi;

/** `text` without the white space and marks that editors add at both ends. */
function unwrapped(text: string): string {
  let inner = text.trim();
  for (let before = ''; before !== inner;) {
    before = inner;
    for (const sign of WRAPPERS) {
      if (inner.startsWith(sign)) inner = inner.slice(sign.length).trim();
      if (inner.endsWith(sign)) inner = inner.slice(0, -sign.length).trim();
    }
  }
  return inner;
}

/**
 * `text` without paragraphs, line breaks and non-breaking spaces outside its strings, and without line ends inside
 * them.
 */
function unbroken(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('"', at);
    out += text.slice(at, open < 0 ? text.length : open).replace(BETWEEN, ' ');
    if (open < 0) break;
    let end = open + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    // A JSON string contains no line breaks; an editor adds them beside tags.
    out += text.slice(open, end + 1).replace(/[\n\r\t]+/g, ' ');
    at = end + 1;
  }
  return out;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON from the text of a `<script>` on a page, even if an editor has added comments, CDATA, paragraphs or line
 * breaks around or between its lines. @throws {FeedError} that names what was added, if it still is not JSON.
 */
export function parseInlineJson(text: string): unknown {
  const inner = unwrapped(text);
  const found = parsed(text) ?? parsed(inner) ?? parsed(unbroken(inner));
  if (found) return found.value;
  const foreign =
    /^[^{["]{1,40}|<\/?(?:p|br|div|span|em|strong|a)\b[^<>]{0,40}>|&(?:quot|amp|lt|gt|#\d{1,6}|nbsp);|[“”„«»]/
      .exec(inner)?.[0]
      .trim();
  throw new FeedError('not-json', `the inline data is not JSON${foreign ? `: there is “${foreign}” in it` : ''}`);
}

import { dsvFormat } from 'd3-dsv';
import { TextBody, type Adapter } from './adapter.js';
import type { Header } from './table-header.js';
import { headerOf, recordsBelow, type TableKind } from './table-rows.js';

/** Characters read at a time, so that a large table does not block the page. */
const PIECE = 50_000;

interface Layout {
  readonly delimiter: string;
  readonly header: Header;
}

const parse = (text: string, delimiter: string): string[][] => dsvFormat(delimiter).parseRows(text);

/** The layout with the delimiter that gives the most known columns. */
function findLayout({ text }: TextBody, kind: TableKind): Layout | undefined {
  const start = text.slice(0, 20_000);
  const found = [',', ';', '\t']
    .map((delimiter) => ({ delimiter, header: headerOf(parse(start, delimiter), kind) }))
    .filter((each): each is Layout => each.header !== undefined);
  return found.sort((one, other) => other.header.columns.length - one.header.columns.length)[0];
}

function quotesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** The text in pieces that end with a line outside quotes. */
function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    let end = start;
    let quotes = 0;
    do {
      const next = text.indexOf('\n', Math.max(end, start + PIECE)) + 1 || text.length;
      quotes += quotesIn(text, end, next);
      end = next;
    } while (quotes % 2 === 1 && end < text.length);
    yield text.slice(start, end);
    start = end;
  }
}

function* rowsOf(text: string, { delimiter }: Layout, isWhole: boolean): Generator<string[][]> {
  for (const piece of isWhole ? [text] : piecesOf(text)) yield parse(piece, delimiter);
}

/** Reads tables of one kind as text: commas, semicolons or tabs between the cells, a header row among the first. */
export function textTable(kind: TableKind, candidate: Adapter['candidate']): Adapter {
  const layouts = new WeakMap<object, Layout | undefined>();
  const layoutOf = (body: unknown): Layout | undefined => {
    if (!(body instanceof TextBody)) return undefined;
    if (!layouts.has(body)) layouts.set(body, findLayout(body, kind));
    return layouts.get(body);
  };
  return {
    id: 'csv',
    accepts: (body) => layoutOf(body) !== undefined,
    records: function* (body, report) {
      const layout = layoutOf(body);
      if (!layout) return [];
      const { text } = body as TextBody;
      const isOdd = quotesIn(text, 0, text.length) % 2 === 1;
      if (isOdd) report('a quotation mark (") has no second one: rows after it may be read as one');
      return yield* recordsBelow(layout.header, rowsOf(text, layout, isOdd), kind, report);
    },
    candidate,
    header: (body) => layoutOf(body)?.header,
  };
}

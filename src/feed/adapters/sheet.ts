import type { Adapter, Tell } from './adapter.js';
import { listAt } from './fields.js';
import { columnsOf, groupFromRow, recordFrom, tellOfColumns, type Columns } from './table.js';

type Row = readonly unknown[];

/** Rows looked through for the header: exports put titles and notes before it. */
const PREAMBLE = 20;

/** Where the header of a table of groups is, and what its columns hold. */
export interface Header {
  readonly at: number;
  readonly names: Row;
  readonly columns: Columns;
}

/** The header among the first rows: the one with the most columns we know. */
export function headerOf(rows: readonly Row[]): Header | undefined {
  let best: Header | undefined;
  const known = (columns: Columns): number => columns.filter((field) => field !== undefined).length;
  for (const [at, names] of rows.slice(0, PREAMBLE).entries()) {
    const columns = columnsOf(names);
    if (columns && known(columns) > (best ? known(best.columns) : 0)) best = { at, names, columns };
  }
  return best;
}

/** The records below the header, one for each row, blank ones too, so that positions stay those of the rows. */
export function* recordsBelow(header: Header, pieces: Iterable<readonly Row[]>, tell: Tell): Generator<void, unknown[]> {
  const { at, names, columns } = header;
  const records: unknown[] = [];
  let row = 0;
  tellOfColumns(names, columns, tell);
  for (const piece of pieces) {
    for (const cells of piece) {
      if (row++ <= at) continue;
      const index = records.length;
      records.push(recordFrom(columns, cells, (message, column) => tell(message, String(names[column]), index)));
      if (index % 200 === 199) yield;
    }
  }
  return records;
}

const rowsOf = (body: unknown): readonly Row[] => listAt(body, 'values').map((row) => (Array.isArray(row) ? (row as Row) : []));

/** A sheet as the Google Sheets API answers: `{ values: [[…], …] }`, a header row among the first. */
export const sheet: Adapter = {
  id: 'sheet',
  accepts: (body) => headerOf(rowsOf(body)) !== undefined,
  records: function* (body, tell) {
    const rows = rowsOf(body);
    const header = headerOf(rows);
    return header ? yield* recordsBelow(header, [rows], tell) : [];
  },
  candidate: groupFromRow,
  firstRow: (body) => (headerOf(rowsOf(body))?.at ?? 0) + 2,
};

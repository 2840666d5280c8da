import type { Adapter } from './adapter.js';
import { listAt } from './fields.js';
import { headerOf, recordsBelow, type Row } from './table-rows.js';
import { groupFromRow, groupTable } from './table.js';

const rowsOf = (body: unknown): readonly Row[] => listAt(body, 'values').map((row) => (Array.isArray(row) ? (row as Row) : []));

/** A sheet as the Google Sheets API answers: `{ values: [[…], …] }`, a header row among the first. */
export const sheet: Adapter = {
  id: 'sheet',
  accepts: (body) => headerOf(rowsOf(body), groupTable) !== undefined,
  records: function* (body, tell) {
    const rows = rowsOf(body);
    const header = headerOf(rows, groupTable);
    return header ? yield* recordsBelow(header, [rows], groupTable, tell) : [];
  },
  candidate: groupFromRow,
  firstRow: (body) => (headerOf(rowsOf(body), groupTable)?.at ?? 0) + 2,
};

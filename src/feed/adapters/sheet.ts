import type { Adapter } from './adapter.js';
import { listAt } from './fields.js';
import type { Header, Row } from './table-header.js';
import { headerOf, recordsBelow } from './table-rows.js';
import { groupFromRow, groupTable } from './table.js';

const rowsOf = (body: unknown): readonly Row[] =>
  listAt(body, 'values').map((row) => (Array.isArray(row) ? (row as Row) : []));

const headerIn = (body: unknown): Header | undefined => headerOf(rowsOf(body), groupTable);

/** A sheet as the Google Sheets API returns it: `{ values: [[…], …] }`, a header row among the first. */
export const sheet: Adapter = {
  id: 'sheet',
  accepts: (body) => headerIn(body) !== undefined,
  records: function* (body, report) {
    const header = headerIn(body);
    return header ? yield* recordsBelow(header, [rowsOf(body)], groupTable, report) : [];
  },
  candidate: groupFromRow,
  header: headerIn,
};

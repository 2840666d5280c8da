import { toUrl } from '../to-url.js';
import type { Adapter } from './adapter.js';
import { fieldsOf, listAt, textOf, type Fields } from './fields.js';
import { recordFrom, reportColumns } from './table-rows.js';
import { fillUnticked } from './state-words.js';
import { groupFromRow, groupTable } from './table.js';

const recordsOf = (body: unknown): readonly unknown[] => listAt(body, 'records');
const cellsOf = (record: unknown): Fields => fieldsOf(fieldsOf(record)?.fields) ?? {};
/** Lookup fields are lists, even of a single value. */
const single = (cell: unknown): unknown => (Array.isArray(cell) && cell.length === 1 ? (cell[0] as unknown) : cell);
/** A record contains only the cells that are filled in: the columns are those of all records. */
const namesOf = (records: readonly unknown[]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(cellsOf(record)))),
];

/** A table as Airtable's API returns it: `{ records: [{ id, fields, createdTime }] }`. */
export const airtable: Adapter = {
  id: 'airtable',
  accepts: (body) => groupTable.columnsOf(namesOf(recordsOf(body).slice(0, 50))) !== undefined,
  records: function* (body, report) {
    const records = recordsOf(body);
    const names = namesOf(records);
    const columns = groupTable.columnsOf(names) ?? [];
    reportColumns(names, columns, groupTable, report);
    const read: unknown[] = [];
    for (let index = 0; index < records.length; index++) {
      const record = records[index];
      const cells = cellsOf(record);
      const row = recordFrom(
        columns,
        names.map((name) => (Object.hasOwn(cells, name) ? single(cells[name]) : undefined)),
        (message, column) => report(message, names[column], index),
      );
      read.push(Object.keys(row).length > 0 ? Object.assign(row, { slug: row.slug ?? fieldsOf(record)?.id }) : row);
      if (index % 200 === 199) yield;
    }
    // Airtable includes only ticked checkboxes.
    fillUnticked(read as Record<string, unknown>[], columns, (value) => value === true);
    return read;
  },
  candidate: groupFromRow,
  nextPage: (body, url) => {
    const offset = textOf(fieldsOf(body)?.offset);
    const next = offset === undefined ? undefined : toUrl(url);
    next?.searchParams.set('offset', offset!);
    return next?.href;
  },
};

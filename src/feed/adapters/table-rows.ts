import type { Report } from './adapter.js';
import { textOf } from './fields.js';
import { isMangled } from './nothing-words.js';
import { fillUnticked } from './state-words.js';
import type { Columns, Header, Row } from './table-header.js';

/** What differs between tables of each kind of entry. */
export interface TableKind {
  /** The columns with these names; `undefined` if it is not such a table. */
  readonly columnsOf: (names: Row) => Columns | undefined;
  /** Reports what such a table lacks. */
  readonly reportMissing?: (columns: Columns, report: Report) => void;
}

/** Rows searched for the header: exports put titles and notes before it. */
const PREAMBLE = 20;

/**
 * What a spreadsheet writes if it cannot show a value: “####” for a narrow column, “#REF!” and the like for a broken
 * formula.
 */
const BROKEN = /^#(#*|N\/A|[A-Z/0]+[!?])$/;

/** The header among the first rows: the one with the most known columns. */
export function headerOf(rows: readonly Row[], { columnsOf }: TableKind): Header | undefined {
  let best: Header | undefined;
  const known = (columns: Columns): number => columns.filter((field) => field !== undefined).length;
  for (let at = 0; at < Math.min(rows.length, PREAMBLE); at++) {
    const names = rows[at]!;
    const columns = columnsOf(names);
    if (columns && known(columns) > (best ? known(best.columns) : 0))
      best = { at, names, columns, columnOf: (path) => columnAt(names, columns, path) };
  }
  return best;
}

/** Reports duplicate and missing columns among `names`. */
export function reportColumns(names: Row, columns: Columns, { reportMissing }: TableKind, report: Report): void {
  columns.forEach((field, at) => {
    const first = columns.indexOf(field);
    if (field !== undefined && first !== at)
      report(`holds the same as “${textOf(names[first]) ?? ''}”, which comes first`, textOf(names[at]));
  });
  reportMissing?.(columns, report);
}

/** Fields by their names in a native record, if those differ. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['start', 'time'],
  ['end', 'end_time'],
  ['url', 'conference_url'],
]);

function columnAt(names: Row, columns: Columns, path: string): string | undefined {
  const name = /^(?:schedule\.\d+\.|place\.|online\.)?(\w+)$/.exec(path)?.[1];
  const field = path === 'url' ? path : (FIELDS.get(name ?? '') ?? name);
  return field && textOf(names[columns.findIndex((column) => column?.split('@')[0] === field)]);
}

/** One row of a table as a record by field. */
export function recordFrom(
  columns: Columns,
  cells: Row,
  report: (message: string, column: number) => void,
): Record<string, unknown> {
  const record = Object.create(null) as Record<string, unknown>;
  for (let at = 0; at < columns.length; at++) {
    const field = columns[at];
    const cell = cells[at];
    if (field === undefined || cell === undefined || cell === null || cell === '') continue;
    if (typeof cell === 'string' && (BROKEN.test(cell.trim()) || isMangled(cell.trim()))) {
      report(`shows “${cell.trim()}” instead of its value`, at);
      continue;
    }
    const [name = '', zone] = field.split('@');
    // One column per zone: the first that is filled in counts.
    if (zone !== undefined && textOf(cell) !== undefined && record.time === undefined) record.timezone = zone;
    record[name] ??= cell;
  }
  return record;
}

/** “0730” as BMLT’s own export writes hours. */
const nawsTime = (time: unknown): unknown =>
  /^\d{3,4}$/.test(textOf(time) ?? '')
    ? textOf(time)!
        .padStart(4, '0')
        .replace(/(?=..$)/, ':')
    : time;

/** The records below the header, one per row including blank ones, so that positions match the rows. */
export function* recordsBelow(
  { at, names, columns }: Header,
  pieces: Iterable<readonly Row[]>,
  kind: TableKind,
  report: Report,
): Generator<void, unknown[]> {
  const records: Record<string, unknown>[] = [];
  let row = 0;
  reportColumns(names, columns, kind, report);
  for (const piece of pieces) {
    for (const cells of piece) {
      if (row++ <= at) continue;
      const index = records.length;
      records.push(recordFrom(columns, cells, (message, column) => report(message, String(names[column]), index)));
      if (index % 200 === 199) yield;
    }
  }
  // Beside “19:00”, and with no “pm” anywhere, “7:00” is in the morning.
  const hours = records.map(({ time }) => textOf(time)).join('\n');
  const is24 = /^(1[3-9]|2[0-3])\b/m.test(hours) && !/m/i.test(hours);
  for (const record of records) if (record.time) record.is24 = is24;
  if (columns.includes('naws_name')) for (const record of records) record.time = nawsTime(record.time);
  fillUnticked(records, columns);
  return records;
}

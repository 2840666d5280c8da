import { groupFromRow, groupTable } from './table.js';
import { textTable } from './text-table.js';

/** A table of groups as text. */
export const csv = textTable(groupTable, groupFromRow);

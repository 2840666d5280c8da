/** Cells of one row. */
export type Row = readonly unknown[];

/** What the columns of a table hold: fields by column, `undefined` for a column nobody knows. */
export type Columns = readonly (string | undefined)[];

/** Where the header of a table is, and what its columns hold. */
export interface Header {
  readonly at: number;
  readonly names: Row;
  readonly columns: Columns;
  /**
   * What the column is called that holds the value at `path` of a native record; `undefined` where that is not known.
   */
  readonly columnOf: (path: string) => string | undefined;
}

/** Cells of one row. */
export type Row = readonly unknown[];

/** What the columns of a table hold: fields by column, `undefined` for an unknown column. */
export type Columns = readonly (string | undefined)[];

/** Where the header of a table is, and what its columns hold. */
export interface Header {
  readonly at: number;
  readonly names: Row;
  readonly columns: Columns;
  /**
   * The name of the column that holds the value at `path` of a native record; `undefined` if unknown.
   */
  readonly columnOf: (path: string) => string | undefined;
}

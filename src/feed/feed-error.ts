import type { Effect } from './schema/remedies.js';

/** Why a whole feed could not be used. */
export type FeedErrorCode = 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'unknown-format';

/** Why a whole feed could not be used. Widgets translate `code`; `message` is for the console only. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options?: ErrorOptions & { readonly status?: number },
  ) {
    super(message, options);
    this.status = options?.status;
  }
  /** HTTP status, if there was a response. */
  readonly status: number | undefined;
}

/** True for a `FeedError`, also one from another copy of this library on the page. */
export function isFeedError(error: unknown): error is FeedError {
  return error instanceof Error && error.name === 'FeedError';
}

/** One problem with a record. */
export interface FeedIssue {
  /** Position in the feed's list, from 0; -1 for an issue of the whole list. */
  readonly index: number;
  /** For a table: the row number of the spreadsheet. */
  readonly row?: number | undefined;
  /** The path in the native record, such as "schedule.0.start", or the name of a column. */
  readonly path: string;
  readonly message: string;
  /** True when the record is still shown. */
  readonly kept: boolean;
  /**
   * What was done instead of just dropping the value: its slot, contact or step was dropped, or the safest value was
   * used.
   */
  readonly effect?: Effect | undefined;
}

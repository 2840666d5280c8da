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
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
}

/** True for a `FeedError`, also one from another copy of this library on the page. */
export function isFeedError(error: unknown): error is FeedError {
  return error instanceof Error && error.name === 'FeedError';
}

/** What was wrong with one record. */
export interface FeedIssue {
  /** Position in the feed's list, from 0; -1 for what concerns the whole list. */
  readonly index: number;
  /** Where the feed is a table: the row, as the spreadsheet counts. */
  readonly row?: number | undefined;
  /** Where in the record, in the native shape: "schedule.0.start"; or the name of a column. */
  readonly path: string;
  readonly message: string;
  /** True when the record is still shown. */
  readonly kept: boolean;
  /**
   * What was done besides dropping the value: the slot, contact or step that holds it went, or it became what is
   * safest.
   */
  readonly effect?: Effect | undefined;
}

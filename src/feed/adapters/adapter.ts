import type { Header } from './table-header.js';

/** What a feed declares for all its records. */
export interface FeedDefaults {
  /** Absolute address that relative links are resolved against. */
  readonly baseUrl: string;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** IANA. */
  readonly timeZone?: string | undefined;
}

const TEXT = Symbol.for('peer:text/1');

/**
 * The body of a feed that is not JSON, such as CSV. `instanceof` also knows one from another copy of this library on
 * the page.
 */
export class TextBody {
  readonly [TEXT] = true;
  constructor(readonly text: string) {}
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, TEXT);
  }
}

/**
 * Reports a problem to the maintainer of the feed: at `path` (a column) of the record at `index`; without an index, of
 * the current record or of the whole feed.
 */
export type Report = (message: string, path?: string, index?: number) => void;

/**
 * Turns one foreign format into native `peer-feed/1` records, which the schema then validates. It reshapes and never
 * validates, and never throws, whatever the input.
 */
export interface Adapter {
  /** The value of `format="…"` that forces it. */
  readonly id: string;
  /** A cheap look at the outermost shape: parsed JSON, or a `TextBody`. */
  accepts(body: unknown): boolean;
  /** The foreign records; in steps if that takes long. Problems with the list itself are reported. */
  records(body: unknown, report: Report): readonly unknown[] | Generator<void, readonly unknown[]>;
  /**
   * The native record for a foreign one; `undefined` for what is not an entry (a blank row, a withdrawn record).
   * Anything lost in conversion, and why a record is withdrawn, is reported.
   */
  candidate(record: unknown, feed: FeedDefaults, body: unknown, report?: Report): unknown;
  /** Address of the next page, if the format has pages; `url` is the address of this one. */
  nextPage?(body: unknown, url: string): string | undefined;
  /** For a table: its header. */
  header?(body: unknown): Header | undefined;
}

/** A report that is discarded. */
export const unreported: Report = () => undefined;

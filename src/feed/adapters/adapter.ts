import type { Header } from './table-header.js';

/** What a feed says once for all its records. */
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
 * Says what is wrong in words for whoever keeps the feed: at `path` (a column) of the record at `index`; without one,
 * of the record in hand or of the whole feed.
 */
export type Report = (message: string, path?: string, index?: number) => void;

/**
 * Turns one foreign format into native `peer-feed/1` records, which the schema then judges.
 * It reshapes and never validates; nothing in it throws, whatever the input.
 */
export interface Adapter {
  /** The value of `format="…"` that forces it. */
  readonly id: string;
  /** A cheap look at the outermost shape: parsed JSON, or a `TextBody`. */
  accepts(body: unknown): boolean;
  /** The foreign records; in steps where getting at them takes long. What is wrong with the list itself is reported. */
  records(body: unknown, report: Report): readonly unknown[] | Generator<void, readonly unknown[]>;
  /**
   * The native record for a foreign one; `undefined` for what is not meant to be an entry (a blank row, what its owner
   * has withdrawn). What gets lost on the way, and why a record is withdrawn, is reported.
   */
  candidate(record: unknown, feed: FeedDefaults, body: unknown, report?: Report): unknown;
  /** Address of the next page, where the format has pages; `url` is where this one came from. */
  nextPage?(body: unknown, url: string): string | undefined;
  /** Where the format is a table: its header. */
  header?(body: unknown): Header | undefined;
}

/** For whoever does not want to know. */
export const unreported: Report = () => undefined;

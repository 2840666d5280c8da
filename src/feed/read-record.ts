import type { Adapter, FeedDefaults } from './adapters/adapter.js';
import type { FeedIssue } from './feed-error.js';
import { judge } from './judge.js';
import { ownCopy, resolveLinks } from './own-copy.js';
import type { FeedKind, FeedModel, Reader } from './reader.js';
import { isDraft } from './schema/remedies.js';
import { withheldParts } from './withheld.js';

/** The records of one kind, and what is needed to read them. */
export interface RecordSource<K extends FeedKind = FeedKind> {
  readonly reader: Reader<K>;
  readonly adapter: Adapter;
  readonly body: unknown;
  readonly defaults: FeedDefaults;
  readonly records: readonly unknown[];
}

/** One record that has been read. */
export interface ReadRecord<T> {
  /** Absent for a record that cannot be shown. */
  readonly value?: T | undefined;
  /** The native record, without its wrong parts. */
  readonly native?: object | undefined;
  readonly issues: readonly FeedIssue[];
  /** True for a record that is left out, but not for a blank one. */
  readonly isDropped: boolean;
}

/** Reads the record at `index`. */
export function readRecord<K extends FeedKind>(
  { reader, adapter, body, defaults, records }: RecordSource<K>,
  index: number,
): ReadRecord<FeedModel[K]> {
  const issues: FeedIssue[] = [];
  const record = ownCopy(records[index]);
  // The fields of a native record are renamed before the feed's defaults are filled in; a record of another format
  // gets its names from its adapter.
  const isNative = adapter.id === 'peer-feed';
  const ownFlags = isNative && isDraft(record) ? withheldParts(record, reader.remedies) : [];
  const made = adapter.candidate(record, defaults, body, (message, path = '') =>
    issues.push({ index, path, message, kept: true }),
  );
  // A record that the adapter returned as it is has already been copied.
  const candidate = made === record ? made : ownCopy(made);
  if (candidate === undefined) {
    const isDropped = records[index] === null || typeof records[index] !== 'object';
    if (isDropped) issues.push({ index, path: '', message: 'not a record', kept: false });
    // A record that its owner has withdrawn is dropped, whatever its other issues say.
    return { issues: issues.map((issue) => ({ ...issue, kept: false })), isDropped };
  }
  const withheld = !isNative && isDraft(candidate) ? withheldParts(candidate, reader.remedies) : ownFlags;
  resolveLinks(candidate, defaults.baseUrl);
  const value = judge(reader.schema, reader.remedies, candidate, { index, issues, withheld });
  return { value, native: candidate as object, issues, isDropped: value === undefined };
}

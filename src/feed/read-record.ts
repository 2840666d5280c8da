import type { Adapter, FeedDefaults } from './adapters/adapter.js';
import type { FeedIssue } from './feed-error.js';
import { withoutPrototype } from '../domain/without-prototype.js';
import { arrived } from './arrived.js';
import { ownCopy, resolveLinks } from './own-copy.js';
import type { FeedKind, FeedModel, Reader } from './reader.js';
import type { Repair } from './repair.js';
import { isDraft } from './schema/draft.js';
import { fits, type Gate } from './schema/gate.js';

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

function* repairOf({ repair }: Reader): Generator<Promise<unknown>, Repair> {
  return (repair.arrived ?? (yield* arrived(repair, 'reads records with mistakes'))).repair;
}

/** The domain value of a record without mistakes; `undefined` for any other. */
function passed<T>(schema: Gate<T>, record: unknown): T | undefined {
  const result = schema.safeParse(record);
  return result.success ? withoutPrototype(result.data) : undefined;
}

/** Reads the record at `index`; waits for the part that repairs records where it needs that. */
export function* readRecord<K extends FeedKind>(
  { reader, adapter, body, defaults, records }: RecordSource<K>,
  index: number,
): Generator<Promise<unknown>, ReadRecord<FeedModel[K]>> {
  const issues: FeedIssue[] = [];
  const record = ownCopy(records[index]);
  const isNative = adapter.id === 'peer-feed';
  // A record with no fields but those of the schema is not withheld.
  const mayPass = isNative && isDraft(record) && fits(record, reader.schema.form);
  let repair = mayPass ? undefined : yield* repairOf(reader);
  // The fields of a native record are renamed before the feed's defaults are filled in; a record of another format
  // gets its names from its adapter.
  const ownFlags = isNative && isDraft(record) ? (repair?.withheldParts(record) ?? []) : [];
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
  const withheld = !isNative && isDraft(candidate) ? (repair?.withheldParts(candidate) ?? []) : ownFlags;
  resolveLinks(candidate, defaults.baseUrl);
  let value = mayPass ? passed(reader.schema, candidate) : undefined;
  if (value === undefined) {
    repair ??= yield* repairOf(reader);
    value = repair.judge(reader.schema, candidate, { index, issues, withheld });
  }
  return { value, native: candidate as object, issues, isDropped: value === undefined };
}

/** Some records that have been read before the others. */
export interface EarlyRecords<T> {
  /** By index. */
  readonly done: ReadonlyMap<number, ReadRecord<T>>;
  /** The values to show first, in the order of the feed; may be empty. */
  readonly next: readonly T[];
}

/** Reads some records before the others, in steps. */
export type ReadEarly = (source: RecordSource) => Generator<unknown, EarlyRecords<FeedModel[FeedKind]>>;

import { TextBody, type Adapter, type FeedDefaults } from './adapters/adapter.js';
import { withoutPrototype } from '../domain/without-prototype.js';
import { FeedError, type FeedIssue } from './feed-error.js';
import { arrived } from './arrived.js';
import { ownCopy, resolveLinks } from './own-copy.js';
import type { Repair } from './repair.js';
import { fits, type Gate } from './schema/gate.js';
import { isDraft } from './schema/draft.js';
import { NO_DATA, countOf, type FeedData, type FeedKind, type Reader } from './reader.js';

/** Records beyond this are left out. */
export const MAX_RECORDS = 50_000;

/** The result of parsing one feed. */
export interface ParsedFeed {
  readonly data: FeedData;
  readonly issues: readonly FeedIssue[];
  /** Number of records that were dropped. */
  readonly droppedCount: number;
  /** BCP 47, as declared by the feed. */
  readonly language?: string | undefined;
  readonly nextPage?: string | undefined;
}

/** How to read a feed. */
export interface ParseOptions {
  /** Absolute address of the feed, or of the page for inline data. */
  readonly baseUrl: string;
  /** Forces the adapter of this id. */
  readonly format?: string | undefined;
  /** Called with the valid values so far, now and then, while a large feed is read. */
  readonly onProgress?: ((data: FeedData) => void) | undefined;
  /** Called with the native record of each valid value, without its wrong parts. */
  readonly onRecord?: ((kind: FeedKind, record: object, id: unknown) => void) | undefined;
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
/** A zone that is not text counts as unreadable, for which “?” stands. */
const zoneOf = (value: unknown): string | undefined => text(value) ?? (ownCopy(value) === undefined ? undefined : '?');

/** A feed while it is read. */
interface FeedInHand {
  readonly body: unknown;
  readonly defaults: FeedDefaults;
  /** Issues so far; more are added. */
  readonly issues: FeedIssue[];
}

function* readKind<K extends FeedKind>(
  reader: Reader<K>,
  adapter: Adapter,
  { body, defaults, issues }: FeedInHand,
  { onProgress, onRecord }: ParseOptions,
): Generator<unknown, { values: FeedData[K][number][]; droppedCount: number }> {
  const values: FeedData[K][number][] = [];
  const seen = new Map<string, number>();
  const from = issues.length;
  const listed = adapter.records(body, (message, path = '', index = -1) =>
    issues.push({ index, path, message, kept: true }),
  );
  const records: readonly unknown[] = Array.isArray(listed)
    ? (listed as readonly unknown[])
    : yield* listed as Generator<void, readonly unknown[]>;
  let repair: Repair | undefined;
  let droppedCount = Math.max(0, records.length - MAX_RECORDS);
  if (droppedCount > 0)
    issues.push({
      index: MAX_RECORDS,
      path: '',
      message: `only the first ${MAX_RECORDS} records are read`,
      kept: false,
    });
  let reportedCount = 0;
  for (let index = 0; index < Math.min(records.length, MAX_RECORDS); index++) {
    const record = ownCopy(records[index]);
    const first = issues.length;
    const isNative = adapter.id === 'peer-feed';
    // A record with no fields but those of the schema is not withheld.
    const mayPass = isNative && isDraft(record) && fits(record, reader.schema.form);
    if (!mayPass) repair ??= yield* repairOf(reader);
    // The fields of a native record are renamed before the feed's defaults are filled in; a record of another format
    // gets its names from its adapter.
    const ownFlags = isNative && isDraft(record) && !mayPass ? repair!.withheldParts(record) : [];
    const made = adapter.candidate(record, defaults, body, (message, path = '') =>
      issues.push({ index, path, message, kept: true }),
    );
    // A record that the adapter returned as it is has already been copied.
    const candidate = made === record ? made : ownCopy(made);
    if (candidate === undefined) {
      if (records[index] === null || typeof records[index] !== 'object') {
        issues.push({ index, path: '', message: 'not a record', kept: false });
        droppedCount++;
      }
      // A record that its owner has withdrawn is dropped, whatever its other issues say.
      for (let at = first; at < issues.length; at++) issues[at] = { ...issues[at]!, kept: false };
      continue;
    }
    const schema = reader.schema as Gate<FeedData[K][number]>;
    const withheld = !isNative && isDraft(candidate) ? repair!.withheldParts(candidate) : ownFlags;
    resolveLinks(candidate, defaults.baseUrl);
    let value = mayPass ? passed(schema, candidate) : undefined;
    if (value === undefined) {
      repair ??= yield* repairOf(reader);
      value = repair.judge(schema, candidate, { index, issues, withheld });
    }
    if (value === undefined) droppedCount++;
    else {
      const kept = withUniqueId(value, seen);
      values.push(kept);
      onRecord?.(reader.kind, candidate as object, own(kept, 'id'));
    }
    if (values.length >= 500 && reportedCount === 0 && records.length > 2_000) {
      reportedCount = values.length;
      onProgress?.({ ...NO_DATA, [reader.kind]: values.slice() });
    }
    if (index % 20 === 19) yield;
  }
  const header = adapter.header?.(body);
  if (!header) return { values, droppedCount };
  for (let at = from; at < issues.length; at++) {
    const issue = issues[at]!;
    if (issue.index >= 0 || issue.path !== '')
      issues[at] = { ...issue, path: header.columnOf(issue.path) ?? issue.path, row: header.at + 2 + issue.index };
  }
  return { values, droppedCount };
}

/** `value`, with a suffix on its id if an earlier record had the same; `seen` holds the ids so far. */
export function withUniqueId<T>(value: T, seen: Map<string, number>): T {
  const id = own(value, 'id');
  if (typeof id !== 'string') return value;
  let count = (seen.get(id) ?? 0) + 1;
  let unique = id;
  while (count > 1 && seen.has((unique = `${id}~${count}`))) count++;
  seen.set(id, count).set(unique, Math.max(1, seen.get(unique) ?? 1));
  return unique === id ? value : { ...value, id: unique };
}

/** The issue for a feed that continues after its first `read` records on pages that were not read. */
export function unreadPages(read: number): FeedIssue {
  return {
    index: -1,
    path: '',
    message: `only the first ${read} records were read, the feed goes on: publish all of it as one file`,
    kept: true,
  };
}

/** The issues of a feed of which only one page is read: an unread next page is one of them. */
export function issuesOfOnePage({ data, issues, nextPage }: ParsedFeed): readonly FeedIssue[] {
  return nextPage === undefined ? issues : [...issues, unreadPages(countOf(data))];
}

function* repairOf({ repair }: Reader): Generator<Promise<unknown>, Repair> {
  return (yield* arrived(repair, 'reads records with mistakes')).repair;
}

/** The domain value of a record without mistakes; `undefined` for any other. */
function passed<T>(schema: Gate<T>, record: unknown): T | undefined {
  const result = schema.safeParse(record);
  return result.success ? withoutPrototype(result.data) : undefined;
}

/** The adapter of `reader` that reads `body`. */
function* adapterFor(
  { adapters, formats }: Reader,
  body: unknown,
  format: string | undefined,
): Generator<Promise<unknown>, Adapter | undefined> {
  const accepts = (each: Adapter): boolean => (format === undefined || format === each.id) && each.accepts(body);
  const found = adapters.find(accepts);
  // An empty list is an empty feed of any format.
  if (found || !formats || (Array.isArray(body) && body.length === 0)) return found;
  return (yield* arrived(formats, 'reads other formats than peer-feed/1')).adapters.find(accepts);
}

/**
 * Reads `body` for every reader, in steps, and yields a promise where it has to wait for a part. An invalid record is dropped, an invalid optional value is handled by the
 * remedy of its field; both are reported as issues.
 * @throws {FeedError} `unknown-format` if no reader knows the shape, `not-json` if it is unreadable text.
 */
export function* parseFeed(
  body: unknown,
  readers: readonly Reader[],
  options: ParseOptions,
): Generator<unknown, ParsedFeed> {
  const defaults: FeedDefaults = {
    baseUrl: options.baseUrl,
    language: text(own(body, 'language')),
    timeZone: zoneOf(own(body, 'timeZone')),
  };
  const issues: FeedIssue[] = [];
  const data: Record<FeedKind, readonly unknown[]> = { ...NO_DATA };
  let droppedCount = 0;
  // An empty list is an empty feed of any format.
  let known = Array.isArray(body) && body.length === 0;
  let nextPage: string | undefined;
  for (const reader of readers) {
    const adapter = yield* adapterFor(reader, body, options.format);
    if (!adapter) continue;
    known = true;
    nextPage ??= adapter.nextPage?.(body, options.baseUrl);
    const read = yield* readKind(reader, adapter, { body, defaults, issues }, options);
    data[reader.kind] = read.values;
    droppedCount += read.droppedCount;
  }
  if (!known) {
    throw body instanceof TextBody
      ? new FeedError('not-json', 'the feed is neither JSON nor a table with a header row')
      : new FeedError('unknown-format', 'no adapter knows the shape of this feed');
  }
  return { data: data as FeedData, issues, droppedCount, language: defaults.language, nextPage };
}

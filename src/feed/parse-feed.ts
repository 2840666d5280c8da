import { TextBody, type Adapter, type FeedDefaults } from './adapters/adapter.js';
import { FeedError, type FeedIssue } from './feed-error.js';
import { arrived } from './arrived.js';
import { AFTER_PAINT } from './in-slices.js';
import { ownCopy } from './own-copy.js';
import { readRecord, type EarlyRecords, type ReadEarly } from './read-record.js';
import { NO_DATA, countOf, type FeedData, type FeedKind, type LateReader, type Reader } from './reader.js';

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
  /** Called once with some of the values while a large feed is read: those that are next, or the first ones. */
  readonly onProgress?: ((data: FeedData) => void) | undefined;
  /** What to read first of a feed that is not read at once; then `onProgress` is called with that. */
  readonly ahead?: ReadEarly | undefined;
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
  { onProgress, onRecord, ahead }: ParseOptions,
): Generator<unknown, { values: FeedData[K][number][]; droppedCount: number }> {
  const values: FeedData[K][number][] = [];
  const seen = new Map<string, number>();
  const from = issues.length;
  const listed = adapter.records(body, (message, path = '', index = -1) =>
    issues.push({ index, path, message, kept: true }),
  );
  const all: readonly unknown[] = Array.isArray(listed)
    ? (listed as readonly unknown[])
    : yield* listed as Generator<void, readonly unknown[]>;
  const source = { reader, adapter, body, defaults, records: all.slice(0, MAX_RECORDS) };
  const total = source.records.length;
  let droppedCount = all.length - total;
  if (droppedCount > 0)
    issues.push({
      index: MAX_RECORDS,
      path: '',
      message: `only the first ${MAX_RECORDS} records are read`,
      kept: false,
    });
  let hasReported = onProgress === undefined;
  const report = (some: readonly FeedData[K][number][]): void => {
    hasReported = true;
    onProgress?.({ ...NO_DATA, [reader.kind]: some });
  };
  const early = ahead && onProgress ? ((yield* ahead(source)) as EarlyRecords<FeedData[K][number]>) : undefined;
  if (early?.next.length) {
    const names = new Map<string, number>();
    report(early.next.map((value) => withUniqueId(value, names)));
    yield AFTER_PAINT;
  }
  for (let index = 0; index < total; index++) {
    const read = early?.done.get(index) ?? (yield* readRecord(source, index));
    for (const issue of read.issues) issues.push(issue);
    if (read.isDropped) droppedCount++;
    if (read.value) {
      const kept = withUniqueId(read.value, seen);
      values.push(kept);
      onRecord?.(reader.kind, read.native!, own(kept, 'id'));
    }
    if (values.length >= 500 && !hasReported && total > 2_000) report(values.slice());
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

/** `reader`; one that is not there yet is waited for. */
function* readerOf(reader: Reader | LateReader): Generator<Promise<unknown>, Reader> {
  return Object.hasOwn(reader, 'load')
    ? yield* arrived(reader as LateReader, `reads ${reader.kind}`)
    : (reader as Reader);
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
 * Reads `body` for every reader, in steps, and yields a promise where it has to wait for a part. An invalid record is
 * dropped, an invalid optional value is handled by the remedy of its field; both are reported as issues.
 * @throws {FeedError} `unknown-format` if no reader knows the shape, `not-json` if it is unreadable text.
 */
export function* parseFeed(
  body: unknown,
  readers: readonly (Reader | LateReader)[],
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
  for (const each of readers) {
    const reader = yield* readerOf(each);
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

import { TextBody, type Adapter, type FeedDefaults } from './adapters/adapter.js';
import { FeedError, type FeedIssue } from './feed-error.js';
import { judge } from './judge.js';
import { ownCopy, resolveLinks } from './own-copy.js';
import type { Gate } from './schema/gate.js';
import { isMade } from './schema/remedies.js';
import { NO_DATA, countOf, type FeedData, type FeedKind, type Reader } from './reader.js';
import { withheldParts } from './withheld.js';

/** Records beyond this are left out. */
export const MAX_RECORDS = 50_000;

/** What came out of one feed. */
export interface ParsedFeed {
  readonly data: FeedData;
  readonly issues: readonly FeedIssue[];
  /** Records left out whole. */
  readonly left: number;
  /** BCP 47, as the feed says. */
  readonly language?: string | undefined;
  readonly nextPage?: string | undefined;
}

/** How to read a feed. */
export interface ParseOptions {
  /** Absolute address of the feed, or of the page for inline data. */
  readonly baseUrl: string;
  /** Forces the adapter of this id. */
  readonly format?: string | undefined;
  /** Hears the valid values so far, now and then, while a large feed is read. */
  readonly onProgress?: ((data: FeedData) => void) | undefined;
  /** Hears the native record, without what was wrong in it, of each valid value. */
  readonly onRecord?: ((kind: FeedKind, record: object, id: unknown) => void) | undefined;
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
/** A zone that is no text is one that nobody can read: “?” is no zone either. */
const zoneOf = (value: unknown): string | undefined => text(value) ?? (ownCopy(value) === undefined ? undefined : '?');

/** A feed while it is read. */
interface FeedInHand {
  readonly body: unknown;
  readonly defaults: FeedDefaults;
  /** What was wrong so far; more is added. */
  readonly issues: FeedIssue[];
}

function* readKind<K extends FeedKind>(
  reader: Reader<K>,
  adapter: Adapter,
  { body, defaults, issues }: FeedInHand,
  { onProgress, onRecord }: ParseOptions,
): Generator<void, { values: FeedData[K][number][]; left: number }> {
  const values: FeedData[K][number][] = [];
  const seen = new Map<string, number>();
  const from = issues.length;
  const listed = adapter.records(body, (message, path = '', index = -1) =>
    issues.push({ index, path, message, kept: true }),
  );
  const records: readonly unknown[] = Array.isArray(listed)
    ? (listed as readonly unknown[])
    : yield* listed as Generator<void, readonly unknown[]>;
  let left = Math.max(0, records.length - MAX_RECORDS);
  if (left > 0)
    issues.push({
      index: MAX_RECORDS,
      path: '',
      message: `only the first ${MAX_RECORDS} records are read`,
      kept: false,
    });
  let told = 0;
  for (let index = 0; index < Math.min(records.length, MAX_RECORDS); index++) {
    const record = ownCopy(records[index]);
    const first = issues.length;
    // A native record is given its names before the feed's defaults are filled in; one of another format gets them from
    // its adapter.
    const isNative = adapter.id === 'peer-feed';
    const said = isNative && isMade(record) ? withheldParts(record, reader.remedies) : [];
    const made = adapter.candidate(record, defaults, body, (message, path = '') =>
      issues.push({ index, path, message, kept: true }),
    );
    // A record handed on as it is has been copied already.
    const candidate = made === record ? made : ownCopy(made);
    if (candidate === undefined) {
      if (records[index] === null || typeof records[index] !== 'object') {
        issues.push({ index, path: '', message: 'not a record', kept: false });
        left++;
      }
      // A record that its owner has withdrawn is left out whole, whatever else was said of it.
      for (let at = first; at < issues.length; at++) issues[at] = { ...issues[at]!, kept: false };
      continue;
    }
    const withheld = !isNative && isMade(candidate) ? withheldParts(candidate, reader.remedies) : said;
    resolveLinks(candidate, defaults.baseUrl);
    const value = judge(reader.schema as Gate<FeedData[K][number]>, reader.remedies, candidate, {
      index,
      issues,
      withheld,
    });
    if (value === undefined) left++;
    else {
      const kept = withUniqueId(value, seen);
      values.push(kept);
      onRecord?.(reader.kind, candidate as object, own(kept, 'id'));
    }
    if (values.length >= 500 && told === 0 && records.length > 2_000) {
      told = values.length;
      onProgress?.({ ...NO_DATA, [reader.kind]: values.slice() });
    }
    if (index % 20 === 19) yield;
  }
  const header = adapter.header?.(body);
  if (!header) return { values, left };
  for (let at = from; at < issues.length; at++) {
    const issue = issues[at]!;
    if (issue.index >= 0 || issue.path !== '')
      issues[at] = { ...issue, path: header.columnOf(issue.path) ?? issue.path, row: header.at + 2 + issue.index };
  }
  return { values, left };
}

/** `value`, its id suffixed where an earlier record had the same; `seen` holds the ids so far. */
export function withUniqueId<T>(value: T, seen: Map<string, number>): T {
  const id = own(value, 'id');
  if (typeof id !== 'string') return value;
  let count = (seen.get(id) ?? 0) + 1;
  let unique = id;
  while (count > 1 && seen.has((unique = `${id}~${count}`))) count++;
  seen.set(id, count).set(unique, Math.max(1, seen.get(unique) ?? 1));
  return unique === id ? value : { ...value, id: unique };
}

/** Said of a feed that goes on after its first `read` records on pages that were not read. */
export function unreadPages(read: number): FeedIssue {
  return {
    index: -1,
    path: '',
    message: `only the first ${read} records were read, the feed goes on: publish all of it as one file`,
    kept: true,
  };
}

/** The issues of a feed whose further pages nobody reads: that it goes on is one of them. */
export function issuesOfOnePage({ data, issues, nextPage }: ParsedFeed): readonly FeedIssue[] {
  return nextPage === undefined ? issues : [...issues, unreadPages(countOf(data))];
}

/**
 * Reads `body` for every reader, in steps. One bad record is left out, one bad optional value does what the table of
 * its schema says; both are named in the issues.
 * @throws {FeedError} `unknown-format` when no reader knows the shape, `not-json` when it is text nobody can read.
 */
export function* parseFeed(
  body: unknown,
  readers: readonly Reader[],
  options: ParseOptions,
): Generator<void, ParsedFeed> {
  const defaults: FeedDefaults = {
    baseUrl: options.baseUrl,
    language: text(own(body, 'language')),
    timeZone: zoneOf(own(body, 'timeZone')),
  };
  const issues: FeedIssue[] = [];
  const data: Record<FeedKind, readonly unknown[]> = { ...NO_DATA };
  let left = 0;
  // An empty list is a feed with nothing in it, whatever its format.
  let known = Array.isArray(body) && body.length === 0;
  let nextPage: string | undefined;
  for (const reader of readers) {
    const adapter = reader.adapters.find(
      (each) => (options.format === undefined || options.format === each.id) && each.accepts(body),
    );
    if (!adapter) continue;
    known = true;
    nextPage ??= adapter.nextPage?.(body, options.baseUrl);
    const read = yield* readKind(reader, adapter, { body, defaults, issues }, options);
    data[reader.kind] = read.values;
    left += read.left;
  }
  if (!known) {
    throw body instanceof TextBody
      ? new FeedError('not-json', 'the feed is neither JSON nor a table with a header row')
      : new FeedError('unknown-format', 'no adapter knows the shape of this feed');
  }
  return { data: data as FeedData, issues, left, language: defaults.language, nextPage };
}

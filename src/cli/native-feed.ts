import { isFeedError } from '../feed/feed-error.js';
import { atOnce } from '../feed/in-slices.js';
import { issuesOfOnePage, parseFeed, type ParsedFeed } from '../feed/parse-feed.js';
import { FEED_KINDS, type FeedKind } from '../feed/reader.js';
import { completeReaders } from '../feed/readers/complete.js';
import { CommandError } from './command.js';
import type { FoundFeed } from './feed-at.js';

/** A feed as peer-feed/1, as the widgets read it, and what was left out. */
export interface NativeFeed {
  readonly native: Readonly<Record<string, unknown>>;
  readonly data: ParsedFeed['data'];
  readonly issues: ParsedFeed['issues'];
}

/** `value` without absent values, empty lists and empty objects. */
function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(dense);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, dense(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const HEAD = ['title', 'language', 'timeZone', 'updated'] as const;

/**
 * The valid records of a feed of any accepted format as peer-feed/1. `place` is only for messages. @throws
 * {CommandError} if no reader knows its shape.
 */
export function nativeFeed(
  { body, baseUrl }: FoundFeed,
  { place, format }: { place: string; format?: string | undefined },
): NativeFeed {
  const records: Partial<Record<FeedKind, unknown[]>> = {};
  const onRecord = (kind: FeedKind, record: object, id: unknown): void =>
    void (records[kind] ??= []).push(dense({ ...record, id }));
  try {
    const parsed = atOnce(parseFeed(body, completeReaders, { baseUrl, format, onRecord }));
    const head = HEAD.map((key) => [
      key,
      typeof body === 'object' && body !== null && Object.hasOwn(body, key)
        ? (body as Record<string, unknown>)[key]
        : undefined,
    ]);
    const native = {
      version: 'peer-feed/1',
      ...(Object.fromEntries(head.filter(([, value]) => typeof value === 'string')) as object),
      ...Object.fromEntries(FEED_KINDS.map((kind) => [kind, records[kind]])),
    };
    return { native, data: parsed.data, issues: issuesOfOnePage(parsed) };
  } catch (error) {
    if (isFeedError(error)) throw new CommandError(`${place}: ${error.message}`);
    throw error;
  }
}

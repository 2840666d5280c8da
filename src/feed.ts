import { parseFeed, type ParsedFeed, type ParseOptions } from './feed/parse-feed.js';
import { completeReaders } from './feed/readers/complete.js';

/**
 * Reads a feed in any accepted format, already parsed from JSON, without a page: what is valid, and what was left out
 * and why.
 * @throws {FeedError} `unknown-format` when no reader knows the shape.
 */
export function readFeed(body: unknown, options: ParseOptions): ParsedFeed {
  const steps = parseFeed(body, completeReaders, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export { TextBody } from './feed/adapters/adapter.js';
export { FeedError, type FeedErrorCode, type FeedIssue } from './feed/feed-error.js';
export type { FeedData, FeedKind } from './feed/reader.js';
export type { ParsedFeed, ParseOptions } from './feed/parse-feed.js';
export type { Group } from './domain/group.js';

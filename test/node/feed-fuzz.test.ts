import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextBody } from '../../src/feed/adapters/adapter.js';
import { isFeedError } from '../../src/feed/feed-error.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { completeReaders } from '../../src/feed/readers/complete.js';
import { oddFeeds } from './support/odd-feeds.mjs';

const outcome = (feed: unknown): string => {
  try {
    const { data, issues, droppedCount } = atOnce(
      parseFeed(feed, completeReaders, { baseUrl: 'https://example.org/' }),
    );
    for (const group of data.groups)
      assert.ok(
        group.name.length > 0 &&
          group.name.length <= 200 &&
          group.schedule.every(({ start }) => start >= 0 && start < 1440),
      );
    return JSON.stringify([data, issues, droppedCount]);
  } catch (error) {
    if (isFeedError(error)) return error.code;
    throw error;
  }
};

describe('nonsensical feeds', () => {
  it('are read or refused, never thrown over, the same every time (10,000 feeds)', () => {
    fc.assert(
      fc.property(oddFeeds(TextBody), (feed) => assert.equal(outcome(feed), outcome(feed))),
      { numRuns: 10_000, seed: 20_261_201 },
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});

import type { Moment } from '../domain/earliest-start.js';
import type { FeedKind, FeedModel } from './reader.js';
import { ownCopy } from './own-copy.js';
import { readRecord, type ReadRecord, type RecordSource } from './read-record.js';
import { unreported } from './adapters/adapter.js';

/** What to read ahead of a whole feed. */
export interface Ahead extends Moment {
  /** How many values. */
  readonly count: number;
}

/** Records from which reading some of them ahead is worth a second drawing. */
const MIN_RECORDS = 80;
/** Records looked at in one step. */
const BATCH = 20;

/**
 * Reads the records that are next ahead of all others, in steps, as far as it takes to be certain of `count`
 * values. Returns what has been read, by index, and the values that are next, in the order of the feed: no other value
 * of the feed starts before any of them, or with it. Without values if there are not as many, or if most of the feed
 * would have to be read.
 */
export function* readAhead<K extends FeedKind>(
  source: RecordSource<K>,
  ahead: () => Ahead,
): Generator<unknown, { done: Map<number, ReadRecord<FeedModel[K]>>; next: FeedModel[K][] }> {
  const { reader, adapter, body, defaults, records } = source;
  const done = new Map<number, ReadRecord<FeedModel[K]>>();
  if (!reader.starts || records.length < MIN_RECORDS) return { done, next: [] };
  const { count, ...moment } = ahead();
  const starts = reader.starts(moment);
  const isNative = adapter.id === 'peer-feed';
  const bounds = new Float64Array(records.length);
  for (let index = 0; index < records.length; index++) {
    bounds[index] = isNative
      ? starts.earliest(records[index], defaults.timeZone)
      : starts.earliest(adapter.candidate(ownCopy(records[index]), defaults, body, unreported));
    if (index % BATCH === BATCH - 1) yield;
  }
  const sorted = bounds.slice().sort();
  for (let wanted = count + BATCH; wanted < records.length / 2; wanted *= 2) {
    const limit = sorted[wanted]!;
    if (limit === Infinity) break;
    const certain: FeedModel[K][] = [];
    for (let index = 0; index < records.length; index++) {
      if (bounds[index]! >= limit) continue;
      if (!done.has(index)) {
        done.set(index, yield* readRecord(source, index));
        if (done.size % BATCH === 0) yield;
      }
      const { value } = done.get(index)!;
      if (value && starts.next(value) < limit) certain.push(value);
    }
    if (certain.length >= count) return { done, next: certain };
  }
  return { done, next: [] };
}

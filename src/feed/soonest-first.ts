import type { Moment } from '../domain/earliest-start.js';
import type { FeedKind, FeedModel } from './reader.js';
import { ownCopy } from './own-copy.js';
import { readRecord, type ReadRecord, type RecordSource } from './read-record.js';
import { isDraft } from './schema/remedies.js';
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

/** What decides when the record at `index` is next: a native record, of which a part will do. */
function outline({ adapter, body, defaults, records }: RecordSource, index: number): unknown {
  const record = records[index];
  const isListed = adapter.id === 'peer-feed' && isDraft(record) && Object.hasOwn(record, 'schedule');
  const copy = ownCopy(isListed ? { schedule: record.schedule } : record);
  return adapter.candidate(copy, defaults, body, unreported);
}

/**
 * Reads the records that are next ahead of all others, in steps, as far as it takes to be certain of `ahead.count`
 * values. Returns what has been read, by index, and the values that are next, in the order of the feed: no other value
 * of the feed starts before any of them, or with it. Without values if there are not as many, or if most of the feed
 * would have to be read.
 */
export function* readAhead<K extends FeedKind>(
  source: RecordSource<K>,
  ahead: Ahead,
): Generator<void, { done: Map<number, ReadRecord<FeedModel[K]>>; next: FeedModel[K][] }> {
  const { reader, records } = source;
  const done = new Map<number, ReadRecord<FeedModel[K]>>();
  if (!reader.starts || records.length < MIN_RECORDS) return { done, next: [] };
  const starts = reader.starts(ahead);
  const bounds = new Float64Array(records.length);
  for (let index = 0; index < records.length; index++) {
    bounds[index] = starts.earliest(outline(source, index));
    if (index % BATCH === BATCH - 1) yield;
  }
  const sorted = bounds.slice().sort();
  for (let wanted = ahead.count + BATCH; wanted < records.length / 2; wanted *= 2) {
    const limit = sorted[wanted]!;
    if (limit === Infinity) break;
    const certain: FeedModel[K][] = [];
    for (let index = 0; index < records.length; index++) {
      if (bounds[index]! >= limit) continue;
      if (!done.has(index)) {
        done.set(index, readRecord(source, index));
        if (done.size % BATCH === 0) yield;
      }
      const { value } = done.get(index)!;
      if (value && starts.next(value) < limit) certain.push(value);
    }
    if (certain.length >= ahead.count) return { done, next: certain };
  }
  return { done, next: [] };
}

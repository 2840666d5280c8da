import { earliestStarts, type Moment } from '../domain/earliest-start.js';
import type { Group } from '../domain/group.js';
import { nextOfGroup } from '../domain/recurrence.js';
import { unreported } from './adapters/adapter.js';
import { ownCopy } from './own-copy.js';
import { readRecord, type EarlyRecords, type ReadRecord, type RecordSource } from './read-record.js';
import type { FeedKind, FeedModel } from './reader.js';
import { isDraft } from './schema/draft.js';

/** What to read ahead of a whole feed. */
export interface Ahead extends Moment {
  /** How many groups. */
  readonly count: number;
}

/** Records from which reading some of them ahead is worth a second drawing. */
const MIN_RECORDS = 80;
/** Records looked at in one step. */
const BATCH = 20;

/** For native records that have not been validated: an instant before which the group is not next, epoch ms. */
function bounds(moment: Moment): (record: unknown, feedZone?: string) => number {
  const earliest = earliestStarts(moment);
  return (record, feedZone) => {
    if (!isDraft(record)) return -Infinity;
    if (Object.hasOwn(record, 'schedule')) return earliest(record.schedule, feedZone);
    // It may be spelled differently (“Schedule”).
    return Object.keys(record).some((key) => /^s.*e$/i.test(key)) ? -Infinity : Infinity;
  };
}

/**
 * Reads the groups that are next ahead of all others, in steps, as far as it takes to be certain of `count` of them: no
 * other group of the feed starts before any of those returned, or with it. Returns none if there are not as many, or if
 * most of the feed would have to be read.
 */
export function* readAhead(
  source: RecordSource,
  ahead: () => Ahead,
): Generator<unknown, EarlyRecords<FeedModel[FeedKind]>> {
  const { reader, adapter, body, defaults, records } = source;
  const done = new Map<number, ReadRecord<FeedModel[FeedKind]>>();
  if (reader.kind !== 'groups' || records.length < MIN_RECORDS) return { done, next: [] };
  const { count, now, zone } = ahead();
  const boundOf = bounds({ now, zone });
  const isNative = adapter.id === 'peer-feed';
  const known = new Float64Array(records.length);
  for (let index = 0; index < records.length; index++) {
    known[index] = isNative
      ? boundOf(records[index], defaults.timeZone)
      : boundOf(adapter.candidate(ownCopy(records[index]), defaults, body, unreported));
    if (index % BATCH === BATCH - 1) yield;
  }
  const sorted = known.slice().sort();
  for (let wanted = count + BATCH; wanted < records.length / 2; wanted *= 2) {
    const limit = sorted[wanted]!;
    if (limit === Infinity) break;
    const certain: Group[] = [];
    for (let index = 0; index < records.length; index++) {
      if (known[index]! >= limit) continue;
      if (!done.has(index)) {
        done.set(index, yield* readRecord(source, index));
        if (done.size % BATCH === 0) yield;
      }
      const value = done.get(index)!.value as Group | undefined;
      if (value && (nextOfGroup(value, now, zone)?.start ?? Infinity) < limit) certain.push(value);
    }
    if (certain.length >= count) return { done, next: certain };
  }
  return { done, next: [] };
}

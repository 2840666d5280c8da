import { FEED_KINDS, type FeedKind } from '../reader.js';
import type { Adapter } from './adapter.js';
import { fieldsOf } from './record-fields.js';

const listOf = (body: unknown, kind: FeedKind): readonly unknown[] => {
  const fields = fieldsOf(body);
  const list = fields && Object.hasOwn(fields, kind) ? fields[kind] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** `peer-feed/1`, and any later version as far as it validates; also an object that only has the native arrays. */
function accepts(body: unknown): boolean {
  const fields = fieldsOf(body);
  if (!fields) return false;
  const version = Object.hasOwn(fields, 'version') ? fields.version : undefined;
  if (typeof version === 'string') return version.startsWith('peer-feed/');
  return version === undefined && FEED_KINDS.some((kind) => Object.hasOwn(fields, kind) && Array.isArray(fields[kind]));
}

/**
 * The native format: records are passed on, with the feed's language and time zone as defaults.
 */
export function nativeAdapter(kind: FeedKind): Adapter {
  return {
    id: 'peer-feed',
    accepts,
    records: (body) => listOf(body, kind),
    candidate: (record, { language, timeZone }) => {
      if (!fieldsOf(record)) return undefined;
      const native = record as Record<string, unknown>;
      if (kind === 'stories' || kind === 'exercises') native.language ??= language;
      if (kind === 'groups' && Array.isArray(native.schedule)) {
        // The record is our own copy, so it is filled in place.
        for (const slot of native.schedule as unknown[])
          if (fieldsOf(slot)) (slot as Record<string, unknown>).timeZone ??= timeZone;
      }
      return native;
    },
  };
}

import { FEED_KINDS, type FeedKind } from '../reader.js';
import type { Adapter } from './adapter.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (body: unknown, kind: FeedKind): readonly unknown[] => {
  const list: unknown =
    isObject(body) && Object.hasOwn(body, kind) ? (body as Record<string, unknown>)[kind] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** `peer-feed/1`, and any later version as far as it validates; also an object that only has the native arrays. */
function accepts(body: unknown): boolean {
  if (!isObject(body)) return false;
  const version: unknown = Object.hasOwn(body, 'version') ? (body as Record<string, unknown>).version : undefined;
  if (typeof version === 'string') return version.startsWith('peer-feed/');
  return (
    version === undefined &&
    FEED_KINDS.some((kind) => Object.hasOwn(body, kind) && Array.isArray((body as Record<string, unknown>)[kind]))
  );
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
      if (!isObject(record)) return undefined;
      const native = record as Record<string, unknown>;
      if (kind === 'stories' || kind === 'exercises') native.language ??= language;
      if (kind === 'groups' && Array.isArray(native.schedule)) {
        // The record is our own copy, so it is filled in place.
        for (const slot of native.schedule as unknown[])
          if (isObject(slot)) (slot as Record<string, unknown>).timeZone ??= timeZone;
      }
      return native;
    },
  };
}

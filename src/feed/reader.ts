import type { Exercise } from '../domain/exercise.js';
import type { Group } from '../domain/group.js';
import type { Resource } from '../domain/resource.js';
import type { Story } from '../domain/story.js';
import type { Part } from '../parts/part.js';
import type { Adapter } from './adapters/adapter.js';
import type { Repair } from './repair.js';
import type { Gate } from './schema/gate.js';

/** What a feed can hold, by kind. */
export interface FeedModel {
  readonly groups: Group;
  readonly stories: Story;
  readonly exercises: Exercise;
  readonly resources: Resource;
}

/** One kind of entry, named as the array that holds it in a native feed. */
export type FeedKind = keyof FeedModel;

/** The kinds in the order they are counted. */
export const FEED_KINDS = ['groups', 'stories', 'exercises', 'resources'] as const satisfies readonly FeedKind[];

/** Valid values of every kind; a kind that was not requested is empty. */
export type FeedData = { readonly [K in FeedKind]: readonly FeedModel[K][] };

/** Formats of one kind of entry that are fetched when a feed needs them. */
export interface Formats {
  /** Tried in order; the first that accepts wins. */
  readonly adapters: readonly Adapter[];
}

/** One kind of entry: the adapters for its formats, and the schema of its domain type. */
export interface Reader<K extends FeedKind = FeedKind> {
  readonly kind: K;
  /** Tried in order; the first that accepts wins. */
  readonly adapters: readonly Adapter[];
  /** Further formats, tried where none of `adapters` accepts. */
  readonly formats?: Part<Formats> | undefined;
  /** Native `peer-feed/1` record in, domain value out. */
  readonly schema: Gate<FeedModel[K]>;
  /** For records that do not fit the schema, or have fields that it does not name. */
  readonly repair: Part<{ readonly repair: Repair }>;
}

/** A reader that is fetched when there is a feed to read. */
export interface LateReader {
  readonly kind: FeedKind;
  /** The reader, or a promise of it that rejects if it does not arrive; a later call tries again. */
  load(): Reader | Promise<Reader>;
}

/** A feed with nothing in it. */
export const NO_DATA: FeedData = { groups: [], stories: [], exercises: [], resources: [] };

/** The number of values of all kinds. */
export function countOf(data: FeedData): number {
  return FEED_KINDS.reduce((sum, kind) => sum + data[kind].length, 0);
}

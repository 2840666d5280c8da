/** Synchronous or a promise, as suits the database. */
type Answer<T> = T | Promise<T>;

/**
 * The storage of an endpoint. A press is identified by its story and a hash; each can be added once and removed once,
 * in either order of arrival, and the count changes in the same transaction.
 */
export interface ReactionStore {
  /** Counts by story; a story never pressed is missing. */
  counts(stories: readonly string[]): Answer<ReadonlyMap<string, number>>;
  /** Counts the press `hash` unless it was seen before; `day` is days since 1970. Returns the new count. */
  add(story: string, hash: string, day: number): Answer<number>;
  /**
   * Removes the press `hash` from the count, or makes sure that it will not count if it has not arrived yet. Returns
   * the new count.
   */
  remove(story: string, hash: string, day: number): Answer<number>;
  /** Deletes the hashes of presses before `day`: they still count, and can no longer be taken back. */
  forget(day: number): Answer<void>;
  close(): Answer<void>;
}

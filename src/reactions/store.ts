/** Now or later, as suits the database. */
type Answer<T> = T | Promise<T>;

/**
 * Where an endpoint keeps counts. A press is known by its story and a hash; each can be added once and
 * removed once, in either order of arrival, and the count changes in the same transaction.
 */
export interface ReactionStore {
  /** Counts by story; a story never pressed is missing. */
  counts(stories: readonly string[]): Answer<ReadonlyMap<string, number>>;
  /** Counts the press `hash` unless it was ever seen before; `day` is days since 1970. Gives the count now. */
  add(story: string, hash: string, day: number): Answer<number>;
  /**
   * Takes the press `hash` out of the count, or if it has not arrived yet sees to it that it will not count. Gives the
   * count now.
   */
  remove(story: string, hash: string, day: number): Answer<number>;
  /** Forgets the hashes of presses before `day`: they still count, and can no longer be taken back. */
  forget(day: number): Answer<void>;
  close(): Answer<void>;
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GroupIndex } from '../../domain/finder.js';
import type { FinderQuery, FinderResult } from '../../domain/group-finder-query.js';
import type { Group } from '../../domain/group.js';
import type { GroupWords } from '../../domain/group-words.js';
import { startInSlices } from '../../feed/in-slices.js';

/** Groups indexed at a time. */
const STEP = 100;
/** Number of groups from which the beginning of a large list is worth showing. */
const FIRST = 500;

/** Keeps an index of the groups its host shows, built in slices so that a large list never blocks the page. */
export class GroupIndexController implements ReactiveController {
  /** The index to query; `undefined` before the first groups are indexed. */
  index: GroupIndex | undefined = undefined;
  /** True while groups are still being indexed. */
  isBuilding = false;

  private groups: readonly Group[] = [];
  private run = 0;
  private isResting = false;
  /** The words being read, by which run. */
  private reading: { readonly words: GroupWords; readonly run: number } | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isBuilding || this.reading) this.host.requestUpdate();
  }

  /** The groups are not visible: the work pauses until they are shown again. */
  hostDisconnected(): void {
    this.run++;
    this.isResting = this.isBuilding;
  }

  /** Indexes `groups`, as seen from `zone` at `now`. Cheap if nothing changed. */
  show(groups: readonly Group[], zone: string, now: number): void {
    const { index } = this;
    if (groups === this.groups && this.building?.timeZone === zone) {
      if (this.isResting) void this.build(this.building, groups, now);
      return;
    }
    if (groups.length === 0) {
      // No index rather than an empty one: a list that is still loading must never show "none match".
      this.run++;
      this.groups = groups;
      this.index = this.building = undefined;
      this.isBuilding = false;
      return;
    }
    // The rest of a list whose beginning is already indexed.
    const grown =
      index?.timeZone === zone &&
      !this.isBuilding &&
      index.size > 0 &&
      index.size < groups.length &&
      groups[index.size - 1] === this.groups.at(-1) &&
      groups[0] === this.groups[0];
    this.groups = groups;
    void this.build(grown ? index : new GroupIndex(zone), groups, now);
  }

  /**
   * The result of `query` on an index that `equip` has given what the query needs; `undefined` before the first groups
   * are indexed.
   */
  find(query: FinderQuery, now: number, equip: (index: GroupIndex) => void): FinderResult | undefined {
    this.query = (index) => {
      equip(index);
      return index.find(query, now);
    };
    return this.index && this.query(this.index);
  }

  /** True while a text matches only some of the groups that it will match: the words of a large list take a moment. */
  get isReading(): boolean {
    return this.index?.texts?.isReading === true;
  }

  /** Reads the words of all groups ahead of a search, in slices. Cheap if nothing is left to read. */
  readAhead(wordsOf: (index: GroupIndex) => GroupWords): void {
    const { index, run, reading } = this;
    if (!index || this.isBuilding) return;
    const words = wordsOf(index);
    if (words.size < index.size && (reading?.run !== run || reading.words !== words)) void this.read(words);
  }

  private async read(words: GroupWords): Promise<void> {
    const { run } = this;
    this.reading = { words, run };
    const isCurrent = (): boolean => run === this.run;
    const end = startInSlices(
      (function* () {
        for (const steps = words.read(); isCurrent() && !steps.next().done;) yield;
      })(),
    );
    if (!(end instanceof Array)) {
      await end;
      if (!isCurrent()) return;
      this.host.requestUpdate();
    }
    this.reading = undefined;
  }

  /** Runs the latest query on an index. */
  private query: ((index: GroupIndex) => FinderResult) | undefined = undefined;

  private building: GroupIndex | undefined = undefined;

  private async build(index: GroupIndex, groups: readonly Group[], now: number): Promise<void> {
    const run = ++this.run;
    this.building = index;
    this.isBuilding = true;
    this.isResting = false;
    const { host } = this;
    const answer = (): void => void this.query?.(index);
    const adopt = (): void => {
      this.index = index;
      host.requestUpdate();
    };
    const isCurrent = (): boolean => run === this.run;
    const showsFirst = this.index === undefined || this.index.size === 0;
    // A short list is indexed in time for the current update, however long the first use of a zone takes.
    const isShort = groups.length <= STEP;
    const end = startInSlices(
      (function* () {
        while (index.size < groups.length && isCurrent()) {
          index.add(groups.slice(index.size, index.size + STEP), now);
          if (isShort) return;
          yield;
          if (!showsFirst || index.size !== FIRST || !isCurrent()) continue;
          answer();
          yield true;
          adopt();
          // Rendered before the rest is indexed.
          yield true;
        }
        // Queried before it is rendered: in one task, they would delay a keystroke for too long.
        if (isCurrent()) answer();
        yield;
      })(),
    );
    if (!(end instanceof Array)) await end;
    if (!isCurrent()) return;
    this.isBuilding = false;
    adopt();
  }
}

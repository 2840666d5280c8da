import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GroupIndex } from '../../domain/finder.js';
import type { GroupRows } from '../../domain/group-finder-query.js';
import type { Group } from '../../domain/group.js';
import { ScheduleIndex } from '../../domain/schedule-index.js';
import { startInSlices } from '../../feed/in-slices.js';

/** Groups indexed at a time. */
const STEP = 100;
/** Number of groups from which the beginning of a large list is worth showing. */
const FIRST = 500;

/** Keeps an index of the groups its host shows, built in slices so that a large list never blocks the page. */
export class GroupIndexController implements ReactiveController {
  /** Gives the index that answers queries about groups, once its part is there: it reads what filters need meanwhile. */
  indexOf: ((groups: ScheduleIndex) => GroupIndex) | undefined = undefined;
  /** The groups to list; `undefined` before the first are indexed. */
  index: ScheduleIndex | undefined = undefined;
  /** True while groups are still being indexed. */
  isBuilding = false;

  private groups: readonly Group[] = [];
  private run = 0;
  private isResting = false;
  /** What is being read ahead, by which run. */
  private readonly reading = new Map<object, number>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isBuilding || this.reading.size > 0) this.host.requestUpdate();
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
    void this.build(grown ? index : new ScheduleIndex(zone), groups, now);
  }

  /** What `answer` makes of the groups; `undefined` before the first are indexed. */
  find(answer: (groups: ScheduleIndex) => GroupRows): GroupRows | undefined {
    this.answer = answer;
    return this.index && answer(this.index);
  }

  /** Reads the words of all groups, or what filters need, ahead of a search, in slices. Cheap if it is being read. */
  readAhead(of: object, steps: () => Iterator<unknown>): void {
    if (this.reading.get(of) !== this.run) void this.read(of, steps());
  }

  private async read(of: object, steps: Iterator<unknown>): Promise<void> {
    const { run, reading } = this;
    reading.set(of, run);
    const isCurrent = (): boolean => run === this.run;
    const end = startInSlices(
      (function* () {
        while (isCurrent() && !steps.next().done) yield;
      })(),
    );
    if (!(end instanceof Array)) {
      await end;
      if (!isCurrent()) return;
      this.host.requestUpdate();
    }
    reading.delete(of);
  }

  /** What the latest `find` makes of an index. */
  private answer: ((groups: ScheduleIndex) => GroupRows) | undefined = undefined;

  private building: ScheduleIndex | undefined = undefined;

  private async build(index: ScheduleIndex, groups: readonly Group[], now: number): Promise<void> {
    const run = ++this.run;
    this.building = index;
    this.isBuilding = true;
    this.isResting = false;
    const { host } = this;
    const indexOf = (): typeof this.indexOf => this.indexOf;
    const answer = (): void => void this.answer?.(index);
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
          indexOf()?.(index).readValues(2 * STEP);
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

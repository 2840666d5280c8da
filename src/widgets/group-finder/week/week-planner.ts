import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GroupIndex } from '../../../domain/finder.js';
import type { GroupRows } from '../../../domain/group-finder-query.js';
import { weekPlan, type WeekPlan } from '../../../domain/week-plan.js';
import { atOnce, inSlices } from '../../../feed/in-slices.js';

/** Number of groups from which the timetable is built in slices. */
const LARGE = 2000;

/** Lets the results of `index` make timetables. */
export function planned(index: GroupIndex): void {
  index.plan = weekPlan;
}

/**
 * Builds the timetable of the finder's result; in slices for a large list, so that the page is never blocked.
 */
export class WeekPlanner implements ReactiveController {
  /** The timetable; `undefined` if none is needed, and until a large one is ready. */
  plan: WeekPlan | undefined = undefined;
  private result: GroupRows | undefined = undefined;
  private running: AbortController | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.running) return;
    this.running.abort();
    // Restarted when the host is back.
    this.result = undefined;
  }

  /** Builds the timetable of `result`, or none without one. Cheap if nothing changed. */
  follow(result: GroupRows | undefined): void {
    if (result === this.result) return;
    this.running?.abort();
    this.result = result;
    if (!result || result.total <= LARGE) this.plan = result && atOnce(result.week!());
    else void this.prepare(result);
  }

  private async prepare(result: GroupRows): Promise<void> {
    const running = (this.running = new AbortController());
    try {
      this.plan = await inSlices(result.week!(), running.signal);
      this.host.requestUpdate();
    } catch (error) {
      if (!running.signal.aborted) throw error;
    } finally {
      if (this.running === running) this.running = undefined;
    }
  }
}

import { fetchPart, isInline } from './fetch-part.js';

/** How long a part may take before it counts as failed, ms. A part that arrives later is still used. */
const PATIENCE_MS = 20_000;

/**
 * Code that not every visitor needs, in a file of its own: fetched once, when somebody needs it or is about to. Where a
 * build puts it into the same file, it is there at once.
 */
export class Part<T extends object> {
  private module: T | undefined = undefined;
  private loading: Promise<T> | undefined = undefined;
  /** True if `loading` gives way to nothing. */
  private isUrgent = false;
  private run = 0;
  /** Who has drawn the failure, and draws again should the part still arrive. */
  private readonly waiting = new Set<() => void>();
  private failures = 0;
  private failed = false;

  constructor(private readonly fetch: () => T | Promise<T>) {}

  /** The part if it is there; it is not fetched. */
  get arrived(): T | undefined {
    return this.module ?? (isInline ? (this.load() as T) : undefined);
  }

  /** True after a failure, until the next attempt. */
  get hasFailed(): boolean {
    return this.failed && !this.module;
  }

  /**
   * The part, or a promise of it that simultaneous calls share. After a failure, a call tries again. What is not
   * `urgent` gives way to what the page is drawing now.
   */
  load(urgent = true): T | Promise<T> {
    if (this.module) return this.module;
    // What gives way is overtaken by whoever cannot wait.
    if (this.loading && (this.isUrgent || !urgent)) return this.loading;
    this.failed = false;
    this.isUrgent = urgent;
    const fetched = fetchPart(this.fetch, { attempt: this.failures, urgent });
    if (!(fetched instanceof Promise)) return (this.module = fetched);
    return (this.loading = this.settle(fetched, ++this.run));
  }

  /**
   * The part if it is there. Otherwise it is fetched, and `changed` is called once it has arrived or failed; after a
   * failure it is not fetched again until `load`.
   */
  need(changed: () => void): T | undefined {
    if (this.hasFailed) return undefined;
    const part = this.load(false);
    if (!(part instanceof Promise)) return part;
    part.then(changed, () => {
      this.waiting.add(changed);
      changed();
    });
    return undefined;
  }

  private async settle(fetched: Promise<T>, run: number): Promise<T> {
    const arrive = (module: T): void => {
      this.module = module;
      // Later than anybody waited for.
      for (const changed of this.waiting) changed();
      this.waiting.clear();
    };
    void fetched.then(arrive, () => undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('it did not arrive in time')), PATIENCE_MS);
    });
    try {
      return await Promise.race([fetched, late]);
    } catch (error) {
      const overtaker = run === this.run ? undefined : (this.module ?? this.loading);
      if (overtaker) return await overtaker;
      this.failed = true;
      this.failures++;
      console.warn(`peer-support-widgets: a part could not be loaded; only what needs it is missing: ${String(error)}`);
      throw error;
    } finally {
      clearTimeout(timer);
      if (run === this.run) this.loading = undefined;
    }
  }
}

/** Declares a part: `part(() => import('./week-table.js'))`. */
export function part<T extends object>(fetch: () => T | Promise<T>): Part<T> {
  return new Part(fetch);
}

import { Marks } from './marks.js';
import { ReactionError, type ReactionService } from './reaction-service.js';

/**
 * The state of a reader's press: `idle` = nothing pending; `sending`; `limited` = the service asked to wait, it will be
 * sent again; `here` = it could not be shared and stays on this device.
 */
export type ReactionStatus = 'idle' | 'sending' | 'limited' | 'here';

/** What a card shows for one story. */
export interface Reaction {
  /** The reader has said “I've been there too”. */
  readonly active: boolean;
  readonly status: ReactionStatus;
  /** Readers besides this one; undefined while unknown. */
  readonly others: number | undefined;
}

interface Entry {
  active: boolean;
  status: ReactionStatus;
  /** The latest count from the service. */
  total: number | undefined;
  /** Whether the service counts this reader; `perhaps` if the response was lost. */
  given: boolean | 'perhaps';
  once: string;
  timer: ReturnType<typeof setTimeout> | undefined;
  busy: boolean;
}

/** Presses closer together than this count as one: only the final state is sent. */
const SETTLE = 600;
/** Stories that come into view together are requested together. */
const GATHER = 40;
const RETRY = 1500;
const LIMITED = 30_000;
/** A longer pause requested by the service is not waited for. */
const LONGEST = 120_000;

/** All reactions of one service on one page: one read for many cards, one state per story. */
export class ReactionHub {
  private readonly entries = new Map<string, Entry>();
  private readonly wanted = new Set<string>();
  private readonly requested = new Set<string>();
  private readonly near = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private reading: ReturnType<typeof setTimeout> | undefined = undefined;
  private reads = 0;

  constructor(
    private readonly service: ReactionService | undefined,
    private readonly marks = new Marks(),
  ) {}

  /** False if a shared reaction cannot be undone; a mark on this device can always be taken back. */
  get canTakeBack(): boolean {
    return this.service?.canTakeBack ?? true;
  }

  /** False where a reaction stays on this device. */
  get isShared(): boolean {
    return this.service !== undefined;
  }

  /** True while counts are being requested. */
  get isRequesting(): boolean {
    return this.reading !== undefined || this.reads > 0;
  }

  /** True once the count of this story has been requested. */
  isRequested(id: string): boolean {
    return this.requested.has(id);
  }

  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The reaction to one story. */
  get(id: string): Reaction {
    const { active, status, total, given } = this.entry(id);
    return { active, status, others: total === undefined ? undefined : Math.max(0, total - (given === true ? 1 : 0)) };
  }

  /** The counts known, by story id. */
  get counts(): ReadonlyMap<string, number> {
    return new Map(
      [...this.entries].flatMap(([id, { total }]) => (total === undefined ? [] : [[id, total] as [string, number]])),
    );
  }

  /** Names stories whose counts will be needed; nothing is sent yet. */
  want(ids: readonly string[]): void {
    for (const id of ids) this.wanted.add(id);
  }

  /** A story comes near the viewport: requests, once, its count and all others that are needed. */
  approach(id: string): void {
    if (!this.service || this.requested.has(id)) return;
    this.wanted.add(id);
    this.near.add(id);
    this.reading ??= setTimeout(() => void this.read(), GATHER);
  }

  /** The reader pressed: the mark changes at once; the service is notified when the presses have settled. */
  press(id: string): Reaction {
    const entry = this.entry(id);
    entry.active = !entry.active;
    // Another tab of the site may have given it or taken it back since.
    if (entry.status === 'idle' && entry.given === !entry.active) Object.assign(entry, this.kept(id));
    if (!this.service) this.marks.set(id, entry.active ? '' : undefined);
    else {
      entry.status = 'sending';
      this.keep(id, entry);
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => void this.settle(id), SETTLE);
    }
    this.changed();
    return this.get(id);
  }

  /** Tries again to share what stayed on this device. */
  retry(id: string): void {
    void this.settle(id);
  }

  /** Sends presses that have not settled yet: the page is about to be left. */
  flush(): void {
    for (const [id, { timer }] of this.entries) if (timer !== undefined) void this.settle(id);
  }

  private entry(id: string): Entry {
    let entry = this.entries.get(id);
    if (!entry) {
      entry = {
        active: this.marks.get(id) !== undefined,
        status: 'idle',
        total: undefined,
        ...this.kept(id),
        timer: undefined,
        busy: false,
      };
      this.entries.set(id, entry);
    }
    return entry;
  }

  /** The stored state of a press: whether it was given, and with which `once`. */
  private kept(id: string): Pick<Entry, 'given' | 'once'> {
    const once = this.marks.get(id) ?? '';
    return { given: once !== '', once };
  }

  private keep(id: string, { active, given, once }: Entry): void {
    this.marks.set(id, active ? (given ? once : '') : undefined);
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private async read(): Promise<void> {
    this.reading = undefined;
    const ids = [...(this.service!.readsMany ? this.wanted : this.near)].filter((id) => !this.requested.has(id));
    this.near.clear();
    for (const id of ids) this.requested.add(id);
    this.reads += 1;
    // A cached count from before the reader's press does not include it.
    const bypassCache = ids.some((id) => this.entry(id).given !== false);
    try {
      const counts = ids.length > 0 ? await this.attempt(() => this.service!.read(ids, bypassCache), true) : [];
      for (const [id, count] of counts) this.entry(id).total ??= count;
    } catch (error) {
      // Counts are optional: without them the cards do not mention others, and do not request them again.
      if (!(error instanceof ReactionError)) reportError(error);
    } finally {
      this.reads -= 1;
    }
    this.changed();
  }

  /** One attempt and one retry, after the pause that the service asks for. */
  private async attempt<T>(
    call: () => Promise<T>,
    repeatable: boolean,
    waiting?: (error: ReactionError) => void,
  ): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ReactionError) || error.code === 'refused') throw error;
      // A rate-limited request has not been counted.
      if (!repeatable && error.code !== 'limited') throw error;
      const wait = error.wait ?? (error.code === 'limited' ? LIMITED : RETRY);
      if (wait > LONGEST) throw error;
      waiting?.(error);
      await new Promise((resolve) => setTimeout(resolve, wait));
      return call();
    }
  }

  /** Brings the service in line with the reader's state, one request at a time. */
  private async settle(id: string): Promise<void> {
    const entry = this.entry(id);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    if (entry.busy) return;
    entry.busy = true;
    try {
      while (this.service && differs(entry) && (entry.active || this.service.canTakeBack)) {
        entry.status = 'sending';
        this.changed();
        // Pressed again meanwhile: wait until that has settled.
        if (!(await this.deliver(this.service, id, entry)) || waits(entry)) break;
      }
    } catch (error) {
      // A bug of ours, or something that the page broke: the reader still gets a message and a retry.
      if (!waits(entry)) entry.status = 'here';
      reportError(error);
    } finally {
      entry.busy = false;
    }
    if (entry.status !== 'here' && !waits(entry)) entry.status = 'idle';
    this.keep(id, entry);
    this.changed();
  }

  private async deliver(service: ReactionService, id: string, entry: Entry): Promise<boolean> {
    const { active } = entry;
    let before = entry.given;
    // The same `once` again if a response was lost: the service then counts it once.
    if (active && !before) {
      entry.once = freshOnce();
      entry.given = 'perhaps';
      // Stored before it is sent: a page that is left meanwhile never gets the response, and its reader can still take
      // it back.
      this.keep(id, entry);
    }
    const { once } = entry;
    try {
      const count = await this.attempt(
        () => service.send(id, active ? 'add' : 'remove', once),
        service.repeatable,
        ({ code }) => {
          if (code === 'limited') entry.status = 'limited';
          else before = entry.given;
          this.changed();
        },
      );
      entry.given = active;
      entry.total = count ?? (entry.total === undefined ? undefined : entry.total + (active ? 1 : -1));
      return true;
    } catch (error) {
      if (!(error instanceof ReactionError)) throw error;
      // A rejected request has changed nothing.
      if (error.code !== 'unreachable') entry.given = before;
      if (!waits(entry)) entry.status = 'here';
      return false;
    }
  }
}

/** True if the service's state differs, or may differ, from the reader's. */
const differs = ({ active, given }: Entry): boolean => given !== active;

/** A press has not settled yet. */
const waits = ({ timer }: Entry): boolean => timer !== undefined;

/** 128 random bits, made for one press and used for nothing else. */
function freshOnce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('=', '')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

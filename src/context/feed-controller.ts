import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FEED_KINDS, type FeedKind, type Reader } from '../feed/reader.js';
import type { Effect } from '../feed/schema/remedies.js';
import { attachContextRoot } from './context-root.js';
import { whenRemoved } from '../page/departure.js';
import { feedContext, IDLE, type FeedState, type SharedFeed } from './feed-context.js';
import { FeedErrorEvent, FeedReadyEvent } from './feed-events.js';
import { isSameSource, loadSource, type FeedSource } from './feed-source.js';
import { InlineData } from './inline-data.js';
import { pauseUntilSeen } from '../page/page-visibility.js';
import { ProvidedValue } from './provided-value.js';

/** Loading that takes longer is said to, ms. */
const SLOW_MS = 4_000;

/** What was done about a value that cannot be read, for the console. */
const DONE: Readonly<Record<Effect, string>> = {
  drop: 'only this was dropped',
  part: 'what holds it was left out',
  tighten: 'taken for what is safest',
  hide: 'left out',
  move: 'shown as a contact',
};

/** What a widget offers for its data to be found. */
export type FeedHost = ReactiveControllerHost &
  HTMLElement & {
    /** One address or several, separated by spaces. */
    src?: string | undefined;
    /** An object in any accepted format; wins over everything. */
    feed?: unknown;
    format?: string | undefined;
    maxBytes?: number | undefined;
  };

/**
 * Gives a widget its data: its own `feed`, inline JSON or `src`, in this order, else the nearest provider's.
 * Loads on connection and whenever the source changes; a later source always wins; removal aborts, a move does not.
 * Fires `peer-feed-ready` and `peer-feed-error` on the host.
 */
export class FeedController implements ReactiveController, SharedFeed {
  private own: FeedState = IDLE;
  private source: FeedSource | undefined = undefined;
  /** The host's settings that the source is read by. */
  private settings = '';
  private running: AbortController | undefined = undefined;
  private readonly inline: InlineData;
  private readonly shared: ProvidedValue<SharedFeed>;
  private readonly readers: readonly Reader[];
  private sharedBefore: FeedState = IDLE;

  constructor(
    private readonly host: FeedHost,
    ...readers: readonly Reader[]
  ) {
    attachContextRoot();
    this.readers = readers;
    this.inline = new InlineData(host);
    this.shared = new ProvidedValue(host, {
      context: feedContext,
      subscribe: true,
      callback: ({ state }) => this.announceShared(state),
    });
    host.addController(this);
  }

  /** Where the host's feed stands. */
  get state(): FeedState {
    return this.source ? this.own : (this.shared.value?.state ?? IDLE);
  }

  /** Loads again what the host shows; resolves when that has succeeded or failed. */
  reload(): Promise<void> {
    // What was set just before is read here, not at the next update.
    this.hostUpdate();
    if (this.source) return this.load(true);
    return this.shared.value?.reload() ?? Promise.resolve();
  }

  hostConnected(): void {
    addEventListener('online', this.handleOnline);
    if (this.own.status === 'loading' && !this.running) void this.load(false);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.handleOnline);
    void whenRemoved(this.host, () => {
      this.running?.abort();
      this.running = undefined;
    });
  }

  hostUpdate(): void {
    const source = this.findSource();
    const settings = settingsOf(this.host);
    if (settings === this.settings && isSameSource(source, this.source)) return;
    this.source = source;
    this.settings = settings;
    this.running?.abort();
    this.running = undefined;
    // New data in place of old: what is shown stays until the new is read, with focus and scroll. A new address is another list.
    if (source?.kind === 'src' || !source) this.own = IDLE;
    if (!source) return;
    void this.load(false);
    // The update that is under way began before the state was “loading”.
    queueMicrotask(() => this.host.requestUpdate());
  }

  private findSource(): FeedSource | undefined {
    const { feed, src } = this.host;
    if (feed !== undefined && feed !== null) return { kind: 'data', value: feed };
    if (this.inline.text !== undefined) return { kind: 'inline', text: this.inline.text };
    return src?.trim() ? { kind: 'src', src: src.trim() } : undefined;
  }

  private async load(reload: boolean): Promise<void> {
    const { source, host } = this;
    if (!source) return;
    this.running?.abort();
    const running = (this.running = new AbortController());
    const { signal } = running;
    const before = this.own;
    this.set({ ...before, status: 'loading', slow: false });
    const timer = setTimeout(() => this.set({ ...this.own, slow: true }), SLOW_MS);
    try {
      const state = await loadSource(
        source,
        {
          readers: this.readers,
          format: host.format || undefined,
          maxBytes: host.maxBytes,
          reload,
          signal,
          pause: pauseUntilSeen,
          onProgress: (data) => !hasData(before) && !signal.aborted && this.set({ ...this.own, data, partial: true }),
        },
        (error) => console.warn(`<${host.localName}>: ${error.message}`),
      );
      if (signal.aborted) return;
      this.running = undefined;
      // The last good data of this very source survives a failed refresh.
      const kept = reload && state.status === 'failed' && hasData(before);
      this.set(kept ? { ...before, status: 'stale', slow: false, code: state.code } : state);
      if (state.left > 0 || state.issues.length > 0) this.warnOfIssues(state);
      await host.updateComplete;
      this.announce(this.own);
    } catch (error) {
      if (signal.aborted) return;
      // A mistake of ours, in reading or in showing: the visitor still gets words, the fallback and a new try.
      this.running = undefined;
      this.set({ ...IDLE, status: 'failed', code: 'unknown-format' });
      reportError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private set(state: FeedState): void {
    this.own = state;
    this.host.requestUpdate();
  }

  private warnOfIssues({ left, issues }: FeedState): void {
    const paths = issues
      .slice(0, 50)
      .map(
        ({ index, path, message, kept, effect }) =>
          `#${index} ${path}: ${message}${kept ? ` (${DONE[effect ?? 'drop']})` : ''}`,
      );
    console.warn(`<${this.host.localName}>: ${left} record(s) of the feed left out\n${paths.join('\n')}`);
  }

  private announceShared(state: FeedState): void {
    const before = this.sharedBefore;
    this.sharedBefore = state;
    if (this.source || state === before || state.status === before.status) return;
    void this.host.updateComplete.then(() => this.announce(state));
  }

  private announce(state: FeedState): void {
    if (!this.host.isConnected) return;
    if (state.status === 'ready')
      this.host.dispatchEvent(new FeedReadyEvent({ counts: countsOf(state), issues: state.left }));
    else if (state.code) this.host.dispatchEvent(new FeedErrorEvent({ code: state.code }));
  }

  private readonly handleOnline = (): void => {
    const { status, code } = this.own;
    if (status !== 'loading' && (code === 'network' || code === 'timeout')) void this.load(true);
  };
}

const countsOf = ({ data }: FeedState): Record<FeedKind, number> =>
  Object.fromEntries(FEED_KINDS.map((kind) => [kind, data[kind].length])) as Record<FeedKind, number>;

const settingsOf = ({ format, maxBytes }: FeedHost): string => `${format ?? ''} ${maxBytes ?? ''}`;

const hasData = ({ data }: FeedState): boolean => FEED_KINDS.some((kind) => data[kind].length > 0);

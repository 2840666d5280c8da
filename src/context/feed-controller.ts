import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTask } from '../feed/next-task.js';
import { comesFirst } from '../parts/first-come.js';
import { part } from '../parts/part.js';
import { FEED_KINDS, type FeedKind, type LateReader, type Reader } from '../feed/reader.js';
import type { ReadEarly } from '../feed/read-record.js';
import type { Effect } from '../feed/schema/remedies.js';
import { whenRemoved } from '../page/departure.js';
import { feedContext, IDLE, type FeedState, type SharedFeed } from './feed-context.js';
import { FeedErrorEvent, FeedReadyEvent } from './feed-events.js';
import { isSameSource, type FeedSource } from './feed-source.js';
import { InlineData } from './inline-data.js';
import type { SourceOptions } from './read-feed.js';
import { pauseUntilSeen } from '../page/page-visibility.js';
import { ProvidedValue } from './provided-value.js';

/** Reads feeds: only where there is one. */
const reading = part(() => import('./read-feed.js'));

/** Milliseconds after which a widget says that loading takes longer than usual. */
const SLOW_MS = 4_000;

/** What was done about an unreadable value, for the console. */
const DONE: Readonly<Record<Effect, string>> = {
  drop: 'only this was dropped',
  part: 'what holds it was left out',
  tighten: 'taken for what is safest',
  hide: 'left out',
  move: 'shown as a contact',
};

/** The properties of an element that say where its data comes from. */
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
  private early: ReadEarly | undefined = undefined;

  private own: FeedState = IDLE;
  private source: FeedSource | undefined = undefined;
  private running: AbortController | undefined = undefined;
  private readonly inline: InlineData;
  private readonly shared: ProvidedValue<SharedFeed>;
  private readonly readers: readonly (Reader | LateReader)[];
  /** False for a widget that shows something useful without a feed. */
  private readonly isWaitedFor: boolean;
  private sharedBefore: FeedState = IDLE;

  constructor(
    private readonly host: FeedHost,
    ...readers: readonly (Reader | LateReader)[]
  ) {
    this.readers = readers;
    this.isWaitedFor = readers.every((reader) => !Object.hasOwn(reader, 'load'));
    this.inline = new InlineData(host);
    this.shared = new ProvidedValue(host, {
      context: feedContext,
      subscribe: true,
      callback: ({ state }) => this.announceShared(state),
    });
    host.addController(this);
  }

  /** The state of the host's feed. */
  get state(): FeedState {
    return this.source ? this.own : (this.shared.value?.state ?? IDLE);
  }

  /**
   * Starts to load if the host's source has changed. A host whose `willUpdate` reads `state` calls this first; for any
   * other host it runs with the update.
   */
  settle(): void {
    const source = this.findSource();
    if (isSameSource(source, this.source)) return;
    this.source = source;
    this.running?.abort();
    this.running = undefined;
    // New data in place of old: what is shown stays, with focus and scroll position, until the new data has been read.
    // A new address is a different list.
    if (source?.kind === 'src' || !source) this.own = IDLE;
    if (!source) return;
    const loading = this.load(source, false);
    if (this.isWaitedFor) comesFirst(loading);
  }

  /** Has `early` read what the host shows first of a feed that is not read at once. */
  readFirst(early: ReadEarly): void {
    this.early = early;
  }

  /** Loads what the host shows again; resolves when that has succeeded or failed. */
  reload(): Promise<void> {
    // Properties that were set just before count already, not only at the next update.
    this.settle();
    if (this.source) return this.load(this.source, true);
    return this.shared.value?.reload() ?? Promise.resolve();
  }

  hostConnected(): void {
    this.listen();
    if (this.source && this.own.status === 'loading' && !this.running) void this.load(this.source, false);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.handleOnline);
    void whenRemoved(this.host, () => {
      this.running?.abort();
      this.running = undefined;
    });
  }

  hostUpdate(): void {
    this.settle();
  }

  /** Listens for the network to come back, once it has been missed: the first listener on a page takes time. */
  private listen(): void {
    const { code } = this.own;
    if (this.host.isConnected && (code === 'network' || code === 'timeout'))
      addEventListener('online', this.handleOnline);
  }

  private findSource(): FeedSource | undefined {
    const { feed, src, format, maxBytes } = this.host;
    const how = { format: format || undefined, maxBytes: maxBytes ?? undefined };
    if (feed !== undefined && feed !== null) return { kind: 'data', content: feed, ...how };
    if (this.inline.text !== undefined) return { kind: 'inline', content: this.inline.text, ...how };
    return src?.trim() ? { kind: 'src', content: src.trim(), ...how } : undefined;
  }

  private async load(source: FeedSource, reload: boolean): Promise<void> {
    const { host } = this;
    this.running?.abort();
    const running = (this.running = new AbortController());
    const { signal } = running;
    const before = this.own;
    this.set({ ...before, status: 'loading', slow: false });
    const timer = setTimeout(() => this.set({ ...this.own, slow: true }), SLOW_MS);
    try {
      const options: SourceOptions = {
        readers: this.readers,
        reload,
        signal,
        pause: pauseUntilSeen,
        ahead: this.early,
        onProgress: (data) => !hasData(before) && !signal.aborted && this.set({ ...this.own, data, partial: true }),
        warn: (error) => console.warn(`<${host.localName}>: ${error.message}`),
      };
      const fetched = reading.load(this.isWaitedFor);
      const loading =
        fetched instanceof Promise
          ? fetched.then(
              ({ loadSource }) => (signal.aborted ? IDLE : loadSource(source, options)),
              (): FeedState => ({ ...IDLE, status: 'failed', code: 'network' }),
            )
          : fetched.loadSource(source, options);
      // Awaiting a state that is there already would cost another update.
      const isThere = isState(loading);
      const read = isThere ? loading : await loading;
      if (signal.aborted) return;
      this.running = undefined;
      // The last good data of this very source survives a failed refresh.
      const kept = reload && read.status === 'failed' && hasData(before);
      const state: FeedState = kept ? { ...before, status: 'stale', slow: false, code: read.code } : read;
      this.set(state);
      clearTimeout(timer);
      if (read.droppedCount > 0 || read.issues.length > 0) this.warnOfIssues(read);
      await host.updateComplete;
      // A page may first wait for the update, and then listen.
      if (isThere) await nextTask();
      if (this.own === state) this.announce(state);
    } catch (error) {
      if (signal.aborted) return;
      // A defect of this library, in reading or in rendering: the visitor still gets words, the fallback and a retry.
      this.running = undefined;
      this.set({ ...IDLE, status: 'failed', code: 'unknown-format' });
      reportError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private set(state: FeedState): void {
    this.own = state;
    this.listen();
    this.host.requestUpdate();
  }

  private warnOfIssues({ droppedCount, issues }: FeedState): void {
    const paths = issues
      .slice(0, 50)
      .map(
        ({ index, path, message, kept, effect }) =>
          `#${index} ${path}: ${message}${kept ? ` (${DONE[effect ?? 'drop']})` : ''}`,
      );
    console.warn(`<${this.host.localName}>: ${droppedCount} record(s) of the feed left out\n${paths.join('\n')}`);
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
      this.host.dispatchEvent(new FeedReadyEvent({ counts: countsOf(state), issues: state.droppedCount }));
    else if (state.code) this.host.dispatchEvent(new FeedErrorEvent({ code: state.code }));
  }

  private readonly handleOnline = (): void => {
    const { status, code } = this.own;
    if (this.source && status !== 'loading' && (code === 'network' || code === 'timeout'))
      void this.load(this.source, true);
  };
}

const countsOf = ({ data }: FeedState): Record<FeedKind, number> =>
  Object.fromEntries(FEED_KINDS.map((kind) => [kind, data[kind].length])) as Record<FeedKind, number>;

const isState = (loading: FeedState | Promise<FeedState>): loading is FeedState => Object.hasOwn(loading, 'status');

const hasData = ({ data }: FeedState): boolean => FEED_KINDS.some((kind) => data[kind].length > 0);

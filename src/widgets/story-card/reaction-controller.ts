import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Marks } from '../../reactions/marks.js';
import { openService } from '../../reactions/open-service.js';
import { ReactionHub, type Reaction } from '../../reactions/reaction-hub.js';
import { pageBase } from '../../page/page-base.js';

/** A widget whose stories can be reacted to. */
export type ReactionHost = ReactiveControllerHost &
  HTMLElement & {
    /** Address of the reaction service; without it a reaction stays on this device. */
    reactSrc?: string | undefined;
    remember: boolean;
  };

/** How long a card waits for the counts that decide which story it shows, ms. */
const MAX_WAIT_MS = 1500;

/** Counts are requested once a card is this near to the viewport. */
const NEAR = '200px';

const marks = new Marks();
const hubs = new Map<string, ReactionHub>();

function hubFor(source: string): ReactionHub {
  let hub = hubs.get(source);
  if (!hub) {
    if (hubs.size === 0) addEventListener('pagehide', () => hubs.forEach((each) => each.flush()));
    hub = new ReactionHub(openService(source, pageBase()), marks);
    hubs.set(source, hub);
  }
  return hub;
}

/** The browser's storage; undefined where the page may not have it. */
function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined; // a sandboxed frame
  }
}

/** Resets all reactions of the page; for tests. */
export function forgetReactions(): void {
  hubs.clear();
  marks.clear();
}

/** Gives a widget the reactions to its stories: one state for all cards of a page, one read for all of them. */
export class ReactionController implements ReactiveController {
  private hub: ReactionHub | undefined = undefined;
  private stop: (() => void) | undefined = undefined;
  private observer: IntersectionObserver | undefined = undefined;
  private isNear = false;
  private waitTimer: ReturnType<typeof setTimeout> | undefined = undefined;
  private hasWaited = false;
  private source: string | undefined = undefined;

  constructor(private readonly host: ReactionHost) {
    host.addController(this);
  }

  /** False where a reaction, once shared, stays. */
  get canTakeBack(): boolean {
    return this.current.canTakeBack;
  }

  /** True where reactions are shared with other readers. */
  get isShared(): boolean {
    return this.current.isShared;
  }

  /** True while the counts of these stories are on their way or about to be requested, up to a time limit. */
  awaits(ids: readonly string[]): boolean {
    const { current } = this;
    if (this.hasWaited || !current.isShared) return false;
    return current.isRequesting || (this.isNear && ids.some((id) => !current.isRequested(id)));
  }

  /** Counts known so far, by story id. */
  get counts(): ReadonlyMap<string, number> {
    return this.current.counts;
  }

  /** How one story stands. */
  get(id: string): Reaction {
    return this.current.get(id);
  }

  /**
   * Names the stories whose counts the host needs, and whether it waits for them; to be called after an update. They
   * are requested once the host is near the viewport, together with those of other cards.
   */
  need(ids: readonly string[], isWaiting: boolean): void {
    if (this.isShared) {
      this.current.want(ids);
      if (this.isNear) for (const id of ids) this.current.approach(id);
    }
    if (!isWaiting) this.stopWaiting();
    else if (this.host.isConnected) this.waitTimer ??= setTimeout(this.handleTimeout, MAX_WAIT_MS);
  }

  /** The reader pressed. */
  press(id: string): Reaction {
    return this.current.press(id);
  }

  /** Tries again to share what could not be shared. */
  retry(id: string): void {
    this.current.retry(id);
  }

  hostConnected(): void {
    // Absent in some in-app browsers, where every card counts as near.
    if (typeof IntersectionObserver !== 'function') this.isNear = true;
    else
      this.observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          this.isNear = true;
          this.observer?.disconnect();
          this.host.requestUpdate();
        },
        { rootMargin: NEAR },
      );
    if (!this.isNear) this.observer?.observe(this.host);
    this.listen();
  }

  hostDisconnected(): void {
    this.stopWaiting();
    this.observer?.disconnect();
    this.stop?.();
    this.stop = undefined;
  }

  private get current(): ReactionHub {
    if (this.host.remember) marks.keepIn(deviceStorage());
    const source = this.host.reactSrc?.trim() ?? '';
    if (!this.hub || source !== this.source) {
      this.source = source;
      this.hub = hubFor(source);
      this.listen();
    }
    return this.hub;
  }

  private stopWaiting(): void {
    clearTimeout(this.waitTimer);
    this.waitTimer = undefined;
  }

  private readonly handleTimeout = (): void => {
    this.hasWaited = true;
    this.host.requestUpdate();
  };

  private listen(): void {
    this.stop?.();
    if (this.host.isConnected) this.stop = this.hub?.subscribe(() => this.host.requestUpdate());
  }
}

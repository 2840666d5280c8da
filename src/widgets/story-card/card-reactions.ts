import type { ReactiveControllerHost } from 'lit';
import { pageBase } from '../../page/page-base.js';
import { Marks } from '../../reactions/marks.js';
import { openService } from '../../reactions/open-service.js';
import { ReactionHub, type Reaction } from '../../reactions/reaction-hub.js';

/** A widget whose stories can be reacted to. */
export type ReactionHost = ReactiveControllerHost &
  HTMLElement & {
    /** Address of the reaction service; without it a reaction stays on this device. */
    reactSrc?: string | undefined;
    remember: boolean;
  };

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

/** Resets all reactions of the page. */
export function forgetAll(): void {
  hubs.clear();
  marks.clear();
}

/** The reactions to a card's stories: one state for all cards of a page, one read for all of them. */
export class CardReactions {
  private hub: ReactionHub | undefined = undefined;
  private stop: (() => void) | undefined = undefined;
  private observer: IntersectionObserver | undefined = undefined;
  private isNear = false;
  private source: string | undefined = undefined;

  constructor(private readonly host: ReactionHost) {}

  /** False where a reaction, once shared, stays. */
  get canTakeBack(): boolean {
    return this.current.canTakeBack;
  }

  /** True where reactions are shared with other readers. */
  get isShared(): boolean {
    return this.current.isShared;
  }

  /** True while the counts of these stories are on their way or about to be requested. */
  awaits(ids: readonly string[]): boolean {
    const { current } = this;
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
   * Names the stories whose counts the host needs; to be called after an update. They are requested once the host is
   * near the viewport, together with those of other cards.
   */
  need(ids: readonly string[]): void {
    if (!this.isShared) return;
    this.current.want(ids);
    if (this.isNear) for (const id of ids) this.current.approach(id);
  }

  /** The reader pressed. */
  press(id: string): Reaction {
    return this.current.press(id);
  }

  /** Tries again to share what could not be shared. */
  retry(id: string): void {
    this.current.retry(id);
  }

  /** To be called when the host is connected. */
  connect(): void {
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

  /** To be called when the host is disconnected. */
  disconnect(): void {
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

  private listen(): void {
    this.stop?.();
    if (this.host.isConnected) this.stop = this.hub?.subscribe(() => this.host.requestUpdate());
  }
}

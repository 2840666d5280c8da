import type { ReactiveController } from 'lit';
import { part } from '../../parts/part.js';
import type { Reaction } from '../../reactions/reaction-hub.js';
import type { CardReactions, ReactionHost } from './card-reactions.js';

/** How long a card waits for the counts that decide which story it shows, ms. */
const MAX_WAIT_MS = 1500;

/** What counts, sends and stores reactions. A card shows its story, its button and a press without it. */
const cardReactions = part(() => import('./card-reactions.js'));
let loaded: { readonly CardReactions: typeof CardReactions } | undefined;

/** The cards of the page, and those gone whose reader pressed before the part was there. */
const cards = new Set<ReactionController>();

function handlePart(module: NonNullable<typeof loaded>): void {
  loaded = module;
  for (const card of [...cards]) card.begin();
}

/** Fetches the part for all cards; after a failure only if `again`. */
function fetchReactions(again: boolean): void {
  if (loaded || (cardReactions.hasFailed && !again)) return;
  const loading = cardReactions.load();
  if (loading instanceof Promise) loading.then(handlePart, () => cards.forEach((card) => card.update()));
  else handlePart(loading);
}

/** Resets all reactions of the page; for tests. */
export function forgetReactions(): void {
  const module = cardReactions.load();
  if (!(module instanceof Promise)) module.forgetAll();
}

/** Gives a card the reactions to its stories. Until their part is there, it knows only what the reader pressed. */
export class ReactionController implements ReactiveController {
  private reactions: CardReactions | undefined = undefined;
  /** Ids of the stories that the reader marked before the part was there. */
  private readonly marked = new Set<string>();
  private waitTimer: ReturnType<typeof setTimeout> | undefined = undefined;
  private hasWaited = false;

  constructor(private readonly host: ReactionHost) {
    host.addController(this);
  }

  /** False where a reaction, once shared, stays. */
  get canTakeBack(): boolean {
    return this.reactions?.canTakeBack ?? !this.source.startsWith('openheart:');
  }

  /** True where reactions are shared with other readers. */
  get isShared(): boolean {
    return this.reactions?.isShared ?? this.source !== '';
  }

  /** True while the counts of these stories are on their way or about to be requested, up to a time limit. */
  awaits(ids: readonly string[]): boolean {
    if (this.hasWaited || !this.isShared) return false;
    return this.reactions ? this.reactions.awaits(ids) : ids.length > 0 && !cardReactions.hasFailed;
  }

  /** Counts known so far, by story id. */
  get counts(): ReadonlyMap<string, number> {
    return this.reactions?.counts ?? new Map();
  }

  /** How one story stands. */
  get(id: string): Reaction {
    if (this.reactions) return this.reactions.get(id);
    const active = this.marked.has(id);
    const status = !active || !this.isShared ? 'idle' : cardReactions.hasFailed ? 'here' : 'sending';
    return { active, status, others: undefined };
  }

  /**
   * Names the stories whose counts the host needs, and whether it waits for them; to be called after an update. They
   * are requested once the host is near the viewport, together with those of other cards.
   */
  need(ids: readonly string[], isWaiting: boolean): void {
    if (ids.length > 0 && (this.isShared || this.host.remember)) fetchReactions(false);
    this.reactions?.need(ids);
    if (!isWaiting) this.stopWaiting();
    else if (this.host.isConnected) this.waitTimer ??= setTimeout(this.handleTimeout, MAX_WAIT_MS);
  }

  /** The reader pressed. */
  press(id: string): Reaction {
    fetchReactions(true);
    if (this.reactions) return this.reactions.press(id);
    if (!this.marked.delete(id)) this.marked.add(id);
    this.update();
    return this.get(id);
  }

  /** Tries again to share what could not be shared. */
  retry(id: string): void {
    fetchReactions(true);
    this.reactions?.retry(id);
  }

  /** The part is there: what the reader marked meanwhile counts from now on. */
  begin(): void {
    if (!loaded || this.reactions) return;
    const reactions = (this.reactions = new loaded.CardReactions(this.host));
    if (this.host.isConnected) reactions.connect();
    else cards.delete(this);
    for (const id of this.marked) if (!reactions.get(id).active) reactions.press(id);
    this.marked.clear();
    this.update();
  }

  /** Shows what has changed. */
  update(): void {
    this.host.requestUpdate();
  }

  hostConnected(): void {
    cards.add(this);
    if (this.reactions) this.reactions.connect();
    else this.begin();
  }

  hostDisconnected(): void {
    if (this.marked.size === 0) cards.delete(this);
    this.stopWaiting();
    this.reactions?.disconnect();
  }

  private get source(): string {
    return this.host.reactSrc?.trim() ?? '';
  }

  private stopWaiting(): void {
    clearTimeout(this.waitTimer);
    this.waitTimer = undefined;
  }

  private readonly handleTimeout = (): void => {
    this.hasWaited = true;
    this.update();
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rankStories, type Story, type StoryPick } from '../../domain/story.js';
import { asJson } from '../../domain/as-json.js';

/** Ways to choose among stories; the first is the default. */
export const PICKS: readonly [StoryPick, ...StoryPick[]] = ['daily', 'newest', 'feed', 'fewest-reactions'];

/** What a card is to show. */
export interface StoryQuery {
  /** Id of the only story to show; '' = any. */
  readonly story: string;
  readonly pick: StoryPick;
  readonly topic: string;
  readonly now: number;
  readonly counts?: ReadonlyMap<string, number> | undefined;
}

/** Which card shows which story: two cards of a page do not show the same one while there are others. */
const shownBy = new Map<string, object>();

/**
 * The story that a card shows. It stays while the query stays, whatever the hour or the counts: a text must not change
 * while somebody reads it.
 */
export class StoryChoice implements ReactiveController {
  private readonly skipped = new Set<string>();
  private query = '';
  private id: string | undefined = undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Lets other cards show what this one showed. */
  hostDisconnected(): void {
    this.release();
  }

  /** The story to show, from those of the feed; undefined when none fits. */
  choose(stories: readonly Story[], { story, pick, topic, now, counts }: StoryQuery): Story | undefined {
    const query = asJson([story, pick, topic, counts !== undefined]);
    const ranked = rankStories(
      stories,
      story === '' ? { pick, topic, now, counts } : { pick: 'feed', topic: '', now, counts: undefined },
    ).filter(({ id }) => (story === '' || id === story) && !this.skipped.has(id));
    const same = query === this.query ? ranked.find(({ id }) => id === this.id) : undefined;
    const free = ranked.find(({ id }) => (shownBy.get(id) ?? this) === this);
    const chosen = same ?? free ?? ranked[0];
    this.query = query;
    this.release();
    this.id = chosen?.id;
    if (this.id !== undefined && !shownBy.has(this.id)) shownBy.set(this.id, this);
    return chosen;
  }

  /** Never offers this story again, until `unskip`. */
  skip(id: string): void {
    this.skipped.add(id);
  }

  /** Offers everything again. */
  unskip(): void {
    this.skipped.clear();
  }

  /** True when the reader has skipped something. */
  get hasSkipped(): boolean {
    return this.skipped.size > 0;
  }

  private release(): void {
    if (this.id !== undefined && shownBy.get(this.id) === this) shownBy.delete(this.id);
  }
}

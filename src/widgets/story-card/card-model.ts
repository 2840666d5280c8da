import type { FeedState } from '../../context/feed-context.js';
import type { Story } from '../../domain/story.js';
import type { feedStatus } from '../../i18n/en/feed-status.js';
import type { helplines } from '../../i18n/en/helplines.js';
import type { storyCard } from '../../i18n/en/story-card.js';
import type { FindWords, Localized } from '../../i18n/words.js';
import type { Reaction } from '../../reactions/reaction-hub.js';
import type { RegionActions, RegionView } from '../../ui/region-row.js';
import type { CardHelp } from './card-help.js';

/** A card's words in one language. */
export type CardWords = Localized<typeof storyCard>;

/** How reactions are counted and kept. */
export interface ReactionRules {
  /** Numbers are shown from this many on; below it, words. */
  readonly minCount: number;
  readonly isShared: boolean;
  readonly canTakeBack: boolean;
}

/** The story that is shown. */
export interface StoryModel {
  readonly story: Story;
  /** False while it is behind its content note. */
  readonly isOpen: boolean;
  /** True where a long story is shown to its end. */
  readonly isWhole: boolean;
  /** Whether stories with such a note are always opened; `undefined` where that cannot be kept. */
  readonly isAlwaysOpen: boolean | undefined;
  readonly reaction: Reaction;
  readonly rules: ReactionRules;
  /** The reader shared the reaction again after a failure. */
  readonly isRetried: boolean;
}

/** Everything that a card shows, settled before it is drawn. */
export interface CardModel {
  readonly localized: CardWords;
  readonly status: Localized<typeof feedStatus>;
  readonly lines: Localized<typeof helplines>;
  /** For words that only what comes later shows. */
  readonly findWords: FindWords;
  /** Level of the card's heading. */
  readonly level: number;
  readonly feed: FeedState;
  readonly home: RegionView;
  readonly shown: StoryModel | undefined;
  /** Counts decide which story is shown, and are on their way. */
  readonly isWaiting: boolean;
  readonly hasSkipped: boolean;
  /** The page names one story by its id. */
  readonly isNamed: boolean;
  readonly help: CardHelp;
  readonly links: { readonly share: string | undefined; readonly url: string | undefined };
  /** What screen readers announce. */
  readonly announcement: string;
}

/** What a reader can do on a card. */
export interface CardActions {
  reload(): void;
  /** Opens the story, or covers it again. */
  toggleCover(): void;
  /** Skips the story. */
  skip(): void;
  /** Offers skipped stories again. */
  unskip(): void;
  /** Keeps whether stories with such a content note are opened. */
  openAlways(isWanted: boolean): void;
  /** Shows a long story to its end, or its beginning again. */
  toggleWhole(): void;
  react(): void;
  /** Shares the reaction again. */
  retry(): void;
  readonly region: RegionActions;
}

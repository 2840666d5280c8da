import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import { noteSubjects, type Story, type StoryPick } from '../../domain/story.js';
import { storyReader } from '../../feed/readers/stories.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { helplines } from '../../i18n/en/helplines.js';
import { storyCard } from '../../i18n/en/story-card.js';
import { ClockController } from '../../page/clock-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, shownState } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.styles.js';
import { oneOf } from '../../ui/one-of.js';
import { cardHelp, onPage } from './card-help.js';
import type { CardActions, CardModel, StoryModel } from './card-model.js';
import { cardView } from './card-view.js';
import { openAlways, opensAlways } from './opened-notes.js';
import { ReactionController } from './reaction-controller.js';
import { countLine } from './reaction-row.js';
import { StoryOpenEvent, StoryReactEvent } from './story-card.events.js';
import { styles } from './story-card.styles.js';
import { PICKS, StoryChoice } from './story-choice.js';
import { StoryReading } from './story-reading.js';

/** Counts requested at most to choose a story by. */
const MAX_COUNTS = 100;

/**
 * Read a short lived-experience story behind its content note, and say “I've been there too”.
 *
 * @customElement peer-story-card
 * @slot - The page's own fallback: shown until the story has loaded, and whenever the feed cannot be read.
 * @csspart base - The whole card.
 * @csspart head - Title, name, topics.
 * @csspart initials - The circle with the initials.
 * @csspart note - The content note.
 * @csspart note-button - The button that opens and covers the story.
 * @csspart skip-button - The button that skips the story.
 * @csspart story - The text.
 * @csspart more-button - “Read more”.
 * @csspart hope - The line of hope.
 * @csspart reaction - The reaction button and its count.
 * @csspart react-button - “I've been there too”.
 * @csspart count - How many have been there too.
 * @csspart story-help - The lines that the story itself names.
 * @csspart help - The crisis lines.
 * @csspart links - “Share your story” and where the story was published.
 * @csspart status - What went wrong with the feed.
 * @cssproperty [--peer-story-card-size=1.125em] - Size of the story's text.
 * @cssstate loading - The feed is loading.
 * @cssstate ready - A story is shown.
 * @cssstate empty - There is no story to show.
 * @cssstate stale - An older copy of the feed is shown.
 * @cssstate failed - The feed could not be read.
 * @cssstate covered - The story is behind its content note.
 * @cssstate open - The story is open.
 * @cssstate reacted - The reader has said “I've been there too”.
 * @cssstate sending - The reaction is being sent.
 * @cssstate limited - The service asked to wait; the reaction is sent in a moment.
 * @cssstate here - The reaction could not be sent, and is kept on this device.
 * @attr {string} lang - Language of the widget's own words (BCP 47).
 * @fires {FeedReadyEvent} peer-feed-ready - The feed has been read.
 * @fires {FeedErrorEvent} peer-feed-error - The feed could not be used.
 * @fires {StoryOpenEvent} peer-story-open - The reader opened a covered story.
 * @fires {StoryReactEvent} peer-story-react - The reader said “I've been there too”, or took it back.
 */
export class StoryCard extends DataWidget {
  static override styles = [DataWidget.styles, feedStatusStyles, helpStyles, styles];
  protected static override reader = storyReader;

  /** Id of the one story to show; without it `pick` and `topic` choose. */
  @property({ useDefault: true }) story = '';

  /** How one story is chosen among many: `newest`, `feed`, `daily`, `fewest-reactions`. */
  @property({ useDefault: true }) pick: StoryPick = 'daily';

  /** Only stories with this topic. */
  @property({ useDefault: true }) topic = '';

  /**
   * Address of the reaction service, `openheart:https://…` for an OpenHeart one; without it a reaction stays on this
   * device.
   */
  @property({ attribute: 'react-src' }) reactSrc?: string;

  /** How many reactions from others it takes to show a number; below that, words are shown. */
  @property({ type: Number, attribute: 'min-count', useDefault: true }) minCount = 3;

  /** The page's own help page, shown instead of the region's lines. */
  @property({ attribute: 'help-href' }) helpHref?: string;

  /** Where readers can send a story of their own. */
  @property({ attribute: 'share-href' }) shareHref?: string;

  /** Shows long stories in full. */
  @property({ type: Boolean }) expanded = false;

  /** Shows stories open, below their content notes. */
  @property({ type: Boolean, attribute: 'show-notes' }) showNotes = false;

  @state() private announcement = '';

  protected override readonly plainNumbers = () => plainLines(() => this.home.region);
  private readonly choice = new StoryChoice(this);
  private readonly home = new RegionChoice(this);
  private readonly reading = new StoryReading(this);
  private readonly reactions = new ReactionController(this);
  private readonly clock = new ClockController(this);
  private model!: CardModel;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('pick')) this.pick = oneOf(this.localName, 'pick', this.pick, PICKS);
    const { shown, isWaiting } = (this.model = this.makeModel());
    this.showState(isWaiting ? 'loading' : shownState(this.data.state, !shown), FEED_STATES);
    this.showState(shown ? (shown.isOpen ? 'open' : 'covered') : '', ['open', 'covered']);
    this.showState(shown?.reaction.active ? 'reacted' : '', ['reacted']);
    this.showState(shown?.reaction.status ?? '', ['sending', 'limited', 'here']);
  }

  protected override updated(): void {
    const { shown, isWaiting } = this.model;
    this.reactions.need([...this.rankedByCounts, ...(shown ? [shown.story.id] : [])], isWaiting);
  }

  protected override render(): TemplateResult {
    return cardView(this.model, this.actions);
  }

  private makeModel(): CardModel {
    const { home } = this;
    const feed = this.data.state;
    const isWaiting = !this.reading.hasBegun && this.decidedByCounts && this.reactions.awaits(this.rankedByCounts);
    const story = isWaiting ? undefined : this.chooseStory();
    return {
      localized: this.words('storyCard', storyCard),
      status: this.words('feedStatus', feedStatus),
      lines: this.words('helplines', helplines),
      findWords: (block, english) => this.words(block, english),
      level: this.headingLevel,
      feed,
      home: { found: home.found, isOpen: home.isOpen },
      shown: story && this.storyModel(story),
      isWaiting,
      hasSkipped: this.choice.hasSkipped,
      isNamed: Boolean(this.story),
      help: cardHelp({
        story,
        resources: feed.data.resources,
        region: home.region,
        helpHref: this.helpHref,
        // The story comes first.
        changed: feed.status === 'loading' ? undefined : () => this.requestUpdate(),
      }),
      links: { share: onPage(this.shareHref), url: story?.url },
      announcement: this.announcement,
    };
  }

  private storyModel(story: Story): StoryModel {
    const { contentNote = '' } = story;
    const { open, whole, retried } = this.reading.of(story);
    const isAlwaysOpen = this.remember && opensAlways(contentNote);
    return {
      story,
      isOpen: !contentNote || (open ?? (this.showNotes || isAlwaysOpen)),
      isWhole: whole ?? this.expanded,
      isAlwaysOpen: this.remember && noteSubjects(contentNote).length > 0 ? isAlwaysOpen : undefined,
      reaction: this.reactions.get(story.id),
      rules: {
        minCount: this.minCount >= 1 ? this.minCount : 3,
        isShared: this.reactions.isShared,
        canTakeBack: this.reactions.canTakeBack,
      },
      isRetried: retried === true,
    };
  }

  private get decidedByCounts(): boolean {
    return this.pick === 'fewest-reactions' && !this.story && this.reactions.isShared;
  }

  /** Ids of the stories whose counts decide; none where they do not. */
  private get rankedByCounts(): readonly string[] {
    return this.decidedByCounts ? this.data.state.data.stories.slice(0, MAX_COUNTS).map(({ id }) => id) : [];
  }

  private chooseStory(): Story | undefined {
    const { pick, topic, clock, reactions } = this;
    const counts = this.decidedByCounts && reactions.counts.size > 0 ? reactions.counts : undefined;
    return this.choice.choose(this.data.state.data.stories, {
      story: this.story || '',
      pick,
      topic,
      now: clock.now,
      counts,
    });
  }

  private readonly actions: CardActions = {
    reload: () => void this.reload(),
    toggleCover: () => this.withStory((shown) => this.handleCover(shown)),
    skip: () => this.withStory((shown) => void this.handleSkip(shown)),
    unskip: () => void this.handleUnskip(),
    openAlways: (isWanted) =>
      this.withStory(({ story }) => {
        openAlways(story.contentNote ?? '', isWanted);
        this.reading.change(story, { open: true });
      }),
    toggleWhole: () => this.withStory((shown) => void this.handleWhole(shown)),
    react: () => this.withStory((shown) => this.handleReact(shown)),
    retry: () =>
      this.withStory(({ story }) => {
        this.keptFocus.aim('[part~=react-button]');
        this.reading.change(story, { retried: true });
        this.reactions.retry(story.id);
      }),
    region: { toggle: () => this.home.toggle(), choose: (code) => this.home.choose(code) },
  };

  private withStory(action: (shown: StoryModel) => void): void {
    if (this.model.shown) action(this.model.shown);
  }

  private handleCover({ story, isOpen }: StoryModel): void {
    this.reading.change(story, { open: !isOpen });
    this.announcement = '';
    if (!isOpen) this.dispatchEvent(new StoryOpenEvent({ id: story.id }));
  }

  private async handleSkip({ story }: StoryModel): Promise<void> {
    this.choice.skip(story.id);
    this.reading.end();
    await this.updateComplete;
    const { shown, localized } = this.model;
    // Screen reader users would not notice that another story is shown now.
    this.announcement = shown ? `${localized.words.next} ${shown.story.title ?? shown.story.by ?? ''}` : '';
    if (!this.renderRoot.querySelector('[part~=skip-button]')) this.keptFocus.focusOn(shown ? '.heading' : '.back');
  }

  private async handleUnskip(): Promise<void> {
    this.choice.unskip();
    this.requestUpdate();
    await this.updateComplete;
    this.keptFocus.focusOn('[part~=note-button]');
  }

  private async handleWhole({ story, isWhole }: StoryModel): Promise<void> {
    this.reading.change(story, { whole: !isWhole });
    await this.updateComplete;
    if (!isWhole) this.keptFocus.focusOn('#next');
    else this.renderRoot.querySelector('[part~=more-button]')?.scrollIntoView({ block: 'nearest' });
  }

  private handleReact({ story, rules }: StoryModel): void {
    const reaction = this.reactions.press(story.id);
    this.reading.change(story, { retried: false });
    const localized = this.words('storyCard', storyCard);
    const { takenBack, stayed } = localized.words;
    this.announcement = reaction.active
      ? countLine(reaction, rules, localized)
      : rules.canTakeBack
        ? takenBack
        : stayed;
    this.dispatchEvent(new StoryReactEvent({ id: story.id, active: reaction.active }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-story-card': StoryCard;
  }
}

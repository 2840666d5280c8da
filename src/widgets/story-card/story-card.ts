import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import { ClockController } from '../../page/clock-controller.js';
import { openAlways, opensAlways } from './opened-notes.js';
import { ReactionController } from './reaction-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { noteSubjects, type Story, type StoryPick } from '../../domain/story.js';
import { storyReader } from '../../feed/readers/stories.js';
import { feedStatus as englishStatus } from '../../i18n/en/feed-status.js';
import { helplines as englishHelp } from '../../i18n/en/helplines.js';
import { region as englishRegion } from '../../i18n/en/region.js';
import { storyCard as english } from '../../i18n/en/story-card.js';
import type { Found } from '../../i18n/words.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, feedTrouble, shownState } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.js';
import { oneOf } from '../../ui/one-of.js';
import { cardHelp, cardLinks } from './card-foot.js';
import { noStory } from './no-story.js';
import { countLine, reactionRow } from './reaction-row.js';
import { StoryOpenEvent, StoryReactEvent } from './story-card.events.js';
import { styles } from './story-card.styles.js';
import { PICKS, StoryChoice } from './story-choice.js';
import { StoryReading } from './story-reading.js';
import { noteRow, storyBody, storyHead } from './story-view.js';

/** How long a card waits for counts before it chooses without them, ms. */
const PATIENCE = 1500;

/**
 * Reads a short lived-experience story behind its content note, and says “I've been there too”.
 *
 * @customElement peer-story-card
 * @slot - The page's own fallback: shown until the story is there and whenever the feed cannot be read.
 * @csspart base - The whole card.
 * @csspart head - Title, name, topics.
 * @csspart initials - The circle with the initials.
 * @csspart note - The content note.
 * @csspart note-button - Opens and covers the story.
 * @csspart skip-button - Leaves the story out.
 * @csspart story - The text.
 * @csspart more-button - “Read more”.
 * @csspart hope - The line of hope.
 * @csspart reaction - The reaction with what belongs to it.
 * @csspart react-button - “I've been there too”.
 * @csspart count - How many have been there too.
 * @csspart story-help - The lines that the story itself names.
 * @csspart help - The lines to talk to someone.
 * @csspart links - “Share your story” and where the story was published.
 * @csspart status - What went wrong with the feed.
 * @cssproperty [--peer-story-card-size=1.125em] - Size of the story's text.
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - A story is shown.
 * @cssstate empty - There is no story to show.
 * @cssstate stale - An older copy of the feed is shown.
 * @cssstate failed - The feed could not be read.
 * @cssstate covered - The story is behind its content note.
 * @cssstate open - The story is open.
 * @cssstate reacted - The reader has said “I've been there too”.
 * @cssstate sending - That is on its way to the reaction service.
 * @cssstate limited - The service asked to wait; it is sent in a moment.
 * @cssstate here - It could not be shared, and is kept on this device.
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

  /** Address of the reaction service, `openheart:https://…` for an OpenHeart one; without it a reaction stays on this device. */
  @property({ attribute: 'react-src' }) reactSrc?: string;

  /** How many others it takes for a number to be shown; below it, words. */
  @property({ type: Number, attribute: 'min-count', useDefault: true }) minCount = 3;

  /** The page's own help page, shown instead of the region's lines. */
  @property({ attribute: 'help-href' }) helpHref?: string;

  /** Where readers can send a story of their own. */
  @property({ attribute: 'share-href' }) shareHref?: string;

  /** Shows long stories whole. */
  @property({ type: Boolean }) expanded = false;

  /** Shows stories open under their content notes. */
  @property({ type: Boolean, attribute: 'show-notes' }) showNotes = false;

  @state() private spoken = '';
  @state() private hasWaited = false;

  protected override readonly plainNumbers = () => plainLines(() => this.home.region);
  private shown: Story | undefined = undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined = undefined;
  private readonly choice = new StoryChoice(this);
  private readonly home = new RegionChoice(this);
  private readonly reading = new StoryReading(this);
  private readonly reactions = new ReactionController(this);
  private readonly clock = new ClockController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('pick')) this.pick = oneOf(this.localName, 'pick', this.pick, PICKS);
    const shown = (this.shown = this.chooseStory());
    this.showState(this.isWaiting ? 'loading' : shownState(this.data.state, !shown), FEED_STATES);
    const reaction = shown && this.reactions.get(shown.id);
    this.showState(!shown ? '' : this.isOpen(shown) ? 'open' : 'covered', ['open', 'covered']);
    this.showState(reaction?.active ? 'reacted' : '', ['reacted']);
    this.showState(reaction?.status ?? '', ['sending', 'limited', 'here']);
  }

  protected override render(): TemplateResult {
    const { state } = this.data;
    const status = this.words('feedStatus', englishStatus);
    const found = this.words('storyCard', english);
    return html`<article class="base" part="base" dir=${status.dir} lang=${status.lang}>
      ${feedTrouble(state, status, () => void this.reload())}
      ${this.shown ? this.renderStory(this.shown, found) : this.renderNothing()}
      ${cardHelp({ story: this.shown, resources: state.data.resources, home: this.home, regions: this.words('region', englishRegion), helpHref: this.helpHref }, this.words('helplines', englishHelp), found)}
      ${cardLinks(this.shown?.url, this.shareHref, found)}
      <p class="hidden-text" role="status">${this.spoken}</p>
    </article>`;
  }

  private renderStory(story: Story, found: Found<typeof english>): TemplateResult {
    const isOpen = this.isOpen(story);
    const isWhole = this.reading.of(story).whole ?? this.expanded;
    const on = {
      toggle: () => this.handleCover(story),
      skip: () => void this.handleSkip(story),
      always: (isWanted: boolean) => this.handleAlways(story, isWanted),
    };
    return html`${storyHead(story, this.headingLevel, found)}
      ${story.contentNote ? noteRow(story, isOpen, this.remember && noteSubjects(story.contentNote).length > 0 ? opensAlways(story.contentNote) : undefined, found, on) : nothing}
      <div id="body" ?hidden=${!isOpen}>
        ${
          isOpen
            ? html`${storyBody(story, isWhole, found, () => void this.handleMore(story, !isWhole))}
            ${reactionRow(this.reactions.get(story.id), this.place, found, {
              press: () => this.handlePress(story),
              retry: () => this.handleRetry(story),
              isRetried: this.reading.of(story).retried === true,
            })}`
            : nothing
        }
      </div>`;
  }

  private renderNothing(): TemplateResult {
    const about = {
      feed: this.data.state,
      isWaiting: this.isWaiting,
      hasSkipped: this.choice.hasSkipped,
      isNamed: Boolean(this.story),
    };
    return noStory(
      about,
      this.words('feedStatus', englishStatus),
      this.words('storyCard', english),
      () => void this.handleBack(),
    );
  }

  private get place(): { minCount: number; isShared: boolean; canTakeBack: boolean } {
    return {
      minCount: this.minCount >= 1 ? this.minCount : 3,
      isShared: this.reactions.isShared,
      canTakeBack: this.reactions.canTakeBack,
    };
  }

  /** Counts decide, and are still on their way. */
  private get isWaiting(): boolean {
    return (
      this.pick === 'fewest-reactions' &&
      !this.story &&
      this.reactions.isAsking &&
      !this.hasWaited &&
      !this.reading.hasBegun
    );
  }

  private chooseStory(): Story | undefined {
    const { stories } = this.data.state.data;
    const { pick, topic, clock } = this;
    const story = this.story || '';
    const byCounts = pick === 'fewest-reactions' && !story && this.reactions.isShared;
    if (byCounts) this.reactions.need(stories.slice(0, 100).map(({ id }) => id));
    if (this.isWaiting) {
      this.waiting ??= setTimeout(() => (this.hasWaited = true), PATIENCE);
      return undefined;
    }
    const counts = byCounts && this.reactions.counts.size > 0 ? this.reactions.counts : undefined;
    const chosen = this.choice.choose(stories, { story, pick, topic, now: clock.now, counts });
    if (chosen && this.reactions.isShared) this.reactions.need([chosen.id]);
    return chosen;
  }

  private isOpen(story: Story): boolean {
    const { contentNote } = story;
    return (
      !contentNote || (this.reading.of(story).open ?? (this.showNotes || (this.remember && opensAlways(contentNote))))
    );
  }

  private handleCover(story: Story): void {
    const open = !this.isOpen(story);
    this.reading.change(story, { open });
    this.spoken = '';
    if (open) this.dispatchEvent(new StoryOpenEvent({ id: story.id }));
  }

  private handleAlways(story: Story, isWanted: boolean): void {
    openAlways(story.contentNote ?? '', isWanted);
    this.reading.change(story, { open: true });
  }

  private async handleSkip({ id }: Story): Promise<void> {
    this.choice.skip(id);
    this.reading.end();
    await this.updateComplete;
    // Said for those who do not see that another story stands there now.
    this.spoken = this.shown
      ? `${this.words('storyCard', english).words.next} ${this.shown.title ?? this.shown.by ?? ''}`
      : '';
    if (!this.renderRoot.querySelector('[part~=skip-button]'))
      this.keptFocus.focusOn(this.shown ? '.heading' : '.back');
  }

  private async handleBack(): Promise<void> {
    this.choice.unskip();
    this.requestUpdate();
    await this.updateComplete;
    this.keptFocus.focusOn('[part~=note-button]');
  }

  private async handleMore(story: Story, whole: boolean): Promise<void> {
    this.reading.change(story, { whole });
    await this.updateComplete;
    if (whole) this.keptFocus.focusOn('#next');
    else this.renderRoot.querySelector('[part~=more-button]')?.scrollIntoView({ block: 'nearest' });
  }

  private handlePress(story: Story): void {
    const reaction = this.reactions.press(story.id);
    this.reading.change(story, { retried: false });
    const found = this.words('storyCard', english);
    this.spoken = reaction.active
      ? countLine(reaction, this.place, found)
      : this.place.canTakeBack
        ? found.words.takenBack
        : found.words.stayed;
    this.dispatchEvent(new StoryReactEvent({ id: story.id, active: reaction.active }));
  }

  private handleRetry(story: Story): void {
    this.keptFocus.aim('[part~=react-button]');
    this.reading.change(story, { retried: true });
    this.reactions.retry(story.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-story-card': StoryCard;
  }
}

import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import type { ContactMethod } from '../../domain/resource.js';
import { lateResourceReader, resourcesPart } from '../../feed/readers/late-resources.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { helplines } from '../../i18n/en/helplines.js';
import { listStart } from '../../i18n/en/list-start.js';
import { region } from '../../i18n/en/region.js';
import { RegionChoice } from '../../page/region-choice.js';
import { isInline } from '../../parts/fetch-part.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.styles.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { firstCrisis, hidesCrisis } from './first-crisis.js';
import { FirstList } from './first-list.js';
import { firstStyles } from './first-list.styles.js';
import type { ListBasis, ShownList } from './list-model.js';
import { wholePart } from './late-list.js';
import { othersPart } from './list-parts.js';
import { ResourceContactEvent } from './resource-list.events.js';
import type { WholeList } from './whole-list.js';

/**
 * Reach crisis lines first, then warmlines, groups, people to follow, training and articles.
 *
 * @customElement peer-resource-list
 * @slot - The page's own fallback: shown before upgrade, while the list is empty, and when it holds a number the list
 * does not.
 * @csspart base - The outermost box.
 * @csspart crisis - The crisis lines, always first.
 * @csspart line - One line.
 * @csspart search - The search box.
 * @csspart filters - The filters.
 * @csspart list - The other resources.
 * @csspart item - One of them.
 * @csspart contact - A link to call, text, chat or read.
 * @cssstate loading - The feed is being loaded.
 * @cssstate ready - The feed is shown.
 * @cssstate empty - The feed holds no resources.
 * @cssstate stale - The last good copy is shown.
 * @cssstate failed - The feed could not be used; the built-in lines are shown.
 * @fires {FeedReadyEvent} peer-feed-ready - The feed has been read.
 * @fires {FeedErrorEvent} peer-feed-error - The feed could not be used.
 * @fires {ResourceContactEvent} peer-resource-contact - A contact was used; only with `events="contact"`.
 */
export class ResourceList extends DataWidget {
  static override styles = [WidgetElement.styles, feedStatusStyles, helpStyles, firstStyles];
  protected static override reader = lateResourceReader;

  /** Kinds to list below the crisis lines, separated by spaces; all without it. */
  @property() kinds?: string;

  /** Topics to list, separated by spaces, as keys (`eating-disorders`); all without it. */
  @property() topics?: string;

  /** Leaves the crisis lines out: only for a list that holds none of its own, on a page that shows them elsewhere. */
  @property({ type: Boolean, attribute: 'no-crisis' }) noCrisis = false;

  /** The most resources to list below the crisis lines. */
  @property({ type: Number }) max?: number;

  /** `contact`: fires `peer-resource-contact` when a contact is used. */
  @property() events?: string;

  protected override readonly plainNumbers = () => plainLines(() => this.home.region);
  private readonly home = new RegionChoice(this, true);
  private readonly landmark = new LandmarkNumber(this);
  /** Draws until the whole list has arrived; in a file that has it, never. */
  private readonly first = isInline ? undefined : new FirstList(this);
  private whole: WholeList | undefined = undefined;
  private shown!: ShownList;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { arrived } = wholePart;
    if (arrived) this.whole ??= new arrived.WholeList(this, () => this.drawNow());
    this.shown = (this.whole ?? this.first!).show(this.makeBasis());
    this.showState(this.shown.state, FEED_STATES);
  }

  private makeBasis(): ListBasis {
    const { home } = this;
    // Then the plain numbers of several countries are drawn instead.
    if (home.region === undefined && typeof Intl === 'undefined')
      throw new Error('without Intl, countries have no names to choose from');
    const { words, lang, dir } = this.words('resourceList', listStart);
    const feed = this.data.state;
    const isHidden = hidesCrisis(this.noCrisis, feed.data.resources);
    return {
      words,
      lang,
      dir,
      help: this.words('helplines', helplines),
      regions: this.words('region', region),
      status: this.words('feedStatus', feedStatus),
      givenZone: this.givenZone,
      level: this.headingLevel,
      label: [words.title, this.landmark.of(words.title)].join(' ').trim(),
      feed,
      home,
      crisis: isHidden ? undefined : firstCrisis(home.region, this.redraw),
    };
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.handleClick);
  }

  protected override updated(): void {
    // The first lines are in sight; the rest comes right after them, and what reads and lists the feed while it does.
    if (!this.whole) this.first?.fetchRest();
    if (this.data.state.status !== 'loading') return;
    for (const each of [resourcesPart, othersPart]) each.need(this.redraw);
  }

  protected override render(): TemplateResult {
    return this.shown.draw();
  }

  private drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  private readonly redraw = (): void => this.requestUpdate();

  private readonly handleClick = (event: Event): void => {
    if (!this.events?.split(/\s+/).includes('contact')) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-method]');
    const id = link?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (link && id) this.dispatchEvent(new ResourceContactEvent({ id, method: link.dataset.method as ContactMethod }));
  };
}

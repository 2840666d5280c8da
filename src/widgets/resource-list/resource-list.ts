import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import type { ContactMethod, Resource } from '../../domain/resource.js';
import { resourceReader } from '../../feed/readers/resources.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { helplines } from '../../i18n/en/helplines.js';
import { region } from '../../i18n/en/region.js';
import { resourceList } from '../../i18n/en/resource-list.js';
import { fill, plural } from '../../i18n/format.js';
import { ClockController } from '../../page/clock-controller.js';
import { PrintController } from '../../page/print-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { copyText } from '../../ui/copy-text.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, shownState } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.styles.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { listStyles } from '../../ui/list.styles.js';
import { LiveText } from '../../ui/live-text.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { crisisStyles } from './crisis-block.styles.js';
import { crisisLines, shownNumbers } from './crisis-lines.js';
import { hidesCrisis, listOf, othersModel, selectOthers, type ListActions, type ListModel } from './list-model.js';
import { listView } from './list-view.js';
import { ResourceContactEvent } from './resource-list.events.js';
import { styles } from './resource-list.styles.js';
import { ResourceSearch } from './resource-search.js';

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
  static override styles = [WidgetElement.styles, feedStatusStyles, helpStyles, listStyles, crisisStyles, styles];
  protected static override reader = resourceReader;

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

  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private notice: ListModel['notice'];

  protected override readonly plainNumbers = () => plainLines(() => this.home.region);
  private readonly clock = new ClockController(this);
  private readonly home = new RegionChoice(this, true);
  private readonly live = new LiveText(this);
  private readonly landmark = new LandmarkNumber(this);
  private readonly printing = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly results = new ResourceSearch(() => {
    this.notice = undefined;
    this.live.announce();
    this.requestUpdate();
  });
  private model!: ListModel;
  /** Place of the first resource that “Show more” has just added; -1 for none. */
  private firstNew = -1;
  private others: readonly Resource[] = [];
  /** What `others` was selected from. */
  private selectedFrom: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { resources } = this.data.state.data;
    const from = [resources, this.kinds, this.topics, this.max];
    if (from.some((each, at) => each !== this.selectedFrom[at])) {
      this.selectedFrom = from;
      this.others = selectOthers(resources, this);
    }
    this.model = this.makeModel();
    this.showState(shownState(this.data.state, resources.length === 0), FEED_STATES);
  }

  private makeModel(): ListModel {
    const { others, results, home } = this;
    const { words, lang, dir } = this.words('resourceList', resourceList);
    const feed = this.data.state;
    const now = this.clock.now;
    const found = results.find(others, now);
    const isPrinting = this.printing.isPrinting;
    const lines = crisisLines(home.region, feed.data.resources, () => this.requestUpdate());
    const crisis = hidesCrisis(this.noCrisis, feed.data.resources) ? undefined : lines;
    const hasNothing = others.length === 0 && feed.status !== 'loading' && !crisis?.builtIn.first.length;
    return {
      words,
      lang,
      dir,
      help: this.words('helplines', helplines),
      regions: this.words('region', region),
      status: this.words('feedStatus', feedStatus),
      now,
      zone: this.zone,
      level: this.headingLevel,
      label: [words.title, this.landmark.of(words.title)].join(' ').trim(),
      unfolded: this.unfolded,
      isPrinting,
      feed,
      home: { found: home.found, isOpen: home.isOpen },
      crisis,
      needsFallback: hasNothing || hasOtherNumber(this, crisis ? shownNumbers(crisis) : []),
      others: othersModel({
        ...found,
        all: others,
        searchText: results.text,
        limit: isPrinting ? Infinity : results.limit,
        firstNew: this.firstNew,
        waysOut: () => results.waysOut(now),
      }),
      notice: this.notice,
      announcement: this.notice?.text ?? this.live.text(plural(words.found, found.resources.length, lang)),
    };
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.handleClick);
  }

  protected override updated(): void {
    if (this.firstNew < 0) return;
    this.firstNew = -1;
    this.renderRoot.querySelector<HTMLElement>('.name[tabindex]')?.focus();
  }

  protected override render(): TemplateResult {
    return listView(this.model, this.actions);
  }

  private readonly actions: ListActions = {
    reload: () => void this.reload(),
    toggle: (fold) => {
      const unfolded = new Set(this.unfolded);
      if (!unfolded.delete(fold)) unfolded.add(fold);
      this.unfolded = unfolded;
    },
    copy: (id, number) => void this.handleCopy(id, number),
    search: (text) => this.results.search(text),
    choose: (facet, value) => this.results.choose(facet, value),
    drop: (condition) => {
      if (condition === 'text') this.focusSearchBox();
      this.results.drop(condition);
    },
    clear: () => {
      this.focusSearchBox();
      this.results.clear();
    },
    showMore: () => {
      this.firstNew = this.results.limit;
      this.results.showMore();
      this.requestUpdate();
    },
    region: { toggle: () => this.home.toggle(), choose: (code) => this.home.choose(code) },
    announceRegion: (text) => (this.notice = { id: '', text }),
  };

  private async handleCopy(id: string, number: string): Promise<void> {
    const isCopied = await copyText(number, this.renderRoot as ShadowRoot);
    const { words } = this.words('resourceList', resourceList);
    this.notice = { id, text: fill(isCopied ? words.copied : words.notCopied, { number }) };
  }

  private focusSearchBox(): void {
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  }

  private readonly handleClick = (event: Event): void => {
    if (!listOf(this.events).includes('contact')) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-method]');
    const id = link?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (link && id) this.dispatchEvent(new ResourceContactEvent({ id, method: link.dataset.method as ContactMethod }));
  };
}

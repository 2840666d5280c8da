import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { REGIONS } from '../../content/helplines/regions.js';
import { keyOf } from '../../domain/fold-text.js';
import {
  isCrisisKind,
  RESOURCE_KINDS,
  type ContactMethod,
  type Resource,
  type ResourceKind,
} from '../../domain/resource.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { helplines as helpWords } from '../../i18n/en/helplines.js';
import { region as regionWords } from '../../i18n/en/region.js';
import { resourceList } from '../../i18n/en/resource-list.js';
import { fill, plural } from '../../i18n/format.js';
import { resourceReader } from '../../feed/readers/resources.js';
import { ClockController } from '../../page/clock-controller.js';
import { PrintController } from '../../page/print-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { ResourceQueryController } from './resource-query-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { DataWidget } from '../../ui/data-widget.js';
import { fallback, feedTrouble, FEED_STATES, loadingStatus, rowsToCome, shownState } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { listStyles } from '../../ui/list.styles.js';
import { heading } from '../../ui/heading.js';
import { helpStyles } from '../../ui/help-now.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { regionPicker } from '../../ui/region-picker.js';
import { LiveText } from '../../ui/live-text.js';
import { warnOnce } from '../../ui/warn-once.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { crisisBlock } from './crisis-block.js';
import { crisisStyles } from './crisis-block.styles.js';
import { crisisLines, hasOtherNumbers, inService } from './crisis-lines.js';
import type { ListView } from './list-view.js';
import { emptyHelp, filterBar, searchBox } from './resource-filters.js';
import { resourceItem } from './resource-item.js';
import { ResourceContactEvent } from './resource-list.events.js';
import { styles } from './resource-list.styles.js';

/** Fewer are read faster than they are searched. */
const WORTH_SEARCHING = 6;

const listOf = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/**
 * Reach crisis lines first, then warmlines, groups, people to follow, training and articles.
 *
 * @customElement peer-resource-list
 * @slot - The page's own fallback: shown before upgrade, while the list has nothing, and when it holds a number the list does not.
 * @csspart base - The outermost box.
 * @csspart crisis - The lines that are always first.
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
 * @fires {ResourceContactEvent} peer-resource-contact - A contact was followed; only with `events="contact"`.
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

  /** At most so many resources below the crisis lines. */
  @property({ type: Number }) max?: number;

  /** `contact`: fires `peer-resource-contact` when a contact is followed. */
  @property() events?: string;

  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private said: ListView['said'];

  protected override readonly plainNumbers = () => plainLines(() => this.choice.region);
  private readonly clock = new ClockController(this);
  private readonly choice = new RegionChoice(this, true);
  private readonly asked = new ResourceQueryController(() => {
    this.said = undefined;
    this.live.announce();
    this.requestUpdate();
  });
  private readonly live = new LiveText(this);
  private readonly landmark = new LandmarkNumber(this);
  private readonly paper = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private label = '';
  private found!: ReturnType<ResourceQueryController['find']>;
  /** Where the page shown last begins; -1 when none was asked for. */
  private firstNew = -1;
  private others: readonly Resource[] = [];
  private othersOf: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { resources } = this.data.state.data;
    const from = [resources, this.kinds, this.topics, this.max];
    if (from.some((each, at) => each !== this.othersOf[at])) {
      this.othersOf = from;
      this.others = this.chooseOthers(resources);
    }
    this.found = this.asked.find(this.others, this.clock.now);
    const { title } = this.words('resourceList', resourceList).words;
    this.label = [title, this.landmark.of(title)].join(' ').trim();
    this.showState(shownState(this.data.state, resources.length === 0), FEED_STATES);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.handleClick);
  }

  protected override updated(): void {
    if (this.firstNew < 0) return;
    this.firstNew = -1;
    this.renderRoot.querySelector<HTMLElement>('.name[tabindex]')?.focus();
  }

  override render(): TemplateResult {
    const view = this.view();
    const status = this.words('feedStatus', feedStatus);
    const feed = this.data.state;
    const { region } = this.choice;
    const lines = crisisLines(region, feed.data.resources);
    const isHidden = this.hidesCrisis(feed.data.resources);
    const needsFallback =
      hasOtherNumbers(this.textContent, isHidden ? undefined : lines) ||
      (this.others.length === 0 && feed.status !== 'loading' && (isHidden || lines.builtIn.first.length === 0));
    return html`<section part="base" class="base" lang=${view.lang} dir=${view.dir} aria-label=${this.label}>
      ${heading(view.level, view.words.title)}
      ${isHidden ? nothing : html`${regionPicker(this.choice, REGIONS, view.regions, (text) => (this.said = { id: '', text }))}${crisisBlock(lines, view)}`}
      ${needsFallback ? fallback() : nothing} ${feed.status === 'loading' && this.others.length === 0 ? [loadingStatus(feed, status), rowsToCome(2)] : nothing}
      ${feedTrouble(feed, status, () => void this.reload())}
      ${feed.status === 'ready' && feed.data.resources.length === 0 ? html`<p class="soft">${view.words.noneInFeed}</p>` : nothing} ${this.others.length > 0 ? this.renderOthers(view) : nothing}
      <p class="hidden-text" role="status">${this.said?.text ?? this.live.text(plural(view.words.found, this.found.resources.length, view.lang))}</p>
    </section>`;
  }

  private renderOthers(view: ListView): TemplateResult {
    const {
      asked,
      others,
      found: { resources, counts },
    } = this;
    const label = plural(view.words.found, resources.length, view.lang);
    const shown = resources.slice(0, this.paper.isPrinting ? Infinity : asked.shown);
    const rest = resources.length - shown.length;
    const isLong = others.length >= WORTH_SEARCHING;
    return html`${isLong ? html`${searchBox(view, this.actions)}${filterBar(counts, view, this.actions)}` : nothing}
      ${isLong ? html`<p class="count">${label}</p>` : nothing}
      ${resources.length === 0 ? emptyHelp(counts, asked.text.trim() !== '', (each) => asked.countWithout(each, view.now), view, this.actions) : nothing}
      <div part="list">${RESOURCE_KINDS.map((kind) => this.renderKind(kind, shown, view))}</div>
      ${rest > 0 ? html`<button type="button" class="button more no-print" @click=${this.handleMore}>${plural(view.words.more, Math.min(20, rest), view.lang)}</button>` : nothing}`;
  }

  private renderKind(kind: ResourceKind, shown: readonly Resource[], view: ListView): TemplateResult | typeof nothing {
    const list = shown.filter((resource) => resource.kind === kind);
    if (list.length === 0) return nothing;
    const note = view.words.kindNotes[kind as keyof typeof view.words.kindNotes] as string | undefined;
    return html`<section class="kind">
      ${heading(view.level + 1, view.words.kinds[kind])} ${note ? html`<p class="small soft">${note}</p>` : nothing}
      <ul>
        ${list.map((resource) => resourceItem(resource, view, shown[this.firstNew] === resource))}
      </ul>
    </section>`;
  }

  private view(): ListView {
    const { words, lang, dir } = this.words('resourceList', resourceList);
    return {
      words,
      lang,
      dir,
      help: this.words('helplines', helpWords),
      regions: this.words('region', regionWords),
      now: this.clock.now,
      zone: this.zone,
      level: this.headingLevel,
      unfolded: this.unfolded,
      isPrinting: this.paper.isPrinting,
      said: this.said,
      toggle: (fold) => this.toggle(fold),
      copy: (id, number) => void this.copyNumber(id, number),
    };
  }

  private chooseOthers(resources: readonly Resource[]): Resource[] {
    const kinds = listOf(this.kinds);
    const unknown = kinds.filter((kind) => !RESOURCE_KINDS.includes(kind as ResourceKind));
    if (unknown.length > 0) warnOnce(`<${this.localName}>: unknown kinds "${unknown.join(' ').slice(0, 80)}"`);
    const topics = listOf(this.topics).map(keyOf);
    return resources
      .filter(
        (resource) =>
          !isCrisisKind(resource.kind) && (kinds.length === unknown.length || kinds.includes(resource.kind)),
      )
      .filter((resource) => topics.length === 0 || resource.topics.some((topic) => topics.includes(keyOf(topic))))
      .slice(0, typeof this.max === 'number' && this.max >= 0 ? this.max : undefined)
      .flatMap((resource) => inService(resource) ?? []);
  }

  /** A list with crisis lines of its own always shows them. */
  private hidesCrisis(resources: readonly Resource[]): boolean {
    if (!this.noCrisis) return false;
    const hasOwn = resources.some(({ kind }) => isCrisisKind(kind));
    if (hasOwn) warnOnce(`<${this.localName}>: no-crisis is ignored, since the feed holds crisis lines`);
    return !hasOwn;
  }

  private toggle(fold: string): void {
    const next = new Set(this.unfolded);
    if (!next.delete(fold)) next.add(fold);
    this.unfolded = next;
  }

  private async copyNumber(id: string, number: string): Promise<void> {
    const isCopied = await copyText(number, this.renderRoot as ShadowRoot);
    const { words } = this.view();
    this.said = { id, text: fill(isCopied ? words.copied : words.notCopied, { number }) };
  }

  private readonly actions = {
    typed: (text: string): void => this.asked.search(text),
    choose: (...choice: Parameters<ResourceQueryController['choose']>): void => this.asked.choose(...choice),
    drop: (condition: Parameters<ResourceQueryController['drop']>[0]): void => {
      if (condition === 'text') this.emptySearchBox();
      this.asked.drop(condition);
    },
    clear: (): void => {
      this.emptySearchBox();
      this.asked.clear();
    },
  };

  private emptySearchBox(): void {
    const box = this.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
    if (box) box.value = '';
    box?.focus();
  }

  private readonly handleMore = (): void => {
    this.firstNew = this.asked.shown;
    this.asked.showMore();
    this.requestUpdate();
  };

  private readonly handleClick = (event: Event): void => {
    if (!listOf(this.events).includes('contact')) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-method]');
    const id = link?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (link && id) this.dispatchEvent(new ResourceContactEvent({ id, method: link.dataset.method as ContactMethod }));
  };
}

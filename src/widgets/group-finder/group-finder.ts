import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { plainNumbers } from '../../content/helplines/plain-numbers.js';
import { ClockController } from '../../page/clock-controller.js';
import { GroupIndexController } from './group-index-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { PrintController } from '../../page/print-controller.js';
import { SavedGroups } from './saved-groups.js';
import type { FinderResult, GroupSort } from '../../domain/group-finder-query.js';
import { groupReader } from '../../feed/readers/groups.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { groupFinder } from '../../i18n/en/group-finder.js';
import { groupSearch } from '../../i18n/en/group-search.js';
import { DataWidget } from '../../ui/data-widget.js';
import {
  fallback,
  FEED_STATES,
  feedTrouble,
  holdsNumber,
  loadingStatus,
  rowsToCome,
  shownState,
} from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { heading } from '../../ui/heading.js';
import { listStyles } from '../../ui/list.styles.js';
import { LiveText } from '../../ui/live-text.js';
import { activeFilters, emptyHelp, filtersBox, narrowedTo } from './filter-panel.js';
import { closeOnEscape } from './close-on-escape.js';
import { checkAttributes } from './finder-attributes.js';
import { FinderAddress } from './finder-address.js';
import { FinderQueryState } from './finder-query-state.js';
import { FinderSharing } from './finder-sharing.js';
import { sameTopics, typedFilters } from './filter-words.js';
import { regionalHabits, type FinderView } from './finder-view.js';
import { waysStyles } from './finder-ways.styles.js';
import { furtherRows } from './further-rows.js';
import { GroupSelectEvent } from './group-finder.events.js';
import { styles } from './group-finder.styles.js';
import { groupItem } from './group-item.js';
import { nearBox } from './near-box.js';
import { printList } from './print-list.js';
import { saveCalendar } from './save-calendar.js';
import { countBar } from './count-bar.js';
import { searchBox } from './search-box.js';
import { ShownGroups } from './shown-groups.js';
import { WeekTable } from './week-table.js';

/**
 * Finds local and online peer-support groups: search, filter, see the next time in one's own zone, join, call, get there.
 *
 * @customElement peer-group-finder
 * @slot - The page's own fallback, shown before upgrade and whenever there is no group to show; one that holds a `tel:` or `sms:` link stays in sight below the groups.
 * @attr {string} lang - Language of the widget's words; else the nearest ancestor's.
 * @csspart base - The frame.
 * @csspart search - The search box.
 * @csspart filters - The filters.
 * @csspart list - The list of groups.
 * @csspart week - The timetable.
 * @csspart item - One group.
 * @csspart detail - The details of a group.
 * @csspart status - Words on a feed that failed or is old.
 * @csspart fallback - What holds the default slot.
 * @cssstate loading - The feed is being loaded.
 * @cssstate ready - There are groups.
 * @cssstate empty - The feed holds no group.
 * @cssstate stale - The newest try failed; an older list is shown.
 * @cssstate failed - There is nothing to show.
 * @fires {GroupSelectEvent} peer-group-select - The visitor opened a group's details.
 * @fires {FeedReadyEvent} peer-feed-ready - The feed has been read.
 * @fires {FeedErrorEvent} peer-feed-error - The feed could not be used.
 */
export class GroupFinder extends DataWidget {
  static override styles = [...DataWidget.styles, feedStatusStyles, listStyles, styles, waysStyles];
  protected static override reader = groupReader;

  /** Topics chosen at first, separated by spaces; the visitor sees and can drop them. */
  @property() topics?: string;

  /** Audiences chosen at first, separated by spaces. */
  @property() audiences?: string;

  /** Languages chosen at first, separated by spaces (BCP 47). */
  @property() languages?: string;

  /** How to meet, chosen at first; hybrid groups match `in-person` and `online`. */
  @property({ useDefault: true }) attendance: 'any' | 'in-person' | 'online' | 'phone' = 'any';

  /** Where distances are measured from: "lat,lng", or a city, region or postcode of the feed. */
  @property() near?: string;

  /** Leaves out groups that meet only in person farther away than this, in `units`. */
  @property({ type: Number }) radius?: number;

  /** `km` or `mi`; by region without it. */
  @property() units?: 'km' | 'mi';

  /** Groups shown at a time. */
  @property({ type: Number, attribute: 'page-size', useDefault: true }) pageSize = 20;

  /** Order of the list. */
  @property({ useDefault: true }) sort: GroupSort = 'next';

  /** `list`, or `week` for a timetable of the next seven days; the visitor can switch. */
  @property({ useDefault: true }) view: 'list' | 'week' = 'list';

  /** Less room for each group. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Without the search box. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Without the filters. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;

  /** Keeps words, filters, list or week, and the opened group in the page’s fragment, for links and Back; without it address and history stay as they are. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** Where to suggest a correction: `mailto:` or `https:`; `{id}` and `{name}` are filled in. */
  @property({ attribute: 'correction-href' }) correctionHref?: string;

  protected override readonly plainNumbers = () => plainNumbers(() => this.home.region);
  private readonly groups = new GroupIndexController(this);
  private readonly time = new ClockController(this);
  private readonly home = new RegionChoice(this);
  private readonly saved = new SavedGroups(this, () => this.remember);
  /** @internal */ readonly ask = new FinderQueryState(this, this.saved);
  private readonly address = new FinderAddress(this);
  private readonly sharing = new FinderSharing(this, this.address.linkTo);
  private readonly shown = new ShownGroups(this, (count) => this.address.rememberShown(count));
  private readonly week = new WeekTable(this);
  private readonly live = new LiveText(this);
  private readonly paper = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private result: FinderResult | undefined = undefined;
  private counted: FinderResult | undefined = undefined; // what the filters count: not touched by someone who types, until they pause

  @query('input[type=search]') private searchBox?: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    checkAttributes(this, changed);
    const {
      data: {
        state: { data },
      },
      time: { now },
    } = this;
    this.groups.show(data.groups, data.groups.length > 0 ? this.zone : '', now); // asking for the zone takes long where nobody has yet
    const isComplete = this.data.state.status !== 'loading' && !this.groups.isBuilding;
    this.ask.applyPresets(changed, this.groups.index, isComplete);
    this.address.start();
    if (this.shown.count < this.pageSize) this.shown.restart(this.address.shown);
    this.result = this.groups.find(
      this.ask.query(this.sort, regionalHabits(this.home.region, this.units).unit),
      now,
      this.ask.text ? typedFilters(this.words('groupSearch', groupSearch)) : undefined,
      sameTopics,
    );
    if (!this.live.isWaiting || !this.counted) this.counted = this.result;
    this.week.follow(this.view === 'week' ? this.result : undefined);
    const wanted = this.groups.index && this.address.takeWanted(this.groups.index, isComplete);
    if (wanted) void this.updateComplete.then(() => this.spoken.reveal(wanted));
    this.showState(
      data.groups.length > 0 && !this.result ? 'loading' : shownState(this.data.state, data.groups.length === 0),
      FEED_STATES,
    ); // not there before they are in order
  }

  protected override render(): TemplateResult {
    const { state } = this.data;
    const found = this.words('groupFinder', groupFinder);
    const status = this.words('feedStatus', feedStatus);
    const hasGroups = state.data.groups.length > 0 && this.result !== undefined;
    const isComing = !hasGroups && (state.status === 'loading' || state.data.groups.length > 0);
    return html`<div part="base" class="base ${this.compact ? 'compact' : ''}" lang=${found.lang} dir=${found.dir} @keydown=${closeOnEscape}>
      ${heading(this.headingLevel, found.words.title)}
      ${feedTrouble(state, status, () => void this.reload())}
      ${isComing ? loadingStatus(state, status) : nothing}
      ${hasGroups ? this.renderFinder(this.spoken, this.result!) : nothing}
      ${state.status === 'ready' && state.data.groups.length === 0 ? html`<p class="status">${found.words.noneInFeed}</p>` : nothing}
      ${hasGroups && this.result!.total > 0 && !holdsNumber(this) ? nothing : fallback()} ${isComing ? rowsToCome(Math.min(this.pageSize, 4)) : nothing}
    </div>`;
  }

  private renderFinder(view: FinderView, result: FinderResult): TemplateResult {
    const { ask } = this;
    const isNear = ask.open.has('near');
    const saved = ask.savedAmong(this.data.state.data.groups);
    const near = ask.place.near?.label;
    return html`
      ${this.noSearch ? nothing : searchBox(view, isNear, { initial: ask.adopted, typed: (text) => ask.setText(text), fold: (what) => ask.fold(what) })}
      <div id="near" class="panel no-print" ?hidden=${!isNear}>${isNear ? nearBox(ask.place, view, ask) : nothing}</div>
      ${this.noFilters ? nothing : filtersBox(this.counted!, saved, view, ask)} ${activeFilters(this.counted!.counts, saved, near, view, ask)} ${countBar(
        view,
        {
          total: result.total,
          sort: this.sort,
          hasPlace: ask.place.near !== undefined,
          isOwnZone: this.zone === this.ownZone,
          isPartial: this.data.state.partial || this.groups.isBuilding,
          isWeek: this.view === 'week',
          isFixed: this.noFilters,
          live: this.live,
          look: (way) => ask.look(way),
          order: (order) => ask.order(order),
          hasLink: this.sharing.hasLink,
        },
      )}
      ${result.total > 0 ? this.renderList(view, result) : emptyHelp(result, view, ask)} ${this.paper.isPrinting ? printList(result, narrowedTo(ask.text, result.counts, saved, near, view), view) : nothing}
    `;
  }

  private renderList(view: FinderView, result: FinderResult): TemplateResult {
    return (
      this.week.render(view) ??
      html`<ul part="list" class="list no-print">
        ${repeat(
          this.shown.hits(result, this.groups.index!),
          ({ group }) => group.id,
          (hit) => groupItem(hit, view),
        )}
      </ul>
      ${furtherRows(result, this.shown, this.pageSize, this.live.isWaiting, view)}`
    );
  }

  /** @internal Words, language and time for the templates. */
  get spoken(): FinderView {
    const { words, lang } = this.words('groupFinder', groupFinder);
    return {
      words,
      lang,
      now: this.time.now,
      zone: this.zone,
      headingLevel: this.headingLevel,
      ...regionalHabits(this.home.region, this.units),
      correctionHref: this.correctionHref,
      related: (group) => this.groups.index!.related(group),
      isOpen: (group) => this.shown.isOpen(group),
      toggle: (group) => this.shown.toggle(group),
      reveal: (group) => {
        if (this.view === 'week' && this.week.reveal(group)) return;
        this.view = 'list';
        void this.shown.reveal(group);
      },
      saveCalendar: (group) => saveCalendar(group, { now: this.time.now, zone: this.zone }),
      saved: this.noFilters ? undefined : this.saved.ids,
      toggleSaved: ({ id }) => this.saved.toggle(id),
      shared: this.sharing.last,
      share: (group) => void this.sharing.share(group),
    };
  }

  /** @internal The details of a group were opened or closed. */
  groupOpened(id: string, isOpen: boolean): void {
    if (isOpen) this.dispatchEvent(new GroupSelectEvent({ id }));
    this.address.opened(id, isOpen);
    this.requestUpdate();
  }

  /** @internal Closes the details of a group, wherever they are shown. */
  close(id: string): void {
    this.shown.close(id);
    this.week.close(id);
  }

  /** @internal The visitor asks for something else. */
  queryChanged(isTyping = false): void {
    this.address.write(isTyping);
    this.shown.restart(this.address.shown);
    this.sharing.last = undefined;
    if (!isTyping) this.counted = undefined;
    if (this.searchBox && !isTyping) this.searchBox.value = this.ask.text;
    this.live.announce();
    this.requestUpdate();
    this.keptFocus.aim('.count');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': GroupFinder;
  }
}

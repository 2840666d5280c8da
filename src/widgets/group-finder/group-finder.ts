import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { plainNumbers } from '../../content/helplines/plain-numbers.js';
import { distanceUnit, type DistanceUnit } from '../../domain/distance.js';
import type { FinderLayout } from '../../domain/finder-choices.js';
import { isNarrowed, newlyOpened, restartsList } from '../../domain/finder-start.js';
import type { GroupSort } from '../../domain/group-finder-query.js';
import { groupReader } from '../../feed/readers/groups.js';
import { readAhead } from '../../feed/soonest-first.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { groupFinder } from '../../i18n/en/group-finder.js';
import { firstWeekday } from '../../i18n/first-weekday.js';
import { plural } from '../../i18n/format.js';
import { ClockController } from '../../page/clock-controller.js';
import { PartsAhead } from '../../page/parts-ahead.js';
import { PrintController } from '../../page/print-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { DataWidget } from '../../ui/data-widget.js';
import { fallback, FEED_STATES, feedTrouble, loadingStatus, rowsToCome, shownState } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { heading } from '../../ui/heading.js';
import { listStyles } from '../../ui/list.styles.js';
import { holdsNumber } from '../../ui/own-numbers.js';
import { ownZone, shownZone } from '../../ui/reader-zone.js';
import { usePart } from '../../ui/use-part.js';
import { countBar } from './filters/count-bar.js';
import { filtersBox } from './filters/filter-panel.js';
import { searchBox } from './filters/search-box.js';
import { furtherRows } from './list/further-rows.js';
import { groupItem } from './list/group-item.js';
import { shownHits } from './list/shown-hits.js';
import { FinderController } from './finder-controller.js';
import { addressPart, filtersPart, nearPart, savedPart, searchPart, weekPart } from './finder-parts.js';
import { wholePart } from './late-finder.js';
import { waiting } from './waiting.js';
import type { FinderView } from './finder-view.js';
import { checkPageSize } from './first-attributes.js';
import { GroupSelectEvent } from './group-finder.events.js';
import { styles } from './group-finder.styles.js';

/**
 * Find local and online peer-support groups: search, filter, see the next meeting in your own time zone, join, call,
 * get directions.
 *
 * @customElement peer-group-finder
 * @slot - The page's own fallback, shown before upgrade and whenever there is no group to show; one that holds a `tel:`
 * or `sms:` link stays visible below the groups.
 * @attr {string} lang - Language of the widget's words; else the nearest ancestor's.
 * @csspart base - The frame.
 * @csspart search - The search box.
 * @csspart filters - The filters.
 * @csspart list - The list of groups.
 * @csspart week - The timetable.
 * @csspart item - One group.
 * @csspart detail - The details of a group.
 * @csspart status - The message about a feed that failed or is out of date.
 * @csspart fallback - The box around the default slot.
 * @cssstate loading - The feed is being loaded.
 * @cssstate ready - There are groups.
 * @cssstate empty - The feed holds no group.
 * @cssstate stale - The latest load failed; an older list is shown.
 * @cssstate failed - There is nothing to show.
 * @fires {GroupSelectEvent} peer-group-select - The visitor opened a group's details.
 * @fires {FeedReadyEvent} peer-feed-ready - The feed has been read.
 * @fires {FeedErrorEvent} peer-feed-error - The feed could not be used.
 */
export class GroupFinder extends DataWidget {
  static override styles = [...DataWidget.styles, feedStatusStyles, listStyles, styles];
  protected static override reader = groupReader;

  /** Topics selected at the start, separated by spaces; the visitor can see and remove them. */
  @property() topics?: string;

  /** Audiences selected at the start, separated by spaces. */
  @property() audiences?: string;

  /** Languages selected at the start, separated by spaces (BCP 47). */
  @property() languages?: string;

  /** How to meet, selected at the start; hybrid groups match `in-person` and `online`. */
  @property({ useDefault: true }) attendance: 'any' | 'in-person' | 'online' | 'phone' = 'any';

  /** Where distances are measured from: "lat,lng", or a city, region or postcode of the feed. */
  @property() near?: string;

  /** Hides groups that only meet in person farther away than this, in `units`. */
  @property({ type: Number }) radius?: number;

  /** `km` or `mi`; without it, the region decides. */
  @property() units?: 'km' | 'mi';

  /** Groups shown at a time. */
  @property({ type: Number, attribute: 'page-size', useDefault: true }) pageSize = 20;

  /** Order of the list. */
  @property({ useDefault: true }) sort: GroupSort = 'next';

  /** `list`, or `week` for a timetable of the next seven days; the visitor can switch. */
  @property({ useDefault: true }) view: FinderLayout = 'list';

  /** Shows each group in less space. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Leaves out the search box. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Leaves out the filters. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;

  /**
   * Keeps the search text, filters, view and open group in the URL fragment, so that links and Back restore them;
   * without it, the address and the history are left alone.
   */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** Where to suggest a correction: `mailto:` or `https:`; `{id}` and `{name}` are filled in. */
  @property({ attribute: 'correction-href' }) correctionHref?: string;

  protected override readonly plainNumbers = () => plainNumbers(() => this.home.region);
  private readonly time = new ClockController(this);
  private readonly home = new RegionChoice(this);
  private readonly finder = new FinderController(this);
  private readonly printing = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  constructor() {
    super();
    new PartsAhead(this, () => this.finder.view !== undefined, this.finder.partsAhead);
    this.data.readFirst((source) =>
      readAhead(source, () => ({ now: this.time.now, zone: this.zone, count: this.pageSize })),
    );
    this.finder.store.subscribe((session, before, action) => {
      // The page and the visitor share these two: the properties reflect what is shown.
      Object.assign(this, { sort: session.sort, view: session.view });
      const id = newlyOpened(before, session);
      if (id !== undefined) this.dispatchEvent(new GroupSelectEvent({ id }));
      if (restartsList(action)) this.keptFocus.aim('.count');
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    checkPageSize(this);
    const { finder } = this;
    finder.follow(changed);
    const { data } = this.data.state;
    finder.view = this.nextView();
    this.showState(
      data.groups.length > 0 && !finder.view ? 'loading' : shownState(this.data.state, data.groups.length === 0),
      FEED_STATES,
    ); // not there before they are in order
  }

  protected override render(): TemplateResult {
    const { state } = this.data;
    const { view } = this.finder;
    const { words, lang, dir } = this.words('groupFinder', groupFinder);
    const status = this.words('feedStatus', feedStatus);
    const isComing = !view && (state.status === 'loading' || state.data.groups.length > 0);
    const isEmpty = state.status === 'ready' && state.data.groups.length === 0;
    const hasRows = view !== undefined && view.result.total > 0;
    return html`<div
      part="base"
      class="base ${this.compact ? 'compact' : ''}"
      lang=${lang}
      dir=${dir}
      @keydown=${(event: KeyboardEvent) => wholePart.arrived?.closeOnEscape(event)}
    >
      ${heading(this.headingLevel, words.title)}
      ${feedTrouble(state, status, () => void this.reload())}
      ${this.finder.isAsked ? usePart(wholePart, () => nothing) : nothing}
      ${this.remember ? usePart(savedPart, () => nothing) : nothing}
      ${this.syncUrl ? usePart(addressPart, () => nothing) : nothing}
      ${isComing ? loadingStatus(state, status) : nothing}
      ${view ? this.renderFinder(view) : nothing}
      ${isEmpty ? html`<p class="status">${words.noneInFeed}</p>` : nothing}
      ${hasRows && !holdsNumber(this) ? nothing : fallback()} ${isComing ? rowsToCome(Math.min(this.pageSize, 4)) : nothing}
    </div>`;
  }

  private renderFinder(view: FinderView): TemplateResult {
    const { act } = this.finder;
    const { folds, pendingPlace } = view.session;
    const isNear = folds.has('near');
    const { isPrinting } = this.printing;
    const { index } = view;
    const paper = isPrinting && index ? weekPart.need(() => this.requestUpdate()) : undefined;
    return html`
      ${this.noSearch ? nothing : searchBox(view, act)} ${view.isUnsearched ? usePart(searchPart, () => nothing) : nothing}
      <div id="near" class="panel no-print" ?hidden=${!isNear}>${
        isNear ? usePart(nearPart, ({ nearBox }) => nearBox(view, act), waiting(view)) : nothing
      }</div>
      ${pendingPlace !== undefined && !isNear ? usePart(nearPart, () => nothing) : nothing}
      ${this.noFilters ? nothing : filtersBox(view, act)}
      ${isNarrowed(view.session) ? usePart(filtersPart, ({ activeFilters }) => activeFilters(view, act)) : nothing}
      ${countBar(view, act)}
      ${
        view.result.total > 0
          ? this.renderGroups(view, isPrinting && !paper)
          : usePart(
              filtersPart,
              ({ emptyHelp }) => emptyHelp(view, act),
              html`<div class="empty"><p>${view.words.none}</p></div>`,
            )
      }
      ${paper && index ? usePart(weekPart, ({ printList }) => printList(view, index)) : nothing}
    `;
  }

  /** The list or the timetable; `isPaper` for the list as it is printed where its own part is missing. */
  private renderGroups(view: FinderView, isPaper: boolean): TemplateResult {
    const { act } = this.finder;
    const { plan, session } = view;
    if (plan && !isPaper) return html`${usePart(weekPart, ({ weekTable }) => weekTable(plan, view, act))}`;
    return html`${session.view === 'week' ? usePart(weekPart, () => nothing) : nothing}
      <ul part="list" class="list ${isPaper ? '' : 'no-print'}">
        ${repeat(
          shownHits(view),
          ({ group }) => group.id,
          (hit) => groupItem(hit, view, act),
        )}
      </ul>
      ${furtherRows(view, act)}`;
  }

  private get zone(): string {
    return shownZone(this.givenZone, this.localName);
  }

  /** The next view; `undefined` before the first groups are indexed. */
  private nextView(): FinderView | undefined {
    const { finder, units, headingLevel, correctionHref } = this;
    const { now } = this.time;
    const { state } = this.data;
    const region = this.home.region ?? '';
    const unit: DistanceUnit = units ?? distanceUnit(region);
    const results = finder.update({
      groups: state.data.groups,
      isPartial: state.partial,
      isLoading: state.status === 'loading',
      now,
      zone: () => this.zone,
      unit,
      findWords: (block, english) => this.words(block, english),
    });
    if (!results) return undefined;
    const { words, lang } = this.words('groupFinder', groupFinder);
    const { loading } = this.words('feedStatus', feedStatus).words;
    return {
      ...results,
      words,
      lang,
      now,
      zone: this.zone,
      isOwnZone: this.zone === ownZone(),
      headingLevel,
      unit,
      firstDay: firstWeekday(lang, region),
      correctionHref,
      loading,
      announcement: results.isUnsearched
        ? results.isPartial
          ? loading
          : ''
        : finder.live.text(plural(words.found, results.result.total, lang)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': GroupFinder;
  }
}

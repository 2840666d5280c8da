import type { LitElement } from 'lit';
import type { DistanceUnit } from '../../domain/distance.js';
import type { Near } from '../../domain/finder-choices.js';
import type { FinderAction, FinderSession } from '../../domain/finder-session.js';
import { isNarrowed, restartsList } from '../../domain/finder-session.js';
import type { FinderResult } from '../../domain/group-finder-query.js';
import type { GroupIndex } from '../../domain/finder.js';
import type { Group } from '../../domain/group.js';
import { queryOf } from '../../domain/session-query.js';
import type { FindWords } from '../../i18n/words.js';
import type { Part } from '../../parts/part.js';
import { LiveText } from '../../ui/live-text.js';
import { warnOnce } from '../../ui/warn-once.js';
import { calendarPart } from './calendar-part.js';
import type { FinderAddress } from './finder-address.js';
import { followFocus } from './finder-focus.js';
import { addressPart, detailsPart, filtersPart, nearPart, savedPart, searchPart, weekPart } from './finder-parts.js';
import { takeRequest } from './finder-requests.js';
import { FinderStore } from './finder-store.js';
import type { Act, FinderView } from './finder-view.js';
import { GroupIndexController } from './group-index-controller.js';
import type { SavedGroups } from './saved-groups.js';
import type { WeekPlanner } from './week/week-planner.js';

/** The page's settings of its finder. */
interface FinderHost extends LitElement {
  readonly remember: boolean;
  readonly syncUrl: boolean;
  readonly noFilters: boolean;
  readonly pageSize: number;
}

/** What the results of a finder depend on. */
export interface FinderInput {
  readonly groups: readonly Group[];
  /** True while more groups are still being read. */
  readonly isPartial: boolean;
  readonly isLoading: boolean;
  /** Epoch ms. */
  readonly now: number;
  /** The visitor's IANA zone; slow to resolve, so it is called only when there are groups. */
  readonly zone: () => string;
  readonly unit: DistanceUnit;
  readonly findWords: FindWords;
}

/** The part of the view that does not depend on words. */
type FinderResults = Pick<
  FinderView,
  | 'session'
  | 'index'
  | 'result'
  | 'counted'
  | 'plan'
  | 'shown'
  | 'pageSize'
  | 'isPartial'
  | 'isTyping'
  | 'isUnsearched'
  | 'isFixed'
  | 'saved'
  | 'savedCount'
  | 'hasLink'
>;

/** True if the list shows what is next: the order in which a feed is read ahead. */
const isPlain = ({ text, near, pendingPlace, onlySaved, sort, view }: FinderSession): boolean =>
  text === '' && !near && pendingPlace === undefined && !onlySaved && sort === 'next' && view === 'list';

/**
 * Runs a finder: handles actions and requests, maintains the index, the address and the saved groups, and computes what
 * to show.
 */
export class FinderController {
  /** What the visitor has chosen. */
  readonly store = new FinderStore();
  /** Announces the number of groups after the visitor has changed the query. */
  readonly live: LiveText;
  /** The most recently rendered view. */
  view: FinderView | undefined = undefined;

  private readonly groups: GroupIndexController;
  private saved: SavedGroups | undefined = undefined;
  private address: FinderAddress | undefined = undefined;
  private week: WeekPlanner | undefined = undefined;
  /** How many parts that the page asks for are still on their way: rows shown before would change at once. */
  private missing = 0;
  private isAhead = false;
  private result: FinderResult | undefined = undefined;
  private counted: FinderResult | undefined = undefined;

  constructor(private readonly host: FinderHost) {
    this.live = new LiveText(host);
    this.groups = new GroupIndexController(host);
    this.store.subscribe((session, before, action) => {
      this.address?.follow(session, before, action);
      this.handleAction(action);
    });
    followFocus(host, this.store, () => this.view);
  }

  /** Handles a visitor's action or request. */
  readonly act: Act = (request) => {
    const { store, saved, view, host, redraw } = this;
    const linkTo = (id?: string): string | undefined => this.address?.linkTo(id);
    if (view) takeRequest(request, { store, saved, linkTo, view, root: host.renderRoot as ShadowRoot, redraw });
  };

  /** Parts of the library to fetch before they are needed; from now on the words of the groups are read ahead, too. */
  readonly partsAhead = (): readonly Part<object>[] => {
    this.isAhead = true;
    this.redraw();
    return [detailsPart, searchPart, filtersPart, calendarPart, weekPart, nearPart];
  };

  /** Updates everything and returns the results; `undefined` before the first groups are indexed. */
  update({ groups, isPartial, isLoading, now, zone, unit, findWords }: FinderInput): FinderResults | undefined {
    const { store, host } = this;
    this.missing = 0;
    const saved = this.savedGroups();
    this.groups.show(groups, groups.length > 0 ? zone() : '', now);
    const { index, isBuilding } = this.groups;
    const isComplete = !isLoading && !isBuilding;
    this.findPendingPlace(index, isComplete);
    this.startAddress();
    const { session } = store;
    const week = session.view === 'week' ? this.use(weekPart) : undefined;
    const near = session.near && this.use(nearPart);
    if (isNarrowed(session) || session.pendingPlace !== undefined) this.use(filtersPart);
    const hasText = session.text.trim() !== '';
    const search = hasText ? this.use(searchPart) : this.isAhead ? searchPart.need(this.redraw) : undefined;
    const isUnsearched = hasText && !search;
    if (search) this.groups.readAhead(search.wordsOf);
    if (!this.result || !isUnsearched || searchPart.hasFailed)
      this.result = this.groups.find(queryOf(session, unit, saved?.ids), now, (each) => {
        near?.measured(each);
        week?.planned(each);
        if (hasText) search?.understood(each, findWords);
      });
    const { result } = this;
    if (!this.live.isWaiting || !this.counted) this.counted = result;
    if (week) this.week ??= new week.WeekPlanner(host);
    this.week?.follow(week && result);
    this.findPendingGroup(index, isComplete, now);
    if (!index || !result || (this.missing > 0 && !this.view)) return undefined;
    // Of a list that is still being read, the page that is next comes first; anything else could be other groups.
    if ((isPartial || isBuilding) && !this.view && !(isPlain(session) && result.total >= host.pageSize))
      return undefined;
    return {
      session: store.session,
      index,
      result,
      counted: this.counted!,
      plan: this.week?.plan,
      shown: Math.max(session.shown, host.pageSize),
      pageSize: host.pageSize,
      isPartial: isPartial || isBuilding || (isUnsearched ? !searchPart.hasFailed : hasText && this.groups.isReading),
      isTyping: this.live.isWaiting,
      isUnsearched,
      isFixed: host.noFilters,
      saved: host.noFilters ? undefined : saved?.ids,
      savedCount: saved?.ids?.size ? groups.filter(({ id }) => saved.ids!.has(id)).length : 0,
      hasLink: this.address?.linkTo() !== undefined,
    };
  }

  private readonly redraw = (): void => this.host.requestUpdate();

  /** A part that is needed now; `undefined` until it arrives, and where it failed. */
  private use<T extends object>(part: Part<T>): T | undefined {
    const module = part.need(this.redraw);
    if (!module && !part.hasFailed) this.missing++;
    return module;
  }

  private savedGroups(): SavedGroups | undefined {
    const { host } = this;
    const module = host.remember ? this.use(savedPart) : undefined;
    return module && (this.saved ??= new module.SavedGroups(host, () => host.remember));
  }

  private startAddress(): void {
    const { host, store } = this;
    const module = host.syncUrl ? this.use(addressPart) : undefined;
    if (module) (this.address ??= new module.FinderAddress(host, store, () => host.syncUrl)).start();
  }

  private findPendingPlace(index: GroupIndex | undefined, isComplete: boolean): void {
    const { pendingPlace: place } = this.store.session;
    if (place === undefined) return;
    const module = this.use(nearPart);
    if (!index || !module) return;
    const point = module.parsePoint(place);
    const near: Near | undefined = point ? { ...point, label: place } : module.measured(index).places.find(place);
    if (!near && !isComplete) return;
    this.store.dispatch({ type: 'placePending', near });
    if (near) return;
    const name = place.slice(0, 40);
    warnOnce(`<peer-group-finder>: near "${name}" is neither "lat,lng" nor a place of the feed, ignored`);
  }

  private findPendingGroup(index: GroupIndex | undefined, isComplete: boolean, now: number): void {
    const { pendingGroup: id } = this.store.session;
    if (id === undefined || !index) return;
    const group = index.hit(id, now)?.group;
    if (group || isComplete) this.store.dispatch({ type: 'groupFound' });
    if (group) void this.host.updateComplete.then(() => this.act({ type: 'showGroup', group }));
  }

  private handleAction(action: FinderAction): void {
    if (restartsList(action)) {
      if (action.type !== 'type') this.counted = undefined;
      this.live.announce();
    }
    this.host.requestUpdate();
  }
}

import type { LitElement } from 'lit';
import { parsePoint, type DistanceUnit } from '../../domain/distance.js';
import type { Near } from '../../domain/finder-choices.js';
import type { FinderAction, FinderSession } from '../../domain/finder-session.js';
import { restartsList } from '../../domain/finder-session.js';
import type { FinderResult } from '../../domain/group-finder-query.js';
import type { GroupIndex } from '../../domain/finder.js';
import type { Group } from '../../domain/group.js';
import type { FilterWords } from '../../domain/search.js';
import { queryOf } from '../../domain/session-query.js';
import { LiveText } from '../../ui/live-text.js';
import { warnOnce } from '../../ui/warn-once.js';
import { FinderAddress } from './finder-address.js';
import { followFocus } from './finder-focus.js';
import { takeRequest } from './finder-requests.js';
import { FinderStore } from './finder-store.js';
import type { Act, FinderView } from './finder-view.js';
import { sameTopics } from './filters/filter-words.js';
import { GroupIndexController } from './group-index-controller.js';
import { SavedGroups } from './saved-groups.js';
import { WeekPlanner } from './week/week-planner.js';

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
  /** The words that mean filters when typed. */
  readonly filterWords: () => FilterWords;
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
  private readonly saved: SavedGroups;
  private readonly address: FinderAddress;
  private readonly week: WeekPlanner;
  private result: FinderResult | undefined = undefined;
  private counted: FinderResult | undefined = undefined;

  constructor(private readonly host: FinderHost) {
    this.live = new LiveText(host);
    this.groups = new GroupIndexController(host);
    this.saved = new SavedGroups(host, () => host.remember);
    this.week = new WeekPlanner(host);
    this.address = new FinderAddress(host, this.store, () => host.syncUrl);
    this.store.subscribe((_, __, action) => this.handleAction(action));
    followFocus(host, this.store, () => this.view);
  }

  /** Handles a visitor's action or request. */
  readonly act: Act = (request) => {
    const { store, saved, address, view, host } = this;
    if (view) takeRequest(request, { store, saved, address, view, root: host.renderRoot as ShadowRoot });
  };

  /** Updates everything and returns the results; `undefined` before the first groups are indexed. */
  update({ groups, isPartial, isLoading, now, zone, unit, filterWords }: FinderInput): FinderResults | undefined {
    const { store, host, address, saved } = this;
    this.groups.show(groups, groups.length > 0 ? zone() : '', now);
    const { index, isBuilding } = this.groups;
    const isComplete = !isLoading && !isBuilding;
    this.findPendingPlace(index, isComplete);
    address.start();
    const { session } = store;
    this.result = this.groups.find(
      queryOf(session, unit, saved.ids),
      now,
      session.text ? { words: filterWords(), synonyms: sameTopics() } : undefined,
    );
    const { result } = this;
    if (!this.live.isWaiting || !this.counted) this.counted = result;
    this.week.follow(session.view === 'week' ? result : undefined);
    this.findPendingGroup(index, isComplete, now);
    if (!index || !result) return undefined;
    // Of a list that is still being read, the page that is next comes first; anything else could be other groups.
    if (isPartial && !this.view && !(isPlain(session) && result.total >= host.pageSize)) return undefined;
    return {
      session: store.session,
      index,
      result,
      counted: this.counted!,
      plan: this.week.plan,
      shown: Math.max(session.shown, host.pageSize),
      pageSize: host.pageSize,
      isPartial: isPartial || isBuilding || (session.text !== '' && this.groups.isReading),
      isTyping: this.live.isWaiting,
      isFixed: host.noFilters,
      saved: host.noFilters ? undefined : saved.ids,
      savedCount: saved.ids?.size ? groups.filter(({ id }) => saved.ids!.has(id)).length : 0,
      hasLink: address.linkTo() !== undefined,
    };
  }

  private findPendingPlace(index: GroupIndex | undefined, isComplete: boolean): void {
    const { pendingPlace: place } = this.store.session;
    if (place === undefined || !index) return;
    const point = parsePoint(place);
    const near: Near | undefined = point ? { ...point, label: place } : index.places.find(place);
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

import type { Near } from '../../domain/finder-choices.js';
import { stepFinder, type FinderAction, type FinderSession } from '../../domain/finder-session.js';
import { isNarrowed } from '../../domain/finder-start.js';
import { GroupIndex } from '../../domain/finder.js';
import type { GroupRows } from '../../domain/group-finder-query.js';
import type { GroupWords } from '../../domain/group-words.js';
import type { ScheduleIndex } from '../../domain/schedule-index.js';
import { queryOf } from '../../domain/session-query.js';
import type { Part } from '../../parts/part.js';
import { warnOnce } from '../../ui/warn-once.js';
import type { FinderAddress } from './finder-address.js';
import { checkAttributes, presetOf } from './finder-attributes.js';
import { followFocus } from './finder-focus.js';
import type { FinderAnswer, FinderInput, FirstFinder } from './finder-host.js';
import { addressPart, filtersPart, nearPart, savedPart, searchPart, weekPart } from './finder-parts.js';
import { takeRequest } from './finder-requests.js';
import type { FinderRequest, FinderView } from './finder-view.js';
import type { SavedGroups } from './saved-groups.js';
import type { WeekPlanner } from './week/week-planner.js';

export { closeOnEscape } from './close-on-escape.js';
export { hiddenRows } from './list/hidden-rows.js';

/** True if the list shows what is next: the order in which a feed is read ahead. */
const isPlain = ({ text, near, pendingPlace, onlySaved, sort, view }: FinderSession): boolean =>
  text === '' && !near && pendingPlace === undefined && !onlySaved && sort === 'next' && view === 'list';

const indexes = new WeakMap<ScheduleIndex, GroupIndex>();

/** The index that answers queries about `groups`; always the same. */
function indexOf(groups: ScheduleIndex): GroupIndex {
  let index = indexes.get(groups);
  if (!index) indexes.set(groups, (index = new GroupIndex(groups)));
  return index;
}

/**
 * Whatever a finder does besides listing all groups in order of time: handles actions and requests, answers queries, and
 * keeps the address and the saved groups.
 */
export class WholeFinder {
  /** The query in the page's address; absent unless the page wants that. */
  address: FinderAddress | undefined = undefined;

  private saved: SavedGroups | undefined = undefined;
  private week: WeekPlanner | undefined = undefined;
  private result: GroupRows | undefined = undefined;
  /** How many parts that the page asks for are still on their way. */
  private missing = 0;

  constructor(private readonly first: FirstFinder) {
    const { store, host, groups } = first;
    groups.indexOf = indexOf;
    store.step = stepFinder;
    followFocus(host, store, () => first.view);
  }

  /** Handles a visitor's action or request in `view`. */
  take(request: FinderAction | FinderRequest, view: FinderView): void {
    const { store, host, redraw } = this.first;
    const linkTo = (id?: string): string | undefined => this.address?.linkTo(id);
    const root = host.renderRoot as ShadowRoot;
    takeRequest(request, { store, saved: this.saved, linkTo, view, root, redraw });
  }

  /** Lets the session follow the attributes with these names, which have changed. */
  followAttributes(changed: ReadonlySet<PropertyKey>): void {
    const { host, store } = this.first;
    checkAttributes(host, changed);
    const preset = presetOf(host, changed, store.session);
    if (preset) store.dispatch({ type: 'preset', preset });
  }

  /** What the list shows now. */
  update({ groups, isLoading, now, unit, findWords }: FinderInput): FinderAnswer {
    const { store, host, groups: list, isAhead, redraw } = this.first;
    this.missing = 0;
    const saved = this.savedGroups();
    const index = list.index && indexOf(list.index);
    const isComplete = !isLoading && !list.isBuilding;
    this.findPendingPlace(index, isComplete);
    this.startAddress();
    const { session } = store;
    const week = session.view === 'week' ? this.use(weekPart) : undefined;
    const near = session.near && this.use(nearPart);
    if (isNarrowed(session) || session.pendingPlace !== undefined) this.use(filtersPart);
    const hasText = session.text.trim() !== '';
    const search = hasText ? this.use(searchPart) : isAhead ? searchPart.need(redraw) : undefined;
    const isUnsearched = hasText && !search;
    if (index && !list.isBuilding) this.readAhead(index, search?.wordsOf(index));
    if (!this.result || !isUnsearched || searchPart.hasFailed)
      this.result = list.find((each) => {
        const asked = indexOf(each);
        near?.measured(asked);
        week?.planned(asked);
        if (hasText) search?.understood(asked, findWords);
        return asked.find(queryOf(session, unit, saved?.ids), now);
      });
    if (week) this.week ??= new week.WeekPlanner(host);
    this.week?.follow(week && this.result);
    this.findPendingGroup(index, isComplete, now);
    const ids = saved?.ids;
    return {
      index,
      result: this.result,
      plan: this.week?.plan,
      isUnsearched,
      saved: host.noFilters ? undefined : ids,
      savedCount: ids?.size ? groups.filter(({ id }) => ids.has(id)).length : 0,
      hasLink: this.address?.linkTo() !== undefined,
      isMissing: this.missing > 0,
      isReading: isUnsearched ? !searchPart.hasFailed : hasText && index?.texts?.isReading === true,
      isPlain: isPlain(session),
    };
  }

  /** A part that is needed now; `undefined` until it arrives, and where it failed. */
  private use<T extends object>(part: Part<T>): T | undefined {
    const module = part.need(this.first.redraw);
    if (!module && !part.hasFailed) this.missing++;
    return module;
  }

  /** Reads ahead of a filter or a text what either needs of all groups. */
  private readAhead(index: GroupIndex, words: GroupWords | undefined): void {
    const { groups } = this.first;
    if (index.hasUnread) groups.readAhead(index, () => index.read());
    if (words && words.size < index.size) groups.readAhead(words, () => words.read());
  }

  private savedGroups(): SavedGroups | undefined {
    const { host } = this.first;
    const module = host.remember ? this.use(savedPart) : undefined;
    return module && (this.saved ??= new module.SavedGroups(host, () => host.remember));
  }

  private startAddress(): void {
    const { host, store } = this.first;
    const module = host.syncUrl ? this.use(addressPart) : undefined;
    if (module) (this.address ??= new module.FinderAddress(host, store, () => host.syncUrl)).start();
  }

  private findPendingPlace(index: GroupIndex | undefined, isComplete: boolean): void {
    const { store } = this.first;
    const { pendingPlace: place } = store.session;
    if (place === undefined) return;
    const module = this.use(nearPart);
    if (!index || !module) return;
    const point = module.parsePoint(place);
    const near: Near | undefined = point ? { ...point, label: place } : module.measured(index).places.find(place);
    if (!near && !isComplete) return;
    store.dispatch({ type: 'placePending', near });
    if (near) return;
    const name = place.slice(0, 40);
    warnOnce(`<peer-group-finder>: near "${name}" is neither "lat,lng" nor a place of the feed, ignored`);
  }

  private findPendingGroup(index: GroupIndex | undefined, isComplete: boolean, now: number): void {
    const { store, host, act } = this.first;
    const { pendingGroup: id } = store.session;
    if (id === undefined || !index) return;
    const group = index.hit(id, now)?.group;
    if (group || isComplete) store.dispatch({ type: 'groupFound' });
    if (group) void host.updateComplete.then(() => act({ type: 'showGroup', group }));
  }
}

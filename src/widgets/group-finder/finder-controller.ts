import { START, isFirstAction, restartsList, type FinderAction } from '../../domain/finder-start.js';
import { firstRows } from '../../domain/first-rows.js';
import type { GroupRows } from '../../domain/group-finder-query.js';
import { isInline } from '../../parts/fetch-part.js';
import type { Part } from '../../parts/part.js';
import { LiveText } from '../../ui/live-text.js';
import { calendarPart } from './calendar-part.js';
import type { FinderAnswer, FinderHost, FinderInput, FinderResults, FirstFinder } from './finder-host.js';
import { detailsPart, filtersPart, nearPart, searchPart, weekPart } from './finder-parts.js';
import { FinderStore } from './finder-store.js';
import type { Act, FinderRequest, FinderView } from './finder-view.js';
import { isUsual } from './first-attributes.js';
import { GroupIndexController } from './group-index-controller.js';
import { wholePart } from './late-finder.js';
import type { WholeFinder } from './whole-finder.js';

/** All groups in order of time, while the whole finder is not there; `isAsked` if it is needed. */
function firstAnswer({ groups, store, isAsked }: FinderController, now: number, hasAsked: boolean): FinderAnswer {
  const isMissing = isAsked && !wholePart.hasFailed;
  const isUnsearched = hasAsked || store.session.text.trim() !== '';
  return {
    index: undefined,
    result: groups.find((each) => firstRows(each, now)),
    isMissing,
    isUnsearched,
    isReading: isUnsearched && isMissing,
    isPlain: true,
  };
}

/**
 * Runs a finder: lists the groups in order of time, and hands whatever else the page or the visitor asks for to the
 * whole finder, a part of its own. What is asked for before that has arrived is done when it arrives.
 */
export class FinderController implements FirstFinder {
  /** What the visitor has chosen. */
  readonly store = new FinderStore();
  /** Announces the number of groups after the visitor has changed the query. */
  readonly live: LiveText;
  /** The groups in order of time. */
  readonly groups: GroupIndexController;
  /** The most recently rendered view. */
  view: FinderView | undefined = undefined;
  /** True from the time that parts are fetched ahead: the words of the groups are read ahead, too. */
  isAhead = false;

  private counted: GroupRows | undefined = undefined;
  private whole: WholeFinder | undefined = undefined;
  /** The attributes that have changed and that the session does not follow yet. */
  private readonly changed = new Set<PropertyKey>();
  /** What the visitor has asked for and could not get yet. */
  private readonly asked: (FinderAction | FinderRequest)[] = [];

  constructor(readonly host: FinderHost) {
    this.live = new LiveText(host);
    this.groups = new GroupIndexController(host);
    this.store.subscribe((session, before, action) => {
      this.whole?.address?.follow(session, before, action);
      this.handleAction(action);
    });
  }

  /** True if the page or the visitor asks for more than the first rows. */
  get isAsked(): boolean {
    const { host, store, asked } = this;
    if (isInline) return false;
    return host.syncUrl || host.remember || !isUsual(host) || store.session !== START || asked.length > 0;
  }

  /** Handles a visitor's action or request. */
  readonly act: Act = (request) => {
    const { store, view, whole, asked } = this;
    if (!view) return;
    if (isInline || (whole && view.index)) {
      whole!.take(request, view);
      return;
    }
    const isFirst = isFirstAction(request);
    if (isFirst) store.dispatch(request);
    // A text is typed once more after what was asked for before it.
    if (!isFirst || (request.type === 'type' && asked.length > 0)) asked.push(request);
    this.redraw();
  };

  /** Takes note of attributes that have changed. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    for (const name of changed.keys()) this.changed.add(name);
  }

  /** Parts of the library to fetch before they are needed. */
  readonly partsAhead = (): readonly Part<object>[] => {
    this.isAhead = true;
    this.redraw();
    return [wholePart, detailsPart, searchPart, filtersPart, calendarPart, weekPart, nearPart];
  };

  /** Updates everything and returns the results; `undefined` before the first groups are indexed. */
  update(input: FinderInput): FinderResults | undefined {
    const { store, host, live } = this;
    const { groups, now, zone } = input;
    this.startWhole();
    this.groups.show(groups, groups.length > 0 ? zone() : '', now);
    const isPartial = input.isPartial || this.groups.isBuilding;
    const { isMissing, isReading, isPlain, ...answer } = isInline
      ? this.whole!.update(input)
      : (this.whole?.update(input) ?? firstAnswer(this, now, this.asked.length > 0));
    const { result } = answer;
    if (!live.isWaiting || !this.counted) this.counted = result;
    if (!result || (isMissing && !this.view)) return undefined;
    // Of a list that is still being read, the page that is next comes first; anything else could be other groups.
    if (isPartial && !this.view && !(isPlain && result.total >= host.pageSize)) return undefined;
    const { session } = store;
    return {
      savedCount: 0,
      hasLink: false,
      ...answer,
      session,
      result,
      counted: this.counted!,
      shown: Math.max(session.shown, host.pageSize),
      pageSize: host.pageSize,
      isPartial: isPartial || isReading,
      isTyping: live.isWaiting,
      isFixed: host.noFilters,
    };
  }

  /** Draws the finder again. */
  readonly redraw = (): void => this.host.requestUpdate();

  private startWhole(): void {
    const { isAsked, asked } = this;
    // At once: nothing that is asked for can be shown without it.
    if (isAsked && !wholePart.hasFailed) void wholePart.load();
    const part = isAsked ? wholePart.need(this.redraw) : wholePart.arrived;
    if (!part) return;
    this.whole ??= new part.WholeFinder(this);
    this.whole.followAttributes(this.changed);
    this.changed.clear();
    if (!isInline && asked.length > 0) void Promise.resolve().then(() => asked.splice(0).forEach(this.act));
  }

  private handleAction(action: FinderAction): void {
    if (restartsList(action)) {
      if (action.type !== 'type') this.counted = undefined;
      this.live.announce();
    }
    this.redraw();
  }
}

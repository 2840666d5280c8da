import {
  isSameMeeting,
  type FinderLayout,
  type FinderLocation,
  type Fold,
  type MeetingKey,
  type Near,
  type PlaceNotice,
  type ShareNotice,
} from './finder-choices.js';
import type { Facet, Filters } from './facets.js';
import type { Condition, GroupSort } from './group-finder-query.js';

/** Everything that a visitor has chosen in a finder, as plain data. */
export interface FinderSession {
  /** As typed. */
  readonly text: string;
  readonly filters: Filters;
  readonly near?: Near | undefined;
  /** In the visitor's unit; absent for any distance. */
  readonly radius?: number | undefined;
  readonly onlySaved: boolean;
  readonly sort: GroupSort;
  readonly view: FinderLayout;
  readonly folds: ReadonlySet<Fold>;
  /** Ids of the groups whose details are open in the list. */
  readonly open: ReadonlySet<string>;
  /** The meeting whose details are open in the timetable. */
  readonly meeting?: MeetingKey | undefined;
  /** Id of the group opened last, unless it was closed again: the one a link leads to. */
  readonly latest?: string | undefined;
  /** Id of a group that is listed first, whether it matches or not. */
  readonly pinned?: string | undefined;
  /** Number of groups shown if more than one page, else 0. */
  readonly shown: number;
  /** The text of the place box while a place is being typed. */
  readonly placeText: string;
  readonly notice?: PlaceNotice | undefined;
  readonly shared?: ShareNotice | undefined;
  /** A place named by the page and not looked up yet: the feed may still be loading. */
  readonly pendingPlace?: string | undefined;
  /** Id of a group named by the address and not looked up yet. */
  readonly pendingGroup?: string | undefined;
}

/** The parts of a session that a page can set by attributes. `place` is a place name that is yet to be looked up. */
export type FinderPreset = Partial<Pick<FinderSession, 'filters' | 'radius' | 'sort' | 'view'>> & {
  readonly place?: string | undefined;
};

/** Everything that can change a session. */
export type FinderAction =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'toggleFilter'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'drop'; readonly condition: Condition }
  | { readonly type: 'clear' | 'toggleOnlySaved' }
  | { readonly type: 'setView'; readonly view: FinderLayout }
  | { readonly type: 'setSort'; readonly sort: GroupSort }
  | { readonly type: 'setRadius'; readonly radius: number | undefined }
  | { readonly type: 'setNear'; readonly near: Near }
  | { readonly type: 'placeFailed'; readonly notice: PlaceNotice }
  | { readonly type: 'locating' }
  | { readonly type: 'typePlace'; readonly placeText: string }
  | { readonly type: 'toggleFold'; readonly fold: Fold }
  | { readonly type: 'toggleGroup'; readonly id: string }
  | { readonly type: 'toggleMeeting'; readonly meeting: MeetingKey }
  /** Opens a group that may not be shown yet; with `meeting` in the timetable, where it stands under `fold`. */
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'revealMeeting'; readonly meeting: MeetingKey; readonly fold: Fold }
  /** Shows the first `shown` groups, because the visitor wants more or find-in-page found one of them. */
  | { readonly type: 'showMore' | 'showFound'; readonly shown: number }
  | { readonly type: 'shared'; readonly shared: ShareNotice | undefined }
  /** The visitor pressed Back or Forward. */
  | { readonly type: 'return'; readonly to: FinderLocation }
  | PageAction;

/** Actions of the page, not of the visitor. */
type PageAction =
  | { readonly type: 'preset'; readonly preset: FinderPreset }
  /** The address that the page was opened with. */
  | { readonly type: 'arrive'; readonly at: FinderLocation }
  /** The page's place was looked up; without `near` it is unknown. */
  | { readonly type: 'placePending'; readonly near: Near | undefined }
  | { readonly type: 'groupFound' };

/** The empty session. Every field is set, so that none is inherited from a polluted `Object.prototype`. */
export const START: FinderSession = {
  text: '',
  filters: {},
  near: undefined,
  radius: undefined,
  onlySaved: false,
  sort: 'next',
  view: 'list',
  folds: new Set(),
  open: new Set(),
  meeting: undefined,
  latest: undefined,
  pinned: undefined,
  shown: 0,
  placeText: '',
  notice: undefined,
  shared: undefined,
  pendingPlace: undefined,
  pendingGroup: undefined,
};

const RESTARTING_ACTIONS: ReadonlySet<FinderAction['type']> = new Set<FinderAction['type']>([
  'type',
  'toggleFilter',
  'drop',
  'clear',
  'toggleOnlySaved',
  'setView',
  'setSort',
  'setRadius',
  'setNear',
  'placeFailed',
  'return',
]);

/** True for actions that restart the list: it goes back to its first page, and its length is announced. */
export function restartsList({ type }: FinderAction): boolean {
  return RESTARTING_ACTIONS.has(type);
}

/** True if anything but a text narrows the list. */
export function isNarrowed({ filters, near, onlySaved }: FinderSession): boolean {
  return near !== undefined || onlySaved || Object.values(filters).some((values) => values?.length);
}

/** The session as the actions that restart the list leave it before their own change. */
export const restarted = (session: FinderSession): FinderSession => ({
  ...session,
  shown: 0,
  pinned: undefined,
  shared: undefined,
});

/** Actions that need no more than the session: a letter typed, something folded open or closed. */
type FirstAction = Extract<FinderAction, { readonly type: 'type' | 'toggleFold' | 'toggleGroup' }>;

/** True for actions that `stepFirst` handles. */
export function isFirstAction(action: { readonly type: string }): action is FirstAction {
  return ['type', 'toggleFold', 'toggleGroup'].includes(action.type);
}

/** The session after one of the first actions. */
export function stepFirst(session: FinderSession, action: FirstAction): FinderSession {
  if (action.type === 'type') return { ...restarted(session), text: action.text };
  if (action.type === 'toggleFold') return { ...session, folds: toggled(session.folds, action.fold) };
  const { id } = action;
  const open = toggled(session.open, id);
  return { ...session, open, latest: latestAfter(session, id, open.has(id)) };
}

/** The id of the group that an action has opened, from the sessions before and after it; an action opens at most one. */
export function newlyOpened(before: FinderSession, after: FinderSession): string | undefined {
  const { meeting } = after;
  if (meeting && !isSameMeeting(before.meeting, meeting)) return meeting.id;
  return [...after.open].find((id) => !before.open.has(id));
}

function toggled<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(all);
  if (!next.delete(one)) next.add(one);
  return next;
}

/** The id of the group opened last, after the one with this id was opened or closed. */
export function latestAfter({ latest }: FinderSession, id: string, opens: boolean): string | undefined {
  if (opens) return id;
  return latest === id ? undefined : latest;
}

import { knownFilters, type Facet, type Filters } from './facets.js';
import { isSameMeeting, type FinderLocation, type MeetingKey, type Near } from './finder-choices.js';
import {
  START,
  latestAfter,
  newlyOpened,
  restarted,
  restartsList,
  stepFirst,
  type FinderAction,
  type FinderPreset,
  type FinderSession,
} from './finder-start.js';
import type { Condition } from './group-finder-query.js';

export { START, newlyOpened, restartsList, type FinderAction, type FinderPreset, type FinderSession };

const PAGE_ACTIONS: ReadonlySet<FinderAction['type']> = new Set<FinderAction['type']>([
  'preset',
  'arrive',
  'placePending',
  'groupFound',
]);

/** True for actions of the page, not of the visitor. */
export function isByPage({ type }: FinderAction): boolean {
  return PAGE_ACTIONS.has(type);
}

/** The session after `action`. */
export function stepFinder(before: FinderSession, action: FinderAction): FinderSession {
  const session = restartsList(action) ? restarted(before) : before;
  switch (action.type) {
    case 'toggleFilter':
      return { ...session, filters: withToggled(session.filters, action.facet, action.value) };
    case 'drop':
      return without(session, action.condition);
    case 'clear':
      return { ...withNear(session, undefined), text: '', filters: {}, onlySaved: false };
    case 'toggleOnlySaved':
      return { ...session, onlySaved: !session.onlySaved };
    case 'setNear':
      return withNear(session, action.near);
    case 'locating':
      return { ...session, notice: { code: 'locating' } };
    case 'type':
    case 'toggleFold':
    case 'toggleGroup':
      return stepFirst(session, action);
    case 'toggleMeeting':
      return toggleMeeting(session, action.meeting);
    case 'reveal': {
      const shown: FinderSession = { ...session, view: 'list', pinned: action.id };
      return session.open.has(action.id) ? shown : stepFirst(shown, { type: 'toggleGroup', id: action.id });
    }
    case 'revealMeeting': {
      const shown = { ...session, folds: new Set([...session.folds, action.fold]) };
      return isSameMeeting(session.meeting, action.meeting) ? shown : toggleMeeting(shown, action.meeting);
    }
    case 'preset':
      return withPreset(session, action.preset);
    case 'arrive': {
      const { group, ...rest } = action.at;
      return { ...session, ...rest, pendingGroup: group };
    }
    case 'return':
      return returned(session, action.to);
    case 'placePending':
      return action.near ? withNear(session, action.near) : { ...session, pendingPlace: undefined };
    case 'groupFound':
      return { ...session, pendingGroup: undefined };
    case 'typePlace':
    case 'placeFailed':
    case 'setView':
    case 'setSort':
    case 'setRadius':
    case 'showMore':
    case 'showFound':
    case 'shared':
      return withFields(session, action);
  }
}

/** Applies an action that carries fields of a session. */
function withFields(
  session: FinderSession,
  { type: _, ...fields }: Partial<FinderSession> & FinderAction,
): FinderSession {
  return { ...session, ...fields };
}

function withToggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = knownFilters(filters)[facet] ?? [];
  const others = chosen.filter((each) => each !== value);
  return { ...filters, [facet]: others.length < chosen.length ? others : [...chosen, value] };
}

function without(session: FinderSession, condition: Condition): FinderSession {
  if (condition === 'text') return { ...session, text: '' };
  if (condition === 'near') return withNear(session, undefined);
  if (condition === 'only') return { ...session, onlySaved: false };
  return { ...session, filters: { ...session.filters, [condition]: [] } };
}

/** A visitor who names a place wants the nearest groups first. */
function withNear(session: FinderSession, near: Near | undefined): FinderSession {
  const { sort, radius } = session;
  return {
    ...session,
    near,
    radius: near && radius,
    sort: near ? 'distance' : sort === 'distance' ? 'next' : sort,
    notice: undefined,
    pendingPlace: undefined,
  };
}

function toggleMeeting(session: FinderSession, meeting: MeetingKey): FinderSession {
  const opens = !isSameMeeting(session.meeting, meeting);
  return { ...session, meeting: opens ? meeting : undefined, latest: latestAfter(session, meeting.id, opens) };
}

function withPreset(session: FinderSession, preset: FinderPreset): FinderSession {
  const { place, filters, ...rest } = preset;
  const next = { ...session, ...rest, filters: { ...session.filters, ...filters } };
  return Object.hasOwn(preset, 'place') ? { ...next, near: undefined, pendingPlace: place } : next;
}

function returned(session: FinderSession, { group, ...rest }: FinderLocation): FinderSession {
  const { latest, meeting, open } = session;
  const next = { ...session, ...rest, latest: group };
  if (latest === group) return { ...next, pendingGroup: undefined };
  return {
    ...next,
    open: new Set([...open].filter((id) => id !== latest)),
    meeting: meeting?.id === latest ? undefined : meeting,
    pendingGroup: group,
  };
}

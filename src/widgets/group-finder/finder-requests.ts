import type { ShareNotice } from '../../domain/finder-choices.js';
import type { FinderAction } from '../../domain/finder-session.js';
import type { Group } from '../../domain/group.js';
import type { WeekPlan } from '../../domain/week-plan.js';
import { share } from '../../ui/share.js';
import { deviceLocation } from './device-location.js';
import type { FinderAddress } from './finder-address.js';
import type { FinderStore } from './finder-store.js';
import type { FinderRequest, FinderView } from './finder-view.js';
import { groupText } from './group-text.js';
import { saveCalendar } from './save-calendar.js';
import type { SavedGroups } from './saved-groups.js';
import { sectionsOf } from './week/week-sections.js';

/** What is needed to handle a request. */
export interface RequestContext {
  readonly store: FinderStore;
  readonly saved: SavedGroups;
  readonly address: FinderAddress;
  /** The most recently rendered one. */
  readonly view: FinderView;
  readonly root: ShadowRoot;
}

const UNKNOWN_PLACE_LENGTH = 60;

/** Turns a request into actions for the store; an action is passed on as it is. */
export function takeRequest(request: FinderAction | FinderRequest, context: RequestContext): void {
  const { store, saved, view } = context;
  switch (request.type) {
    case 'findPlace':
      store.dispatch(placeAction(request.text, view));
      break;
    case 'locate':
      void locate(store);
      break;
    case 'toggleSaved':
      saved.toggle(request.id);
      break;
    case 'forgetSaved':
      saved.forget();
      store.dispatch({ type: 'drop', condition: 'only' });
      break;
    case 'saveCalendar':
      saveCalendar(request.group, view);
      break;
    case 'showGroup': {
      const { id } = request.group;
      const found = view.plan && findMeeting(view.plan, id);
      store.dispatch(found ? { type: 'revealMeeting', ...found } : { type: 'reveal', id });
      break;
    }
    case 'share':
      void shareGroup(request.group, context);
      break;
    default:
      store.dispatch(request);
  }
}

function placeAction(text: string, { index }: FinderView): FinderAction {
  if (text.trim() === '') return { type: 'drop', condition: 'near' };
  const near = index.places.find(text);
  if (near) return { type: 'setNear', near };
  return { type: 'placeFailed', notice: { code: 'unknownPlace', text: text.slice(0, UNKNOWN_PLACE_LENGTH) } };
}

async function locate(store: FinderStore): Promise<void> {
  store.dispatch({ type: 'locating' });
  const near = await deviceLocation();
  // The visitor has named a place meanwhile, or wants none.
  if (store.session.notice?.code !== 'locating') return;
  store.dispatch(
    typeof near === 'object' ? { type: 'setNear', near } : { type: 'placeFailed', notice: { code: near } },
  );
}

/** Shares a group, or the list without one: as a link if the page's address holds it, else as the group's text. */
async function shareGroup(group: Group | undefined, { store, address, view, root }: RequestContext): Promise<void> {
  const id = group?.id ?? '';
  const copy = address.linkTo(group?.id) ?? (group ? groupText(group, view) : '');
  const outcome = await share(group?.name ?? view.words.title, copy, root);
  let shared: ShareNotice | undefined;
  if (outcome === 'copied') shared = { id, code: 'copied' };
  if (outcome === 'refused') shared = { id, code: 'notCopied', copy };
  store.dispatch({ type: 'shared', shared });
}

/** The first place of the group with this id in the timetable. */
function findMeeting(plan: WeekPlan, id: string) {
  for (const { fold, entries } of sectionsOf(plan)) {
    const entry = entries().find(({ hit }) => hit.group.id === id);
    if (entry) return { fold, meeting: { id, start: entry.start } };
  }
  return undefined;
}

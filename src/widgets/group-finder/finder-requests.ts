import type { PlaceNotice } from '../../domain/finder-choices.js';
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

/** What requests are answered with. */
export interface RequestContext {
  readonly store: FinderStore;
  readonly saved: SavedGroups;
  readonly address: FinderAddress;
  /** As drawn last. */
  readonly view: FinderView;
  readonly root: ShadowRoot;
}

type Requests = {
  readonly [T in FinderRequest['type']]: (
    request: Extract<FinderRequest, { readonly type: T }>,
    context: RequestContext,
  ) => void | Promise<void>;
};

const UNKNOWN_PLACE_LENGTH = 60;

/** How each request is answered: by actions for the store. */
export const finderRequests: Requests = {
  findPlace({ text }, { store, view }) {
    if (text.trim() === '') {
      store.dispatch({ type: 'drop', condition: 'near' });
      return;
    }
    const near = view.index.places.find(text);
    store.dispatch(
      near
        ? { type: 'setNear', near }
        : { type: 'placeFailed', notice: { code: 'unknownPlace', text: text.slice(0, UNKNOWN_PLACE_LENGTH) } },
    );
  },

  async locate(_, { store }) {
    store.dispatch({ type: 'locating' });
    const near = await deviceLocation();
    // The visitor has named a place meanwhile, or wants none.
    if (store.session.notice?.code !== 'locating') return;
    if (typeof near === 'object') store.dispatch({ type: 'setNear', near });
    else store.dispatch({ type: 'placeFailed', notice: LOCATION_FAILED[near] });
  },

  toggleSaved({ id }, { saved }) {
    saved.toggle(id);
  },

  forgetSaved(_, { store, saved }) {
    saved.forget();
    store.dispatch({ type: 'drop', condition: 'only' });
  },

  saveCalendar({ group }, { view }) {
    saveCalendar(group, view);
  },

  showGroup({ group: { id } }, { store, view }) {
    const { plan } = view;
    const found = plan && findMeeting(plan, id);
    store.dispatch(found ? { type: 'revealMeeting', ...found } : { type: 'reveal', id });
  },

  async share({ group }, { store, address, view, root }) {
    const id = group?.id ?? '';
    const copy = address.linkTo(group?.id) ?? (group ? groupText(group, view) : '');
    const outcome = await share(group?.name ?? view.words.title, copy, root);
    store.dispatch({
      type: 'shared',
      notice:
        outcome === 'copied'
          ? { id, code: 'copied' }
          : outcome === 'refused'
            ? { id, code: 'notCopied', copy }
            : undefined,
    });
  },
};

const LOCATION_FAILED: Readonly<Record<'refused' | 'unknown', PlaceNotice>> = {
  refused: { code: 'locationRefused' },
  unknown: { code: 'noLocation' },
};

/** Where the group of that id first stands in the timetable. */
function findMeeting(plan: WeekPlan, id: string) {
  for (const { fold, entries } of sectionsOf(plan)) {
    const entry = entries().find(({ hit }) => hit.group.id === id);
    if (entry) return { fold, meeting: { id, start: entry.start } };
  }
  return undefined;
}

import type { FinderAction } from '../../domain/finder-session.js';
import type { Part } from '../../parts/part.js';
import { calendarPart, missedParts } from './calendar-part.js';
import { detailsPart, nearPart, weekPart } from './finder-parts.js';
import type { FinderRequest } from './finder-view.js';
import type { SavedGroups } from './saved-groups.js';
import type { SharingContext } from './share-group.js';

/** What is needed to handle a request. */
export interface RequestContext extends SharingContext {
  /** Absent unless the visitor can save groups. */
  readonly saved: SavedGroups | undefined;
  /** Draws the finder again. */
  readonly redraw: () => void;
}

/** What is to be done with a part that is on its way: only what was asked for last, however often it was pressed. */
const due = new Map<object, () => void>();

/** Calls `use` with a part: at once if it is there, as a share sheet or a download needs it, else when it arrives. */
function withPart<T extends object>(part: Part<T>, use: (module: T) => void, redraw: () => void): void {
  const module = part.load();
  if (!(module instanceof Promise)) {
    use(module);
    return;
  }
  const isNew = !due.has(part);
  due.set(part, () => use(part.load() as T));
  if (!isNew) return;
  const end = (hasArrived: boolean): void => {
    if (hasArrived) due.get(part)!();
    missedParts[hasArrived ? 'delete' : 'add'](part);
    due.delete(part);
    redraw();
  };
  void module.then(
    () => end(true),
    () => end(false),
  );
}

/** Turns a request into actions for the store; an action is passed on as it is. */
export function takeRequest(request: FinderAction | FinderRequest, context: RequestContext): void {
  const { store, saved, view, redraw } = context;
  switch (request.type) {
    case 'findPlace':
      withPart(nearPart, ({ placeAction }) => store.dispatch(placeAction(request.text, view)), redraw);
      break;
    case 'locate':
      withPart(nearPart, ({ locate }) => void locate(store), redraw);
      break;
    case 'toggleSaved':
      saved?.toggle(request.id);
      break;
    case 'forgetSaved':
      saved?.forget();
      store.dispatch({ type: 'drop', condition: 'only' });
      break;
    case 'saveCalendar':
      withPart(calendarPart, ({ saveCalendar }) => saveCalendar(request.group, view), redraw);
      break;
    case 'showGroup': {
      const { id } = request.group;
      const { plan } = view;
      if (!plan) store.dispatch({ type: 'reveal', id });
      else
        withPart(
          weekPart,
          ({ findMeeting }) => {
            const found = findMeeting(plan, id);
            store.dispatch(found ? { type: 'revealMeeting', ...found } : { type: 'reveal', id });
          },
          redraw,
        );
      break;
    }
    case 'share':
      withPart(detailsPart, ({ shareGroup }) => void shareGroup(request.group, context), redraw);
      break;
    default:
      store.dispatch(request);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FinderLocation } from '../../domain/finder-choices.js';
import { isByPage, type FinderSession } from '../../domain/finder-session.js';
import { queryFromFragment, queryToFragment } from '../../domain/group-finder-query.js';
import type { FinderStore, SessionListener } from './finder-store.js';

/** The key of a history entry's state that holds how many groups were shown. */
const SHOWN = 'peer-shown';
/** Maximum number of groups shown at once after Back. */
const MAX_SHOWN = 1_000;

/**
 * Keeps the query, the view and the latest open group in the page's fragment, while `isSynced`. Selections are history
 * entries that Back undoes; typing is not. Places are never included.
 */
export class FinderAddress implements ReactiveController {
  private isStarted = false;
  /** Our part of the fragment, as last written. */
  private written = '';
  /** The session before the address was read. */
  private initial: FinderSession | undefined = undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly store: FinderStore,
    private readonly isSynced: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.handlePop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.handlePop);
  }

  /** Reads the fragment that the page was opened with; the page's presets apply to what it does not contain. */
  start(): void {
    if (this.isStarted || !this.isSynced()) return;
    this.isStarted = true;
    this.initial = this.store.session;
    const at = this.read();
    if (at) this.store.dispatch({ type: 'arrive', at });
    // A jump within the page creates a history entry without a state: with one, ours can be recognised.
    changeHistory('replaceState', entryState());
  }

  /**
   * A link to the group with this id, or without one to the current list; `undefined` if there is nothing to link to.
   */
  linkTo(id?: string): string | undefined {
    const fragment = id === undefined ? fragmentOf(this.store.session) : groupFragment(id);
    // A frame without an address of its own cannot be linked to.
    if (!this.isSynced() || fragment === '' || !location.protocol.startsWith('http')) return undefined;
    return addressWith(fragment).href;
  }

  /** Writes what an action has changed; to be called after each. */
  readonly follow: SessionListener = (session, before, action) => {
    if (!this.isStarted || !this.isSynced() || isByPage(action) || action.type === 'return') return;
    const { latest, shown } = session;
    const parts = [fragmentOf(session), latest === undefined ? '' : groupFragment(latest)];
    const fragment = parts.filter(Boolean).join('&');
    const isSame = fragment === this.written;
    if (isSame && shown === before.shown) return;
    this.written = fragment;
    const state = entryState();
    if (shown > 0) state[SHOWN] = shown;
    else Reflect.deleteProperty(state, SHOWN);
    changeHistory(
      isSame || action.type === 'type' ? 'replaceState' : 'pushState',
      state,
      isSame ? undefined : addressWith(fragment),
    );
  };

  /** The content of the fragment; `undefined` for a jump within the page that is not about the finder. */
  private read(isJump = false): FinderLocation | undefined {
    const { hash } = location;
    const query = queryFromFragment(hash);
    const pairs = new URLSearchParams(hash.slice(1));
    const group = pairs.get('group') ?? undefined;
    const isWeek = pairs.get('view') === 'week';
    const hasQuery = isWeek || queryToFragment(query) !== '';
    if (isJump && !hasQuery && group === undefined) return undefined;
    const { session } = this.store;
    const initial = this.initial ?? session;
    const {
      text = '',
      filters = {},
      sort = session.sort === 'distance' ? session.sort : 'next',
    } = hasQuery ? query : initial;
    const view = !hasQuery ? initial.view : isWeek ? 'week' : 'list';
    const shown = Math.min(MAX_SHOWN, Number(entryState()[SHOWN]) || 0);
    this.written = hasQuery || group !== undefined ? hash.slice(1) : fragmentOf({ text, filters, sort, view });
    return { text, filters, sort, view, group, shown };
  }

  private readonly handlePop = ({ state }: PopStateEvent): void => {
    const to = this.isStarted && this.isSynced() ? this.read(state === null) : undefined;
    if (to) this.store.dispatch({ type: 'return', to });
  };
}

/** A copy of the page's own state of the history entry, which is kept. */
function entryState(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function changeHistory(how: 'pushState' | 'replaceState', state: object, url?: URL): void {
  try {
    history[how](state, '', url);
  } catch (error) {
    // SecurityError: a frame without an address of its own, or too many entries in a short time.
    if (!(error instanceof DOMException)) throw error;
  }
}

function addressWith(fragment: string): URL {
  const url = new URL(location.href);
  url.hash = fragment;
  return url;
}

function fragmentOf(session: Pick<FinderSession, 'text' | 'filters' | 'sort' | 'view'>): string {
  return [queryToFragment(session), session.view === 'week' ? 'view=week' : ''].filter(Boolean).join('&');
}

const groupFragment = (id: string): string => `group=${encodeURIComponent(id)}`;

import { START, stepFinder, type FinderAction, type FinderSession } from '../../domain/finder-session.js';

/** Called after each action with the session as it is now and as it was before. */
export type SessionListener = (session: FinderSession, before: FinderSession, action: FinderAction) => void;

/**
 * Holds the session of one finder. Whoever wants to change it dispatches an action; whoever depends on it subscribes.
 */
export class FinderStore {
  private current = START;
  private readonly listeners = new Set<SessionListener>();

  /** What the visitor has chosen up to now. */
  get session(): FinderSession {
    return this.current;
  }

  /** Takes `action` into the session, then calls the listeners in the order they subscribed. */
  dispatch(action: FinderAction): void {
    const before = this.current;
    this.current = stepFinder(before, action);
    for (const listener of this.listeners) listener(this.current, before, action);
  }

  /** Calls `listener` after each action from now on. */
  subscribe(listener: SessionListener): void {
    this.listeners.add(listener);
  }
}

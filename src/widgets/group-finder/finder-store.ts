import { START, stepFirst, type FinderAction, type FinderSession } from '../../domain/finder-start.js';

/** Called after each action with the new and the previous session. */
export type SessionListener = (session: FinderSession, before: FinderSession, action: FinderAction) => void;

/**
 * Holds the session of one finder. To change it, dispatch an action; to follow it, subscribe.
 */
export class FinderStore {
  /** The session after an action; at first, only what `stepFirst` handles may be dispatched. */
  step = stepFirst as (before: FinderSession, action: FinderAction) => FinderSession;

  private current = START;
  private readonly listeners = new Set<SessionListener>();

  /** The current session. */
  get session(): FinderSession {
    return this.current;
  }

  /** Applies `action` to the session, then calls the listeners in the order they subscribed. */
  dispatch(action: FinderAction): void {
    const before = this.current;
    this.current = this.step(before, action);
    for (const listener of this.listeners) listener(this.current, before, action);
  }

  /** Calls `listener` after each action from now on. */
  subscribe(listener: SessionListener): void {
    this.listeners.add(listener);
  }
}

/** The state of a session. `settling` is the short quiet before the first step. */
export type SessionStatus = 'idle' | 'settling' | 'running' | 'paused' | 'finished' | 'stopped';

/** Who paused: the reader, or the page because it was hidden. */
export type PauseReason = 'reader' | 'away';

/** One session as plain data. */
export interface Session {
  readonly status: SessionStatus;
  /** Only while paused. */
  readonly reason?: PauseReason | undefined;
  /** The beat from which time is counted: the first, or the one the reader moved to. */
  readonly from: number;
  /**
   * While time runs: the clock reading at which `from` began (while settling: will begin). Otherwise: milliseconds into
   * `from`, below 0 while settling.
   */
  readonly mark: number;
  /** The current beat. */
  readonly index: number;
}

/** The state before a session starts. */
export const IDLE: Session = { status: 'idle', from: 0, mark: 0, index: 0 };

/** True while time runs. */
export function isMoving(session: Pick<Session, 'status'>): boolean {
  return session.status === 'running' || session.status === 'settling';
}

/** True from start to end, pauses included. */
export function isUnderWay(session: Pick<Session, 'status'>): boolean {
  return isMoving(session) || session.status === 'paused';
}

import { frameAt, type Frame, type Timeline } from './exercise-timeline.js';
import { IDLE, isMoving, isUnderWay, type PauseReason, type Session, type SessionStatus } from './session-status.js';

export { IDLE, isMoving, isUnderWay, type PauseReason, type Session } from './session-status.js';

/** What can happen to a session; `at` is the reading of a monotonic clock, in milliseconds. */
export type SessionAction =
  | { readonly type: 'start' | 'resume' | 'next' | 'back' | 'restart' | 'stop' | 'tick'; readonly at: number }
  | { readonly type: 'pause'; readonly at: number; readonly reason: PauseReason }
  | { readonly type: 'reset' };

/** Milliseconds of quiet before the first step. */
export const SETTLING = 3000;

/** Milliseconds since `session.from` began, excluding pauses; below 0 while settling. */
export function elapsedAt(session: Session, at: number): number {
  return isMoving(session) ? at - session.mark : session.mark;
}

/** The current frame at clock reading `at`. */
export function sessionFrame(session: Session, timeline: Timeline, at: number): Frame {
  return frameAt(timeline, elapsedAt(session, at), session.from);
}

/** The session after `action`; unchanged if the action does not apply. */
export function stepSession(session: Session, action: SessionAction, timeline: Timeline): Session {
  if (action.type === 'reset') return IDLE;
  const { at } = action;
  const elapsed = elapsedAt(session, at);
  switch (action.type) {
    case 'start':
    case 'restart':
      if (action.type === 'start' && isUnderWay(session)) return session;
      return settled({ status: 'running', from: 0, mark: at + SETTLING, index: 0 }, timeline, at);
    case 'tick':
      return isMoving(session) ? settled(session, timeline, at) : session;
    case 'pause':
      if (!isMoving(session)) return session;
      return rest(settled(session, timeline, at), 'paused', elapsed, action.reason);
    case 'resume':
      return session.status === 'paused' ? settled(run(session, at - session.mark), timeline, at) : session;
    case 'stop':
      if (!isUnderWay(session)) return session;
      return rest(isMoving(session) ? settled(session, timeline, at) : session, 'stopped', elapsed);
    case 'next':
    case 'back':
      return isUnderWay(session) ? move(session, timeline, at, action.type === 'next' ? 1 : -1) : session;
  }
}

function run(session: Session, mark: number): Session {
  return { status: 'running', from: session.from, mark, index: session.index };
}

function rest(session: Session, status: SessionStatus, elapsed: number, reason?: PauseReason): Session {
  if (session.status === 'finished') return session;
  return { status, ...(reason ? { reason } : {}), from: session.from, mark: elapsed, index: session.index };
}

/** Brings status and index up to the clock. */
function settled(session: Session, timeline: Timeline, at: number): Session {
  const elapsed = at - session.mark;
  if (elapsed < 0) return { ...session, status: 'settling', index: session.from };
  const frame = frameAt(timeline, elapsed, session.from);
  if (frame.done) return { status: 'finished', from: session.from, mark: elapsed, index: frame.index };
  return { ...session, status: 'running', index: frame.index };
}

/**
 * Moves to the previous or next beat. Forward while settling starts the first beat; past the last one ends the session.
 */
function move(session: Session, timeline: Timeline, at: number, by: 1 | -1): Session {
  const now = isMoving(session) ? settled(session, timeline, at) : session;
  if (now.status === 'finished') return now;
  const settling = elapsedAt(session, at) < 0;
  const index = settling ? 0 : Math.max(0, now.index + by);
  if (index >= timeline.beats.length)
    return { status: 'finished', from: now.from, mark: elapsedAt(session, at), index: now.index };
  if (session.status === 'paused') return { ...session, from: index, mark: 0, index };
  return { status: 'running', from: index, mark: at, index };
}

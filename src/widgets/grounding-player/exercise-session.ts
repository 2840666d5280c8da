import type { LitElement, ReactiveController } from 'lit';
import {
  elapsedAt,
  IDLE,
  isMoving,
  isUnderWay,
  sessionFrame,
  stepSession,
  type PauseReason,
  type Session,
  type SessionAction,
} from '../../domain/exercise-machine.js';
import type { Step } from '../../domain/exercise.js';
import type { Frame, Timeline } from '../../domain/exercise-timeline.js';
import { MOVE_MS, whenRemoved } from '../../page/departure.js';
import { isPageHidden } from '../../page/page-visibility.js';

/** Where a session's time comes from; tests may set another clock. */
export const sessionClock = {
  /** Milliseconds, never going back. */
  now: (): number => performance.now(),
  /** Calls once after `ms`; returns the way to cancel. */
  after: (ms: number, call: () => void): (() => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** What makes a session worth telling of; `return` = the reader is back at what paused meanwhile. */
export type SessionCause = SessionAction['type'] | 'return';

/** Hears each change: the session before it, and what caused it. */
export type SessionListener = (before: Session, cause: SessionCause) => void;

/**
 * Runs one session of an exercise for its host and updates the host when something a reader sees changes.
 * Where time stands is read off the clock, never counted in ticks, so late timers cannot add up. One timer, set to the
 * next second or step; movement is the compositor's. A page that is hidden, left, or puts its host out of sight pauses; removal pauses too,
 * and stops where the host is not put back soon. A host that is only moved goes on.
 */
export class ExerciseSession implements ReactiveController {
  /** Where the session stands. */
  session: Session = IDLE;

  private timeline: Timeline | undefined = undefined;
  private cancel: (() => void) | undefined = undefined;
  /** Calls off the stop that a removal leads to. */
  private keep: (() => void) | undefined = undefined;
  private goesOn = false;

  constructor(
    private readonly host: LitElement,
    private readonly listener: SessionListener,
  ) {}

  /** What is on now; nothing before the first start. */
  get frame(): Frame | undefined {
    return this.timeline && sessionFrame(this.session, this.timeline, sessionClock.now());
  }

  /** The timeline of the session; nothing before the first start. */
  get plan(): Timeline | undefined {
    return this.timeline;
  }

  /** Begins a session; while one is under way nothing happens. */
  start(timeline: Timeline, again = false): void {
    if (again || (!isMoving(this.session) && this.session.status !== 'paused')) this.timeline = timeline;
    this.send({ type: again ? 'restart' : 'start', at: sessionClock.now() });
  }

  /** Goes on with the same beats in the words of `steps`. */
  reword(steps: readonly Step[]): void {
    const { timeline } = this;
    if (timeline)
      this.timeline = {
        ...timeline,
        beats: timeline.beats.map((beat) => ({ ...beat, step: steps[beat.stepIndex] ?? beat.step })),
      };
  }

  /** Pauses for `reason`. */
  pause(reason: PauseReason): void {
    this.send({ type: 'pause', at: sessionClock.now(), reason });
  }

  /** Does what `type` says, where it makes sense now. */
  act(type: 'resume' | 'next' | 'back' | 'stop'): void {
    this.send({ type, at: sessionClock.now() });
  }

  /** Back to the beginning, without a word. */
  reset(): void {
    this.send({ type: 'reset' });
    this.timeline = undefined;
  }

  hostConnected(): void {
    addEventListener('visibilitychange', this.handleVisibility, true);
    addEventListener('pagehide', this.handleLeave);
    this.keep?.();
    this.keep = undefined;
    // A host without a page says nothing of its pause, so nothing is said of its end either, but where the step stands.
    if (this.goesOn && this.session.reason === 'away' && !isPageHidden())
      this.send({ type: 'resume', at: sessionClock.now() }, 'return');
    this.goesOn = false;
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.handleVisibility, true);
    removeEventListener('pagehide', this.handleLeave);
    void whenRemoved(this.host, () => {
      if (this.keep || !isUnderWay(this.session)) return;
      this.goesOn = isMoving(this.session);
      this.pause('away');
      this.keep = sessionClock.after(MOVE_MS, () => {
        this.keep = undefined;
        this.goesOn = false;
        this.act('stop');
      });
    });
  }

  private send(action: SessionAction, cause: SessionCause = action.type): void {
    if (!this.timeline) return;
    const before = this.session;
    this.session = stepSession(before, action, this.timeline);
    this.schedule();
    if (this.session !== before) {
      this.host.requestUpdate();
      this.listener(before, cause);
    }
  }

  private schedule(): void {
    this.cancel?.();
    this.cancel = undefined;
    if (!isMoving(this.session) || !this.timeline) return;
    const now = sessionClock.now();
    const settling = -elapsedAt(this.session, now);
    const wait = settling > 0 ? settling : sessionFrame(this.session, this.timeline, now).nextChange;
    // Rounded up: a timer that fires a hair early would only have to be set again.
    if (wait !== null) this.cancel = sessionClock.after(Math.ceil(wait), this.handleTime);
  }

  private readonly handleTime = (): void => {
    const drawn = this.host.renderRoot.querySelector('[part]') as Partial<Element> | null;
    // In a dialog that was closed nobody sees the way to stop what still sounds. Engines of 2023 and before cannot tell.
    if (drawn?.checkVisibility?.() === false) this.pause('away');
    else this.send({ type: 'tick', at: sessionClock.now() });
  };

  private readonly handleVisibility = (): void => {
    if (isPageHidden()) this.pause('away');
    else if (this.session.reason === 'away') this.listener(this.session, 'return');
  };

  private readonly handleLeave = (): void => this.pause('away');
}

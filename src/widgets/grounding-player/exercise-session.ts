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
import type { Timeline } from '../../domain/exercise-layout.js';
import type { Frame } from '../../domain/exercise-timeline.js';
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

/** What changed a session; `return` = the reader is back at an exercise that paused meanwhile. */
export type SessionCause = SessionAction['type'] | 'return';

/** Called after each change with the session before it and the cause. */
export type SessionListener = (before: Session, cause: SessionCause) => void;

/**
 * Runs one session of an exercise for its host and updates the host when something visible changes.
 * Time is read from the clock, never counted in ticks, so late timers cannot add up. There is one timer, set to the
 * next second or step; the compositor does the movement. The session pauses when the page is hidden or left, or when
 * its host is out of sight. Removal pauses it too, and stops it unless the host is soon put back. A host that is only
 * moved goes on.
 */
export class ExerciseSession implements ReactiveController {
  /** Where the session stands. */
  session: Session = IDLE;

  private timeline: Timeline | undefined = undefined;
  private cancel: (() => void) | undefined = undefined;
  /** Cancels the stop that follows a removal. */
  private cancelStop: (() => void) | undefined = undefined;
  /** It was running when its host was removed. */
  private wasMoving = false;

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

  /** Continues with the same beats in the words of `steps`. */
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

  /** Back to the beginning, without an announcement. */
  reset(): void {
    this.send({ type: 'reset' });
    this.timeline = undefined;
  }

  hostConnected(): void {
    addEventListener('visibilitychange', this.handleVisibility, true);
    addEventListener('pagehide', this.handleLeave);
    this.cancelStop?.();
    this.cancelStop = undefined;
    // A pause without a page was never announced; its end is not either, only the current step.
    if (this.wasMoving && this.session.reason === 'away' && !isPageHidden())
      this.send({ type: 'resume', at: sessionClock.now() }, 'return');
    this.wasMoving = false;
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.handleVisibility, true);
    removeEventListener('pagehide', this.handleLeave);
    void whenRemoved(this.host, () => {
      if (this.cancelStop || !isUnderWay(this.session)) return;
      this.wasMoving = isMoving(this.session);
      this.pause('away');
      this.cancelStop = sessionClock.after(MOVE_MS, () => {
        this.cancelStop = undefined;
        this.wasMoving = false;
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
    // Rounded up: a timer that fires early would only have to be set again.
    if (wait !== null) this.cancel = sessionClock.after(Math.ceil(wait), this.handleTime);
  }

  private readonly handleTime = (): void => {
    const drawn = this.host.renderRoot.querySelector('[part]') as Partial<Element> | null;
    // Nobody can stop what still sounds in a closed dialog. Browsers from before 2024 cannot tell.
    if (drawn?.checkVisibility?.() === false) this.pause('away');
    else this.send({ type: 'tick', at: sessionClock.now() });
  };

  private readonly handleVisibility = (): void => {
    if (isPageHidden()) this.pause('away');
    else if (this.session.reason === 'away') this.listener(this.session, 'return');
  };

  private readonly handleLeave = (): void => this.pause('away');
}

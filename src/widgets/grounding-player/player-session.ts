import type { LitElement, ReactiveController } from 'lit';
import { ExerciseSession, type SessionCause } from './exercise-session.js';
import type { Exercise } from '../../domain/exercise.js';
import { isMoving, isUnderWay, type Session } from '../../domain/exercise-machine.js';
import { timelineOf, type Frame, type Timeline, type TimelineOptions } from '../../domain/exercise-timeline.js';
import { ExerciseEvent, type ExerciseEventType } from './grounding-player.events.js';
import { announcement, type Announce } from './player-announcements.js';
import { PlayerEffects } from './player-effects.js';
import type { PlayerWords } from './player-words.js';
import type { ReaderOptions } from './reader-options.js';

/** Every custom state of a session. */
export const STATUSES = ['idle', 'settling', 'running', 'paused', 'finished', 'stopped'] as const;

/** Another player that begins lets this one pause: nobody follows two rhythms. */
const BEGINNINGS = ['peer-exercise-start', 'peer-exercise-resume'] as const;

/** What a session asks its player. */
export interface SessionSettings {
  readonly options: ReaderOptions;
  readonly timing: TimelineOptions;
  readonly announce: Announce;
  /** Origins that recordings may come from, besides the feed's and the page's own. */
  readonly origins: readonly string[];
  readonly localized: PlayerWords;
}

/** One session and all that comes with it: what is said, heard and felt, and the events. */
export class PlayerSession implements ReactiveController {
  /** What a screen reader is told now. */
  said = '';
  /** What is on; a page that changes its mind does not change a session. */
  exercise: Exercise | undefined = undefined;
  /** Grows whenever a beat begins by other means than the passing of time. */
  lap = 0;
  readonly effects: PlayerEffects;
  private readonly run: ExerciseSession;
  private told: ExerciseEvent | undefined = undefined;

  constructor(
    private readonly host: LitElement,
    private readonly settings: () => SessionSettings,
  ) {
    this.effects = new PlayerEffects(host);
    this.run = new ExerciseSession(host, (before, cause) => this.handleChange(before, cause));
    host.addController(this);
  }

  hostConnected(): void {
    this.effects.hostConnected();
    this.run.hostConnected();
    BEGINNINGS.forEach((name) => addEventListener(name, this.handleOther, true));
  }

  hostDisconnected(): void {
    this.effects.hostDisconnected();
    this.run.hostDisconnected();
    BEGINNINGS.forEach((name) => removeEventListener(name, this.handleOther, true));
  }

  get session(): Session {
    return this.run.session;
  }

  get frame(): Frame | undefined {
    return this.run.frame;
  }

  /** How the session is laid out; before one, how `exercise` would be. */
  timeline(exercise: Exercise): Timeline {
    return (this.exercise && this.run.plan) ?? timelineOf(exercise, this.settings().timing);
  }

  /** Puts what is on into the words of `all`, once a page speaks another language, if it goes on step for step the same. Gives `all` back. */
  inWords(all: readonly Exercise[]): readonly Exercise[] {
    const { exercise } = this;
    const same = exercise && all.find(({ id }) => id === exercise.id);
    if (
      same &&
      same !== exercise &&
      same.steps.length === exercise.steps.length &&
      same.steps.every(
        ({ phase, seconds }, at) => phase === exercise.steps[at]!.phase && seconds === exercise.steps[at]!.seconds,
      )
    ) {
      this.exercise = same;
      this.run.reword(same.steps);
    }
    return all;
  }

  /** Starts `exercise`, or goes on with what pauses; `again` starts from the beginning in any case. Only from a reader's action. */
  play(exercise: Exercise, again = false): void {
    const { options, timing } = this.settings();
    this.effects.ready(options);
    this.effects.unlock(options);
    if (this.session.status === 'paused' && !again) {
      this.run.act('resume');
      return;
    }
    const current = isUnderWay(this.session) ? (this.exercise ?? exercise) : exercise;
    this.exercise = current;
    this.run.start(timelineOf(current, timing), again);
  }

  pause(): void {
    this.run.pause('reader');
  }

  act(type: 'next' | 'back' | 'stop'): void {
    this.run.act(type);
  }

  /** Ends what is on and goes back to the beginning. */
  reset(): void {
    this.run.act('stop');
    this.run.reset();
    this.exercise = undefined;
    this.said = '';
  }

  /** Says `text` in the place where screen readers hear it. */
  say(text: string): void {
    // The same words twice are only heard when the text differs.
    this.said = text && text === this.said ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  private handleChange(before: Session, cause: SessionCause): void {
    const { session, exercise, frame } = this;
    if (!exercise || !frame || cause === 'reset') return;
    const begins = cause === 'start' || cause === 'restart';
    const asked = cause === 'next' || cause === 'back';
    const moved = asked || session.index !== before.index || session.from !== before.from;
    const status = session.status !== before.status;
    if (begins || asked) this.lap += 1;
    if (begins) this.tell('start');
    if (status && session.status === 'paused') this.tell('pause');
    if (cause === 'resume') this.tell('resume');
    if (moved && !begins && isUnderWay(session)) this.tell('step');
    if (status && session.status === 'finished') this.tell('finish');
    if (status && session.status === 'stopped') this.tell('stop');
    const { options, announce, localized } = this.settings();
    // Nobody hears what is said to a page out of sight: that pause is told on return.
    const isUnheard = cause === 'pause' && session.reason === 'away';
    if (cause === 'return' || ((moved || status || begins) && !isUnheard)) {
      // Who moves on during a pause wants to know where to.
      const told: Session = asked && session.status === 'paused' ? { ...session, status: 'running' } : session;
      const progress = { exercise, session: told, timeline: this.timeline(exercise), frame };
      this.say(announcement(progress, frame, announce, localized));
    }
    if (!isMoving(session)) {
      if (session.status === 'finished') this.effects.end(options);
      else this.effects.rest();
      return;
    }
    this.effects.hold();
    if (moved || status) this.cue();
  }

  /** Sounds the step that is on, as the reader wants it. */
  cue(): void {
    const { session, exercise, frame } = this;
    if (!exercise || !frame || session.status !== 'running') return;
    const { options, localized, origins } = this.settings();
    this.effects.step(frame.beat.step, options, exercise.language ?? localized.lang, origins);
  }

  private tell(type: ExerciseEventType): void {
    const { exercise, frame } = this;
    if (!exercise || !frame || !this.host.isConnected) return;
    this.told = new ExerciseEvent(type, { exercise: exercise.id, step: frame.beat.stepIndex });
    this.host.dispatchEvent(this.told);
  }

  // Players of other scripts on the page are heard too. Where a tree is closed, an event's target does not tell whose it is.
  private readonly handleOther = (event: Event): void => {
    if (event !== this.told) this.pause();
  };
}

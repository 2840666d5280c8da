import type { LitElement, ReactiveController } from 'lit';
import { ExerciseSession, type SessionCause } from './exercise-session.js';
import type { Exercise } from '../../domain/exercise.js';
import { timelineOf, type Timeline } from '../../domain/exercise-layout.js';
import type { Frame } from '../../domain/exercise-timeline.js';
import { isMoving, isUnderWay, type Session } from '../../domain/session-status.js';
import { ExerciseEvent, type ExerciseEventType } from './grounding-player.events.js';
import type { Announce } from './announce.js';
import { announcement } from './player-announcements.js';
import { PlayerEffects } from './player-effects.js';
import type { PlayerWords } from './player-words.js';
import type { Motion, PageTiming, ReaderOptions } from './reader-options.js';
import { pressKey } from './player-keys.js';
import type { ExerciseProgress } from './exercise-progress.js';
import type { SessionView } from './player-model.js';
import { sceneOf } from './session-scene.js';
import { sessionView } from './session-view.js';
import { optionsFrom } from './stored-choices.js';
import { StageMotion } from './stage-motion.js';
import { timingOf } from './timing-options.js';

export { groundingPlayer } from '../../i18n/en/grounding-player.js';
export { styles } from './session.styles.js';

/** When another player begins, this one pauses: nobody follows two rhythms. */
const BEGINNINGS = ['peer-exercise-start', 'peer-exercise-resume'] as const;

/** The settings of the player that a session needs. */
export interface SessionSettings {
  readonly options: ReaderOptions;
  readonly page: PageTiming;
  readonly announce: Announce;
  /** Origins that recordings may come from, besides the feed's and the page's own; as the page writes them. */
  readonly origins: string | undefined;
  readonly localized: PlayerWords;
}

/** One session with its announcements, effects and events. */
export class PlayerSession implements ReactiveController {
  /** What screen readers are to read now. */
  announcement = '';
  /** The current exercise; a change of the page's attributes does not affect a session. */
  exercise: Exercise | undefined = undefined;
  /** Grows whenever a beat begins for another reason than the passing of time. */
  lap = 0;
  readonly effects: PlayerEffects;
  /** What the session shows. */
  readonly view: SessionView = sessionView;
  /** Does what a key press stands for. */
  readonly press = pressKey;
  /** What a store holds of the reader's options. */
  readonly optionsFrom = optionsFrom;
  private readonly run: ExerciseSession;
  private readonly stage = new StageMotion();
  private lastEvent: ExerciseEvent | undefined = undefined;

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
    this.host.addEventListener('click', this.handlePress);
  }

  hostDisconnected(): void {
    this.effects.hostDisconnected();
    this.run.hostDisconnected();
    BEGINNINGS.forEach((name) => removeEventListener(name, this.handleOther, true));
    this.host.removeEventListener('click', this.handlePress);
  }

  get session(): Session {
    return this.run.session;
  }

  get frame(): Frame | undefined {
    return this.run.frame;
  }

  /** How the session is laid out; before one, how `exercise` would be. */
  timeline(exercise: Exercise): Timeline {
    return (this.exercise && this.run.plan) ?? timelineOf(exercise, timingOf(this.settings()));
  }

  /** Where the session of `exercise` stands. */
  progress(exercise: Exercise): ExerciseProgress {
    const { session, frame } = this;
    return { exercise, session, timeline: this.timeline(exercise), frame };
  }

  /** Puts the exercise that is on into the words of `same`, where its steps are otherwise the same. */
  inWords(same: Exercise | undefined): void {
    const { exercise } = this;
    if (
      exercise &&
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
  }

  /** Moves the shape on `stage` as far as `motion` allows; for after an update. */
  show(stage: Element | null, exercise: Exercise | undefined, motion: Exclude<Motion, 'auto'>): void {
    // Time has passed since the update began; the animation starts at the current time.
    this.stage.show(stage, exercise && sceneOf(this.progress(exercise), this.lap, motion));
  }

  /** Applies the reader's options: unwanted sound ends at once, and a voice that is now wanted reads the current step. */
  apply(before: ReaderOptions, options: ReaderOptions): void {
    this.effects.ready(options);
    if ((before.voice && !options.voice) || (before.sound && !options.sound)) this.effects.hush();
    if (!before.voice && options.voice) this.cue();
    this.effects.unlock(options);
  }

  /** Starts `exercise`, or resumes one that pauses; `again` always starts over. Only a reader's action may call it. */
  play(exercise: Exercise, again = false): void {
    const settings = this.settings();
    const { options } = settings;
    this.effects.ready(options);
    this.effects.unlock(options);
    if (this.session.status === 'paused' && !again) {
      this.run.act('resume');
      return;
    }
    const current = isUnderWay(this.session) ? (this.exercise ?? exercise) : exercise;
    this.exercise = current;
    this.run.start(timelineOf(current, timingOf(settings)), again);
  }

  pause(): void {
    this.run.pause('reader');
  }

  act(type: 'next' | 'back' | 'stop'): void {
    this.run.act(type);
  }

  /** Ends the session and goes back to the beginning. */
  reset(): void {
    this.run.act('stop');
    this.run.reset();
    this.exercise = undefined;
    this.announcement = '';
  }

  /** Announces `text` to screen readers. */
  announce(text: string): void {
    // The same words are only read again where the text differs.
    this.announcement = text && text === this.announcement ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  private handleChange(before: Session, cause: SessionCause): void {
    const { session, exercise, frame } = this;
    if (!exercise || !frame || cause === 'reset') return;
    const begins = cause === 'start' || cause === 'restart';
    const isByReader = cause === 'next' || cause === 'back';
    const moved = isByReader || session.index !== before.index || session.from !== before.from;
    const status = session.status !== before.status;
    if (begins || isByReader) this.lap += 1;
    if (begins) this.fire('start');
    if (status && session.status === 'paused') this.fire('pause');
    if (cause === 'resume') this.fire('resume');
    if (moved && !begins && isUnderWay(session)) this.fire('step');
    if (status && session.status === 'finished') this.fire('finish');
    if (status && session.status === 'stopped') this.fire('stop');
    const { options, announce, localized } = this.settings();
    // A hidden page is not read out: that pause is announced on return.
    const isUnheard = cause === 'pause' && session.reason === 'away';
    if (cause === 'return' || ((moved || status || begins) && !isUnheard)) {
      // A reader who moves on during a pause needs to hear where they are.
      const shown: Session = isByReader && session.status === 'paused' ? { ...session, status: 'running' } : session;
      const progress = { exercise, session: shown, timeline: this.timeline(exercise), frame };
      this.announce(announcement(progress, frame, announce, localized));
    }
    if (!isMoving(session)) {
      if (session.status === 'finished') this.effects.end(options);
      else this.effects.rest();
      return;
    }
    this.effects.hold();
    if (moved || status) this.cue();
  }

  /** Plays the sounds of the step that is on, as the reader wants them. */
  cue(): void {
    const { session, exercise, frame } = this;
    if (!exercise || !frame || session.status !== 'running') return;
    const { options, localized, origins } = this.settings();
    this.effects.step(frame.beat.step, options, exercise.language ?? localized.lang, origins);
  }

  private fire(type: ExerciseEventType): void {
    const { exercise, frame } = this;
    if (!exercise || !frame || !this.host.isConnected) return;
    this.lastEvent = new ExerciseEvent(type, { exercise: exercise.id, step: frame.beat.stepIndex });
    this.host.dispatchEvent(this.lastEvent);
  }

  // A start that had to wait for its code came too late for devices that allow sound only within a press: the next one
  // will do.
  private readonly handlePress = (): void => {
    if (!isUnderWay(this.session)) return;
    const { options } = this.settings();
    this.effects.ready(options);
    this.effects.unlock(options);
  };

  // Includes players of other scripts on the page. In a closed tree an event's target does not tell whose it is.
  private readonly handleOther = (event: Event): void => {
    if (event !== this.lastEvent) this.pause();
  };
}

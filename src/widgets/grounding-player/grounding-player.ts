import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import { isMoving, isUnderWay } from '../../domain/exercise-machine.js';
import type { TimelineOptions } from '../../domain/exercise-timeline.js';
import type { Exercise } from '../../domain/exercise.js';
import { exerciseReader } from '../../feed/readers/exercises.js';
import { safeHref } from '../../feed/safe-href.js';
import { exercises } from '../../i18n/en/exercises.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { groundingPlayer } from '../../i18n/en/grounding-player.js';
import { helplines } from '../../i18n/en/helplines.js';
import { region } from '../../i18n/en/region.js';
import { pageBase } from '../../page/page-base.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, shownState } from '../../ui/feed-status.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { oneOf } from '../../ui/one-of.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { originsFrom, warnAbout } from './attribute-values.js';
import { allExercises, choose, warnOfUnknown, type Choice } from './exercise-choice.js';
import { playerStyles } from './grounding-player.styles.js';
import { MotionPreference } from './motion-preference.js';
import { ANNOUNCE, type Announce } from './player-announcements.js';
import { replyTo } from './player-ending.js';
import { helpNumbers } from './player-help.js';
import { commandFor, keysOff } from './player-keys.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { openPanels } from './player-panels.js';
import { PlayerSession, STATUSES } from './player-session.js';
import { playerView } from './player-view.js';
import type { PlayerWords } from './player-words.js';
import { ReaderChoices } from './reader-choices.js';
import { lengthFrom, lengthText, motionOf, MOTIONS, timingOptions, type Motion } from './reader-options.js';
import { sceneOf } from './session-scene.js';
import { StageMotion } from './stage-motion.js';

/**
 * Follow a grounding exercise at your own pace: breathing, senses, body, a calm place.
 * Nothing starts, sounds, vibrates or takes the focus by itself; Stop is always there and works at once.
 *
 * @customElement peer-grounding-player
 * @slot - The page's own fallback, such as the steps as a list: shown without scripts, and where there is no exercise.
 * @csspart base - The frame.
 * @csspart stage - The shape and its ring.
 * @csspart shape - The shape.
 * @csspart ring - The progress ring.
 * @csspart place - “Round 3 of 6”.
 * @csspart step - The current step, where it is read rather than breathed.
 * @csspart controls - The buttons.
 * @csspart button - Each button; also `play`, `back`, `next` and `stop`.
 * @csspart cautions - What to know before starting.
 * @csspart steps - The list of steps.
 * @csspart options - The visitor's options.
 * @csspart chooser - The exercises to choose from.
 * @csspart alternatives - Other exercises to switch to.
 * @csspart ending - The question at the end.
 * @csspart help-link - “I need help now”.
 * @csspart help - The lines to call or write to.
 * @cssproperty [--peer-grounding-player-shape=var(--peer-accent)] - Color of the outer shape.
 * @cssproperty [--peer-grounding-player-core] - Color of the inner shape, behind the words.
 * @cssproperty [--peer-grounding-player-ring=var(--peer-accent)] - Color of the elapsed part of the ring.
 * @cssproperty [--peer-grounding-player-track=var(--peer-line)] - Color of the remaining part of the ring.
 * @cssstate loading - The feed with the exercise is loading.
 * @cssstate ready - An exercise is shown.
 * @cssstate empty - There is no exercise.
 * @cssstate stale - The feed's last good copy is shown.
 * @cssstate failed - The feed could not be used.
 * @cssstate idle - Nothing has started.
 * @cssstate settling - The pause before the first step.
 * @cssstate running - The session is running.
 * @cssstate paused - The session is paused.
 * @cssstate finished - The session has finished.
 * @cssstate stopped - The visitor stopped the session.
 * @fires {ExerciseEvent} peer-exercise-start - A session began.
 * @fires {ExerciseEvent} peer-exercise-pause - The session paused: the visitor paused it, or it is out of sight.
 * @fires {ExerciseEvent} peer-exercise-resume - The session resumed.
 * @fires {ExerciseEvent} peer-exercise-step - A step, or a phase of a breath, began.
 * @fires {ExerciseEvent} peer-exercise-finish - The session reached its end.
 * @fires {ExerciseEvent} peer-exercise-stop - The visitor stopped the session.
 */
export class GroundingPlayer extends DataWidget {
  static override styles = [DataWidget.styles, playerStyles];
  protected static override reader = exerciseReader;

  /** Id of the exercise to show, built in or from the feed; `five-senses` without it. */
  @property() exercise?: string;

  /** Ids of exercises the visitor may choose from, separated by spaces, or `all`. */
  @property() choose?: string;

  /** How long the exercise lasts: "5" or "5 min" for minutes, "8 rounds" for rounds. The visitor can change it. */
  @property() length?: string;

  /**
   * How much motion to show, unless the visitor's device asks for less: `auto`, `full`, `gentle` (fading only) or
   * `none`.
   */
  @property({ useDefault: true }) motion: Motion = 'auto';

  /** What screen readers announce: `steps` (each phase or step), `all` (also how far along) or `off`. */
  @property({ useDefault: true }) announce: Announce = 'steps';

  /** Leaves out the breath holds. */
  @property({ type: Boolean, attribute: 'no-holds' }) noHolds = false;

  /**
   * Turns off keyboard shortcuts: all of them, or those it lists out of `toggle next back again stop sound voice keys`.
   */
  @property({ type: Boolean, attribute: 'no-hotkeys', converter: (value) => value ?? false }) noHotkeys:
    boolean | string = false;

  /**
   * The page's own help page, linked from “I need help now”; without it, the crisis lines of the visitor's region are
   * shown.
   */
  @property({ attribute: 'help-href' }) helpHref?: string;

  /** Origins that a feed's recordings may come from besides the feed's own and the page's, separated by spaces. */
  @property({ attribute: 'audio-origins' }) audioOrigins?: string;

  protected override readonly plainNumbers = () => plainLines(() => this.reader.home.region);
  private readonly reader: ReaderChoices = new ReaderChoices(this, () => this.run);
  private readonly run: PlayerSession = new PlayerSession(this, () => ({
    options: this.reader.options,
    timing: this.timing,
    announce: this.announce,
    localized: this.localized,
    origins: originsFrom(this.audioOrigins),
  }));
  private readonly device = new MotionPreference(this);
  private readonly landmark = new LandmarkNumber(this);
  private readonly stageMotion = new StageMotion();
  private choice: Choice = { current: undefined, offered: [], unknown: [] };
  private localized!: PlayerWords;
  private model!: PlayerModel;

  /** Starts, or resumes after a pause. Call it only in response to a visitor's action. */
  play(): void {
    this.begin(false);
  }

  /** Pauses. */
  pause(): void {
    this.run.pause();
  }

  /** Stops at once. */
  stop(): void {
    this.run.act('stop');
  }

  private begin(again: boolean): void {
    this.reader.feel(undefined);
    if (this.current) this.run.play(this.current, again);
  }

  private get current(): Exercise | undefined {
    return this.run.exercise ?? this.choice.current;
  }

  private get timing(): TimelineOptions {
    return timingOptions(this.reader.options, {
      length: this.length,
      noHolds: this.noHolds,
      wait: this.device.reduced,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.localized = this.words('groundingPlayer', groundingPlayer);
    if (changed.has('remember')) this.reader.recall();
    if (changed.has('motion')) this.motion = oneOf(this.localName, 'motion', this.motion, MOTIONS);
    if (changed.has('announce')) this.announce = oneOf(this.localName, 'announce', this.announce, ANNOUNCE);
    const length = lengthText(this.length);
    if (changed.has('length') && length && !lengthFrom(length))
      warnAbout(`unknown length "${length.slice(0, 40)}", using the exercise's own`);
    if (this.hasUpdated && (changed.has('exercise') || changed.has('choose'))) this.reader.pick(undefined);
    const { feed, progress } = (this.model = this.makeModel());
    const isReady = feed.status === 'idle' || (progress && feed.status !== 'stale');
    this.showState(isReady ? 'ready' : shownState(feed, true), FEED_STATES);
    this.showState(this.run.session.status, STATUSES);
    // When the focused button goes away, the focus moves to the one that stays.
    this.keptFocus.aim('.main-button');
  }

  private makeModel(): PlayerModel {
    const { run, reader, data, localized } = this;
    const { options, home } = reader;
    const all = run.inWords(allExercises(this.words('exercises', exercises).words, data.state.data.exercises));
    this.choice = choose(all, { exercise: this.exercise, choose: this.choose, picked: reader.picked });
    const { current, timing } = this;
    const { offered } = this.choice;
    const open = openPanels(reader.open, current, offered);
    const helpHref = this.helpHref ? safeHref(this.helpHref, pageBase()) : undefined;
    return {
      localized,
      status: this.words('feedStatus', feedStatus),
      lines: this.words('helplines', helplines),
      regions: this.words('region', region),
      level: this.headingLevel,
      number: this.landmark.of(current?.title ?? ''),
      feed: data.state,
      progress: current && {
        exercise: current,
        session: run.session,
        timeline: run.timeline(current),
        frame: run.frame,
      },
      isUnderWay: isUnderWay(run.session),
      all,
      offered,
      options,
      timing,
      motion: options.motion ?? this.motion,
      shownMotion: motionOf(options.motion, this.motion, this.device.reduced),
      // Only checked if the reader wants a voice, since the check starts the device's speech engine.
      lacksVoice: open.includes('options') && options.voice === true && !run.effects.hasVoice(localized.lang),
      keysOff: keysOff(this.noHotkeys),
      canForget: this.remember,
      openPanels: open,
      feeling: reader.feeling,
      home: { found: home.found, isOpen: home.isOpen },
      isHelpOpen: reader.isHelpOpen,
      helpHref,
      hasOwnNumber: hasOtherNumber(this, helpHref ? [] : helpNumbers(home.region, () => this.requestUpdate())),
      announcement: run.announcement,
    };
  }

  protected override updated(): void {
    // After the update: only then may a `<peer-feed>` around the player have begun to load.
    void this.updateComplete.then(
      () => !this.isUpdatePending && this.data.state.status !== 'loading' && warnOfUnknown(this.choice),
    );
    const { progress, shownMotion } = this.model;
    // Time has passed since the model was computed; the animation starts at the current time.
    const scene = progress && sceneOf({ ...progress, frame: this.run.frame }, this.run.lap, shownMotion);
    this.stageMotion.show(this.renderRoot.querySelector('.stage'), scene);
  }

  protected override render(): TemplateResult {
    return playerView(this.model, this.actions);
  }

  private readonly actions: PlayerActions = {
    toggle: () => (isMoving(this.run.session) ? this.pause() : this.play()),
    back: () => this.run.act('back'),
    next: () => this.run.act('next'),
    again: () => this.begin(true),
    stop: () => this.stop(),
    reload: () => void this.reload(),
    press: (event) => this.handleKey(event),
    feel: (feeling) => this.reader.feel(feeling, replyTo(feeling, this.localized)),
    change: (options) => this.reader.change(options),
    forget: () => this.reader.forget(),
    togglePanel: (panel) => this.reader.toggle(panel, this.model.openPanels),
    pick: (id) => {
      this.reader.pick(id);
      // The pressed button is gone or another one now. The cautions are read before “Start” can be pressed.
      this.keptFocus.toWords('.heading', 'cautions');
    },
    toggleHelp: () => this.reader.toggleHelp(),
    region: { toggle: () => this.reader.home.toggle(), choose: (code) => this.reader.home.choose(code) },
  };

  private handleKey(event: KeyboardEvent): void {
    const { actions, reader, model } = this;
    const isRightToLeft = this.localized.dir === 'rtl';
    const command = commandFor(event, isRightToLeft, isUnderWay(this.run.session), model.keysOff);
    if (command) event.preventDefault();
    if (!command || event.repeat) return; // one press, however long it is held
    if (command === 'keys') actions.togglePanel('options');
    else if (command === 'voice' || command === 'sound') reader.change({ [command]: !reader.options[command] });
    else actions[command]();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-grounding-player': GroundingPlayer;
  }
}

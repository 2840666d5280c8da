import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import type { Exercise, ExerciseWords } from '../../domain/exercise.js';
import { IDLE, isMoving, isUnderWay } from '../../domain/session-status.js';
import { lateExerciseReader } from '../../feed/readers/late-exercises.js';
import { safeHref } from '../../feed/safe-href.js';
import { phases } from '../../i18n/en/exercises/phases.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { firstWords } from '../../i18n/en/grounding-player/first.js';
import { helplines } from '../../i18n/en/helplines.js';
import { pageBase } from '../../page/page-base.js';
import { PartsAhead } from '../../page/parts-ahead.js';
import type { Part } from '../../parts/part.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, shownState } from '../../ui/feed-status.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { oneOf } from '../../ui/one-of.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { ANNOUNCE, type Announce } from './announce.js';
import { partOf } from './built-in-exercises.js';
import { stateOf } from './coming-view.js';
import { playerStyles } from './grounding-player.styles.js';
import { chooseFrom } from './first-choice.js';
import type { Choice } from './known-exercise.js';
import { detailsPart, sessionPart } from './late-parts.js';
import { panelsPart } from './panels-part.js';
import { LateSession } from './late-session.js';
import { MotionPreference } from './motion-preference.js';
import { helpNumbers } from './player-help.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { soundPart, speechPart } from './sound-parts.js';
import { playerView } from './player-view.js';
import type { PlayerWords } from './player-words.js';
import { ReaderChoices } from './reader-choices.js';
import { motionOf, MOTIONS, type Motion, type PageTiming } from './reader-options.js';

/** Every custom state of a session. */
const STATUSES = ['idle', 'settling', 'running', 'paused', 'finished', 'stopped'] as const;

/** What no language says is said in English, by the part of each exercise. */
const ENGLISH: ExerciseWords = { phases, notes: {}, scripts: {} };

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
  protected static override reader = lateExerciseReader;

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
  private readonly reader: ReaderChoices = new ReaderChoices(this, () => this.session);
  private readonly session: LateSession = new LateSession(this, () => ({
    options: this.reader.options,
    page: this.timing,
    announce: this.announce,
    localized: this.localized,
    origins: this.audioOrigins,
  }));
  private readonly device = new MotionPreference(this);
  private readonly landmark = new LandmarkNumber(this);
  private readonly ahead = new PartsAhead(
    this,
    () => this.model.progress !== undefined,
    () => this.partsToCome,
  );
  private choice: Choice = { current: undefined, offered: [], unknown: [], all: [] };
  /** The page wants to start an exercise that is still being fetched. */
  private isPlayWanted = false;
  private model!: PlayerModel;

  /** Starts, or resumes after a pause. Call it only in response to a visitor's action. */
  play(): void {
    this.begin(false);
  }

  /** Pauses. */
  pause(): void {
    this.isPlayWanted = false;
    this.session.pause();
  }

  /** Stops at once. */
  stop(): void {
    this.isPlayWanted = false;
    this.session.stop();
  }

  private begin(again: boolean): void {
    const { reader, session, current } = this;
    reader.feel(undefined);
    this.isPlayWanted = !current && this.choice.current !== undefined;
    if (!current) return;
    session.begin((run) => run.play(this.current ?? current, again));
  }

  private get current(): Exercise | undefined {
    return this.session.run?.exercise ?? this.choice.current?.whole;
  }

  /** What the next presses may need: Start, another exercise, the options. */
  private get partsToCome(): readonly Part<object>[] {
    const { sound, voice } = this.reader.options;
    const ids = [...(this.current?.alternatives ?? []), ...this.choice.offered.map(({ id }) => id)];
    return [
      sessionPart,
      ...(sound || voice ? [soundPart] : []),
      ...(voice ? [speechPart] : []),
      ...ids.flatMap((id) => partOf(id) ?? []),
      panelsPart,
    ];
  }

  private get timing(): PageTiming {
    return { length: this.length, noHolds: this.noHolds, wait: this.device.reduced };
  }

  /** The player's words. Those that are not here yet are used only by the parts that bring them. */
  private get localized(): PlayerWords {
    const english = (detailsPart.arrived ?? sessionPart.arrived)?.groundingPlayer ?? firstWords;
    return this.words('groundingPlayer', english) as PlayerWords;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('remember')) this.reader.recall();
    if (changed.has('motion')) this.motion = oneOf(this.localName, 'motion', this.motion, MOTIONS);
    if (changed.has('announce')) this.announce = oneOf(this.localName, 'announce', this.announce, ANNOUNCE);
    if (this.hasUpdated && (changed.has('exercise') || changed.has('choose'))) this.reader.pick(undefined);
    const { feed, progress, coming } = (this.model = this.makeModel());
    const isReady = feed.status === 'idle' || (progress && feed.status !== 'stale');
    const arrival = coming && stateOf(coming);
    this.showState(arrival ?? (isReady ? 'ready' : shownState(feed, true)), FEED_STATES);
    this.showState(progress?.session.status ?? 'idle', STATUSES);
    // When the focused button goes away, the focus moves to the one that stays.
    this.keptFocus.aim('.main-button');
  }

  /** The exercise on show, which may still be on its way, and every other one. */
  private settleChoice(): Choice {
    const { exercise, choose, reader, data } = this;
    const { words } = this.words('exercises', ENGLISH);
    const wanted = { exercise, choose, picked: reader.picked };
    const offer = { words, feed: data.state.data.exercises, wanted, panels: reader.open };
    const choice = (detailsPart.arrived?.chooseFrom ?? chooseFrom)(offer, () => this.requestUpdate());
    const { run } = this.session;
    run?.inWords(choice.all.find(({ id }) => id === run.exercise?.id)?.whole);
    return choice;
  }

  private makeModel(): PlayerModel {
    const { session, reader, data, localized } = this;
    const { options, home } = reader;
    const { run, start } = session;
    const choice = (this.choice = this.settleChoice());
    const { current } = this;
    const coming = current ? undefined : choice.current;
    const progress = current && { exercise: current, session: run?.session ?? IDLE };
    const status = this.words('feedStatus', feedStatus);
    const helpHref = this.helpHref ? safeHref(this.helpHref, pageBase()) : undefined;
    return {
      localized,
      status,
      lines: this.words('helplines', helplines),
      findWords: (block, english) => this.words(block, english),
      level: this.headingLevel,
      number: this.landmark.of((current ?? coming)?.title ?? ''),
      feed: data.state,
      progress,
      coming,
      isUnderWay: isUnderWay(progress?.session ?? IDLE),
      on:
        current && run && run.session.status !== 'idle'
          ? { progress: run.progress(current), view: run.view }
          : undefined,
      start,
      choice,
      options,
      page: this.timing,
      motion: options.motion ?? this.motion,
      shownMotion: motionOf(options.motion, this.motion, this.device.reduced),
      run,
      noHotkeys: this.noHotkeys,
      canForget: this.remember,
      panels: reader.open,
      feeling: reader.feeling,
      home: { found: home.found, isOpen: home.isOpen },
      isHelpOpen: reader.isHelpOpen,
      helpHref,
      hasOwnNumber: hasOtherNumber(this, helpHref ? [] : helpNumbers(home.region, () => this.requestUpdate())),
      announcement: start === 'waiting' ? status.words.loading : (run?.announcement ?? ''),
    };
  }

  protected override updated(): void {
    // After the update: only then may a `<peer-feed>` around the player have begun to load.
    void this.updateComplete.then(
      () =>
        !this.isUpdatePending &&
        this.data.state.status !== 'loading' &&
        detailsPart.arrived?.warnOfUnknown(this.choice),
    );
    detailsPart.arrived?.warnOfLength(this.length);
    const { progress, shownMotion } = this.model;
    this.session.run?.show(this.renderRoot.querySelector('.stage'), progress?.exercise, shownMotion);
    if (this.isPlayWanted && progress) this.begin(false);
  }

  protected override render(): TemplateResult {
    return playerView(this.model, this.actions);
  }

  private readonly actions: PlayerActions = {
    toggle: () => (isMoving(this.session.run?.session ?? IDLE) ? this.pause() : this.play()),
    begin: (again) => this.begin(again),
    stop: () => this.stop(),
    reload: () => void this.reload(),
    press: (event) => this.handleKey(event),
    pick: (id) => {
      this.isPlayWanted = false;
      this.reader.pick(id);
      // The pressed button is gone or another one now. The cautions are read before “Start” can be pressed.
      this.keptFocus.toWords('.heading', 'cautions');
    },
    toggleHelp: () => this.reader.toggleHelp(),
    region: { toggle: () => this.reader.home.toggle(), choose: (code) => this.reader.home.choose(code) },
    reader: this.reader,
    session: this.session,
  };

  private handleKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (!sessionPart.hasFailed) this.session.with((run) => run.press(event, target, this.model, this.actions));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-grounding-player': GroundingPlayer;
  }
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import { MotionPreference } from './motion-preference.js';
import type { Exercise } from '../../domain/exercise.js';
import { isMoving, isUnderWay } from '../../domain/exercise-machine.js';
import type { TimelineOptions } from '../../domain/exercise-timeline.js';
import { exerciseReader } from '../../feed/readers/exercises.js';
import { exercises as exercisesEnglish } from '../../i18n/en/exercises.js';
import { feedStatus as statusEnglish } from '../../i18n/en/feed-status.js';
import { groundingPlayer as english } from '../../i18n/en/grounding-player.js';
import { helplines as linesEnglish } from '../../i18n/en/helplines.js';
import { region as regionEnglish } from '../../i18n/en/region.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, feedTrouble, shownState } from '../../ui/feed-status.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { oneOf } from '../../ui/one-of.js';
import { originsFrom, warnAbout } from './attribute-values.js';
import { allExercises, choose, warnOfUnknown, type Choice } from './exercise-choice.js';
import { exerciseView, missingView } from './exercise-view.js';
import { playerStyles } from './grounding-player.styles.js';
import { ANNOUNCE, type Announce } from './player-announcements.js';
import type { ControlActions } from './player-controls.js';
import { replyTo } from './player-ending.js';
import { help } from './player-help.js';
import { commandFor, keysOff } from './player-keys.js';
import { openPanels, panels } from './player-panels.js';
import { PlayerSession, STATUSES } from './player-session.js';
import type { PlayerWords } from './player-words.js';
import { ReaderChoices } from './reader-choices.js';
import { lengthFrom, lengthText, motionOf, MOTIONS, timingOptions, type Motion } from './reader-options.js';
import { sceneOf } from './session-scene.js';
import { StageMotion } from './stage-motion.js';

/**
 * A visitor can follow a grounding exercise at their own pace: breathing, senses, body, a calm place.
 * Nothing starts, sounds, vibrates or takes the focus by itself; Stop is always there and works at once.
 *
 * @customElement peer-grounding-player
 * @slot - The page's own fallback, such as the steps as a list: shown without scripts, and where there is no exercise.
 * @csspart base - The frame.
 * @csspart stage - The shape and its ring.
 * @csspart shape - The shape.
 * @csspart ring - How far along one is.
 * @csspart place - “Round 3 of 6”.
 * @csspart step - The step that is on, where it is read rather than breathed.
 * @csspart controls - The buttons.
 * @csspart button - Each button; also `play`, `back`, `next` and `stop`.
 * @csspart cautions - What to know before starting.
 * @csspart steps - The list of steps.
 * @csspart options - The reader's options.
 * @csspart chooser - The exercises to choose from.
 * @csspart alternatives - Other exercises to go to.
 * @csspart ending - The question at the end.
 * @csspart help-link - “I need help now”.
 * @csspart help - The lines to call or write to.
 * @cssproperty [--peer-grounding-player-shape=var(--peer-accent)] - Color of the outer shape.
 * @cssproperty [--peer-grounding-player-core] - Color of the inner shape, behind the words.
 * @cssproperty [--peer-grounding-player-ring=var(--peer-accent)] - Color of the part that has passed.
 * @cssproperty [--peer-grounding-player-track=var(--peer-line)] - Color of the part to come.
 * @cssstate loading - The feed with the exercise is on its way.
 * @cssstate ready - An exercise is shown.
 * @cssstate empty - There is no exercise.
 * @cssstate stale - The feed's last good copy is shown.
 * @cssstate failed - The feed could not be used.
 * @cssstate idle - Nothing has started.
 * @cssstate settling - The quiet before the first step.
 * @cssstate running - An exercise is on.
 * @cssstate paused - It pauses.
 * @cssstate finished - It came to its end.
 * @cssstate stopped - The reader stopped it.
 * @fires {ExerciseEvent} peer-exercise-start - A session began.
 * @fires {ExerciseEvent} peer-exercise-pause - It pauses: the reader's wish, or nobody can see it now.
 * @fires {ExerciseEvent} peer-exercise-resume - It goes on.
 * @fires {ExerciseEvent} peer-exercise-step - A step or a part of a breath began.
 * @fires {ExerciseEvent} peer-exercise-finish - It came to its end.
 * @fires {ExerciseEvent} peer-exercise-stop - The reader stopped it.
 */
export class GroundingPlayer extends DataWidget {
  static override styles = [DataWidget.styles, playerStyles];
  protected static override reader = exerciseReader;

  /** Id of the exercise to show, built in or from the feed; `five-senses` without it. */
  @property() exercise?: string;

  /** Ids of exercises the visitor may choose from, separated by spaces, or `all`. */
  @property() choose?: string;

  /** How long to go on: "5" or "5 min" for minutes, "8 rounds" for rounds. The visitor can choose otherwise. */
  @property() length?: string;

  /** How much moves, where the visitor's device does not ask for less: `auto`, `full`, `gentle` (fading only) or `none`. */
  @property({ useDefault: true }) motion: Motion = 'auto';

  /** What screen readers are told: `steps` (each phase or step), `all` (also how far along) or `off`. */
  @property({ useDefault: true }) announce: Announce = 'steps';

  /** Leaves out the holds of a breath. */
  @property({ type: Boolean, attribute: 'no-holds' }) noHolds = false;

  /** Switches the keyboard shortcuts off: all, or those it names among `toggle next back again stop sound voice keys`. */
  @property({ type: Boolean, attribute: 'no-hotkeys', converter: (value) => value ?? false }) noHotkeys:
    boolean | string = false;

  /** The page's own help page, for “I need help now”; without it the lines of the visitor's region are shown. */
  @property({ attribute: 'help-href' }) helpHref?: string;

  /** Origins that a feed's recordings may come from besides the feed's own and the page's, separated by spaces. */
  @property({ attribute: 'audio-origins' }) audioOrigins?: string;

  @query('.stage') private readonly stageElement!: Element | null;

  protected override readonly plainNumbers = () => plainLines(() => this.reader.home.region);
  private readonly reader: ReaderChoices = new ReaderChoices(this, () => this.run);
  private readonly run: PlayerSession = new PlayerSession(this, () => ({
    options: this.reader.options,
    timing: this.timing,
    announce: this.announce,
    found: this.found,
    origins: originsFrom(this.audioOrigins),
  }));
  private readonly device = new MotionPreference(this);
  private readonly stageMotion = new StageMotion();
  private readonly landmark = new LandmarkNumber(this);

  private found!: PlayerWords;
  private all: readonly Exercise[] = [];
  private choice: Choice = { current: undefined, offered: [], unknown: [] };
  private number: number | undefined = undefined;

  /** Starts, or goes on after a pause. Call it only from something the visitor did. */
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

  private get shownMotion(): Exclude<Motion, 'auto'> {
    return motionOf(this.reader.options.motion, this.motion, this.device.reduced);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.found = this.words('groundingPlayer', english);
    if (changed.has('remember')) this.reader.recall();
    if (changed.has('motion')) this.motion = oneOf(this.localName, 'motion', this.motion, MOTIONS);
    if (changed.has('announce')) this.announce = oneOf(this.localName, 'announce', this.announce, ANNOUNCE);
    const length = lengthText(this.length);
    if (changed.has('length') && length && !lengthFrom(length))
      warnAbout(`unknown length "${length.slice(0, 40)}", using the exercise's own`);
    if (this.hasUpdated && (changed.has('exercise') || changed.has('choose'))) this.reader.pick(undefined);
    this.all = this.run.inWords(
      allExercises(this.words('exercises', exercisesEnglish).words, this.data.state.data.exercises),
    );
    this.choice = choose(this.all, { exercise: this.exercise, choose: this.choose, picked: this.reader.picked });
    this.number = this.landmark.of(this.current?.title ?? '');
    const {
      state: { status },
    } = this.data;
    this.showState(
      status === 'idle' || (this.current && status !== 'stale') ? 'ready' : shownState(this.data.state, true),
      FEED_STATES,
    );
    this.showState(this.run.session.status, STATUSES);
    // A button that had the focus and goes away hands it to the one that stays.
    this.keptFocus.aim('.main-button');
  }

  protected override updated(): void {
    // Not at once: the feed that may hold an exercise is asked for in the course of the first update.
    void this.updateComplete.then(
      () => !this.isUpdatePending && this.data.state.status !== 'loading' && warnOfUnknown(this.choice),
    );
    const { session, frame, exercise, lap } = this.run;
    const scene =
      frame && exercise
        ? sceneOf(session, this.run.timeline(exercise), frame, exercise, lap, this.shownMotion)
        : undefined;
    this.stageMotion.show(this.stageElement, scene);
  }

  protected override render(): TemplateResult {
    const { current, found, data, run, reader, headingLevel, actions } = this;
    const { session } = run;
    const ended = ['finished', 'stopped'].includes(session.status);
    const look = `${isUnderWay(session) ? 'under-way' : ''} ${current && !ended ? 'spread' : ''} ${this.shownMotion === 'full' ? '' : 'still'}`;
    return html`<section class="base" part="base" dir=${found.dir} lang=${found.lang} aria-labelledby=${this.number ? 'title number' : 'title'} @keydown=${(event: KeyboardEvent) => this.handleKey(event)}>
      <div class="player ${look}">
        ${
          current
            ? exerciseView({
                exercise: current,
                run,
                found,
                headingLevel,
                feeling: reader.feeling,
                feel: (each) => reader.feel(each, replyTo(each, found)),
                actions,
                trouble:
                  data.state.data.exercises.length > 0
                    ? feedTrouble(data.state, this.words('feedStatus', statusEnglish), () => void this.reload())
                    : nothing,
              })
            : missingView(
                data.state,
                this.words('feedStatus', statusEnglish),
                this.choice.offered.length > 0,
                found,
                () => void this.reload(),
              )
        }
        <div class="rest">
          ${this.renderPanels(current)}
          ${help({ found, lines: this.words('helplines', linesEnglish), home: reader.home, regions: this.words('region', regionEnglish), href: this.helpHref, page: this, open: reader.helpOpen, toggle: () => reader.toggleHelp() })}
        </div>
      </div>
      ${this.number ? html`<span id="number" hidden>${this.number}</span>` : nothing}
      <p class="hidden-text" role="status" lang=${current?.language ?? nothing}>${run.said}</p>
    </section>`;
  }

  private renderPanels(exercise: Exercise | undefined): TemplateResult {
    const {
      found,
      timing,
      all,
      run,
      reader,
      reader: { options, open, feeling },
      choice: { offered },
    } = this;
    return panels({
      exercise,
      found,
      options,
      timing,
      all,
      open,
      offered,
      session: run.session,
      motion: options.motion ?? this.motion,
      hasVoice: () => run.effects.hasVoice(found.lang),
      keysOff: keysOff(this.noHotkeys),
      canForget: this.remember,
      offerOthers: feeling !== 'worse',
      change: (change) => reader.change(change),
      forget: () => reader.forget(),
      toggle: (panel) => reader.toggle(panel, openPanels({ open, exercise, offered })),
      pick: (id) => this.handlePick(id),
    });
  }

  private readonly actions: ControlActions = {
    toggle: () => (isMoving(this.run.session) ? this.pause() : this.play()),
    back: () => this.run.act('back'),
    next: () => this.run.act('next'),
    again: () => this.begin(true),
    stop: () => this.stop(),
  };

  private handlePick(id: string): void {
    this.reader.pick(id);
    // The button that was pressed is gone or another one now. What to know is heard before “Start” can be pressed.
    this.keptFocus.toWords('.heading', 'cautions');
  }

  private handleKey(event: KeyboardEvent): void {
    const { actions, reader, found, run, current } = this;
    const command = commandFor(event, found.dir === 'rtl', isUnderWay(run.session), keysOff(this.noHotkeys));
    if (command) event.preventDefault();
    if (!command || event.repeat) return; // one press, however long it is held
    if (command === 'keys')
      reader.toggle('options', openPanels({ open: reader.open, exercise: current, offered: this.choice.offered }));
    else if (command === 'voice' || command === 'sound') reader.change({ [command]: !reader.options[command] });
    else actions[command]();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-grounding-player': GroundingPlayer;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { isMoving, isUnderWay } from '../../domain/session-status.js';
import { fill, plural } from '../../i18n/format.js';
import { icon } from '../../ui/icon.js';
import { BACK } from '../../ui/icons/back.js';
import { NEXT } from '../../ui/icons/next.js';
import { PAUSE } from '../../ui/icons/pause.js';
import { STOP } from '../../ui/icons/stop.js';
import type { ExerciseProgress } from './exercise-progress.js';
import { placeText } from './place-text.js';
import { ending } from './player-ending.js';
import type { PlayerActions, PlayerModel, SessionButtons, SessionView } from './player-model.js';
import { stage } from './player-stage.js';
import type { PlayerWords } from './player-words.js';
import { stageContent } from './session-scene.js';

/** Sessions longer than this show the time left, ms. */
const LONG = 120_000;

/** “Round 3 of 6”, and for a long exercise the time left. */
function placeLine(progress: ExerciseProgress, localized: PlayerWords): TemplateResult | typeof nothing {
  const { session, timeline, frame } = progress;
  const { words, lang } = localized;
  if (!frame || !isUnderWay(session)) return nothing;
  const { length } = timeline;
  const minutes = length === null ? 0 : Math.ceil((length * (1 - frame.overall)) / 60_000);
  const timeLeft =
    length !== null && length > LONG && minutes > 0
      ? fill(words.left, { time: plural(words.minutes, minutes, lang) })
      : '';
  // On narrow screens the time has its own line: one that wraps only at some minutes would move the buttons below.
  const left = timeLeft ? html`<span class="dot"> · </span><span class="left">${timeLeft}</span>` : nothing;
  return html`<p class="soft" part="place">${placeText(progress, frame, localized)}${left}</p>`;
}

/** The words beside the shape: the step that is on. */
function guide(
  { exercise, session, frame }: ExerciseProgress,
  localized: PlayerWords,
): TemplateResult | typeof nothing {
  const { words } = localized;
  const { status, reason } = session;
  if (!frame || !isUnderWay(session)) return nothing;
  const { step } = frame.beat;
  const more =
    status === 'settling'
      ? words.settleMore
      : status === 'paused' && reason === 'away'
        ? `${words.away}. ${words.awayMore}`
        : undefined;
  const own = step.phase || status === 'settling' ? undefined : step.text;
  const lang = exercise.language ?? nothing;
  // Every text takes its room from the start, so that the buttons below never move.
  return html`<div class="guide">
    <div>
      ${own ? html`<p class="sentence" part="step" lang=${lang}>${own}</p>` : nothing}
      ${more ? html`<p class="soft">${more}</p>` : nothing}
    </div>
    <p class="soft place">${words.settleMore}</p>
    ${exercise.steps
      .filter(({ phase }) => !phase)
      .map(({ text }) => html`<p class="sentence place" lang=${lang}>${text}</p>`)}
  </div>`;
}

/** The shape while the exercise is on, afterwards the ending. */
function middle(progress: ExerciseProgress, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { status } = progress.session;
  return status === 'finished' || status === 'stopped'
    ? ending(status === 'finished', model, act)
    : stage(stageContent(progress, model.localized));
}

/** The buttons. While an exercise is under way Stop is always among them. */
function buttons({ session, frame }: ExerciseProgress, { words }: PlayerWords, act: PlayerActions): SessionButtons {
  if (!isUnderWay(session)) return { main: words.again };
  const moving = isMoving(session);
  const isWaiting = session.status !== 'settling' && frame?.beat.length === null;
  const nextFirst = isWaiting && moving;
  const press = (name: 'back' | 'next' | 'stop') =>
    name === 'stop' ? act.stop() : act.session.with((run) => run.act(name));
  const button = (name: 'back' | 'next' | 'stop', label: unknown, look = '') =>
    html`<button
        type="button"
        class="button ${look}"
        part="button ${name}"
        data-action=${name}
        @click=${() => press(name)}
      >${label}</button>`;
  return {
    main: moving ? words.pause : words.resume,
    other: moving ? words.resume : words.pause,
    picture: moving ? PAUSE : undefined,
    isQuiet: nextFirst,
    before: button('back', [icon(BACK, 'turns'), words.back]),
    after: html`<div class="pair">
      ${button('next', [icon(NEXT, 'turns'), isWaiting ? words.next : words.skip], nextFirst ? 'primary' : '')}
      ${button('stop', [icon(STOP), words.stop])}
    </div>`,
  };
}

/** What a session shows in place of what stands there before the start. */
export const sessionView: SessionView = { place: placeLine, middle, guide, buttons };

import { html, nothing, type TemplateResult } from 'lit';
import { isMoving, isUnderWay, type Session, type SessionStatus } from '../../domain/exercise-machine.js';
import { icon } from '../../ui/icon.js';
import { BACK, NEXT, PAUSE, PLAY, STOP } from '../../ui/icons.js';
import type { PlayerWords } from './player-words.js';

/** What the buttons do. */
export interface ControlActions {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly again: () => void;
  readonly stop: () => void;
}

/** Leaves out the second press of a double one: it was meant for what stood there before. */
export const single =
  (call: () => void) =>
  ({ detail }: UIEvent): void => {
    if (detail < 2) call();
  };

/** The main button's words: one button throughout, so that it keeps the focus. */
function mainWord(status: SessionStatus, { words }: PlayerWords): string {
  if (status === 'idle') return words.start;
  if (status === 'paused') return words.resume;
  return isMoving({ status }) ? words.pause : words.again;
}

/** The buttons. While an exercise is under way Stop is always among them. */
export function controls(session: Session, waiting: boolean, found: PlayerWords, act: ControlActions): TemplateResult {
  const { words } = found;
  const underWay = isUnderWay(session);
  const nextFirst = waiting && isMoving(session);
  const mainPicture = isMoving(session) ? PAUSE : PLAY;
  const button = (name: string, word: string, call: () => void, picture: TemplateResult, primary = false) =>
    html`<button type="button" class="button ${primary ? 'primary' : ''}" part="button ${name}" data-action=${name} @click=${call}>${picture}${word}</button>`;
  // Two pairs: four in a row where their words have the room, else two and two. Pause is as wide as Resume, so that nothing moves under the finger.
  return html`<div class="controls no-print ${underWay ? 'four' : ''}" part="controls" role="group" aria-label=${words.controls}>
    <div class="pair">
      ${underWay ? button('back', words.back, act.back, icon(BACK, 'turns')) : nothing}
      <button type="button" class="button main-button ${nextFirst ? '' : 'primary'}" part="button play" data-action="play" @click=${single(act.toggle)}>
        <span class="main-word" data-other=${underWay ? (isMoving(session) ? words.resume : words.pause) : nothing}><span>${icon(mainPicture)}${mainWord(session.status, found)}</span></span>
      </button>
    </div>
    ${
      underWay
        ? html`<div class="pair">${button('next', waiting ? words.next : words.skip, act.next, icon(NEXT, 'turns'), nextFirst)}${button('stop', words.stop, act.stop, icon(STOP))}</div>`
        : nothing
    }
  </div>`;
}

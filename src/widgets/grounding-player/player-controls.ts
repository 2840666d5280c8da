import { html, nothing, type TemplateResult } from 'lit';
import { isMoving, isUnderWay, type SessionStatus } from '../../domain/exercise-machine.js';
import { icon } from '../../ui/icon.js';
import { BACK, NEXT, PAUSE, PLAY, STOP } from '../../ui/icons.js';
import type { ExerciseProgress } from './exercise-progress.js';
import type { ControlActions } from './player-model.js';
import type { PlayerWords } from './player-words.js';

/** Ignores the second press of a double press: it was meant for the button that stood there before. */
export const single =
  (call: () => void) =>
  ({ detail }: UIEvent): void => {
    if (detail < 2) call();
  };

/** The label of the main button, which stays the same element so that it keeps the focus. */
function mainWord(status: SessionStatus, { words }: PlayerWords): string {
  if (status === 'idle') return words.start;
  if (status === 'paused') return words.resume;
  return isMoving({ status }) ? words.pause : words.again;
}

/** The buttons. While an exercise is under way Stop is always among them. */
export function controls(
  { session, frame }: ExerciseProgress,
  localized: PlayerWords,
  act: ControlActions,
): TemplateResult {
  const { words } = localized;
  const underWay = isUnderWay(session);
  const isWaiting = underWay && session.status !== 'settling' && frame?.beat.length === null;
  const nextFirst = isWaiting && isMoving(session);
  const mainPicture = isMoving(session) ? PAUSE : PLAY;
  const button = (name: 'back' | 'next' | 'stop', label: unknown, look = '') =>
    html`<button
        type="button"
        class="button ${look}"
        part="button ${name}"
        data-action=${name}
        @click=${() => act[name]()}
      >${label}</button>`;
  // Two pairs: four in a row where there is room, else two and two. Pause is as wide as Resume, so that nothing moves
  // under the finger.
  return html`<div
      class="controls no-print ${underWay ? 'four' : ''}"
      part="controls"
      role="group"
      aria-label=${words.controls}
    >
    <div class="pair">
      ${underWay ? button('back', [icon(BACK, 'turns'), words.back]) : nothing}
      <button
          type="button"
          class="button main-button ${nextFirst ? '' : 'primary'}"
          part="button play"
          data-action="play"
          @click=${single(() => act.toggle())}
        >
        <span
            class="main-word"
            data-other=${underWay ? (isMoving(session) ? words.resume : words.pause) : nothing}
          ><span>${icon(mainPicture)}${mainWord(session.status, localized)}</span></span>
      </button>
    </div>
    ${
      underWay
        ? html`<div class="pair">
            ${button('next', [icon(NEXT, 'turns'), isWaiting ? words.next : words.skip], nextFirst ? 'primary' : '')}
            ${button('stop', [icon(STOP), words.stop])}
          </div>`
        : nothing
    }
  </div>`;
}

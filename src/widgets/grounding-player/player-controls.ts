import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.js';
import { PLAY } from '../../ui/icons/play.js';
import type { PlayerActions, SessionButtons } from './player-model.js';
import type { FirstWords } from './player-words.js';

/** Ignores the second press of a double press: it was meant for the button that stood there before. */
export const single =
  (call: () => void) =>
  ({ detail }: UIEvent): void => {
    if (detail < 2) call();
  };

/** The buttons. The main button stays the same element, so that it keeps the focus. */
export function controls(
  { main, other, picture, isQuiet, before, after }: SessionButtons,
  { words }: FirstWords,
  act: PlayerActions,
): TemplateResult {
  return html`<div
      class="controls no-print ${after ? 'four' : ''}"
      part="controls"
      role="group"
      aria-label=${words.controls}
    >
    <div class="pair">
      ${before ?? nothing}
      <button
          type="button"
          class="button main-button ${isQuiet ? '' : 'primary'}"
          part="button play"
          data-action="play"
          @click=${single(() => act.toggle())}
        >
        <span class="main-word" data-other=${other ?? nothing}><span>${icon(picture ?? PLAY)}${main}</span></span>
      </button>
    </div>
    ${after ?? nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.js';
import { PLAY } from '../../ui/icons.js';
import type { ControlActions } from './player-model.js';
import type { PlayerWords } from './player-words.js';

/** What a session makes of the buttons. */
export interface SessionButtons {
  /** The word of the main button. */
  readonly main: string;
  /** The word that the main button has next; it is as wide as the wider one, so that nothing moves under the finger. */
  readonly other?: string | undefined;
  /** The icon of the main button, if not Play. */
  readonly picture?: string | undefined;
  /** True while another button is the one to press. */
  readonly isQuiet?: boolean | undefined;
  /** Before the main button. */
  readonly before?: unknown;
  /** The second pair of buttons: four in a row where there is room, else two and two. */
  readonly after?: unknown;
}

/** Ignores the second press of a double press: it was meant for the button that stood there before. */
export const single =
  (call: () => void) =>
  ({ detail }: UIEvent): void => {
    if (detail < 2) call();
  };

/** The buttons. The main button stays the same element, so that it keeps the focus. */
export function controls(
  { main, other, picture, isQuiet, before, after }: SessionButtons,
  { words }: PlayerWords,
  act: ControlActions,
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

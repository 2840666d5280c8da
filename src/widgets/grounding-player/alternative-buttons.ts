import { html, nothing, type TemplateResult } from 'lit';
import type { KnownExercise } from './known-exercise.js';
import { single } from './player-controls.js';
import type { PlayerActions } from './player-model.js';

/** A few other exercises to go to instead; nothing where there are none. */
export function alternativeButtons(
  label: string,
  others: readonly KnownExercise[],
  act: PlayerActions,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<div class="alternatives no-print" part="alternatives">
    <p class="small soft">${label}</p>
    <div class="row">
      ${others.map(
        (each) => html`<button
          type="button"
          class="button chip"
          lang=${each.language ?? nothing}
          @click=${single(() => act.pick(each.id))}
        >${each.title}</button>`,
      )}
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { foldIcon } from '../../ui/icon.js';
import { togglePanel } from './open-panels.js';
import type { Panel, PlayerActions } from './player-model.js';

/** The buttons that unfold a panel. */
export function tools(
  panels: readonly (readonly [Panel, string])[],
  open: readonly Panel[],
  act: PlayerActions,
): TemplateResult | typeof nothing {
  if (panels.length === 0) return nothing;
  return html`<div class="tools row no-print">
    ${panels.map(
      ([panel, word]) =>
        html`<button
            type="button"
            class="button quiet"
            data-action=${panel}
            aria-expanded=${open.includes(panel)}
            aria-controls=${open.includes(panel) ? panel : nothing}
            @click=${() => togglePanel(panel, open, act)}
          >${word}${foldIcon}</button>`,
    )}
  </div>`;
}

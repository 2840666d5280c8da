import { html, nothing, type TemplateResult } from 'lit';
import { builtInLines } from '../../content/helplines/built-in-lines.js';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { digitsOf } from '../../domain/digits.js';
import { emergencyFor, linesFor } from '../../domain/helpline.js';
import { part } from '../../parts/part.js';
import { fallback } from '../../ui/feed-status.js';
import { firstHelp, firstNumber } from '../../ui/first-help.js';
import { usePart } from '../../ui/use-part.js';
import type { PlayerActions, PlayerHelp, PlayerModel } from './player-model.js';

/** The whole help; until it is there, the region's first number. */
export const helpPart = part(() => import('./help-panel.js'));

/** The help for `region`; with `changed`, more of it is fetched: see `builtInLines`. */
function helpFor(region: string | undefined, changed?: () => void): PlayerHelp {
  const { lines, missing } = builtInLines(region, changed);
  return { lines: linesFor(lines, region), emergency: emergencyFor(emergencyNumbers, region)?.number, missing };
}

/** The digits of every number that the help for `region` shows; `changed` as above. */
export function helpNumbers(region: string | undefined, changed: () => void): string[] {
  const { lines, emergency = '' } = helpFor(region, changed);
  return [emergency, ...lines.first.flatMap(({ contacts }) => contacts.map(({ display }) => digitsOf(display)))];
}

/**
 * Help in every state. “I need help now” unfolds the lines of the reader's region, of which the first is always in
 * sight,
 * or leads to the page's own help. A number of the page's that is not among them stays in sight.
 */
export function helpView(model: PlayerModel, act: PlayerActions): TemplateResult {
  const { helpHref, isHelpOpen, lines: localized } = model;
  const { words } = model.localized;
  const ownNumber = model.hasOwnNumber ? fallback() : nothing;
  if (helpHref) {
    return html`<div class="foot row">
        <a
            class="button quiet help-link"
            part="help-link"
            href=${helpHref}
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
          >${words.help}</a>
      </div>
      ${ownNumber}`;
  }
  const help = helpFor(model.home.found.region);
  const first = helpPart.arrived?.folded(help, localized) ?? firstNumber(help.lines, localized);
  return html`<div class="foot row">
      <button
        type="button"
        class="button quiet help-link no-print"
        part="help-link"
        aria-expanded=${isHelpOpen}
        aria-controls="help"
        @click=${() => act.toggleHelp()}
      >
        ${words.help}
      </button>
      ${isHelpOpen ? nothing : first}
    </div>
    ${usePart(
      helpPart,
      ({ helpPanel }) => helpPanel(help, model, act),
      html`<div id="help">${isHelpOpen ? firstHelp(help, localized) : nothing}</div>`,
    )}
    ${ownNumber}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { builtInLines } from '../../content/helplines/built-in-lines.js';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { REGIONS } from '../../content/helplines/regions.js';
import { contactLink } from '../../domain/contact-link.js';
import { emergencyFor, linesFor } from '../../domain/helpline.js';
import { digitsOf } from '../../domain/phone-number.js';
import { fallback } from '../../ui/feed-status.js';
import { firstWay, helpNow } from '../../ui/help-now.js';
import { regionPicker } from '../../ui/region-picker.js';
import type { PlayerActions, PlayerModel } from './player-model.js';

/**
 * The digits of every number that the help for `region` shows. `changed` is called when further lines of the region have
 * arrived, or have failed to.
 */
export function helpNumbers(region: string | undefined, changed: () => void): string[] {
  const contacts = linesFor(builtInLines(region, changed).lines, region).first.flatMap((line) => line.contacts);
  const emergency = emergencyFor(emergencyNumbers, region)?.number ?? '';
  return [emergency, ...contacts.map((contact) => digitsOf(contactLink(contact).shown))];
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
  const { region } = model.home.found;
  const known = builtInLines(region, () => undefined);
  const lines = linesFor(known.lines, region);
  const emergency = emergencyFor(emergencyNumbers, region)?.number;
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
      ${isHelpOpen ? nothing : firstWay(lines, localized)}
    </div>
    ${regionPicker({ ...model.home, ...act.region }, REGIONS, model.regions)}
    <div id="help">${isHelpOpen ? helpNow({ lines, localized, emergency, missing: known.missing }) : nothing}</div>
    ${ownNumber}`;
}

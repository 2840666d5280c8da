import { html, nothing, type TemplateResult } from 'lit';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { helplines } from '../../content/helplines/index.js';
import { REGIONS } from '../../content/helplines/regions.js';
import { contactLink } from '../../domain/contact-link.js';
import { emergencyFor, linesFor } from '../../domain/helpline.js';
import { digitsOf } from '../../domain/phone-number.js';
import { safeHref } from '../../feed/safe-href.js';
import { pageBase } from '../../page/page-base.js';
import type { RegionChoice } from '../../page/region-choice.js';
import type { helplines as english } from '../../i18n/en/helplines.js';
import type { region as englishRegion } from '../../i18n/en/region.js';
import type { Found } from '../../i18n/words.js';
import { fallback } from '../../ui/feed-status.js';
import { firstWay, helpNow } from '../../ui/help-now.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { regionPicker } from '../../ui/region-picker.js';
import type { PlayerWords } from './player-words.js';

/** What the way to help depends on. */
export interface HelpView {
  readonly found: PlayerWords;
  readonly lines: Found<typeof english>;
  /** Where the reader is. */
  readonly home: RegionChoice;
  readonly regions: Found<typeof englishRegion>;
  /** The page's own help page. */
  readonly href: string | undefined;
  /** The player, with what the page put inside it. */
  readonly page: Element;
  readonly open: boolean;
  readonly toggle: () => void;
}

/**
 * Help in every state. “I need help now” unfolds the lines of the reader's region, the first of them always in sight; or it goes to
 * the page's own help. A number of the page's that is not among them stays.
 */
export function help({
  found: { words },
  lines: found,
  home,
  regions,
  href,
  page,
  open,
  toggle,
}: HelpView): TemplateResult {
  const helpHref = href ? safeHref(href, pageBase()) : undefined;
  if (helpHref) {
    return html`<div class="foot row">
        <a class="button quiet help-link" part="help-link" href=${helpHref} rel="noopener noreferrer" referrerpolicy="no-referrer">${words.help}</a>
      </div>
      ${hasOtherNumber(page, []) ? fallback() : nothing}`;
  }
  const { region } = home;
  const lines = linesFor(helplines, region);
  const emergency = emergencyFor(emergencyNumbers, region)?.number;
  const known = lines.first.flatMap(({ contacts }) => contacts.map((contact) => digitsOf(contactLink(contact).shown)));
  return html`<div class="foot row">
      <button type="button" class="button quiet help-link no-print" part="help-link" aria-expanded=${open} aria-controls="help" @click=${toggle}>${words.help}</button>
      ${open ? nothing : firstWay(lines, found)}
    </div>
    ${regionPicker(home, REGIONS, regions)}
    <div id="help">${open ? helpNow({ lines, found, emergency }) : nothing}</div>
    ${hasOtherNumber(page, [...known, emergency ?? '']) ? fallback() : nothing}`;
}

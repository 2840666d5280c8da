import { html, nothing, type TemplateResult } from 'lit';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { helplines } from '../../content/helplines/index.js';
import { emergencyFor, linesFor } from '../../domain/helpline.js';
import { findRegion } from '../../domain/region.js';
import { safeHref } from '../../feed/safe-href.js';
import type { helplines as english } from '../../i18n/en/helplines.js';
import type { Found } from '../../i18n/words.js';
import { helpNow } from '../../ui/help-now.js';
import type { PlayerWords } from './player-words.js';

/** What the way to help depends on. */
export interface HelpView {
  readonly found: PlayerWords;
  readonly lines: Found<typeof english>;
  /** The page's region. */
  readonly region: string | undefined;
  /** The page's own help page. */
  readonly href: string | undefined;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** “I need help now” in every state: the lines of the reader's region on request, or a link to the page's own help. */
export function help({ found: { words }, lines: found, region: page, href, open, toggle }: HelpView): TemplateResult {
  const helpHref = href ? safeHref(href, document.baseURI) : undefined;
  if (helpHref) {
    return html`<div class="foot">
      <a class="button quiet help-link" part="help-link" href=${helpHref} rel="noopener noreferrer" referrerpolicy="no-referrer">${words.help}</a>
    </div>`;
  }
  return html`<div class="foot">
      <button type="button" class="button quiet help-link no-print" part="help-link" aria-expanded=${open} aria-controls="help" @click=${toggle}>${words.help}</button>
    </div>
    <div id="help">${open ? lineBlock(page, found) : nothing}</div>`;
}

function lineBlock(page: string | undefined, found: Found<typeof english>): TemplateResult {
  const { region } = findRegion({ page, languages: navigator.languages, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone });
  return helpNow({ lines: linesFor(helplines, region), found, emergency: emergencyFor(emergencyNumbers, region)?.number });
}

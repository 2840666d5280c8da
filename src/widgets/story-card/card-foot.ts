import { html, nothing, type TemplateResult } from 'lit';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { helplines } from '../../content/helplines/index.js';
import { emergencyFor, linesFor } from '../../domain/helpline.js';
import { findRegion } from '../../domain/region.js';
import { safeHref } from '../../feed/safe-href.js';
import type { helplines as englishHelp } from '../../i18n/en/helplines.js';
import type { storyCard as english } from '../../i18n/en/story-card.js';
import type { Found } from '../../i18n/words.js';
import { leftToRight } from '../../ui/contact-button.js';
import { fillTemplate } from '../../ui/fill-template.js';
import { helpNow } from '../../ui/help-now.js';

const onPage = (href: string | undefined): string | undefined => (href ? safeHref(href, document.baseURI) : undefined);

/** Somebody to talk to, always: two lines of the reader's region and a directory, or the page's own help. */
export function cardHelp(pageRegion: string | undefined, helpHref: string | undefined, found: Found<typeof englishHelp>): TemplateResult {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { region } = findRegion({ page: pageRegion, languages: navigator.languages, timeZone });
  return helpNow({ lines: linesFor(helplines, region), emergency: emergencyFor(emergencyNumbers, region)?.number, found, helpHref: onPage(helpHref) });
}

/** Where readers can send their own story, and where this one was published. */
export function cardLinks(url: string | undefined, shareHref: string | undefined, { words }: Found<typeof english>): TemplateResult | typeof nothing {
  const share = onPage(shareHref);
  if (!share && !url) return nothing;
  return html`<p class="links small" part="links">
    ${share ? html`<a href=${share} rel="noopener noreferrer" referrerpolicy="no-referrer">${words.share}</a>` : nothing}
    ${url
      ? html`<a href=${url} rel="noopener noreferrer external nofollow" referrerpolicy="no-referrer"
          ><span>${fillTemplate(words.published, { site: leftToRight(new URL(url).host) })}</span></a
        >`
      : nothing}
  </p>`;
}

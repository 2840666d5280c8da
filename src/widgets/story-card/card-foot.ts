import { html, nothing, type TemplateResult } from 'lit';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { helplines } from '../../content/helplines/index.js';
import { REGIONS } from '../../content/helplines/regions.js';
import { retiredNumbers } from '../../content/helplines/retired.js';
import { emergencyFor, linesFor, serves, withoutRetired } from '../../domain/helpline.js';
import type { RegionOrigin } from '../../domain/region.js';
import type { Line } from '../../domain/resource.js';
import type { Story } from '../../domain/story.js';
import { safeHref } from '../../feed/safe-href.js';
import type { RegionChoice } from '../../page/region-choice.js';
import { pageBase } from '../../page/page-base.js';
import type { helplines as englishHelp } from '../../i18n/en/helplines.js';
import type { region as englishRegion } from '../../i18n/en/region.js';
import type { storyCard as english } from '../../i18n/en/story-card.js';
import type { Found } from '../../i18n/words.js';
import { leftToRight } from '../../ui/contact-button.js';
import { fillTemplate } from '../../ui/fill-template.js';
import { helpNow, lineList } from '../../ui/help-now.js';
import { regionName, regionPicker } from '../../ui/region-picker.js';

const onPage = (href: string | undefined): string | undefined => (href ? safeHref(href, pageBase()) : undefined);

/** What the help of a card depends on. */
export interface CardHelp {
  readonly story: Story | undefined;
  /** Resources of the page's feed. */
  readonly resources: readonly Line[];
  /** Where the reader is. */
  readonly home: RegionChoice;
  readonly regions: Found<typeof englishRegion>;
  readonly helpHref: string | undefined;
}

/** The lines that a story names by their ids: the feed's own, or built-in ones. */
const named = (ids: readonly string[], resources: readonly Line[]): readonly Line[] =>
  ids
    .flatMap((id) => [...resources, ...helplines].find((line) => line.id === id) ?? [])
    .map((line) => withoutRetired(line, retiredNumbers));

/** What tells where the reader is: their clock, or they themselves. A page only says whom it is for, a language what they read. */
const SURE: readonly RegionOrigin[] = ['zone', 'reader'];

/** Those of `lines` that answer where the reader is; where that is not sure, those of other countries too, and each says whose it is. */
function within(
  lines: readonly Line[],
  { found: { region, origin } }: RegionChoice,
  regions: Found<typeof englishRegion>,
): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.regions.length === 0 || serves(line.regions, region)) return line;
    return SURE.includes(origin)
      ? []
      : { ...line, name: `${line.name} (${line.regions.map((code) => regionName(code, regions)).join(', ')})` };
  });
}

/** Somebody to talk to, always: what the story itself points to, then two lines of the reader's region and a directory, or the page's own help. */
export function cardHelp(
  { story, resources, home, regions, helpHref }: CardHelp,
  found: Found<typeof englishHelp>,
  { words }: Found<typeof english>,
): TemplateResult {
  const { region } = home;
  const lines = linesFor(helplines, region);
  const href = onPage(helpHref);
  const below = href ? [] : lines.first;
  const own = within(named(story?.help ?? [], resources), home, regions).filter(
    ({ id }) => !below.some((line) => line.id === id),
  );
  return html`${own.length > 0 ? html`<div class="story-help" part="story-help" role="group" aria-labelledby="story-help"><p class="small soft" id="story-help">${words.goesWith}</p>${lineList(own, found)}</div>` : nothing}
  ${helpNow({ lines, emergency: emergencyFor(emergencyNumbers, region)?.number, found, region: regionPicker(home, REGIONS, regions), helpHref: href })}`;
}

/** Where readers can send their own story, and where this one was published. */
export function cardLinks(
  url: string | undefined,
  shareHref: string | undefined,
  { words }: Found<typeof english>,
): TemplateResult | typeof nothing {
  const share = onPage(shareHref);
  if (!share && !url) return nothing;
  return html`<p class="links small" part="links">
    ${share ? html`<a href=${share} rel="noopener noreferrer" referrerpolicy="no-referrer">${words.share}</a>` : nothing}
    ${
      url
        ? html`<a href=${url} rel="noopener noreferrer external nofollow" referrerpolicy="no-referrer"
          ><span>${fillTemplate(words.published, { site: leftToRight(new URL(url).host) })}</span></a
        >`
        : nothing
    }
  </p>`;
}

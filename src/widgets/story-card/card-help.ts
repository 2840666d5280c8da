import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { helplines } from '../../content/helplines/index.js';
import { retiredNumbers } from '../../content/helplines/retired.js';
import { emergencyFor, linesFor, serves, withoutRetired, type RegionLines } from '../../domain/helpline.js';
import type { FoundRegion, RegionOrigin } from '../../domain/region.js';
import type { Line } from '../../domain/resource.js';
import type { Story } from '../../domain/story.js';
import { safeHref } from '../../feed/safe-href.js';
import type { region as englishRegion } from '../../i18n/en/region.js';
import type { Localized } from '../../i18n/words.js';
import { pageBase } from '../../page/page-base.js';
import { regionName } from '../../ui/region-picker.js';

/** What the help of a card depends on. */
export interface CardHelpInput {
  readonly story: Story | undefined;
  /** Resources of the page's feed. */
  readonly resources: readonly Line[];
  /** Where the reader is. */
  readonly place: FoundRegion;
  readonly regions: Localized<typeof englishRegion>;
  /** The page's own help page. */
  readonly helpHref: string | undefined;
}

/** Somebody to talk to, always. */
export interface CardHelp {
  /** The lines that the story itself names. */
  readonly own: readonly Line[];
  readonly lines: RegionLines;
  readonly emergency: string | undefined;
  /** The page's own help page, shown in place of `lines`. */
  readonly href: string | undefined;
}

/** An address that the page names; `undefined` for none, and for one that is not safe to follow. */
export const onPage = (href: string | undefined): string | undefined => (href ? safeHref(href, pageBase()) : undefined);

/** The lines that a story names by their ids: the feed's own, or built-in ones. */
const named = (ids: readonly string[], resources: readonly Line[]): readonly Line[] =>
  ids
    .flatMap((id) => [...resources, ...helplines].find((line) => line.id === id) ?? [])
    .map((line) => withoutRetired(line, retiredNumbers));

/** Origins that tell for certain where the reader is. A page only says whom it is for, a language what they read. */
const CERTAIN: readonly RegionOrigin[] = ['zone', 'reader'];

/** The `lines` that serve the reader's region; where that is not certain, all of them, each with its countries. */
function within(
  lines: readonly Line[],
  { region, origin }: FoundRegion,
  regions: Localized<typeof englishRegion>,
): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.regions.length === 0 || serves(line.regions, region)) return line;
    const countries = line.regions.map((code) => regionName(code, regions)).join(', ');
    return CERTAIN.includes(origin) ? [] : { ...line, name: `${line.name} (${countries})` };
  });
}

/** What the story points to, then two lines of the reader's region and a directory, or the page's own help. */
export function cardHelp({ story, resources, place, regions, helpHref }: CardHelpInput): CardHelp {
  const lines = linesFor(helplines, place.region);
  const href = onPage(helpHref);
  const below = href ? [] : lines.first;
  const own = within(named(story?.help ?? [], resources), place, regions).filter(
    ({ id }) => !below.some((line) => line.id === id),
  );
  return { own, lines, emergency: emergencyFor(emergencyNumbers, place.region)?.number, href };
}

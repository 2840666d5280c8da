import { builtInLines, lineNamed, type KnownLines } from '../../content/helplines/built-in-lines.js';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
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
  /** Called when lines have arrived that were not on the page yet, or have failed to. */
  readonly changed: () => void;
}

/** Somebody to talk to, always. */
export interface CardHelp {
  /** The lines that the story itself names. */
  readonly own: readonly Line[];
  readonly lines: RegionLines;
  /** Files of lines that have not arrived. */
  readonly missing: KnownLines['missing'];
  readonly emergency: string | undefined;
  /** The page's own help page, shown in place of `lines`. */
  readonly href: string | undefined;
}

/** An address that the page names; `undefined` for none, and for one that is not safe to follow. */
export const onPage = (href: string | undefined): string | undefined => (href ? safeHref(href, pageBase()) : undefined);

/** The lines that a story names by their ids: the feed's own, or built-in ones. */
const named = (ids: readonly string[], resources: readonly Line[], changed: () => void): readonly Line[] =>
  ids
    .flatMap((id) => resources.find((line) => line.id === id) ?? lineNamed(id, changed) ?? [])
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
export function cardHelp(input: CardHelpInput): CardHelp {
  const { story, resources, place, regions, helpHref, changed } = input;
  const known = builtInLines(place.region, changed);
  const lines = linesFor(known.lines, place.region);
  const href = onPage(helpHref);
  const below = href ? [] : lines.first;
  const own = within(named(story?.help ?? [], resources, changed), place, regions).filter(
    ({ id }) => !below.some((line) => line.id === id),
  );
  return { own, lines, missing: known.missing, emergency: emergencyFor(emergencyNumbers, place.region)?.number, href };
}

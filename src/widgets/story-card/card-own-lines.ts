import { lineNamed } from '../../content/helplines/built-in-lines.js';
import { retiredNumbers } from '../../content/helplines/retired.js';
import { serves } from '../../domain/helpline.js';
import type { FoundRegion, RegionOrigin } from '../../domain/region.js';
import type { Line } from '../../domain/resource.js';
import { withoutRetired } from '../../domain/retired-numbers.js';
import type { region as englishRegion } from '../../i18n/en/region.js';
import type { Localized } from '../../i18n/words.js';
import { regionName } from '../../ui/region-name.js';
import type { CardHelp } from './card-help.js';

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

/** The lines that the story itself names and the reader can use, unless they are shown anyway. */
export function ownLines(
  { ids, resources, changed, href, lines }: CardHelp,
  place: FoundRegion,
  regions: Localized<typeof englishRegion>,
): readonly Line[] {
  const below = href ? [] : lines.first;
  return within(named(ids, resources, changed), place, regions).filter(
    ({ id }) => !below.some((line) => line.id === id),
  );
}

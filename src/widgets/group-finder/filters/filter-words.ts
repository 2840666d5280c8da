import { FIXED_VALUES } from '../../../domain/facet-names.js';
import type { Facet, FacetCount, NamedValue } from '../../../domain/facets.js';
import { DAY } from '../../../domain/zoned-time.js';
import { dateFormat, displayName } from '../../../i18n/format.js';
import type { FinderView } from '../finder-view.js';

/** The label of a filter value. */
export function valueLabel(
  facet: Facet,
  { value, label }: Pick<FacetCount, 'value' | 'label'>,
  { words, lang }: Pick<FinderView, 'words' | 'lang'>,
): string {
  // 1970-01-05 was a Monday.
  if (facet === 'day') return dateFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format((Number(value) + 3) * DAY);
  if (facet === 'language' && /^[a-z]{2,3}$/.test(value)) return displayName(value, 'language', lang);
  // A topic keeps the feed's label, even if it is spelled like one of our own values (“NOW”).
  return Object.hasOwn(FIXED_VALUES, facet) ? words.values[value as NamedValue] : label;
}

import { synonymSets } from '../../../content/synonyms.js';
import { FIXED_VALUES, type Facet, type FacetCount, type NamedValue } from '../../../domain/facets.js';
import { filterWords, synonymsOf, type FilterWords, type SearchWords, type Synonyms } from '../../../domain/search.js';
import { DAY } from '../../../domain/zoned-time.js';
import { dateFormat, displayName } from '../../../i18n/format.js';
import { groupSearch as english } from '../../../i18n/en/group-search.js';
import type { Localized } from '../../../i18n/words.js';
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

/** Languages whose weekday names mean a filter, besides the page's. */
const SHIPPED = ['en', 'es', 'ar'];
const cache = new WeakMap<SearchWords, FilterWords>();

/**
 * The words that mean a filter when typed: weekdays in the shipped languages, and words for times and ways to meet in
 * the page's language and in English.
 */
export function typedFilters({ words, lang }: Localized<typeof english>): FilterWords {
  let known = cache.get(words);
  if (!known) {
    known = filterWords([...new Set([...SHIPPED, lang])], words === english ? [english] : [english, words]);
    cache.set(words, known);
  }
  return known;
}

let synonyms: Synonyms | undefined;

/** Synonyms of topics, in both directions; computed once, with the first search. */
export const sameTopics = (): Synonyms => (synonyms ??= synonymsOf(synonymSets));

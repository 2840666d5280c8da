import { synonymSets } from '../../content/synonyms.js';
import type { GroupIndex } from '../../domain/finder.js';
import { GroupWords } from '../../domain/group-words.js';
import { filterWords, synonymsOf, type FilterWords, type SearchWords, type Synonyms } from '../../domain/search.js';
import { groupSearch as english } from '../../i18n/en/group-search.js';
import type { FindWords, Localized } from '../../i18n/words.js';

/** Languages whose weekday names mean a filter, besides the page's. */
const SHIPPED = ['en', 'es', 'ar'];
const cache = new WeakMap<SearchWords, FilterWords>();

/**
 * The words that mean a filter when typed: weekdays in the shipped languages, and words for times and ways to meet in
 * the page's language and in English.
 */
function typedFilters({ words, lang }: Localized<typeof english>): FilterWords {
  let known = cache.get(words);
  if (!known) {
    known = filterWords([...new Set([...SHIPPED, lang])], words === english ? [english] : [english, words]);
    cache.set(words, known);
  }
  return known;
}

let synonyms: Synonyms | undefined;

/** What a text is compared with in `index`. */
export function wordsOf(index: GroupIndex): GroupWords {
  return (index.texts ??= new GroupWords(index.groups));
}

/**
 * Lets `index` find a text, given what words can mean in the visitor's language: filters, and synonyms of topics in both
 * directions.
 */
export function understood(index: GroupIndex, findWords: FindWords): void {
  wordsOf(index);
  index.words = typedFilters(findWords('groupSearch', english));
  index.synonyms = synonyms ??= synonymsOf(synonymSets);
}

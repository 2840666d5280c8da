import type { Facet } from './facets.js';
import { fold, foldWords } from './fold-text.js';
import type { Group } from './group.js';

/**
 * A word that stands for a filter: “tuesday” → `{ facet: 'day', value: '2' }`; if it stands for several values, `value`
 * lists them: “night” → `evening|night`.
 */
export interface WordFilter {
  readonly facet: Facet;
  readonly value: string;
}

/**
 * Folded words or phrases that stand for filters; `null` marks a filler word (“for”, “the”), used only if a query has
 * no other words.
 */
export type FilterWords = ReadonlyMap<string, WordFilter | null>;

/** Folded term → its synonyms. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** What the words of a query can mean besides themselves. */
export interface KnownWords {
  readonly words: FilterWords;
  readonly synonyms: Synonyms;
}

/** The searchable text of a group: its folded words, highest weight first. */
export interface SearchEntry {
  readonly text: string;
  /** Where the name ends in `text`. */
  readonly name: number;
  /** Where topics, audiences, place and organizer end; the rest is notes. */
  readonly about: number;
}

/** A word, quoted phrase or known phrase of a query, with everything that counts as a match. */
export interface Term {
  /** Alternative matches; each is a list of pieces that must all occur. The first is what was typed. */
  readonly ways: readonly (readonly string[])[];
  /** The filter that the word stands for. */
  readonly filter?: WordFilter | undefined;
  /** The word itself, if one typo in it may be forgiven. */
  readonly typo?: string | undefined;
}

/** Weight of a match in the name, in what the group is about, or in its notes; one less for a synonym or a typo. */
export const WEIGHT = { name: 6, about: 4, notes: 2 } as const;

const MAX_QUERY = 200;
const MAX_TERMS = 12;
const MIN_TYPO = 5;

type Words = readonly (string | undefined)[];

/** The searchable text of a group. */
export function searchEntry(group: Group): SearchEntry {
  const { place, online, organizer } = group;
  const about = [
    ...group.topics,
    ...group.audiences,
    ...group.languages,
    organizer?.name,
    online?.platform,
    place?.name,
    place?.address,
    place?.city,
    place?.region,
    place?.postalCode,
    place?.country,
    ...(place?.accessibility ?? []),
  ];
  const notes = [group.description, online?.notes, place?.directions, group.cost];
  return entryOf([group.name], about, notes);
}

/** The folded name of a group, with a space on either side. */
export const foldedName = ({ name }: Group): string => fold(` ${name} `);

/** The searchable text of anything with a name, what it is about, and notes. */
export function entryOf(...parts: readonly [name: Words, about: Words, notes: Words]): SearchEntry {
  const fields = parts.map((words) => fold(` ${words.filter(Boolean).join(' ')} `));
  const name = fields[0]!.length;
  return { text: fields.join('\n'), name, about: name + fields[1]!.length };
}

/** Words match by prefix; in scripts that attach particles or join words (Arabic, Thai, Chinese …), anywhere. */
function piece(word: string): string {
  return word.charCodeAt(0) > 0x52f ? word : ` ${word}`;
}

/** A synonym matches whole words only: “men” is not a prefix of “mental”. */
function whole(term: string): string {
  const start = piece(term);
  return start === term ? term : `${start} `;
}

/**
 * Parses what a visitor typed: all words in any order, each as a prefix; quoted words as a phrase; known phrases with
 * their synonyms; words that stand for filters. Empty for a text without a letter or digit.
 */
export function compileQuery(text: string, filterWords?: FilterWords, synonyms?: Synonyms): Term[] {
  const terms: Term[] = [];
  const fillers: Term[] = [];
  const parts = text.slice(0, MAX_QUERY).split(/["“”„«»]/);
  parts.forEach((part, index) => {
    const words = foldWords(part);
    // An unclosed quote: the phrase is still being typed.
    if (index % 2 === 1 && index < parts.length - 1) {
      if (words.length > 0) terms.push({ ways: [[` ${words.join(' ')} `]] });
      return;
    }
    for (let at = 0; at < words.length;) {
      const length =
        [3, 2, 1].find((count) => {
          const phrase = words.slice(at, at + count).join(' ');
          return (
            count === 1 ||
            (at + count <= words.length && (filterWords?.has(phrase) === true || synonyms?.has(phrase) === true))
          );
        }) ?? 1;
      const typed = words.slice(at, at + length);
      const phrase = typed.join(' ');
      const filter = filterWords?.get(phrase);
      const same = synonyms?.get(phrase) ?? [];
      (filter === null ? fillers : terms).push({
        ways: [typed.map(piece), ...same.map((term) => [whole(term)])],
        filter: filter ?? undefined,
        typo: length === 1 && phrase.length >= MIN_TYPO && piece(phrase) !== phrase ? phrase : undefined,
      });
      at += length;
    }
  });
  return (terms.length > 0 ? terms : fillers).slice(0, MAX_TERMS);
}

/**
 * Parses what a visitor typed as alternatives separated by upper-case “OR” or “|”; see `compileQuery`. Empty for a text
 * without a letter or digit.
 */
export function compileAlternatives(text: string, filterWords?: FilterWords, synonyms?: Synonyms): Term[][] {
  const all = text
    .slice(0, MAX_QUERY)
    .split(/ OR |\|/)
    .slice(0, MAX_TERMS);
  return all.map((each) => compileQuery(each, filterWords, synonyms)).filter((terms) => terms.length > 0);
}

/** The synonyms of each term in `sets`; terms are folded. */
export function synonymsOf(sets: readonly (readonly string[])[]): Synonyms {
  const all = new Map<string, readonly string[]>();
  for (const set of sets) {
    const terms = set.map((term) => foldWords(term).join(' '));
    for (const term of terms) {
      all.set(term, [...new Set([...(all.get(term) ?? []), ...terms.filter((other) => other !== term)])]);
    }
  }
  return all;
}

/** Words of one language that stand for filters, separated by “|”: `evening: 'evening|evenings'`. */
export interface SearchWords {
  readonly when: Readonly<Record<string, string>>;
  readonly time: Readonly<Record<string, string>>;
  readonly attendance: Readonly<Record<string, string>>;
  /** Filler words: “for|the|groups”. */
  readonly fillers: string;
}

/**
 * Words that stand for filters: the `given` ones, and the weekday names from `Intl` in each of `languages` (valid BCP
 * 47 tags), in full or as any unambiguous prefix of at least three letters.
 */
export function filterWords(languages: readonly string[], given: readonly SearchWords[]): FilterWords {
  const all = new Map<string, WordFilter | null>();
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 1970-01-05 was a Monday.
    const names = [1, 2, 3, 4, 5, 6, 7].map((day) => foldWords(format.format((day + 3) * 86_400_000)).join(' '));
    for (const forms of [names, names.map((name) => name.replace(/^ال/, ''))]) {
      forms.forEach((name, index) => {
        for (let length = Math.min(3, name.length); length <= name.length; length++) {
          const start = name.slice(0, length);
          if (forms.filter((other) => other.startsWith(start)).length === 1)
            all.set(start, { facet: 'day', value: String(index + 1) });
        }
      });
    }
  }
  const set = (words: string, filter: WordFilter | null): void => {
    for (const word of words.split('|')) {
      const name = foldWords(word).join(' ');
      const known = all.get(name);
      all.set(
        name,
        filter && known?.facet === filter.facet && known.value !== filter.value
          ? { ...filter, value: `${known.value}|${filter.value}` }
          : filter,
      );
    }
  };
  for (const words of given) {
    for (const facet of ['when', 'time', 'attendance'] as const) {
      for (const [value, forms] of Object.entries(words[facet])) set(forms, { facet, value });
    }
    set(words.fillers, null);
  }
  return all;
}

import type { Facet } from './facets.js';
import { fold, foldWords } from './fold-text.js';
import type { Group } from './group.js';

/**
 * A word that means a filter: “tuesday” → `{ facet: 'day', value: '2' }`; one that means several values of it names
 * them all: “night” → `evening|night`.
 */
export interface WordFilter {
  readonly facet: Facet;
  readonly value: string;
}

/** Folded words or phrases that are filters; `null` marks a filler word (“for”, “the”) that decides nothing. */
export type FilterWords = ReadonlyMap<string, WordFilter | null>;

/** Folded term → the other terms that mean as much. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** What is looked for in one group: its folded words, the weightiest first. */
export interface SearchEntry {
  readonly text: string;
  /** Where the name ends in `text`. */
  readonly name: number;
  /** Where topics, audiences, place and organizer end; the notes follow. */
  readonly about: number;
}

/** One word, phrase or set phrase of a query, with everything that counts as finding it. */
export interface Term {
  /** Each way to find it is a list of pieces that must all occur; the first way is what was typed. */
  readonly ways: readonly (readonly string[])[];
  /** What the word means as a filter. */
  readonly filter?: WordFilter | undefined;
  /** The word itself, where one typing mistake in it may be forgiven. */
  readonly typo?: string | undefined;
}

/**
 * How well a term is found: in the name, about the group, in its notes. One less by a synonym or with a typing mistake.
 */
export const WEIGHT = { name: 6, about: 4, notes: 2 } as const;

const MAX_QUERY = 200;
const MAX_TERMS = 12;
const MIN_TYPO = 5;

type Words = readonly (string | undefined)[];

/** Gets a group ready to be searched. */
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

/** What is looked for in anything that has a name, something it is about, and notes. */
export function entryOf(...parts: readonly [name: Words, about: Words, notes: Words]): SearchEntry {
  const fields = parts.map((words) => fold(` ${words.filter(Boolean).join(' ')} `));
  const name = fields[0]!.length;
  return { text: fields.join('\n'), name, about: name + fields[1]!.length };
}

/**
 * Words match from their beginning; scripts that join words or small words to them (Arabic, Thai, Chinese …) anywhere.
 */
function piece(word: string): string {
  return word.charCodeAt(0) > 0x52f ? word : ` ${word}`;
}

/** A synonym counts as a whole only: “men” is not the beginning of “mental”. */
function whole(term: string): string {
  const start = piece(term);
  return start === term ? term : `${start} `;
}

/**
 * Reads what a visitor typed: all words in any order, each from its beginning; words in quotes as a phrase; set
 * phrases with their synonyms; words that mean filters. Empty for a text without any letter or digit.
 */
export function compileQuery(text: string, filterWords?: FilterWords, synonyms?: Synonyms): Term[] {
  const terms: Term[] = [];
  const fillers: Term[] = [];
  const parts = text.slice(0, MAX_QUERY).split(/["“”„«»]/);
  parts.forEach((part, index) => {
    const words = foldWords(part);
    // The last part after an odd number of quotes is a phrase still being typed.
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
 * What a visitor typed as alternatives, separated by “OR” in capitals or “|”; see `compileQuery`. None for a text
 * without any letter or digit.
 */
export function compileAlternatives(text: string, filterWords?: FilterWords, synonyms?: Synonyms): Term[][] {
  const all = text
    .slice(0, MAX_QUERY)
    .split(/ OR |\|/)
    .slice(0, MAX_TERMS);
  return all.map((each) => compileQuery(each, filterWords, synonyms)).filter((terms) => terms.length > 0);
}

/** The synonyms of each term of the sets; terms are folded. */
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

/** Words of one language that mean filters, several of them split by “|”: `evening: 'evening|evenings'`. */
export interface SearchWords {
  readonly when: Readonly<Record<string, string>>;
  readonly time: Readonly<Record<string, string>>;
  readonly attendance: Readonly<Record<string, string>>;
  /** Words that decide nothing: “for|the|groups”. */
  readonly fillers: string;
}

/**
 * Words that mean filters in some languages: those given, and the names of the weekdays by `Intl` for each of
 * `languages` (valid BCP 47 tags), whole or cut short after three letters or more where that leaves only one day.
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

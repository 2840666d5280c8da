import { SLOT_FACETS } from './facet-names.js';
import type { Facet, Filters } from './facets.js';
import type { Group } from './group.js';
import { compileAlternatives, searchEntry, WEIGHT, type FilterWords, type Synonyms, type Term } from './search.js';
import type { Sieve } from './sieve.js';
import { TermWeights } from './term-weights.js';

/** Groups whose words are read in one step. */
const BATCH = 20;

/** What the words of a text can mean besides themselves. */
interface KnownWords {
  readonly words: FilterWords | undefined;
  readonly synonyms: Synonyms | undefined;
}

/** Which groups match filters. */
type Matches = (filters: Filters) => Sieve;

/** The words of a finder's groups, read when they are first searched for, or ahead of that by `read`. */
export class GroupWords {
  readonly #weights = new TermWeights();
  readonly #groups: readonly Group[];
  #isReading = false;

  /** @param groups All groups in their order; more may be added at the end. */
  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** True while `read` is under way. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** The number of groups whose words have been read. */
  get size(): number {
    return this.#weights.size;
  }

  /** Reads the words of all groups, in steps. */
  *read(): Generator<void, void> {
    this.#isReading = true;
    while (this.size < this.#groups.length) {
      this.#weights.add(searchEntry(this.#groups[this.size]!));
      if (this.size % BATCH === 0) yield;
    }
    this.#isReading = false;
  }

  /** Reads the words of all groups synchronously, unless `read` is under way. */
  readAll(): void {
    if (!this.#isReading) for (const reading = this.read(); !reading.next().done;);
  }

  /** The folded name of a group, with a space on either side; `undefined` while its words have not been read. */
  nameOf(index: number): string | undefined {
    return index < this.size ? this.#weights.nameOf(index) : undefined;
  }

  /**
   * The score of each group for the alternative of `text` that it matches best, 0–6; `undefined` for a text without a
   * letter or digit. A word that stands for a filter matches by its text or by the filter.
   */
  scores(text: string, { words, synonyms }: KnownWords, matches: Matches): Uint8Array | undefined {
    const [first, ...others] = compileAlternatives(text, words, synonyms).map((terms) =>
      this.#scoresOf(terms, matches),
    );
    return first && others.reduce((best, other) => best.map((score, index) => Math.max(score, other[index]!)), first);
  }

  #scoresOf(terms: readonly Term[], matches: Matches): Uint8Array {
    const filters = Object.create(null) as Partial<Record<Facet, string[]>>;
    for (const { filter } of terms) if (filter) (filters[filter.facet] ??= []).push(...filter.value.split('|'));
    const scores = new Uint8Array(this.#groups.length).fill(WEIGHT.name);
    for (const term of terms) {
      const weights = this.#weights.of(term);
      const met = term.filter && matches(kinOf(term.filter.facet, filters));
      for (let index = 0; index < scores.length; index++) {
        let weight = weights[index] ?? 0;
        if (weight < WEIGHT.about && met?.passes(index)) weight = WEIGHT.about;
        if (weight < scores[index]!) scores[index] = weight;
      }
    }
    return scores;
  }
}

/** Those of `filters` that are matched together with `facet`: all of a single meeting. */
function kinOf(facet: Facet, filters: Filters): Filters {
  const isSlot = (name: Facet): boolean => (SLOT_FACETS as readonly Facet[]).includes(name);
  return Object.fromEntries(
    Object.entries(filters).filter(([name]) => name === facet || (isSlot(facet) && isSlot(name as Facet))),
  );
}

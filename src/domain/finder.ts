import type { Point } from './distance.js';
import { Distances } from './distances.js';
import {
  FIXED_VALUES,
  FacetValues,
  LIST_FACETS,
  SLOT_FACETS,
  bandBits,
  dayBits,
  knownFilters,
  whenBits,
  type Facet,
  type FacetCount,
  type Filters,
  type SlotFacet,
} from './facets.js';
import { firstByName } from './first-by-name.js';
import type { FinderHit } from './finder-hit.js';
import type { Condition, FinderQuery, FinderResult, GroupSort } from './group-finder-query.js';
import type { Group } from './group.js';
import { PlaceIndex } from './places.js';
import { isOnNow } from './recurrence.js';
import { relatedGroups, type RelatedGroups } from './related-groups.js';
import { ScheduleIndex, type TimeColumns } from './schedule-index.js';
import { WEIGHT, compileAlternatives, searchEntry, type FilterWords, type Synonyms, type Term } from './search.js';
import { Sieve } from './sieve.js';
import { TermWeights } from './term-weights.js';
import { weekPlan } from './week-plan.js';
import { MINUTE } from './zoned-time.js';
import { asJson } from './as-json.js';

/**
 * Conditions by their number in a sieve; the facets of a single meeting are one, since one meeting must meet them
 * together.
 */
const TEXT = 0;
const NEAR = 1;
const SLOT = 2;
const ONLY = 3;
const LIST = 4;
/** Hits put in the order of their names at a time. */
const NAMED = 256;
const CONDITIONS: readonly Condition[] = ['text', 'near', 'when', 'only', ...LIST_FACETS];

/** Filters made ready to be compared with all groups. */
interface Wanted {
  readonly days: number;
  readonly bands: number;
  readonly columns: () => TimeColumns;
  readonly lists: readonly (Uint8Array | undefined)[];
  /** The facets of a single meeting that narrow anything. */
  readonly slots: readonly SlotFacet[];
}

/**
 * All groups of a finder, ready to answer queries. Take groups in by slices with `add`, as they arrive: `find` answers
 * for those that are there. An index holds for one reader's time zone; for another zone, make another.
 */
export class GroupIndex {
  /** Words that mean filters, in the reader's language; may change at any time. */
  words: FilterWords | undefined = undefined;
  synonyms: Synonyms | undefined = undefined;
  /** The places the feed knows, for a place box. */
  readonly places = new PlaceIndex();

  readonly #groups: Group[] = [];
  readonly #distances = new Distances();
  readonly #lists = LIST_FACETS.map((facet) => new FacetValues(facet));
  readonly #schedule: ScheduleIndex;
  readonly #weights = new TermWeights();
  readonly #related = new Map<Group, RelatedGroups>();
  #answered: { readonly key: string; readonly words: readonly unknown[]; readonly result: FinderResult } | undefined;

  readonly #nameOf = (index: number): string => this.#weights.nameOf(index);

  /** @param timeZone The reader's IANA zone, a valid one. */
  constructor(readonly timeZone: string) {
    this.#schedule = new ScheduleIndex(timeZone);
  }

  /** How many groups are in the index. */
  get size(): number {
    return this.#groups.length;
  }

  /**
   * Takes in more groups, at `now` (epoch ms). The work grows with their number only, so a large feed can come in
   * slices.
   */
  add(groups: readonly Group[], now: number): void {
    this.#related.clear();
    for (const group of groups) {
      this.#groups.push(group);
      this.#weights.add(searchEntry(group));
      this.#schedule.add(group, now);
      this.#distances.add(group);
      for (const list of this.#lists) list.add(group);
      if (group.place) this.places.add(group.place);
    }
  }

  /**
   * Answers `query` as of `now` (epoch ms). Call it whenever you like: for the same query in the same minute it gives
   * the same answer again.
   */
  find(query: FinderQuery, now: number): FinderResult {
    const key = asJson([query, Math.floor(now / MINUTE), this.size]);
    const words = [this.words, this.synonyms];
    const known = this.#answered;
    if (known?.key === key && words.every((each, at) => each === known.words[at])) return known.result;
    const result = this.#search(query, now);
    this.#answered = { key, words, result };
    return result;
  }

  #search(query: FinderQuery, now: number): FinderResult {
    this.#schedule.moveTo(now);
    const { near, radius = Infinity, sort = 'next', only } = query;
    const filters = knownFilters(query.filters ?? {});
    const alternatives = compileAlternatives(query.text ?? '', this.words, this.synonyms);
    const wanted = this.#compile(filters);
    const sieve = new Sieve(this.size);

    const points = this.#best(alternatives);
    points?.forEach((point, index) => point === 0 && sieve.fail(index, TEXT));
    const bounded = near !== undefined && radius < Infinity;
    if (bounded)
      this.#distances
        .from(near)
        .forEach((km, index) => km > radius && !joinableFromHome(this.#groups[index]!) && sieve.fail(index, NEAR));
    const saved = only && new Set(only);
    if (saved) this.#groups.forEach(({ id }, index) => saved.has(id) || sieve.fail(index, ONLY));
    this.#sift(wanted, sieve);

    const ranks: number[][] = [];
    for (const index of this.#order(sort, near)) {
      if (sieve.passes(index)) (ranks[points && sort === 'next' ? points[index]! : 0] ??= []).push(index);
    }
    const found = ranks.reverse().flat();
    let inOrder = sort === 'name' ? [] : found;
    const hit = (index: number): FinderHit => this.#hit(index, now, near);
    let counts: FinderResult['counts'] | undefined;
    // Counted when asked for, which while someone types is not at all.
    const count = (): FinderResult['counts'] => (counts ??= this.#count(sieve, wanted, filters));
    const without = (): FinderResult['without'] =>
      this.#without(sieve, wanted, [...(points ? [TEXT] : []), ...(bounded ? [NEAR] : []), ...(saved ? [ONLY] : [])]);
    return {
      total: found.length,
      hits: (from = 0, to = found.length) => {
        if (inOrder.length < Math.min(to, found.length))
          inOrder = firstByName(found, Math.max(to, NAMED), this.#nameOf);
        return inOrder.slice(from, to).map(hit);
      },
      week: () => weekPlan(found, this.#schedule, hit),
      get counts() {
        return count();
      },
      get without() {
        return without();
      },
    };
  }

  /** The group of that id as of `now` (epoch ms), whatever anyone searches. */
  hit(id: string, now: number): FinderHit | undefined {
    const index = this.#groups.findIndex((group) => group.id === id);
    this.#schedule.moveTo(now);
    return index < 0 ? undefined : this.#hit(index, now, undefined);
  }

  /** What belongs to `group` among the groups that are in. */
  related(group: Group): RelatedGroups {
    if (!this.#related.has(group)) this.#related.set(group, relatedGroups(group, this.#groups, this.#nameOf));
    return this.#related.get(group)!;
  }

  #hit(index: number, now: number, near: Point | undefined): FinderHit {
    const next = this.#schedule.next(index);
    const km = near ? this.#distances.from(near)[index]! : NaN;
    return {
      group: this.#groups[index]!,
      next,
      onNow: next !== undefined && isOnNow(next, now),
      distance: Number.isNaN(km) ? undefined : km,
    };
  }

  #compile(filters: Filters): Wanted {
    const days = dayBits(filters.day);
    const bands = bandBits(filters.time);
    return {
      days,
      bands,
      columns: () => this.#schedule.columns(days & bands, whenBits(filters.when)),
      lists: this.#lists.map((list, n) => list.select(filters[LIST_FACETS[n]!])),
      slots: SLOT_FACETS.filter((facet) => filters[facet]?.length),
    };
  }

  #sift({ days, bands, columns, lists, slots }: Wanted, sieve: Sieve): void {
    if (slots.length > 0)
      columns().within.forEach((times, index) => (times & days & bands) === 0 && sieve.fail(index, SLOT));
    lists.forEach((flags, n) => flags && this.#lists[n]!.sift(flags, sieve, LIST + n));
  }

  /** How well each group answers the alternative it answers best; `undefined` when nothing is asked. */
  #best(alternatives: readonly (readonly Term[])[]): Uint8Array | undefined {
    const [first, ...others] = alternatives.map((terms) => this.#points(terms));
    return first && others.reduce((best, other) => best.map((point, index) => Math.max(point, other[index]!)), first);
  }

  /** How well each group answers all terms, 0–6. A word that means a filter is met by its text or by the filter. */
  #points(terms: readonly Term[]): Uint8Array {
    const filters = Object.create(null) as Partial<Record<Facet, string[]>>;
    for (const { filter } of terms) if (filter) (filters[filter.facet] ??= []).push(...filter.value.split('|'));
    const points = new Uint8Array(this.size).fill(WEIGHT.name);
    for (const term of terms) {
      const weights = this.#weights.of(term);
      const met = term.filter && this.#met(filters, term.filter.facet);
      for (let index = 0; index < points.length; index++) {
        let weight = weights[index]!;
        if (weight < WEIGHT.about && met?.passes(index)) weight = WEIGHT.about;
        if (weight < points[index]!) points[index] = weight;
      }
    }
    return points;
  }

  /** Which groups meet the filters of `facet`; those of a single meeting together. */
  #met(filters: Filters, facet: Facet): Sieve {
    const slot = (name: Facet): boolean => (SLOT_FACETS as readonly Facet[]).includes(name);
    const kin = Object.entries(filters).filter(([name]) => name === facet || (slot(facet) && slot(name as Facet)));
    const sieve = new Sieve(this.size);
    this.#sift(this.#compile(knownFilters(Object.fromEntries(kin))), sieve);
    return sieve;
  }

  #order(sort: GroupSort, near: Point | undefined): readonly number[] {
    const byNext = this.#schedule.order();
    return sort === 'distance' && near ? this.#distances.order(near, byNext) : byNext;
  }

  #count(sieve: Sieve, { days, bands, columns, lists }: Wanted, filters: Filters): Record<Facet, FacetCount[]> {
    const numbers = { when: [0, 0, 0, 0], day: [0, 0, 0, 0, 0, 0, 0], time: [0, 0, 0, 0] };
    const starts = columns();
    for (let index = 0; index < sieve.size; index++) {
      if (!sieve.passes(index, SLOT)) continue;
      const within = starts.within[index]!;
      const when = starts.when[index]!;
      for (let day = 0; day < 7; day++) if (within & bands & (0b1111 << (day * 4))) numbers.day[day]!++;
      for (let band = 0; band < 4; band++) if (within & days & (0x1111111 << band)) numbers.time[band]!++;
      for (let bit = 0; bit < 4; bit++) if (when & (1 << bit)) numbers.when[bit]!++;
    }
    return Object.fromEntries([
      ...SLOT_FACETS.map(
        (facet) =>
          [
            facet,
            FIXED_VALUES[facet].map((value, n): FacetCount => ({
              value,
              label: value,
              count: numbers[facet][n]!,
              selected: filters[facet]?.includes(value) ?? false,
            })),
          ] as const,
      ),
      ...LIST_FACETS.map((facet, n) => [facet, this.#lists[n]!.count(sieve, LIST + n, lists[n])] as const),
    ]) as Record<Facet, FacetCount[]>;
  }

  #without(
    sieve: Sieve,
    { days, bands, columns, lists, slots }: Wanted,
    others: readonly number[],
  ): FinderResult['without'] {
    const tally = (passes: (index: number) => boolean): number => {
      let total = 0;
      for (let index = 0; index < sieve.size; index++) if (passes(index)) total++;
      return total;
    };
    const single = [...others, ...lists.flatMap((flags, n) => (flags ? LIST + n : []))];
    return [
      ...single.map((condition) => ({
        condition: CONDITIONS[condition]!,
        total: tally((index) => sieve.passes(index, condition)),
      })),
      ...slots.map((condition) => {
        const times = condition === 'when' ? columns().times : columns().within;
        const wanted = condition === 'when' ? days & bands : condition === 'day' ? bands : days;
        // Without its only such facet a group need not meet at any known time.
        return {
          condition,
          total: tally((index) => sieve.passes(index, SLOT) && (slots.length === 1 || (times[index]! & wanted) !== 0)),
        };
      }),
    ].sort((a, b) => b.total - a.total);
  }
}

function joinableFromHome({ attendance }: Group): boolean {
  return attendance !== undefined && attendance !== 'in-person';
}

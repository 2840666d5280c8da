import type { Point } from './distance.js';
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
import { foldedName } from './folded-name.js';
import type { GroupWords } from './group-words.js';
import type { NearGroups } from './near-groups.js';
import { MeetingTimes, type TimeColumns } from './meeting-times.js';
import { hitAt, ScheduleIndex } from './schedule-index.js';
import type { FilterWords, Synonyms } from './search.js';
import { Sieve } from './sieve.js';
import type { weekPlan } from './week-plan.js';
import { MINUTE } from './zoned-time.js';
import { asJson } from './as-json.js';

/**
 * Numbers of the conditions in a sieve; the facets of a single meeting share one, since the same meeting must match
 * them all.
 */
const TEXT = 0;
const NEAR = 1;
const SLOT = 2;
const ONLY = 3;
const LIST = 4;
/** Hits sorted by name at a time. */
const NAME_BATCH = 256;
/** Groups whose values are read in one step. */
const BATCH = 50;
const CONDITIONS: readonly Condition[] = ['text', 'near', 'when', 'only', ...LIST_FACETS];

/** Filters compiled for matching against all groups. */
interface Wanted {
  readonly days: number;
  readonly bands: number;
  readonly columns: () => TimeColumns;
  readonly lists: readonly (Uint8Array | undefined)[];
  /** The facets of a single meeting that have a selected value. */
  readonly slots: readonly SlotFacet[];
}

/**
 * A searchable index of a finder's groups; `find` searches those added so far. An index holds for one time zone; for
 * another zone, make another.
 */
export class GroupIndex {
  /** Words that stand for filters, in the visitor's language; may change at any time. */
  words: FilterWords | undefined = undefined;
  synonyms: Synonyms | undefined = undefined;
  /**
   * What a text is compared with; without it a text is ignored. While it is being read in steps, only the groups
   * reached so far match one.
   */
  texts: GroupWords | undefined = undefined;
  /** Where the groups are; needed for a query that is `near` a point. */
  near: NearGroups | undefined = undefined;
  /** Makes the timetable; needed for `week()` of a result. */
  plan: typeof weekPlan | undefined = undefined;

  /** The groups, and when they are next. */
  readonly schedule: ScheduleIndex;
  readonly #names: string[] = [];
  readonly #lists = LIST_FACETS.map((facet) => new FacetValues(facet));
  readonly #times: MeetingTimes;
  /** The number of groups whose values have been read. */
  #read = 0;
  #last: { readonly key: string; readonly words: readonly unknown[]; readonly result: FinderResult } | undefined;

  /** The folded name of the group at an index, with a space on either side. */
  readonly nameOf = (index: number): string =>
    this.texts?.nameOf(index) ?? (this.#names[index] ??= foldedName(this.groups[index]!));

  /** @param groups The groups, to which more may be added; or the visitor's zone (a valid IANA name) without any yet. */
  constructor(groups: ScheduleIndex | string) {
    this.schedule = typeof groups === 'string' ? new ScheduleIndex(groups) : groups;
    this.#times = new MeetingTimes(this.schedule);
  }

  /** The groups in the index, in the order they were added. */
  get groups(): readonly Group[] {
    return this.schedule.groups;
  }

  /** How many groups are in the index. */
  get size(): number {
    return this.groups.length;
  }

  /** Adds groups as of `now` (epoch ms). */
  add(groups: readonly Group[], now: number): void {
    this.schedule.add(groups, now);
  }

  /** False once all values have been read that filters and counts need. */
  get hasUnread(): boolean {
    return this.#read < this.size;
  }

  /** Reads the values of at most `most` more groups, ahead of the first filter or count, which needs all. */
  readValues(most = Infinity): void {
    for (const end = Math.min(this.size, this.#read + most); this.#read < end; this.#read++) {
      this.#times.add(this.#read);
      for (const list of this.#lists) list.add(this.groups[this.#read]!);
    }
  }

  /** Reads all values, in steps. */
  *read(): Generator<void, void> {
    while (this.hasUnread) {
      this.readValues(BATCH);
      yield;
    }
  }

  /**
   * The result of `query` as of `now` (epoch ms). The result is cached: the same query in the same minute returns the
   * same object.
   */
  find(query: FinderQuery, now: number): FinderResult {
    if (query.text) this.texts?.readAll();
    const key = asJson([query, Math.floor(now / MINUTE), this.size, query.text ? this.texts?.size : 0]);
    const words = [this.words, this.synonyms, this.near];
    const known = this.#last;
    if (known?.key === key && words.every((each, at) => each === known.words[at])) return known.result;
    const result = this.#search(query, now);
    this.#last = { key, words, result };
    return result;
  }

  #search(query: FinderQuery, now: number): FinderResult {
    this.schedule.moveTo(now);
    const { near, radius = Infinity, sort = 'next', only } = query;
    const filters = knownFilters(query.filters ?? {});
    const wanted = this.#compile(filters);
    const sieve = new Sieve(this.size);

    const points = this.texts?.scores(query.text ?? '', this, (meant) => this.#met(meant));
    points?.forEach((point, index) => point === 0 && sieve.fail(index, TEXT));
    const away = near && this.near?.from(near);
    const bounded = away !== undefined && radius < Infinity;
    if (bounded)
      away.forEach((km, index) => km > radius && !joinableFromHome(this.groups[index]!) && sieve.fail(index, NEAR));
    const saved = only && new Set(only);
    if (saved) this.groups.forEach(({ id }, index) => saved.has(id) || sieve.fail(index, ONLY));
    this.#sift(wanted, sieve);

    const ranks: number[][] = [];
    for (const index of this.#order(sort, near)) {
      if (sieve.passes(index)) (ranks[points && sort === 'next' ? points[index]! : 0] ??= []).push(index);
    }
    const found = ranks.reverse().flat();
    let inOrder = sort === 'name' ? [] : found;
    const hit = (index: number): FinderHit => this.#hit(index, now, near);
    let counts: FinderResult['counts'] | undefined;
    // Lazy: while someone types, nobody reads the counts.
    const count = (): FinderResult['counts'] => (counts ??= this.#count(sieve, wanted, filters));
    const without = (): FinderResult['without'] =>
      this.#without(sieve, wanted, [...(points ? [TEXT] : []), ...(bounded ? [NEAR] : []), ...(saved ? [ONLY] : [])]);
    return {
      total: found.length,
      hits: (from = 0, to = found.length) => {
        if (inOrder.length < Math.min(to, found.length))
          inOrder = firstByName(found, Math.max(to, NAME_BATCH), this.nameOf);
        return inOrder.slice(from, to).map(hit);
      },
      week: () => this.plan!(found, this.#times, hit),
      get counts() {
        return count();
      },
      get without() {
        return without();
      },
    };
  }

  /** The group with this id as of `now` (epoch ms), whatever the query. */
  hit(id: string, now: number): FinderHit | undefined {
    const index = this.groups.findIndex((group) => group.id === id);
    this.schedule.moveTo(now);
    return index < 0 ? undefined : this.#hit(index, now, undefined);
  }

  #hit(index: number, now: number, near: Point | undefined): FinderHit {
    const km = (near && this.near?.from(near)[index]) ?? NaN;
    const hit = hitAt(this.schedule, index, now);
    return Number.isNaN(km) ? hit : { ...hit, distance: km };
  }

  #compile(filters: Filters): Wanted {
    const days = dayBits(filters.day);
    const bands = bandBits(filters.time);
    if (LIST_FACETS.some((facet) => filters[facet]?.length)) this.readValues();
    return {
      days,
      bands,
      columns: () => this.#times.columns(days & bands, whenBits(filters.when)),
      lists: this.#lists.map((list, n) => list.select(filters[LIST_FACETS[n]!])),
      slots: SLOT_FACETS.filter((facet) => filters[facet]?.length),
    };
  }

  #sift({ days, bands, columns, lists, slots }: Wanted, sieve: Sieve): void {
    if (slots.length > 0)
      columns().within.forEach((times, index) => (times & days & bands) === 0 && sieve.fail(index, SLOT));
    lists.forEach((flags, n) => flags && this.#lists[n]!.sift(flags, sieve, LIST + n));
  }

  /** Which groups match filters that the words of a text stand for. */
  #met(filters: Filters): Sieve {
    const sieve = new Sieve(this.size);
    this.#sift(this.#compile(knownFilters(filters)), sieve);
    return sieve;
  }

  #order(sort: GroupSort, near: Point | undefined): readonly number[] {
    const byNext = this.schedule.order();
    return (sort === 'distance' && near ? this.near?.order(near, byNext) : undefined) ?? byNext;
  }

  #count(sieve: Sieve, { days, bands, columns, lists }: Wanted, filters: Filters): Record<Facet, FacetCount[]> {
    this.readValues();
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

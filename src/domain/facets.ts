import { FIXED_VALUES, LIST_FACETS, SLOT_FACETS } from './facet-names.js';
import { keyOf } from './fold-text.js';
import type { Group } from './group.js';
import type { Sieve } from './sieve.js';
import { waysToMeet } from './ways-to-meet.js';

export { FIXED_VALUES, LIST_FACETS, SLOT_FACETS };

/** Whatever groups can be filtered by. Values of one facet are alternatives (or), facets combine (and). */
export type Facet = SlotFacet | ListFacet;
/**
 * Facets of a single meeting: “Tuesday” and “evening” mean a Tuesday evening, not a Tuesday morning and a Friday
 * evening.
 */
export type SlotFacet = 'when' | 'day' | 'time';
/** Facets of a group as a whole. */
export type ListFacet = (typeof LIST_FACETS)[number];

/** The fixed values of a facet of groups, in display order; `undefined` where the feed decides which there are. */
function fixedValues(facet: ListFacet): readonly string[] | undefined {
  return Object.hasOwn(FIXED_VALUES, facet) ? FIXED_VALUES[facet as keyof typeof FIXED_VALUES] : undefined;
}

/** The fixed values that have words of their own; weekdays are named by the browser. */
export type NamedValue = (typeof FIXED_VALUES)[Exclude<keyof typeof FIXED_VALUES, 'day'>][number];

/** Selected values by facet; for topics, audiences and languages their key (“eating-disorders”, “es”) or their text. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[] | undefined>>>;

/** `filters` without unknown values of fixed facets, and without a prototype. */
export function knownFilters(filters: Filters): Filters {
  const known = Object.assign(Object.create(null) as Partial<Record<Facet, readonly string[] | undefined>>, filters);
  for (const [facet, values] of Object.entries(FIXED_VALUES) as [keyof typeof FIXED_VALUES, readonly string[]][]) {
    known[facet] = known[facet]?.filter((value) => values.includes(value));
  }
  return known;
}

/** A value to select, and how many groups it would list given the selections in all other facets. */
export interface FacetCount {
  readonly value: string;
  /** Its first spelling in the feed; for fixed values the same as `value`. */
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

/** The bits of `when`. */
export const WHEN = { now: 1, today: 2, tonight: 4, tomorrow: 8 } as const;
/** All bits of `when`. */
export const ALL_WHEN = 15;
/** Four times of day for each of seven days, as bits: day 1 in the lowest four. */
export const ALL_TIMES = 0xfffffff;
const NIGHT_START = 21 * 60;
const BANDS = [4 * 60, 12 * 60, 17 * 60, NIGHT_START];

/** The bits of a start on `weekday` at `minute` after midnight; an all-day meeting has all four times. */
export function timeBits(weekday: number, minute: number, allDay: boolean): number {
  const band = BANDS.filter((from) => from <= minute).length - 1;
  return (allDay ? 0b1111 : 1 << (band < 0 ? 3 : band)) << ((weekday - 1) * 4);
}

/** The bits of all times of the selected days; of all days if none is selected. */
export function dayBits(days: readonly string[] | undefined): number {
  if (!days?.length) return ALL_TIMES;
  return FIXED_VALUES.day.reduce((bits, value, day) => (days.includes(value) ? bits | (0b1111 << (day * 4)) : bits), 0);
}

/** The bits of the selected times on all days; of all times if none is selected. */
export function bandBits(times: readonly string[] | undefined): number {
  if (!times?.length) return ALL_TIMES;
  return FIXED_VALUES.time.reduce((bits, time, band) => (times.includes(time) ? bits | (0x1111111 << band) : bits), 0);
}

/** The bits of the selected values of `when`; 0 if none is selected. */
export function whenBits(values: readonly string[] | undefined): number {
  return FIXED_VALUES.when.reduce((bits, value) => (values?.includes(value) ? bits | WHEN[value] : bits), 0);
}

/**
 * The areas that contain a place, narrowest first: “North, Example City” is also in “Example City”. Without a region,
 * the city.
 */
function areasOf({ region, city }: NonNullable<Group['place']>): readonly string[] {
  if (region === undefined) return city === undefined ? [] : [city];
  const parts = region.split(', ');
  return parts.map((_, at) => parts.slice(at).join(', '));
}

/** The values of a group in a facet, as published. */
export function valuesOf(group: Group, facet: ListFacet): readonly string[] {
  switch (facet) {
    case 'attendance':
      return waysToMeet(group);
    case 'topic':
      return group.topics;
    case 'region':
      return group.place ? areasOf(group.place) : [];
    case 'language':
      return group.languages;
    case 'audience':
      return group.audiences;
    case 'access':
      return group.place?.accessibility ?? [];
  }
}

/** The key shared by the spellings of a value: “Anxiety” and “anxiety”, “es” and “es-MX”. */
export function valueKey(facet: ListFacet, value: string): string {
  const tag = facet === 'language' ? /^([a-z]{2,3})(-[a-z0-9]+)*$/i.exec(value) : null;
  return tag?.[1]?.toLowerCase() ?? keyOf(value);
}

/** Every value of one list facet, and which groups have it. */
export class FacetValues {
  /** Ids by spelling and by key. */
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #labels: string[] = [];
  /** The values of group n are `held[first[n]]` up to, but not including, `held[first[n + 1]]`. */
  readonly #held: number[] = [];
  readonly #first = [0];
  readonly #facet: ListFacet;

  constructor(facet: ListFacet) {
    this.#facet = facet;
    for (const value of fixedValues(facet) ?? []) this.#idOf(value);
  }

  /** Adds the next group. */
  add(group: Group): void {
    const from = this.#held.length;
    for (const value of valuesOf(group, this.#facet)) {
      const id = this.#idOf(value);
      if (id >= 0 && !this.#held.includes(id, from)) this.#held.push(id);
    }
    this.#first.push(this.#held.length);
  }

  /** One flag per value, 1 if selected; `undefined` if none is. A value that no group has gets an id of its own. */
  select(values: readonly string[] | undefined): Uint8Array | undefined {
    if (!values?.length) return undefined;
    const ids = values.map((value) => this.#idOf(value));
    const flags = new Uint8Array(this.#keys.length);
    for (const id of ids) if (id >= 0) flags[id] = 1;
    return flags;
  }

  /** Fails in `sieve` each group that has none of the selected values. */
  sift(flags: Uint8Array, sieve: Sieve, condition: number): void {
    const held = this.#held;
    const first = this.#first;
    for (let group = 0; group < first.length - 1; group++) {
      const end = first[group + 1]!;
      let at = first[group]!;
      while (at < end && flags[held[at]!] === 0) at++;
      if (at === end) sieve.fail(group, condition);
    }
  }

  /**
   * The values with the number of groups that pass all conditions but `condition`: fixed ones in their order, others by
   * count, then by key.
   */
  count(sieve: Sieve, condition: number, selected: Uint8Array | undefined): FacetCount[] {
    const held = this.#held;
    const first = this.#first;
    const counts = new Uint32Array(this.#keys.length);
    for (let group = 0; group < first.length - 1; group++) {
      if (sieve.passes(group, condition))
        for (let at = first[group]!; at < first[group + 1]!; at++) counts[held[at]!]!++;
    }
    const all = this.#keys.map((value, id) => ({
      value,
      label: this.#labels[id]!,
      count: counts[id]!,
      selected: selected?.[id] === 1,
    }));
    return fixedValues(this.#facet) ? all : all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  /** The id of a value; −1 for a text without a letter or digit. */
  #idOf(value: string): number {
    let id = this.#ids.get(value);
    if (id !== undefined) return id;
    const key = valueKey(this.#facet, value);
    if (!key) return -1;
    id = this.#ids.get(key) ?? this.#keys.length;
    if (id === this.#keys.length) {
      this.#keys.push(key);
      this.#labels.push(value);
    }
    this.#ids.set(key, id).set(value, id);
    return id;
  }
}

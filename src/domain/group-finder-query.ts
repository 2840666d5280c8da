import type { Point } from './distance.js';
import { LIST_FACETS, SLOT_FACETS, knownFilters, type Facet, type FacetCount, type Filters } from './facets.js';
import type { FinderHit } from './finder-hit.js';
import type { WeekPlan } from './week-plan.js';

/** An order of groups; see `FinderQuery.sort`. */
export type GroupSort = 'next' | 'name' | 'distance';

/** What a visitor searches for: text, filters, place and order. */
export interface FinderQuery {
  /** As typed; see `compileQuery`. */
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  /** Where the visitor is, or the place they named. */
  readonly near?: Point | undefined;
  /** In km, only with `near`. Leaves out groups that meet in person farther away and can be joined in no other way. */
  readonly radius?: number | undefined;
  /** Only groups of these ids: those a visitor has saved. */
  readonly only?: readonly string[] | undefined;
  /**
   * `next` (default): by next start, and with a text those that have it in their name first. `name`: by the folded
   * name. `distance`: nearest first, only with `near`, else as `next`; groups without a distance follow in that order.
   */
  readonly sort?: GroupSort | undefined;
}

/** A part of a query that can be dropped. */
export type Condition = Facet | 'text' | 'near' | 'only';

/** The answer to a query. */
export interface FinderResult {
  readonly total: number;
  /** Hits `from` (0 = first) to before `to`, in order. */
  hits(from?: number, to?: number): FinderHit[];
  /** The hits by the day they meet. */
  week(): Generator<void, WeekPlan>;
  /** For each facet its values, each with the number of hits were it chosen instead of the facet's present choice. */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /**
   * For each part of the query how many hits there would be without it, most first: what to offer when nothing is
   * found.
   */
  readonly without: readonly { readonly condition: Condition; readonly total: number }[];
}

/** In the order they stand in a fragment. */
const FACETS: readonly Facet[] = [...SLOT_FACETS, ...LIST_FACETS];
const MAX_PAIRS = 50;

/**
 * A query as `name=value` pairs for a URL fragment, without `#`: “text=grief&day=2&day=4&sort=name”. The place and
 * radius stay out of it: a location is never written down.
 */
export function queryToFragment({ text, filters, sort }: FinderQuery): string {
  const known = knownFilters(filters ?? {});
  const pairs: [string, string][] = FACETS.flatMap((facet) =>
    (known[facet] ?? []).map((value): [string, string] => [facet, value]),
  );
  if (text?.trim()) pairs.unshift(['text', text.trim()]);
  if (sort === 'name') pairs.push(['sort', sort]);
  // Half a character, as a broken keyboard may leave it, cannot be encoded.
  return pairs.map((pair) => pair.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, ''))).join('=')).join('&');
}

/** Reads what `queryToFragment` wrote, with or without `#`; whatever else stands there is left alone. */
export function queryFromFragment(fragment: string): FinderQuery {
  const values = new Map<string, string[]>();
  for (const pair of fragment.replace(/^#/, '').split('&').slice(0, MAX_PAIRS)) {
    const [name = '', value = ''] = pair.split('=').map(decode);
    if (value) values.set(name, [...(values.get(name) ?? []), value]);
  }
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) if (values.has(facet)) filters[facet] = values.get(facet)!;
  const sort = values.get('sort')?.[0];
  return { text: values.get('text')?.[0], filters: knownFilters(filters), sort: sort === 'name' ? sort : undefined };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

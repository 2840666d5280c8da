import type { Point } from './distance.js';
import { LIST_FACETS, SLOT_FACETS } from './facet-names.js';
import { knownFilters, type Facet, type FacetCount, type Filters } from './facets.js';
import type { FinderHit } from './finder-hit.js';
import type { WeekPlan } from './week-plan.js';

/** A sort order of groups; see `FinderQuery.sort`. */
export type GroupSort = 'next' | 'name' | 'distance';

/** What a visitor searches for: text, filters, place and sort order. */
export interface FinderQuery {
  /** As typed; see `compileQuery`. */
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  /** Where the visitor is, or the place they named. */
  readonly near?: Point | undefined;
  /** In km, only with `near`. Excludes groups that meet farther away and cannot be joined from home. */
  readonly radius?: number | undefined;
  /** Only groups with these ids: the visitor's saved groups. */
  readonly only?: readonly string[] | undefined;
  /**
   * `next` (default): by next start; with a text, best matches first. `name`: by the folded name. `distance`: nearest
   * first, only with `near`, otherwise as `next`; groups without a distance follow in the order of `next`.
   */
  readonly sort?: GroupSort | undefined;
}

/** A part of a query that can be removed. */
export type Condition = Facet | 'text' | 'near' | 'only';

/** Groups to list. */
export interface GroupRows {
  readonly total: number;
  /** The hits from index `from` up to, but not including, `to`, in order. */
  hits(from?: number, to?: number): FinderHit[];
  /**
   * The values of each facet, each with the number of hits if it replaced the facet's current selection. For the first
   * rows, only those that the closed filters show.
   */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** For each part of the query, the number of hits without it, highest first: what to suggest if nothing is found. */
  readonly without: readonly { readonly condition: Condition; readonly total: number }[];
  /** The hits by the day they meet; absent for the first rows. */
  week?(): Generator<void, WeekPlan>;
}

/** The result of a query. */
export type FinderResult = Required<GroupRows>;

/** The facets in the order in which a fragment lists them. */
const FACETS: readonly Facet[] = [...SLOT_FACETS, ...LIST_FACETS];
const MAX_PAIRS = 50;

/**
 * A query as `name=value` pairs for a URL fragment, without `#`: “text=grief&day=2&day=4&sort=name”. Place and radius
 * are left out: a location is never written down.
 */
export function queryToFragment({ text, filters, sort }: FinderQuery): string {
  const known = knownFilters(filters ?? {});
  const pairs: [string, string][] = FACETS.flatMap((facet) =>
    (known[facet] ?? []).map((value): [string, string] => [facet, value]),
  );
  if (text?.trim()) pairs.unshift(['text', text.trim()]);
  if (sort === 'name') pairs.push(['sort', sort]);
  // A lone surrogate, as a broken keyboard may leave it, cannot be encoded.
  return pairs.map((pair) => pair.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, ''))).join('=')).join('&');
}

/** Reads what `queryToFragment` wrote, with or without `#`; other pairs are ignored. */
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

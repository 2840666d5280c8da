import { hoursOf } from './helpline.js';
import { openRank, openState } from './opening-hours.js';
import { RESOURCE_KINDS, type Resource } from './resource.js';
import { keyOf } from './fold-text.js';
import { compileQuery, entryOf, type SearchEntry } from './search.js';
import { TermWeights } from './term-weights.js';

/** What resources can be filtered by. Values of one facet are alternatives (or), facets combine (and). */
export const RESOURCE_FACETS = ['kind', 'topic', 'audience', 'language'] as const;

/** One of the facets. */
export type ResourceFacet = (typeof RESOURCE_FACETS)[number];

/** Selected values by facet, as keys (“eating-disorders”). */
export type ResourceFilters = Readonly<Partial<Record<ResourceFacet, readonly string[] | undefined>>>;

/** What a visitor searches for. */
export interface ResourceQuery {
  readonly text: string;
  readonly filters: ResourceFilters;
}

/** A value to select, and how many resources it would list given the selections in all other facets. */
export interface ResourceCount {
  readonly value: string;
  /** Its first spelling in the feed. */
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

/** The result of a query: its resources, and the counts of all values. */
export interface FoundResources {
  readonly resources: readonly Resource[];
  readonly counts: Readonly<Record<ResourceFacet, readonly ResourceCount[]>>;
}

interface Entry {
  readonly resource: Resource;
  readonly keys: Readonly<Record<ResourceFacet, readonly string[]>>;
  readonly place: number;
}

/** Above this many results, they are not sorted by whether they are open: evaluating all hours would take too long. */
const MAX_RANKED = 1_000;

function keysOf(resource: Resource): Entry['keys'] {
  return {
    kind: [resource.kind],
    topic: resource.topics.map(keyOf),
    audience: resource.audiences.map(keyOf),
    language: [
      ...new Set(
        [...resource.languages, ...resource.contacts.flatMap(({ languages }) => languages ?? [])].map((tag) =>
          tag.toLowerCase(),
        ),
      ),
    ],
  };
}

function searchOf({
  name,
  topics,
  audiences,
  provider,
  handle,
  platform,
  certifier,
  by,
  description,
  address,
  contacts,
}: Resource): SearchEntry {
  return entryOf(
    [name],
    [...topics, ...audiences, provider, handle, platform, certifier, by, address],
    [description, ...contacts.map(({ note }) => note)],
  );
}

/** A searchable index of a feed's resources. */
export class ResourceIndex {
  private readonly entries: readonly Entry[];
  private readonly labels = new Map<string, string>();
  private readonly weights = new TermWeights();

  constructor(resources: readonly Resource[]) {
    this.entries = resources.map((resource, place) => ({ resource, keys: keysOf(resource), place }));
    for (const resource of resources) this.weights.add(searchOf(resource));
    for (const { resource } of this.entries) {
      for (const topic of resource.topics) this.label('topic', keyOf(topic), topic);
      for (const audience of resource.audiences) this.label('audience', keyOf(audience), audience);
    }
  }

  /** How many resources there are. */
  get size(): number {
    return this.entries.length;
  }

  /** The resources that match `query`, in display order at `now` (epoch ms), and the counts of every value. */
  find({ text, filters }: ResourceQuery, now: number): FoundResources {
    const terms = compileQuery(text).map((term) => this.weights.of(term));
    const scores = new Map<Entry, number>();
    const named = this.entries.filter((entry) => {
      const score = scoreOf(entry, terms);
      if (score > 0 || terms.length === 0) scores.set(entry, score);
      return scores.has(entry);
    });
    const passes = (entry: Entry, besides?: ResourceFacet): boolean =>
      RESOURCE_FACETS.every(
        (facet) =>
          facet === besides ||
          !filters[facet]?.length ||
          filters[facet].some((value) => entry.keys[facet].includes(value)),
      );
    const found = named.filter((entry) => passes(entry));
    return {
      resources: this.inOrder(found, scores, now).map(({ resource }) => resource),
      counts: Object.fromEntries(
        RESOURCE_FACETS.map((facet) => [
          facet,
          this.count(
            facet,
            named.filter((entry) => passes(entry, facet)),
            filters[facet] ?? [],
          ),
        ]),
      ) as unknown as FoundResources['counts'],
    };
  }

  /** The number of resources that match `query`. */
  countOf(query: ResourceQuery, now: number): number {
    return this.find(query, now).resources.length;
  }

  private label(facet: ResourceFacet, key: string, label: string): void {
    const name = `${facet} ${key}`;
    if (!this.labels.has(name)) this.labels.set(name, label);
  }

  private count(facet: ResourceFacet, entries: readonly Entry[], chosen: readonly string[]): ResourceCount[] {
    const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
    for (const { keys } of entries) for (const key of new Set(keys[facet])) counts.set(key, (counts.get(key) ?? 0) + 1);
    const order = (value: string): number => (facet === 'kind' ? RESOURCE_KINDS.indexOf(value as Resource['kind']) : 0);
    return [...counts]
      .map(([value, count]) => ({
        value,
        label: this.labels.get(`${facet} ${value}`) ?? value,
        count,
        selected: chosen.includes(value),
      }))
      .sort((a, b) =>
        facet === 'kind' ? order(a.value) - order(b.value) : b.count - a.count || (a.label < b.label ? -1 : 1),
      );
  }

  /**
   * By kind; within a kind by best match, then open ones, then those run by peers, then newest articles, then feed
   * order.
   */
  private inOrder(entries: readonly Entry[], scores: ReadonlyMap<Entry, number>, now: number): Entry[] {
    const open = new Map<Entry, number>();
    if (entries.length <= MAX_RANKED)
      for (const entry of entries)
        open.set(entry, entry.resource.status === 'paused' ? 2 : openRank(openState(hoursOf(entry.resource), now)));
    const rank = (entry: Entry): readonly (number | string)[] => [
      RESOURCE_KINDS.indexOf(entry.resource.kind),
      -(scores.get(entry) ?? 0),
      open.get(entry) ?? 0,
      entry.resource.run === 'peer' ? 0 : 1,
    ];
    return entries
      .map((entry) => ({ entry, rank: rank(entry) }))
      .sort(
        (a, b) =>
          compare(a.rank, b.rank) || newest(a.entry.resource, b.entry.resource) || a.entry.place - b.entry.place,
      )
      .map(({ entry }) => entry);
  }
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1;
  return 0;
}

function newest(a: Resource, b: Resource): number {
  if (a.published === b.published || a.kind !== 'article') return 0;
  return (a.published ?? '') > (b.published ?? '') ? -1 : 1;
}

/** The score of an entry for all terms, given the weights of each; 0 if any term is missing. */
function scoreOf({ place }: Entry, terms: readonly Uint8Array[]): number {
  return terms.every((weights) => weights[place]! > 0)
    ? terms.reduce((total, weights) => total + weights[place]!, 0)
    : 0;
}

import {
  RESOURCE_FACETS,
  ResourceIndex,
  type FoundResources,
  type ResourceFacet,
  type ResourceFilters,
} from '../../../domain/resource-index.js';
import type { Resource } from '../../../domain/resource.js';

/** Resources shown before “Show more”, and added by it. */
export const PAGE_SIZE = 20;

/** One thing that narrows the list. */
export type Condition = ResourceFacet | 'text';

// Every facet is an own property: a page may have added others to `Object.prototype`.
const NO_FILTERS: ResourceFilters = { kind: [], topic: [], audience: [], language: [] };

/** What the visitor searches for and chooses in a list of resources. Nothing of it leaves the widget. */
export class ResourceSearch {
  text = '';
  filters: ResourceFilters = NO_FILTERS;
  /** How many results are shown at most. */
  limit = PAGE_SIZE;
  private index = new ResourceIndex([]);
  private resources: readonly Resource[] = [];

  /** @param onChange Called after the search or a filter has changed. */
  constructor(private readonly onChange: () => void) {}

  /** The matches among `resources` at `now` (epoch ms), and the counts of every filter value. */
  find(resources: readonly Resource[], now: number): FoundResources {
    if (resources !== this.resources) {
      this.resources = resources;
      this.index = new ResourceIndex(resources);
    }
    return this.index.find(this, now);
  }

  /** Each active condition without which there would be matches at `now`, with their number. */
  waysOut(now: number): { readonly condition: Condition; readonly total: number }[] {
    const active: Condition[] = RESOURCE_FACETS.filter((facet) => this.filters[facet]?.length);
    if (this.text.trim() !== '') active.push('text');
    return active
      .map((condition) => ({
        condition,
        total: this.index.countOf({ ...this.query, ...this.without(condition) }, now),
      }))
      .filter(({ total }) => total > 0);
  }

  /** Searches for `text`. */
  search(text: string): void {
    this.change({ text });
  }

  /** Adds a value to a filter, or removes it. */
  choose(facet: ResourceFacet, value: string): void {
    const chosen = this.filters[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    this.change({ filters: { ...this.filters, [facet]: values } });
  }

  /** Removes one condition. */
  drop(condition: Condition): void {
    this.change(this.without(condition));
  }

  /** Removes every condition. */
  clear(): void {
    this.change({ text: '', filters: NO_FILTERS });
  }

  /** Shows the next page. */
  showMore(): void {
    this.limit += PAGE_SIZE;
  }

  private get query(): { text: string; filters: ResourceFilters } {
    return { text: this.text, filters: this.filters };
  }

  private without(condition: Condition): { text?: string; filters?: ResourceFilters } {
    return condition === 'text' ? { text: '' } : { filters: { ...this.filters, [condition]: [] } };
  }

  private change(part: { text?: string; filters?: ResourceFilters }): void {
    Object.assign(this, part);
    this.limit = PAGE_SIZE;
    this.onChange();
  }
}

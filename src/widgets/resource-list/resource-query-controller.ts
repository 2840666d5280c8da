import {
  ResourceIndex,
  type FoundResources,
  type ResourceFacet,
  type ResourceFilters,
} from '../../domain/resource-index.js';
import type { Resource } from '../../domain/resource.js';

/** Resources shown before “Show more”. */
export const PAGE_SIZE = 20;

// With every facet of its own: a page may have lent all objects others.
const NOTHING_CHOSEN: ResourceFilters = { kind: [], topic: [], audience: [], language: [] };

/** What the visitor searches for and chooses in a list of resources. Nothing of it leaves the widget. */
export class ResourceQueryController {
  text = '';
  filters: ResourceFilters = NOTHING_CHOSEN;
  /** How many are shown. */
  shown = PAGE_SIZE;
  private index = new ResourceIndex([]);
  private resources: readonly Resource[] = [];

  /** @param changed Hears that the visitor asks for something else. */
  constructor(private readonly changed: () => void) {}

  /** What is found among `resources` at `now` (epoch ms). */
  find(resources: readonly Resource[], now: number): FoundResources {
    if (resources !== this.resources) {
      this.resources = resources;
      this.index = new ResourceIndex(resources);
    }
    return this.index.find(this, now);
  }

  /** How many would be found without one condition. */
  countWithout(condition: ResourceFacet | 'text', now: number): number {
    return this.index.countOf(
      condition === 'text'
        ? { text: '', filters: this.filters }
        : { text: this.text, filters: { ...this.filters, [condition]: [] } },
      now,
    );
  }

  /** Searches for `text`. */
  search(text: string): void {
    this.change({ text });
  }

  /** Adds a value to a filter, or takes it away. */
  choose(facet: ResourceFacet, value: string): void {
    const chosen = this.filters[facet] ?? [];
    this.change({
      filters: {
        ...this.filters,
        [facet]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
      },
    });
  }

  /** Takes one condition away. */
  drop(condition: ResourceFacet | 'text'): void {
    this.change(condition === 'text' ? { text: '' } : { filters: { ...this.filters, [condition]: [] } });
  }

  /** Takes every condition away. */
  clear(): void {
    this.change({ text: '', filters: NOTHING_CHOSEN });
  }

  /** Shows the next page. */
  showMore(): void {
    this.shown += PAGE_SIZE;
  }

  private change(part: { text?: string; filters?: ResourceFilters }): void {
    Object.assign(this, part);
    this.shown = PAGE_SIZE;
    this.changed();
  }
}

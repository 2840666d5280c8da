import type { Point } from './distance.js';
import { Distances } from './distances.js';
import type { Group } from './group.js';
import { PlaceIndex } from './places.js';

/** Where a finder's groups are: their distances from a point, and the places that a visitor may name. */
export class NearGroups {
  readonly #groups: readonly Group[];
  readonly #distances = new Distances();
  readonly #places = new PlaceIndex();
  #size = 0;

  /** @param groups All groups in their order; more may be added at the end. */
  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** Places known from the feed, for a place box. */
  get places(): PlaceIndex {
    this.#readAll();
    return this.#places;
  }

  /** The distances of all groups from `near`; see `Distances`. */
  from(near: Point): readonly number[] {
    this.#readAll();
    return this.#distances.from(near);
  }

  /** Group numbers, nearest to `near` first; see `Distances`. */
  order(near: Point, byNext: readonly number[]): readonly number[] {
    this.#readAll();
    return this.#distances.order(near, byNext);
  }

  #readAll(): void {
    for (; this.#size < this.#groups.length; this.#size++) {
      const group = this.#groups[this.#size]!;
      this.#distances.add(group);
      if (group.place) this.#places.add(group.place);
    }
  }
}

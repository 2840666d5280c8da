import { distanceKm, type Point } from './distance.js';
import type { Group } from './group.js';
import { sortedNumbers } from './schedule-index.js';

/** How far groups are from the place asked for last, and their order from there. */
export class Distances {
  readonly #groups: readonly Group[];
  #measured: { readonly near: Point; readonly km: Float64Array } | undefined;
  #nearest: { readonly km: Float64Array; readonly byNext: readonly number[]; readonly order: readonly number[] } | undefined;

  /** @param groups May grow, must not change otherwise. */
  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** Km of all groups from `near`; `NaN` for those that meet only online or by phone and those without coordinates. */
  from(near: Point): Float64Array {
    const known = this.#measured;
    if (known?.km.length === this.#groups.length && known.near.latitude === near.latitude && known.near.longitude === near.longitude) return known.km;
    const km = new Float64Array(this.#groups.length).fill(NaN);
    this.#groups.forEach(({ place, attendance }, index) => {
      if (attendance === 'online' || attendance === 'phone') return;
      const { latitude, longitude } = place ?? {};
      if (latitude !== undefined && longitude !== undefined) km[index] = distanceKm(near, { latitude, longitude });
    });
    this.#measured = { near, km };
    return km;
  }

  /** Group numbers, the nearest to `near` first; those without a distance follow in the order of `byNext`, which holds all numbers. */
  order(near: Point, byNext: readonly number[]): readonly number[] {
    const km = this.from(near);
    if (this.#nearest?.km !== km || this.#nearest.byNext !== byNext) {
      const known: number[] = [];
      const others: number[] = [];
      for (const index of byNext) (Number.isNaN(km[index]) ? others : known).push(index);
      const order = sortedNumbers(known.length, (at) => Math.round(km[known[at]!]! * 1000)).map((at) => known[at]!);
      this.#nearest = { km, byNext, order: order.concat(others) };
    }
    return this.#nearest.order;
  }
}

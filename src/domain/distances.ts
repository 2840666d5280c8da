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
    const km = Float64Array.from(this.#groups, ({ place, attendance }) => {
      if (attendance === 'online' || attendance === 'phone') return NaN;
      const { latitude, longitude } = place ?? {};
      return latitude === undefined || longitude === undefined ? NaN : distanceKm(near, { latitude, longitude });
    });
    this.#measured = { near, km };
    return km;
  }

  /** Group numbers, the nearest to `near` first; those without a distance follow in the order of `byNext`, which holds all numbers. */
  order(near: Point, byNext: readonly number[]): readonly number[] {
    const km = this.from(near);
    if (this.#nearest?.km !== km || this.#nearest.byNext !== byNext) {
      const place = new Uint32Array(byNext.length);
      byNext.forEach((index, at) => (place[index] = at));
      // Metres; what has no distance comes beyond the antipodes.
      const order = sortedNumbers(byNext.length, (index) => (Number.isNaN(km[index]!) ? 3e7 + place[index]! : Math.round(km[index]! * 1000)));
      this.#nearest = { km, byNext, order };
    }
    return this.#nearest.order;
  }
}

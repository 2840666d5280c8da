import { distanceKm, type Point } from './distance.js';
import type { Group } from './group.js';
import { sortedNumbers } from './schedule-index.js';

/** How far groups are from the place asked for last, and their order from there. */
export class Distances {
  /** Where one goes to each group; `NaN` where that is nowhere, or not known. */
  readonly #points: Point[] = [];
  #measured: { readonly near: Point; readonly km: readonly number[] } | undefined;
  #nearest:
    | { readonly km: readonly number[]; readonly byNext: readonly number[]; readonly order: readonly number[] }
    | undefined;

  /** Takes in the next group. */
  add({ place, attendance }: Group): void {
    const there = attendance === 'online' || attendance === 'phone' ? undefined : place;
    this.#points.push({ latitude: there?.latitude ?? NaN, longitude: there?.longitude ?? NaN });
  }

  /** Km of all groups from `near`; `NaN` for those that meet only online or by phone and those without coordinates. */
  from(near: Point): readonly number[] {
    const known = this.#measured;
    if (
      known?.km.length === this.#points.length &&
      known.near.latitude === near.latitude &&
      known.near.longitude === near.longitude
    )
      return known.km;
    const km = this.#points.map((point) => distanceKm(near, point));
    this.#measured = { near, km };
    return km;
  }

  /**
   * Group numbers, the nearest to `near` first; those without a distance follow in the order of `byNext`, which holds
   * all numbers.
   */
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

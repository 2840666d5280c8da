import type { Point } from './distance.js';
import type { Group } from './group.js';
import { distanceKm } from './points.js';
import { sortedNumbers } from './schedule-index.js';

/** The distances of groups from the last point requested, and their order by distance. */
export class Distances {
  /** Where each group meets in person; `NaN` if it does not, or the coordinates are unknown. */
  readonly #points: Point[] = [];
  #measured: { readonly near: Point; readonly km: readonly number[] } | undefined;
  #nearest:
    | { readonly km: readonly number[]; readonly byNext: readonly number[]; readonly order: readonly number[] }
    | undefined;

  /** Adds the next group. */
  add({ place, attendance }: Group): void {
    const there = attendance === 'online' || attendance === 'phone' ? undefined : place;
    this.#points.push({ latitude: there?.latitude ?? NaN, longitude: there?.longitude ?? NaN });
  }

  /**
   * Distances of all groups from `near` in km; `NaN` for groups that meet only online or by phone, or have no
   * coordinates.
   */
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
   * Group numbers, nearest to `near` first; those without a distance follow in the order of `byNext`, which holds all
   * numbers.
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

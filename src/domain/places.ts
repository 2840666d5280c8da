import type { Place } from './group.js';
import type { Point } from './distance.js';
import { foldWords } from './fold-text.js';

/** A place known from the feed, at the center of its groups. */
export interface KnownPlace extends Point {
  /** As published: “Minneapolis, MN”, “79107”. */
  readonly label: string;
  /** Number of groups there that have coordinates. */
  readonly groups: number;
}

interface Sum {
  readonly label: string;
  /** Sums of unit vectors, so that the center of places on both sides of the date line is there too. */
  x: number;
  y: number;
  z: number;
  groups: number;
}

const RADIANS = Math.PI / 180;

function middle({ label, x, y, z, groups }: Sum): KnownPlace {
  return { label, groups, latitude: Math.atan2(z, Math.hypot(x, y)) / RADIANS, longitude: Math.atan2(y, x) / RADIANS };
}

/** The cities, regions and postcodes of a feed's groups and where they are: place search without a third party. */
export class PlaceIndex {
  readonly #sums = new Map<string, Sum>();
  readonly #spellings = new Map<string, Sum>();

  /** Adds the place of a group; one without coordinates is ignored. */
  add(place: Place): void {
    const { latitude, longitude, city, region, postalCode } = place;
    if (latitude === undefined || longitude === undefined) return;
    const across = Math.cos(latitude * RADIANS);
    const x = across * Math.cos(longitude * RADIANS);
    const y = across * Math.sin(longitude * RADIANS);
    const z = Math.sin(latitude * RADIANS);
    for (const label of new Set([city, region, postalCode, city && region && `${city}, ${region}`])) {
      const sum = label && this.#sumOf(label);
      if (!sum) continue;
      sum.x += x;
      sum.y += y;
      sum.z += z;
      sum.groups++;
    }
  }

  /**
   * The place a visitor means: the one with exactly this name, else the one with the most groups whose name starts with
   * it; for a postcode that no group has, the center of those that share its first characters (at least three).
   */
  find(text: string): KnownPlace | undefined {
    const key = foldWords(text).join(' ');
    const exact = this.#sums.get(key);
    if (exact) return middle(exact);
    if (key.length < 3) return undefined;
    const [likeliest] = this.#beginning(key);
    if (likeliest || !/\d/.test(key)) return likeliest && middle(likeliest);
    for (let length = key.length - 1; length >= 3; length--) {
      const near = this.#beginning(key.slice(0, length).trimEnd()).filter(({ label }) => /\d/.test(label));
      if (near.length === 0) continue;
      const all: Sum = { label: text.trim(), x: 0, y: 0, z: 0, groups: 0 };
      for (const { x, y, z, groups } of near) {
        all.x += x;
        all.y += y;
        all.z += z;
        all.groups += groups;
      }
      return middle(all);
    }
    return undefined;
  }

  /** Up to `max` places whose name starts with `text`, most groups first: suggestions for a place box. */
  suggest(text: string, max: number): KnownPlace[] {
    return this.#beginning(foldWords(text).join(' ')).slice(0, max).map(middle);
  }

  #sumOf(label: string): Sum | undefined {
    let sum = this.#spellings.get(label);
    const key = sum ? '' : foldWords(label).join(' ');
    if (key) {
      sum = this.#sums.get(key) ?? { label, x: 0, y: 0, z: 0, groups: 0 };
      this.#sums.set(key, sum);
      this.#spellings.set(label, sum);
    }
    return sum;
  }

  #beginning(key: string): Sum[] {
    const found: Sum[] = [];
    for (const [name, sum] of this.#sums) if (name.startsWith(key)) found.push(sum);
    return found.sort((a, b) => b.groups - a.groups);
  }
}

/** A point on the globe, WGS 84 degrees. */
export interface Point {
  /** −90 to 90. */
  readonly latitude: number;
  /** −180 to 180. */
  readonly longitude: number;
}

/** A unit of distance. */
export type DistanceUnit = 'km' | 'mi';

const KM_PER_MILE = 1.609344;

/**
 * The unit of distance used in a region (ISO 3166-1 or -2): miles in the United States, the United Kingdom, Liberia and
 * Myanmar, kilometres elsewhere. Source: Unicode CLDR, supplemental `measurementSystem`.
 */
export function distanceUnit(region: string): DistanceUnit {
  return /^(US|GB|LR|MM)\b/i.test(region) ? 'mi' : 'km';
}

/** Converts km to `unit`. */
export function fromKm(km: number, unit: DistanceUnit): number {
  return unit === 'mi' ? km / KM_PER_MILE : km;
}

/** Converts a length in `unit` to km. */
export function toKm(length: number, unit: DistanceUnit): number {
  return unit === 'mi' ? length * KM_PER_MILE : length;
}

/** A point on the globe, WGS 84 degrees. */
export interface Point {
  /** −90 to 90. */
  readonly latitude: number;
  /** −180 to 180. */
  readonly longitude: number;
}

/** A unit of distance. */
export type DistanceUnit = 'km' | 'mi';

/** Mean radius of the Earth in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_MILE = 1.609344;
const RADIANS = Math.PI / 180;

/** The great-circle distance from `a` to `b` in km (haversine, within 0.5 % of the ellipsoid). */
export function distanceKm(a: Point, b: Point): number {
  const up = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const along = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const chord = up * up + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * along * along;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

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

/** Reads “44.98,-93.27”; `undefined` for anything that is not a point on the globe. */
export function parsePoint(text: string): Point | undefined {
  const match = /^\s*(-?\d{1,3}(?:\.\d{1,20})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,20})?)\s*$/.exec(text);
  if (!match) return undefined;
  const [latitude, longitude] = [Number(match[1]), Number(match[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

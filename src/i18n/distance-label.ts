import { fromKm, type DistanceUnit } from '../domain/distance.js';
import { formatNumber } from './format.js';

/** A distance in km as “1.2 mi” or “850 km”: one decimal below ten. */
export function distanceLabel(km: number, unit: DistanceUnit, lang: string): string {
  const length = fromKm(km, unit);
  return formatNumber(length, lang, {
    style: 'unit',
    unit: unit === 'mi' ? 'mile' : 'kilometer',
    unitDisplay: 'short',
    maximumFractionDigits: length < 10 ? 1 : 0,
  });
}

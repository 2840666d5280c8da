import { serves } from '../../domain/helpline.js';
import { regionsWithLines } from './built-in-lines.js';
import { emergencyNumbers } from './emergency.js';

/** Regions with built-in lines or their own emergency number. */
export const REGIONS: readonly string[] = [
  ...new Set([...regionsWithLines, ...emergencyNumbers.flatMap(({ regions }) => regions)]),
];

/** True if a region has a number to show: its own, or that of the country that contains it. */
export const hasNumbers = (region: string | undefined): boolean => serves(REGIONS, region);

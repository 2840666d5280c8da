/** In place of `regions.ts` in files that are complete in themselves. */
import { serves } from '../../domain/helpline.js';
import { emergencyNumbers } from './emergency.js';
import { helplines } from './index.js';

/** Regions with built-in lines or their own emergency number. */
export const REGIONS: readonly string[] = [
  ...new Set([...helplines, ...emergencyNumbers].flatMap(({ regions }) => regions)),
];

/** True if a region has a number to show: its own, or that of the country that contains it. */
export const hasNumbers = (region: string | undefined): boolean => serves(REGIONS, region);

import { serves } from '../../domain/helpline.js';
import { emergencyNumbers } from './emergency.js';
import { helplines } from './index.js';

/** Regions with built-in lines or an emergency number of their own. */
export const REGIONS: readonly string[] = [
  ...new Set([...helplines, ...emergencyNumbers].flatMap(({ regions }) => regions)),
];

/** True for a region that has a number to show: its own, or that of the country around it. */
export const hasNumbers = (region: string | undefined): boolean => serves(REGIONS, region);

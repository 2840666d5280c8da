import { helplines } from './index.js';
import { plainNumbers, type NamedWays } from './plain-numbers.js';

/** `plainNumbers` with the built-in lines. */
export const plainLines = (region: () => string | undefined): NamedWays[] => plainNumbers(region, helplines);

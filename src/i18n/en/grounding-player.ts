import { firstWords } from './grounding-player/first.js';
import { laterWords } from './grounding-player/later.js';

/** Words of the grounding player. */
export const groundingPlayer = { ...firstWords, ...laterWords };

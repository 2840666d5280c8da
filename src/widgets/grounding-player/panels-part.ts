import { part } from '../../parts/part.js';

/** The panels that are folded away at first: options and the choice of exercises. */
export const panelsPart = part(() => import('./folded-panels.js'));

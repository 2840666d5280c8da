import { part } from '../../parts/part.js';

/** Tones, and recordings of steps. */
export const soundPart = part(() => import('./player-sound.js'));

/** The device's own voice. */
export const speechPart = part(() => import('./speech.js'));

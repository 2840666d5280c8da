import { part } from '../../parts/part.js';

/** A session, from Start to its end. */
export const sessionPart = part(() => import('./player-session.js'));

/** The panels that are folded away at first: options and the choice of exercises. */
export const panelsPart = part(() => import('./folded-panels.js'));

/** Tones, and recordings of steps. */
export const soundPart = part(() => import('./player-sound.js'));

/** The device's own voice. */
export const speechPart = part(() => import('./speech.js'));

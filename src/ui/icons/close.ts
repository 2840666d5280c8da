// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** X. */
export const CLOSE = 'M18 6 6 18M6 6l12 12';

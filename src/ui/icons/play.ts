// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** Play. */
export const PLAY = 'M5 5a2 2 0 0 1 3-1.7l12 7a2 2 0 0 1 0 3.5l-12 7A2 2 0 0 1 5 19z';

// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** Circle. */
export const OPEN_CIRCLE = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0';

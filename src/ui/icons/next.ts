// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** ArrowRight. */
export const NEXT = 'M5 12h14M12 5l7 7-7 7';

// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** ChevronDown. */
export const UNFOLD = 'M6 9l6 6 6-6';

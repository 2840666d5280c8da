// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** Bookmark. */
export const SAVE =
  'M17 3a2 2 0 0 1 2 2v15a1 1 0 0 1-1.5.9l-4.5-2.6a2 2 0 0 0-2 0l-4.5 2.6A1 1 0 0 1 5 20V5a2 2 0 0 1 2-2z';

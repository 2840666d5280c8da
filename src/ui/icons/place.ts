// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** MapPin. */
export const PLACE =
  'M20 10c0 5-5.5 10.2-7.4 11.8a1 1 0 0 1-1.2 0C9.5 20.2 4 15 4 10a8 8 0 0 1 16 0M9 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0';

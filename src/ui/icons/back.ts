// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** ArrowLeft. */
export const BACK = 'M12 19l-7-7 7-7M19 12H5';

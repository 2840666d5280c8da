// Written by `npm run icons`: in a square of 24, from Lucide 1.65.0 (ISC; parts MIT, of Feather).

/** Video. */
export const VIDEO =
  'M16 13l5.2 3.5a.5.5 0 0 0 .8-.4V7.9a.5.5 0 0 0-.8-.4L16 10.5M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z';

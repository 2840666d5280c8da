/** In place of `parts-ahead.ts` in files that are complete in themselves: nothing is fetched. */
export class PartsAhead {}

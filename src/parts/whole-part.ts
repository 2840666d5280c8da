/** In place of `part.ts` in files that are complete in themselves: every part is there at once. */
import type { Part } from './part.js';

/** Declares a part; see `part.ts`. */
export const part = <T extends object>(fetch: () => T): Pick<Part<T>, 'arrived' | 'hasFailed' | 'load' | 'need'> => ({
  get arrived() {
    return fetch();
  },
  hasFailed: false,
  load: fetch,
  need: fetch,
});

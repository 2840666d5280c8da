/** In place of `part.ts` in files that are complete in themselves: every part is there at once. */
export class Part<T extends object> {
  readonly hasFailed = false;
  readonly need: () => T;

  constructor(readonly load: () => T) {
    this.need = load;
  }

  get arrived(): T {
    return this.load();
  }
}

/** Declares a part; see `part.ts`. */
export const part = <T extends object>(fetch: () => T): Part<T> => new Part(fetch);

/** Which groups fail which condition, as far as it matters: none, exactly one, or more. */
export class Sieve {
  readonly #failures: Uint8Array;
  readonly #last: Uint8Array;

  /** @param size How many groups there are. */
  constructor(readonly size: number) {
    this.#failures = new Uint8Array(size);
    this.#last = new Uint8Array(size);
  }

  /** Notes that `group` fails `condition` (0–255); each condition at most once per group. */
  fail(group: number, condition: number): void {
    this.#failures[group]!++;
    this.#last[group] = condition;
  }

  /** True when `group` fails nothing, or nothing but `besides`. */
  passes(group: number, besides?: number): boolean {
    const failures = this.#failures[group];
    return failures === 0 || (failures === 1 && this.#last[group] === besides);
  }
}

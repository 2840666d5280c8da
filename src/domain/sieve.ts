/** Which condition each group fails, as far as it matters: none, exactly one, or several. */
export class Sieve {
  readonly #failures: Uint8Array;
  readonly #last: Uint8Array;

  /** @param size The number of groups. */
  constructor(readonly size: number) {
    this.#failures = new Uint8Array(size);
    this.#last = new Uint8Array(size);
  }

  /** Records that `group` fails `condition` (0–255); at most once per group and condition. */
  fail(group: number, condition: number): void {
    this.#failures[group]!++;
    this.#last[group] = condition;
  }

  /** True if `group` fails no condition, or only `besides`. */
  passes(group: number, besides?: number): boolean {
    const failures = this.#failures[group];
    return failures === 0 || (failures === 1 && this.#last[group] === besides);
  }
}

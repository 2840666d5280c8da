import type { Group } from './group.js';
import { foldedName, searchEntry, type Term } from './search.js';
import { TermWeights } from './term-weights.js';

/** Groups whose words are read in one step. */
const BATCH = 20;

/** The words of a finder's groups, read when they are first searched for, or ahead of that by `read`. */
export class GroupWords {
  readonly #weights = new TermWeights();
  readonly #groups: readonly Group[];
  #isReading = false;

  /** @param groups All groups in their order; more may be added at the end. */
  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** True while `read` is under way. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** The number of groups whose words have been read. */
  get size(): number {
    return this.#weights.size;
  }

  /** Reads the words of all groups, in steps. */
  *read(): Generator<void, void> {
    this.#isReading = true;
    while (this.size < this.#groups.length) {
      this.#weights.add(searchEntry(this.#groups[this.size]!));
      if (this.size % BATCH === 0) yield;
    }
    this.#isReading = false;
  }

  /** Reads the words of all groups synchronously, unless `read` is under way. */
  readAll(): void {
    if (!this.#isReading) for (const reading = this.read(); !reading.next().done;);
  }

  /** The folded name of a group, with a space on either side. */
  nameOf(index: number): string {
    return index < this.size ? this.#weights.nameOf(index) : foldedName(this.#groups[index]!);
  }

  /** The weight of `term` in each group whose words have been read; see `TermWeights`. */
  of(term: Term): Uint8Array {
    return this.#weights.of(term);
  }
}

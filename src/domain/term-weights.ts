import { weigh, weighClose, type SearchEntry, type Term } from './search.js';

/** Words kept from one keystroke to the next. */
const KEPT = 8;

interface Column {
  readonly weights: Uint8Array;
  /** What alone was looked for, where nothing else counted as finding it. */
  readonly only: string | undefined;
}

/** How well each group holds each term; remembers the last few, so that a further letter only looks where the last was found. */
export class TermWeights {
  readonly #columns = new Map<string, Column>();
  readonly #entries: readonly SearchEntry[];

  /** @param entries May grow, must not change otherwise. */
  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
  }

  /** The weight of `term` in each entry. One typing mistake is forgiven only where no entry at all holds the word. */
  of(term: Term): Uint8Array {
    const key = JSON.stringify(term.ways);
    let column = this.#columns.get(key);
    if (column?.weights.length !== this.#entries.length) column = this.#scan(term);
    this.#columns.delete(key);
    this.#columns.set(key, column);
    if (this.#columns.size > KEPT) this.#columns.delete(this.#columns.keys().next().value!);
    return column.weights;
  }

  #scan(term: Term): Column {
    const { length } = this.#entries;
    const weights = new Uint8Array(length);
    let only = term.ways.length === 1 && term.ways[0]!.length === 1 ? term.ways[0]![0] : undefined;
    const shorter = this.#shorter(only);
    let found = false;
    for (let index = 0; index < length; index++) {
      if (shorter?.[index] === 0) continue;
      const weight = weigh(this.#entries[index]!, term);
      if (weight > 0) {
        weights[index] = weight;
        found = true;
      }
    }
    if (!found && term.typo && !term.filter) {
      only = undefined;
      for (let index = 0; index < length; index++) weights[index] = weighClose(this.#entries[index]!, term.typo);
    }
    return { weights, only };
  }

  /** The weights of the longest beginning of `piece` that is known: entries without it cannot hold `piece`. */
  #shorter(piece: string | undefined): Uint8Array | undefined {
    let best: Column | undefined;
    for (const column of this.#columns.values()) {
      const { only, weights } = column;
      if (only && piece?.startsWith(only) && weights.length === this.#entries.length && !(best && best.only!.length > only.length)) best = column;
    }
    return best?.weights;
  }
}

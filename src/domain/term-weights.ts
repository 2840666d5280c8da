import { WEIGHT, type SearchEntry, type Term } from './search.js';

/** Columns kept from one keystroke to the next. */
const KEPT = 32;

/** True when `word` is, with at most one typing mistake, what stands in `text` from `start`. */
function closeAt(word: string, text: string, start: number): boolean {
  let same = 0;
  while (same < word.length && word[same] === text[start + same]) same++;
  const here = start + same;
  const rest = (skip: number, from: number) => text.startsWith(word.slice(same + skip), from);
  if (same === word.length || rest(1, here)) return true; // one letter too many
  if (text[here] === ' ') return false;
  return (
    rest(0, here + 1) || // one missing
    rest(1, here + 1) || // one wrong
    (word[same] === text[here + 1] && word[same + 1] === text[here] && rest(2, here + 2))
  ); // two swapped
}

/** Weights of the fields of an entry, in their order. */
const FIELDS = [WEIGHT.name, WEIGHT.about, WEIGHT.notes];

/**
 * How well each of many entries holds each term. Every word is kept once, with the entries that hold it, so that a
 * keystroke looks through the words rather than through all texts; what was looked for last is kept for the next one.
 */
export class TermWeights {
  readonly #entries: SearchEntry[] = [];
  readonly #numbers = new Map<string, number>();
  /** All words with a space before and after each; word n starts at `starts[n]`. */
  #words = ' ';
  readonly #starts: number[] = [];
  /** Of each word, the entries that hold it, each with its best weight there: entry × 8 + weight. */
  readonly #held: number[][] = [];
  readonly #columns = new Map<string, Uint8Array>();

  /** How many entries there are. */
  get size(): number {
    return this.#entries.length;
  }

  /** Takes in the next entry. */
  add(entry: SearchEntry): void {
    const at = this.#entries.push(entry) - 1;
    entry.text.split('\n').forEach((field, n) => {
      for (const word of field.split(' ')) {
        if (word === '') continue;
        const number = this.#numbers.get(word);
        const held = at * 8 + FIELDS[n]!;
        if (number === undefined) {
          this.#numbers.set(word, this.#starts.push(this.#words.length) - 1);
          this.#words += `${word} `;
          this.#held.push([held]);
        } else if (this.#held[number]!.at(-1)! < at * 8) this.#held[number]!.push(held);
      }
    });
    this.#columns.clear();
  }

  /** The folded name of an entry, spaces around it. */
  nameOf(entry: number): string {
    const { text, name } = this.#entries[entry]!;
    return text.slice(0, name);
  }

  /**
   * The weight of `term` in each entry: 0 for not at all, else up to `WEIGHT.name`. One typing mistake is forgiven only
   * where no entry at all holds the word.
   */
  of({ ways, typo, filter }: Term): Uint8Array {
    const [typed, ...others] = ways.map((pieces) => this.#all(pieces)) as [Uint8Array, ...Uint8Array[]];
    let weights = typed;
    if (others.length > 0) {
      weights = typed.slice();
      for (const other of others) {
        for (let entry = 0; entry < weights.length; entry++)
          if (other[entry]! > weights[entry]! + 1) weights[entry] = other[entry]! - 1;
      }
    }
    return typo === undefined || filter || weights.some((weight) => weight > 0) ? weights : this.#close(typo);
  }

  /** How well each entry holds all of `pieces`. */
  #all(pieces: readonly string[]): Uint8Array {
    const columns = pieces.map((piece) => this.#column(piece, (weights) => this.#find(piece, weights)));
    if (columns.length === 1) return columns[0]!;
    return columns.reduce((least, column) => least.map((weight, entry) => Math.min(weight, column[entry]!)));
  }

  #column(name: string, fill: (weights: Uint8Array) => void): Uint8Array {
    let column = this.#columns.get(name);
    if (!column) {
      if (this.#columns.size >= KEPT) this.#columns.clear();
      this.#columns.set(name, (column = new Uint8Array(this.size)));
      fill(column);
    }
    return column;
  }

  #find(piece: string, weights: Uint8Array): void {
    // Of a phrase only the first word is looked up; the rest is compared where that stands.
    const head = /^ ?[^ ]+ ?/.exec(piece)![0];
    this.#each(head, (word) => {
      for (const held of this.#held[word]!) {
        const entry = held >> 3;
        const weight = head === piece ? held & 7 : this.#weightAt(entry, piece);
        if (weight > weights[entry]!) weights[entry] = weight;
      }
    });
  }

  /**
   * How well each entry holds a word within one wrong, missing, extra or two swapped letters of `word`.
   * With one mistake, either the letters before the middle or those after it are intact: only there it is compared.
   */
  #close(word: string): Uint8Array {
    return this.#column(`~${word}`, (weights) => {
      const half = Math.ceil(word.length / 2);
      for (const part of [` ${word.slice(0, half - 1)}`, word.slice(half)]) {
        this.#each(part, (number) => {
          if (!closeAt(word, this.#words, this.#starts[number]!)) return;
          for (const held of this.#held[number]!) weights[held >> 3] = Math.max(weights[held >> 3]!, (held & 7) - 1);
        });
      }
    });
  }

  /** Calls `visit` for each word that holds `letters`, spaces around it included. */
  #each(letters: string, visit: (word: number) => void): void {
    const starts = this.#starts;
    let word = 0;
    for (let at = this.#words.indexOf(letters); at >= 0; at = this.#words.indexOf(letters, starts[word]! - 1)) {
      // Found at the space before it or inside it.
      while (starts[word + 1]! <= at + 1) word++;
      visit(word);
      if (++word === starts.length) return;
    }
  }

  /**
   * The weight of a phrase in an entry: fields stand in the order of their weight, so the first place found is the best
   * one.
   */
  #weightAt(entry: number, phrase: string): number {
    const { text, name, about } = this.#entries[entry]!;
    const at = text.indexOf(phrase);
    return at < 0 ? 0 : at < name ? WEIGHT.name : at <= about ? WEIGHT.about : WEIGHT.notes;
  }
}

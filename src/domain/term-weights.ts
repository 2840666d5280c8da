import { WEIGHT, type SearchEntry, type Term } from './search.js';

/** Columns cached between keystrokes. */
const MAX_COLUMNS = 32;

/** True if `text` has `word` at `start`, as a prefix, with at most one typo. */
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

/** The weights of the fields of an entry, in order. */
const FIELDS = [WEIGHT.name, WEIGHT.about, WEIGHT.notes];

/**
 * The weights of terms in many entries. Every word is stored once, with the entries that contain it, so a keystroke
 * searches the words rather than all texts; recent results are cached for the next keystroke.
 */
export class TermWeights {
  readonly #entries: SearchEntry[] = [];
  readonly #numbers = new Map<string, number>();
  /** All words with a space before and after each; word n starts at `starts[n]`. */
  #words = ' ';
  readonly #starts: number[] = [];
  /** For each word, the entries that contain it and its highest weight in each: entry × 8 + weight. */
  readonly #held: number[][] = [];
  readonly #columns = new Map<string, Uint8Array>();

  /** The number of entries. */
  get size(): number {
    return this.#entries.length;
  }

  /** Adds the next entry. */
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

  /** The folded name of an entry, with a space on either side. */
  nameOf(entry: number): string {
    const { text, name } = this.#entries[entry]!;
    return text.slice(0, name);
  }

  /**
   * The weight of `term` in each entry: 0 for no match, at most `WEIGHT.name`. One typo is forgiven, but only if no
   * entry contains the word.
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

  /** The weight in each entry of all of `pieces` together. */
  #all(pieces: readonly string[]): Uint8Array {
    const columns = pieces.map((piece) => this.#column(piece, (weights) => this.#find(piece, weights)));
    if (columns.length === 1) return columns[0]!;
    return columns.reduce((least, column) => least.map((weight, entry) => Math.min(weight, column[entry]!)));
  }

  #column(name: string, fill: (weights: Uint8Array) => void): Uint8Array {
    let column = this.#columns.get(name);
    if (!column) {
      if (this.#columns.size >= MAX_COLUMNS) this.#columns.clear();
      this.#columns.set(name, (column = new Uint8Array(this.size)));
      fill(column);
    }
    return column;
  }

  #find(piece: string, weights: Uint8Array): void {
    // Only the first word of a phrase is looked up; the rest is compared in the text.
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
   * The weight in each entry of words within one wrong, missing, extra or swapped letter of `word`.
   * With a single typo, the letters before or after the middle are intact: only words with either half are compared.
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

  /** Calls `visit` for each word that contains `letters`, the surrounding spaces included. */
  #each(letters: string, visit: (word: number) => void): void {
    const starts = this.#starts;
    let word = 0;
    for (let at = this.#words.indexOf(letters); at >= 0; at = this.#words.indexOf(letters, starts[word]! - 1)) {
      // The match may start at the space before the word, or inside it.
      while (starts[word + 1]! <= at + 1) word++;
      visit(word);
      if (++word === starts.length) return;
    }
  }

  /** The weight of a phrase in an entry: fields are in order of weight, so the first match is the best. */
  #weightAt(entry: number, phrase: string): number {
    const { text, name, about } = this.#entries[entry]!;
    const at = text.indexOf(phrase);
    return at < 0 ? 0 : at < name ? WEIGHT.name : at <= about ? WEIGHT.about : WEIGHT.notes;
  }
}

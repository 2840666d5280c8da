import { WEIGHT, type SearchEntry, type Term } from './search.js';

/** Entries whose texts stand in one string. */
const STRETCH = 512;
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
  return rest(0, here + 1) // one missing
    || rest(1, here + 1) // one wrong
    || (word[same] === text[here + 1] && word[same + 1] === text[here] && rest(2, here + 2)); // two swapped
}

/**
 * How well each of many entries holds each term. Their texts stand one after another in long strings, so that one pass of the
 * engine's own search goes through hundreds of them; what was looked for last is kept for the next keystroke.
 */
export class TermWeights {
  /** The last one still grows. */
  readonly #texts: string[] = [];
  /** Of each entry, in its stretch: where its name, what it is about, and its notes end. */
  readonly #names: number[] = [];
  readonly #abouts: number[] = [];
  readonly #ends: number[] = [];
  readonly #columns = new Map<string, Uint8Array>();

  /** How many entries there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** Takes in the next entry. */
  add({ text, name, about }: SearchEntry): void {
    const n = Math.floor(this.size / STRETCH);
    const before = this.#texts[n] ?? '';
    this.#names.push(before.length + name);
    this.#abouts.push(before.length + about);
    this.#texts[n] = before + text;
    this.#ends.push(before.length + text.length);
    this.#columns.clear();
  }

  /** The folded name of an entry, spaces around it. */
  nameOf(entry: number): string {
    return this.#texts[Math.floor(entry / STRETCH)]!.slice(entry % STRETCH === 0 ? 0 : this.#ends[entry - 1], this.#names[entry]);
  }

  /** The weight of `term` in each entry: 0 for not at all, else up to `WEIGHT.name`. One typing mistake is forgiven only where no entry at all holds the word. */
  of({ ways, typo, filter }: Term): Uint8Array {
    const [typed, ...others] = ways.map((pieces) => this.#all(pieces)) as [Uint8Array, ...Uint8Array[]];
    let weights = typed;
    if (others.length > 0) {
      weights = typed.slice();
      for (const other of others) {
        for (let entry = 0; entry < weights.length; entry++) if (other[entry]! > weights[entry]! + 1) weights[entry] = other[entry]! - 1;
      }
    }
    return typo === undefined || filter || weights.some((weight) => weight > 0) ? weights : this.#close(typo);
  }

  /** How well each entry holds all of `pieces`. */
  #all(pieces: readonly string[]): Uint8Array {
    const columns = pieces.map((piece) => this.#column(piece, () => this.#find(piece)));
    if (columns.length === 1) return columns[0]!;
    return columns.reduce((least, column) => least.map((weight, entry) => Math.min(weight, column[entry]!)));
  }

  #column(name: string, make: () => Uint8Array): Uint8Array {
    let column = this.#columns.get(name);
    if (!column) {
      if (this.#columns.size >= KEPT) this.#columns.clear();
      this.#columns.set(name, (column = make()));
    }
    return column;
  }

  #find(piece: string): Uint8Array {
    const weights = new Uint8Array(this.size);
    this.#each(piece, (at, entry) => {
      // Fields stand in the order of their weight, so the first place found is the best one.
      weights[entry] = this.#weightAt(at, entry);
      return true;
    });
    return weights;
  }

  /**
   * How well each entry holds a word within one wrong, missing, extra or two swapped letters of `word`.
   * With one mistake, either the letters before the middle or those after it are intact: only there it is compared.
   */
  #close(word: string): Uint8Array {
    return this.#column(`~${word}`, () => {
      const weights = new Uint8Array(this.size);
      const half = Math.ceil(word.length / 2);
      const note = (start: number, at: number, entry: number, text: string): boolean => {
        if (!closeAt(word, text, start)) return false;
        weights[entry] = Math.max(weights[entry]!, this.#weightAt(at, entry) - 1);
        return true;
      };
      this.#each(` ${word.slice(0, half - 1)}`, (at, entry, text) => note(at + 1, at, entry, text));
      this.#each(word.slice(half), (at, entry, text) => {
        const start = text.lastIndexOf(' ', at) + 1;
        return Math.abs(at - start - half) <= 1 && note(start, start, entry, text);
      });
      return weights;
    });
  }

  /** Calls `visit` for each place of `piece`; once that returns true, goes on with the next entry. */
  #each(piece: string, visit: (at: number, entry: number, text: string) => boolean): void {
    const ends = this.#ends;
    // Spaces are everywhere: a few letters are found several times faster than the same behind one.
    const isStart = piece.startsWith(' ') && piece.length > 3;
    const letters = isStart ? piece.slice(1) : piece;
    this.#texts.forEach((text, n) => {
      let entry = n * STRETCH;
      for (let at = text.indexOf(letters); at >= 0;) {
        const start = isStart ? at - 1 : at;
        while (ends[entry]! <= start) entry++;
        at = text.indexOf(letters, (!isStart || text[start] === ' ') && visit(start, entry, text) ? ends[entry] : at + 1);
      }
    });
  }

  #weightAt(at: number, entry: number): number {
    return at < this.#names[entry]! ? WEIGHT.name : at <= this.#abouts[entry]! ? WEIGHT.about : WEIGHT.notes;
  }
}

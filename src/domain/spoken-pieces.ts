/** Longest piece, in characters: spoken slowly, it takes less than the 15 seconds after which engines cut off. */
const LONGEST = 160;

/** A pause within a sentence. */
const PAUSE = /[,;:，、；：،؛]/u;

/** The sentences of `text` as BCP 47 `lang` divides them; divided at full stops in an engine that cannot. */
function sentences(text: string, lang: string): string[] {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  try {
    if (Segmenter)
      return [...new Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return text.match(/[^.!?…。！？؟।\n]+[.!?…。！？؟।\n]*/gu) ?? [];
}

/**
 * Where a piece of `text` that is too long ends: behind its last pause, else at its last blank, else wherever it must.
 */
function endOf(text: string): number {
  for (let at = LONGEST; at > LONGEST / 3; at--) if (PAUSE.test(text.charAt(at - 1))) return at;
  const blank = text.lastIndexOf(' ', LONGEST);
  return blank > 0 ? blank : LONGEST;
}

/**
 * `text` in the pieces in which it is spoken, one after the other: its sentences in `lang`, long ones divided again.
 * Joined they are the whole text.
 */
export function spokenPieces(text: string, lang: string): string[] {
  return sentences(text, lang).flatMap((sentence) => {
    const pieces: string[] = [];
    let rest = sentence.trim();
    while (rest.length > LONGEST) {
      const end = endOf(rest);
      pieces.push(rest.slice(0, end).trim());
      rest = rest.slice(end).trim();
    }
    return rest ? [...pieces, rest] : pieces;
  });
}

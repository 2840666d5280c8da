/**
 * Longest piece, in characters: even spoken slowly, it takes less than the 15 seconds after which speech engines cut
 * off.
 */
const MAX_LENGTH = 160;

/** Punctuation for a pause within a sentence. */
const PAUSE = /[,;:，、；：،؛]/u;

/**
 * The sentences of `text`, split by the rules of `lang` (BCP 47), or at full stops in an engine without
 * `Intl.Segmenter`.
 */
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

/** Where to cut a `text` that is too long: after its last pause, else at its last space, else at the limit. */
function endOf(text: string): number {
  for (let at = MAX_LENGTH; at > MAX_LENGTH / 3; at--) if (PAUSE.test(text.charAt(at - 1))) return at;
  const blank = text.lastIndexOf(' ', MAX_LENGTH);
  return blank > 0 ? blank : MAX_LENGTH;
}

/**
 * Splits `text` into pieces to speak one after another: its sentences in `lang`, long ones cut again. Joined, they are
 * the whole text.
 */
export function spokenPieces(text: string, lang: string): string[] {
  return sentences(text, lang).flatMap((sentence) => {
    const pieces: string[] = [];
    let rest = sentence.trim();
    while (rest.length > MAX_LENGTH) {
      const end = endOf(rest);
      pieces.push(rest.slice(0, end).trim());
      rest = rest.slice(end).trim();
    }
    return rest ? [...pieces, rest] : pieces;
  });
}

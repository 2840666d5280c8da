/** Paragraphs of plain text: blank lines part them, a single newline stays a line break. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** The beginning of a story, and whether there is more of it. */
export interface Excerpt {
  readonly paragraphs: readonly string[];
  /** True when the last paragraph shown breaks off. */
  readonly cut: boolean;
  readonly more: boolean;
}

/**
 * The first paragraphs, about `limit` characters of them. A text at most half as long again as the
 * limit is shown whole: nobody should press “Read more” for one line. A paragraph too long breaks off
 * after a word.
 */
export function excerpt(all: readonly string[], limit: number): Excerpt {
  const whole: Excerpt = { paragraphs: all, cut: false, more: false };
  if (all.reduce((sum, { length }) => sum + length, 0) <= limit * 1.5) return whole;
  const shown: string[] = [];
  let left = limit;
  for (const paragraph of all) {
    if (paragraph.length <= left) {
      shown.push(paragraph);
      left -= paragraph.length;
      continue;
    }
    // Half the limit already reads as a beginning; else break this paragraph.
    if (left < limit / 2 && shown.length > 0) break;
    return { paragraphs: [...shown, startOf(paragraph, left)], cut: true, more: true };
  }
  return { paragraphs: shown, cut: false, more: true };
}

function startOf(paragraph: string, length: number): string {
  const start = paragraph.slice(0, length);
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  // Scripts without spaces break between characters, never inside one.
  return space > length / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF\u200D]$/, '');
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Whole minutes a calm reader needs, at least 1: 200 words or 400 ideographs a minute. */
export function readingMinutes(text: string): number {
  const signs = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = text.replace(IDEOGRAPHS, ' ').match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / 200 + signs / 400));
}

const NOTE_TAG = /^#?(?:cw|cn|tw|content[- ]?(?:note|warning)) ?[:/]/i;

/** Tags such as `cw: hospital` or `content-note:grief` become the note; the others stay topics. */
export function noteAndTopics(tags: readonly string[]): { note: string | undefined; topics: readonly string[] } {
  const notes: string[] = [];
  const topics: string[] = [];
  for (const tag of tags) {
    const text = tag.trim();
    const prefix = NOTE_TAG.exec(text)?.[0];
    const note = prefix && text.slice(prefix.length).replace(/[-_]/g, ' ').trim();
    if (prefix === undefined) topics.push(tag);
    else if (note) notes.push(note);
  }
  return { note: notes.length > 0 ? notes.join(', ') : undefined, topics };
}

/** The paragraphs of a plain text, separated by blank lines; a single newline stays a line break. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** The beginning of a story, and whether there is more. */
export interface Excerpt {
  readonly paragraphs: readonly string[];
  /** True if the last paragraph is cut off. */
  readonly cut: boolean;
  readonly more: boolean;
}

/**
 * The first paragraphs, about `limit` characters. A text up to half as long again is shown whole: nobody should press
 * “Read more” for one line. A paragraph that is too long is cut after a word.
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
    // Half the limit is enough for a beginning; with less, cut this paragraph.
    if (left < limit / 2 && shown.length > 0) break;
    return { paragraphs: [...shown, startOf(paragraph, left)], cut: true, more: true };
  }
  return { paragraphs: shown, cut: false, more: true };
}

function startOf(paragraph: string, length: number): string {
  const start = paragraph.slice(0, length);
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  // Scripts without spaces are cut between characters, never inside one.
  return space > length / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF\u200D]$/, '');
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Reading time in whole minutes, at least 1: 200 words or 400 ideographs a minute. */
export function readingMinutes(text: string): number {
  const signs = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = text.replace(IDEOGRAPHS, ' ').match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / 200 + signs / 400));
}

const NOTE_TAG = /^#?(?:cw|cn|tw|content[- ]?(?:note|warning)) ?[:/]/i;

/** Splits tags into a content note (`cw: hospital`, `content-note:grief`) and topics (all others). */
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

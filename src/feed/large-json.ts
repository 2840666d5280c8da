/** Characters handed to one `JSON.parse`. */
const BATCH = 100_000;

const QUOTE = 34,
  BACKSLASH = 92,
  COMMA = 44,
  OPEN_ARRAY = 91,
  CLOSE_ARRAY = 93,
  OPEN_OBJECT = 123,
  CLOSE_OBJECT = 125;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    code === 32 || code === 10 || code === 13 || code === 9;
    code = text.charCodeAt(++at)
  );
  return at;
}

/** The end of the string that opens at `from`. */
function skipString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new SyntaxError('unterminated string');
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
    at = end + 1;
  }
}

/**
 * The index of the comma or bracket that ends the value beginning at `from`. Structure only: `JSON.parse` checks the
 * rest.
 */
function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (code === OPEN_ARRAY || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
      if (depth === 0) return at;
      depth--;
    } else if (code === COMMA && depth === 0) return at;
  }
  throw new SyntaxError('unexpected end');
}

/** The elements of the array whose first one begins at `from`; returns them and the index after its `]`. */
function* readArray(text: string, from: number): Generator<void, { items: unknown[]; end: number }> {
  const items: unknown[] = [];
  let start = from;
  for (let at = skipSpace(text, from), first = true; ; first = false) {
    if (first && text.charCodeAt(at) === CLOSE_ARRAY) return { items, end: at + 1 };
    const end = skipValue(text, at);
    const last = text.charCodeAt(end) !== COMMA;
    if (last && text.charCodeAt(end) !== CLOSE_ARRAY) throw new SyntaxError('unexpected bracket');
    if (last || end - start > BATCH) {
      const batch = text.slice(start, end);
      if (skipSpace(batch, 0) === batch.length) throw new SyntaxError('missing value');
      for (const item of JSON.parse(`[${batch}]`) as unknown[]) items.push(item);
      start = end + 1;
      yield;
    }
    if (last) return { items, end: end + 1 };
    at = end + 1;
  }
}

/**
 * `JSON.parse` in steps, between batches of records: steps through a top-level array, and through arrays directly inside
 * a top-level object.
 * @throws {SyntaxError} for whatever `JSON.parse` rejects.
 */
export function* parseLargeJson(text: string): Generator<void, unknown> {
  // The text has just been joined from pieces, which takes up a slice.
  yield;
  // The text with each such array replaced by its number.
  let frame = '';
  let done = 0;
  const arrays: unknown[][] = [];
  for (let at = 0, depth = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_OBJECT) depth--;
    else if (code === OPEN_ARRAY && depth < 2) {
      const { items, end }: { items: unknown[]; end: number } = yield* readArray(text, at + 1);
      frame += `${text.slice(done, at)}[${arrays.push(items) - 1}]`;
      done = end;
      at = end - 1;
    }
  }
  const value = JSON.parse(frame + text.slice(done)) as Record<string, unknown> | number[] | null;
  if (Array.isArray(value)) return arrays[0];
  for (const [key, each] of Object.entries(value ?? {}))
    if (Array.isArray(each)) value![key] = arrays[each[0] as number];
  return value;
}

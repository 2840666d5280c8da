/** Below this many characters one `JSON.parse` is quick enough (a few milliseconds). */
const WHOLE = 400_000;
/** Characters handed to one `JSON.parse`. */
const BATCH = 100_000;

const QUOTE = 34, BACKSLASH = 92, COMMA = 44, OPEN_ARRAY = 91, CLOSE_ARRAY = 93, OPEN_OBJECT = 123, CLOSE_OBJECT = 125, COLON = 58;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(++at));
  return at;
}

/** The end of the string that opens at `from`. */
function skipString(text: string, from: number): number {
  let at = from + 1;
  for (; ;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new SyntaxError('unterminated string');
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
    at = end + 1;
  }
}

/** The index of the comma or bracket that ends the value beginning at `from`. Structure only: `JSON.parse` judges the rest. */
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

function* readObject(text: string, from: number): Generator<void, { value: Record<string, unknown>; end: number }> {
  const value: Record<string, unknown> = {};
  let at = skipSpace(text, from);
  if (text.charCodeAt(at) === CLOSE_OBJECT) return { value, end: at + 1 };
  for (; ;) {
    if (text.charCodeAt(at) !== QUOTE) throw new SyntaxError('expected a key');
    const keyEnd = skipString(text, at);
    const key = JSON.parse(text.slice(at, keyEnd)) as string;
    at = skipSpace(text, keyEnd);
    if (text.charCodeAt(at) !== COLON) throw new SyntaxError('expected a colon');
    at = skipSpace(text, at + 1);
    let member: unknown;
    if (text.charCodeAt(at) === OPEN_ARRAY) {
      const read: { items: unknown[]; end: number } = yield* readArray(text, at + 1);
      member = read.items;
      at = skipSpace(text, read.end);
    } else {
      const end = skipValue(text, at);
      member = JSON.parse(text.slice(at, end));
      at = end;
    }
    // Defined, not assigned: `__proto__` stays a plain key, as with JSON.parse.
    Object.defineProperty(value, key, { value: member, enumerable: true, configurable: true, writable: true });
    const code = text.charCodeAt(at);
    if (code === CLOSE_OBJECT) return { value, end: at + 1 };
    if (code !== COMMA) throw new SyntaxError('expected a comma');
    at = skipSpace(text, at + 1);
  }
}

/**
 * `JSON.parse` in steps: yields between batches of records so that a large feed does not hold the page still.
 * Steps through a top-level array, and through arrays directly inside a top-level object.
 * @throws {SyntaxError} for whatever `JSON.parse` refuses.
 */
export function* parseJson(text: string): Generator<void, unknown> {
  const start = skipSpace(text, 0);
  const opening = text.charCodeAt(start);
  if (text.length < WHOLE || (opening !== OPEN_ARRAY && opening !== OPEN_OBJECT)) return JSON.parse(text) as unknown;
  // A text that came in pieces has just been put together, which takes as long as a slice may.
  yield;
  const { value, end } = opening === OPEN_ARRAY ? yield* asValue(readArray(text, start + 1)) : yield* readObject(text, start + 1);
  if (skipSpace(text, end) < text.length) throw new SyntaxError('text after the end');
  return value;
}

function* asValue(reading: Generator<void, { items: unknown[]; end: number }>): Generator<void, { value: unknown; end: number }> {
  const { items, end } = yield* reading;
  return { value: items, end };
}

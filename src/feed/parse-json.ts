import { part } from '../parts/part.js';

/** Below this many characters one `JSON.parse` is quick enough (a few milliseconds). */
const WHOLE = 400_000;

const large = part(() => import('./large-json.js'));

/**
 * `JSON.parse`, in steps for a large text, so that it does not block the page; yields a promise where it waits for the
 * part that does so. If that does not arrive, the text is parsed in one go.
 * @throws {SyntaxError} for whatever `JSON.parse` rejects.
 */
export function* parseJson(text: string): Generator<unknown, unknown> {
  if (text.length < WHOLE) return JSON.parse(text) as unknown;
  const loading = large.load();
  if (loading instanceof Promise) yield loading.catch(() => undefined);
  return large.arrived ? yield* large.arrived.parseLargeJson(text) : (JSON.parse(text) as unknown);
}

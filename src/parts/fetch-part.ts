/**
 * Fetches the module of a part: what `import()` gives, or the module itself where the build put it into the same file.
 * The parts of `dist/cdn/parts` fetch each other through `autoload.js` instead, which verifies them.
 *
 * @param _attempt - 0 at first, then one more with every retry.
 */
export function fetchPart<T extends object>(load: () => T | Promise<T>, _attempt: number): T | Promise<T> {
  return load();
}

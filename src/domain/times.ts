/**
 * `make(0)` to `make(count - 1)`. What `Array.from` would do, which old libraries on a page replace by one that makes
 * nothing.
 */
export function times<T>(count: number, make: (at: number) => T): T[] {
  const all: T[] = [];
  for (let at = 0; at < count; at++) all.push(make(at));
  return all;
}

/**
 * The values `make(0)` to `make(count - 1)`, as `Array.from` would return them; old libraries on a page replace that by
 * one that returns an empty array.
 */
export function times<T>(count: number, make: (at: number) => T): T[] {
  const all: T[] = [];
  for (let at = 0; at < count; at++) all.push(make(at));
  return all;
}

/**
 * The first `count` of `items` by name; equal names keep their order. A short prefix of a long list costs little more
 * than reading each name once.
 */
export function firstByName<T>(items: readonly T[], count: number, nameOf: (item: T) => string): T[] {
  let best: { readonly item: T; readonly name: string }[] = [];
  let last: string | undefined;
  const prune = (): void => {
    best = best.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)).slice(0, count);
    if (best.length === count) last = best.at(-1)?.name;
  };
  for (const item of items) {
    const name = nameOf(item);
    if (last !== undefined && name >= last) continue;
    best.push({ item, name });
    if (best.length >= 2 * count) prune();
  }
  prune();
  return best.map(({ item }) => item);
}

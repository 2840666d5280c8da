/** In place of `fetchPart` where the build puts every part into the same file: each is there at once. */
export function fetchPart<T extends object>(load: () => T): T {
  return load();
}

/** Parts need not be fetched. */
export const isInline = true;

/** Words of a language, block by block. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

/** The names of what is filled into a text, in order. */
export const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Every text of a language by its path; plural forms count as one. */
export function* textsOf(tree: Tree, path = ''): Generator<[string, string | Tree]> {
  for (const [key, value] of Object.entries(tree)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string' || typeof value.other === 'string') yield [at, value];
    else yield* textsOf(value, at);
  }
}

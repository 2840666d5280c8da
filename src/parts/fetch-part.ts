/** How a part is fetched. */
export interface Fetching {
  /** 0 at first, then one more with every retry. */
  readonly attempt: number;
  /** False for what gives way to what the page is drawing now. */
  readonly urgent: boolean;
}

/**
 * Fetches the module of a part. Where all parts are in one file, the build puts `inline-part.ts` in place of this; the
 * parts of `dist/cdn/parts` fetch each other through `autoload.js`, which verifies them.
 */
export function fetchPart<T extends object>(load: () => T | Promise<T>, _how: Fetching): T | Promise<T> {
  return load();
}

/** True where every part is there at once. */
export const isInline = false as boolean;

import { nextTask } from '../feed/next-task.js';
import type { Fetching } from '../parts/fetch-part.js';
import { whenDrawn } from '../parts/first-come.js';
import { VERSION } from '../ui/version.js';

/**
 * Fetches a part that `autoload.js` knows, verified: at the attempt of this number, from 0; with `after` once the first
 * parts of the page have come and what it returns has resolved.
 */
export type FetchVerified = (
  file: string,
  how: { readonly attempt: number; readonly after?: (() => Promise<unknown>) | undefined },
) => Promise<object>;

/** Where `autoload.js` of the same version is found. */
export const LOADER = Symbol.for(`peer:parts/${VERSION}`);

/** In place of `fetchPart` in the files of `dist/cdn/parts`, where the build writes `fetchFile('./x.js')` instead of `import()`. */
export async function fetchPart<T extends object>(
  load: (fetchFile: (file: string) => Promise<object>) => Promise<object>,
  how: Fetching,
): Promise<T> {
  if (!how.urgent) await nextTask();
  const fetch = (globalThis as { [LOADER]?: FetchVerified })[LOADER];
  if (!fetch) throw new Error(`parts are loaded by autoload.js ${VERSION}, which is not on this page`);
  return (await load((file) => fetch(file, { attempt: how.attempt, after: how.urgent ? undefined : whenDrawn }))) as T;
}

/** Parts are fetched. */
export const isInline = false as boolean;

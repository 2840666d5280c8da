import type { RegionHints } from '../domain/region.js';

/** The browser's languages and time zone; what it cannot say, or says with an error, is left out. */
export function readerHints(): Pick<RegionHints, 'languages' | 'timeZone'> {
  return {
    languages: attempt(() => [...navigator.languages]),
    timeZone: attempt(() => new Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    // `Intl` without its data, languages that are null, a page that put something else in their place: whatever it was, it tells nothing.
    return undefined;
  }
}

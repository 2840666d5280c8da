import type { RegionHints } from '../domain/region.js';

/**
 * The zone that Firefox names, wherever it is, where it resists fingerprinting, and so Tor Browser: only a reader of
 * Icelandic may be there.
 */
const MASK = 'Atlantic/Reykjavik';
/**
 * A zone of no country; unlike `UTC`, languages do not speak in its place, since such a browser says “en-US”
 * everywhere.
 */
const UNKNOWN_PLACE = 'Hidden/Zone';

/** The browser's languages and time zone; what it cannot say, or says with an error, is left out. */
export function readerHints(): Pick<RegionHints, 'languages' | 'timeZone'> {
  return {
    languages: attempt(() => [...navigator.languages]),
    timeZone: attempt(() => {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      return timeZone === MASK && 'mozInnerScreenX' in window && !navigator.languages.some((tag) => /^is\b/i.test(tag))
        ? UNKNOWN_PLACE
        : timeZone;
    }),
  };
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    // `Intl` without its data, languages that are null, a page that put something else in their place: whatever it was,
    // it tells nothing.
    return undefined;
  }
}

import type { RegionHints } from '../domain/region.js';

/**
 * The zone that Firefox and Tor Browser report everywhere when they resist fingerprinting: only a reader of Icelandic
 * may really be there.
 */
const MASK = 'Atlantic/Reykjavik';
/**
 * A zone of no country. Unlike with `UTC`, the languages do not decide instead, since such a browser reports “en-US”
 * everywhere.
 */
const UNKNOWN_PLACE = 'Hidden/Zone';

/** The browser's languages and time zone; a value that is missing or throws is left out. */
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
    // `Intl` without its data, languages that are null, or something that the page put in their place: none of them is
    // a hint.
    return undefined;
  }
}

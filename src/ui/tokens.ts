/** Light and dark default of each colour token; a page sets `--peer-<name>`. */
export const COLORS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  surface: ['#fffdf9', '#171c1f'],
  raised: ['#ffffff', '#1e2529'],
  ink: ['#1d2a2f', '#edf2f0'],
  'ink-soft': ['#445056', '#b9c5c4'],
  line: ['#dcd6ca', '#364046'],
  'line-strong': ['#6f7a7c', '#8b9898'],
  accent: ['#0b5351', '#8fd6c6'],
  'accent-ink': ['#ffffff', '#06201d'],
  'accent-wash': ['#e3efeb', '#1d3533'],
  note: ['#5f420c', '#f0cf8a'],
  'note-wash': ['#fbf1dc', '#3a2f17'],
  help: ['#37306b', '#cfc8ff'],
  'help-ink': ['#ffffff', '#17142e'],
  'help-wash': ['#eceafa', '#272446'],
};

/** Default of each token that is a length; `motion` is a time. */
export const MEASURES: Readonly<Record<string, string>> = {
  radius: '14px',
  'radius-control': '10px',
  space: '4px',
  motion: '200ms',
};

/** Font sizes relative to the surrounding text; used as they are. */
export const TEXT_SIZES: Readonly<Record<string, string>> = {
  'text-s': '0.875em',
  'text-l': '1.0625em',
  'text-xl': '1.25em',
};

/** A copy of `value` on which no inherited `toJSON` of the page can be found. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.defineProperty(value.map(bare), 'toJSON', { value: undefined });
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = bare((value as Record<string, unknown>)[key]);
  return copy;
}

/** Plain data as JSON, even on a page where an old library added a `toJSON` to arrays or objects. */
export function asJson(value: object): string {
  // eslint-disable-next-line no-restricted-syntax -- the one place
  return JSON.stringify(bare(value));
}

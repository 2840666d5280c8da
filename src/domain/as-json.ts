/** `value` made anew of nothing that a page's `toJSON` could be found on. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.defineProperty(value.map(bare), 'toJSON', { value: undefined });
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = bare((value as Record<string, unknown>)[key]);
  return copy;
}

/** Plain data as JSON, also on a page whose lists or objects have a `toJSON` of an old library. */
export function asJson(value: object): string {
  // eslint-disable-next-line no-restricted-syntax -- the one place
  return JSON.stringify(bare(value));
}

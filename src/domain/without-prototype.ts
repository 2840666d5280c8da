/**
 * A deep copy of `value` whose objects have no prototype, so that absent keys stay absent even if a page added to
 * `Object.prototype`.
 */
export function withoutPrototype<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototype) as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = withoutPrototype((value as Record<string, unknown>)[key]);
  return copy as T;
}

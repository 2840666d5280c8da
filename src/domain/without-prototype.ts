/**
 * `value` with every object in it made anew without a prototype: what a record leaves out stays absent on a polluted
 * page.
 */
export function withoutPrototype<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototype) as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = withoutPrototype((value as Record<string, unknown>)[key]);
  return copy as T;
}

import { warnOnce } from './warn-once.js';

/**
 * `value` of the attribute `name` if it is one of `values`; otherwise the first of them, with a warning that names
 * `tag`. `null` and `undefined`, which frameworks pass for missing values, give the first without a warning.
 */
export function oneOf<T extends string>(
  tag: string,
  name: string,
  value: string | number | null | undefined,
  values: readonly [T, ...T[]],
): T {
  const known = values.find((each) => each === value);
  if (known === undefined && value !== undefined && value !== null)
    warnOnce(`<${tag}>: unknown ${name} "${String(value).slice(0, 40)}", using "${values[0]}"`);
  return known ?? values[0];
}

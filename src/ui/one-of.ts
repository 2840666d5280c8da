import { warnOnce } from './warn-once.js';

/**
 * `value` of the attribute `name` where it is one of `values`, else the first of them, and a warning that names `tag`.
 * Nothing at all
 * (`null`, `undefined`: what frameworks hand on for a value they do not have) is the first as well, and no mistake.
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

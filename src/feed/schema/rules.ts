import * as gate from './gate.js';

/** Text that passes `test`. */
export const textWhere = (test: (text: string) => boolean, message: string) =>
  gate.string().check(gate.refine(test, message));

/** What `convert` makes of a text; `message` where that is nothing. */
export const converted = <T>(convert: (text: string) => T | undefined, message: string) =>
  gate.pipe(
    gate.string(),
    gate.transform((text: string, { issues }): T => {
      const result = convert(text);
      if (result === undefined) issues.push({ code: 'custom', message, input: text });
      return result as T;
    }),
  );

/**
 * An object of `shape`, its value without a prototype, so that a page's additions to every object cannot be read from
 * it.
 */
export const record = <S extends gate.Shape>(shape: S) =>
  gate.pipe(
    gate.object(shape),
    gate.transform((value) => Object.assign(Object.create(null) as typeof value, value)),
  );

/** One of `values`, spelled exactly so. */
export const oneOf = <const T extends string>(...values: readonly T[]) =>
  gate.custom<T>((value) => values.includes(value), `not one of: ${values.join(', ')}`);

/** A number from `min` to `max`. */
export const numberWithin = (min: number, max: number) =>
  gate.custom<number>(
    (value) => typeof value === 'number' && value >= min && value <= max,
    `not a number from ${min} to ${max}`,
  );

/** A whole number from `min` to `max`. */
export const wholeWithin = (min: number, max: number) =>
  gate.custom<number>(
    (value) => Number.isInteger(value) && value >= min && value <= max,
    `not a whole number from ${min} to ${max}`,
  );

/** `true` or `false`. */
export const trueOrFalse = gate.custom<boolean>((value) => typeof value === 'boolean', 'not true or false');

import * as gate from './gate.js';

/** Text that passes `test`. */
export const textWhere = (test: (text: string) => boolean, message: string) =>
  gate.string().check(gate.refine(test, message));

/** The result of `convert` for a text; `message` if that is `undefined`. */
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
 * An object with the keys of `shape`, without a prototype, so that values a page added to `Object.prototype` are not
 * read.
 */
export const record = <S extends gate.Shape>(shape: S) =>
  gate.pipe(
    gate.object(shape),
    gate.transform((value) => Object.assign(Object.create(null) as typeof value, value)),
  );

/** One of `values`, spelled exactly. */
export const oneOf = <const T extends string>(...values: readonly T[]) =>
  gate.custom<T>((value) => values.includes(value), `not one of: ${values.join(', ')}`);

/** A number from `min` to `max`, inclusive. */
export const numberWithin = (min: number, max: number) =>
  gate.custom<number>(
    (value) => typeof value === 'number' && value >= min && value <= max,
    `not a number from ${min} to ${max}`,
  );

/** A whole number from `min` to `max`, inclusive. */
export const wholeWithin = (min: number, max: number) =>
  gate.custom<number>(
    (value) => Number.isInteger(value) && value >= min && value <= max,
    `not a whole number from ${min} to ${max}`,
  );

/** `true` or `false`. */
export const trueOrFalse = gate.custom<boolean>((value) => typeof value === 'boolean', 'not true or false');

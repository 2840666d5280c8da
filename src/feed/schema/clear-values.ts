/**
 * Functions that read values which do not fit the schema but whose meaning is clear. Each returns `undefined` if it is
 * not.
 */

const shortText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, 200).trim().toLowerCase()
    : '';

/** “Yes”, `1`, `"true"`; “No”, `0`, `"false"`. */
export function yesOrNo(value: unknown): boolean | undefined {
  const text = shortText(value);
  return /^(?:yes|y|true|1|on)$/.test(text) ? true : /^(?:no|n|false|0|off)$/.test(text) ? false : undefined;
}

/** The text of a string, a finite number, or an object with a `text`, `name`, `label` or `title`. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const words = ['text', 'name', 'label', 'title'].map((key) =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
  );
  return words.find((each): each is string => typeof each === 'string');
}

/** The texts of a list, or a single text as a list; with `separator`, a single string is split. */
export function textsOf(value: unknown, separator?: RegExp): string[] | undefined {
  const items: readonly unknown[] = Array.isArray(value)
    ? (value as unknown[])
    : typeof value === 'string' && separator
      ? value.split(separator).filter((each) => each.trim() !== '')
      : [value];
  const read = items.map(asText);
  return read.every((each) => each !== undefined) ? read : undefined;
}

/** Returns a function that reads a list of texts; it returns `undefined` for a value that is such a list already. */
export const textList =
  (separator?: RegExp) =>
  (value: unknown): string[] | undefined => {
    const read = textsOf(value, separator);
    return Array.isArray(value) && read?.every((each, at) => each === (value as unknown[])[at]) ? undefined : read;
  };

/** `value` as a list of one, for a list written without its brackets. */
export const listOfOne = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? undefined : [value]);

/** The whole number in “4”, “18+” or “18 years”. */
export function wholeNumber(value: unknown): number | undefined {
  const found = typeof value === 'string' ? /^(\d{1,6})(?: ?\+| years)?$/.exec(value.trim()) : null;
  return found ? Number(found[1]) : undefined;
}

/**
 * Returns a function that reads one of `values` in any case and with any word separator, or what `other` maps the text
 * to; it returns `undefined` for a value that is already exact.
 */
export const oneOfWords =
  <T extends string>(values: readonly T[], other: (text: string) => T | undefined = () => undefined) =>
  (value: unknown): T | undefined => {
    const text = shortText(value).replace(/[\s_]+/g, '-');
    const known = values.find((each) => each === text) ?? other(text);
    return known === value ? undefined : known;
  };

const ON = /^(?:on|open|live|current|running|ongoing|confirmed|approved|publish(?:ed)?|verified|ok|yes|true|1)$/;
const OFF =
  /^(?:off|no|false|0|closed|inactive|on-hold|(?:on-)?hiatus|cancell?ed|suspended|postponed|discontinued|ended|defunct|retired|archived|not-meeting|tbd|(?:temporarily|permanently)-closed|closed-(?:temporarily|permanently))$/;

/** The status meant by words that spreadsheets and other software use: “Cancelled” is paused, “Open” is active. */
export const statusOf = (text: string): 'active' | 'paused' | undefined =>
  ON.test(text) ? 'active' : OFF.test(text) ? 'paused' : undefined;

/** True for a value meaning that a record is not published: `false`, “no”, “draft”. */
export function isUnpublished(value: unknown): boolean {
  return (
    yesOrNo(value) === false || /^(?:draft|pending|unpublished|private|trash|hidden|never|not\b)/.test(shortText(value))
  );
}

/** True for a value meaning “none”: `false` or an empty list. */
export const isNone = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

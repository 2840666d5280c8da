/**
 * Readings of values that are not as the schema wants them, and clear all the same; `undefined` for what is not clear.
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

/** A text that stands as a number, or as `{ text }` or `{ name }`. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const words = ['text', 'name', 'label', 'title'].map((key) =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
  );
  return words.find((each): each is string => typeof each === 'string');
}

/** The texts of a list, or one text alone; with `separator`, several in one text. */
export function textsOf(value: unknown, separator?: RegExp): string[] | undefined {
  const items: readonly unknown[] = Array.isArray(value)
    ? (value as unknown[])
    : typeof value === 'string' && separator
      ? value.split(separator).filter((each) => each.trim() !== '')
      : [value];
  const read = items.map(asText);
  return read.every((each) => each !== undefined) ? read : undefined;
}

/** What reads a list of texts where it is not one already. */
export const textList =
  (separator?: RegExp) =>
  (value: unknown): string[] | undefined => {
    const read = textsOf(value, separator);
    return Array.isArray(value) && read?.every((each, at) => each === (value as unknown[])[at]) ? undefined : read;
  };

/** A list whose only entry stands without its brackets. */
export const listOfOne = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? undefined : [value]);

/** The whole number of “4”, “18+” and “18 years”. */
export function wholeNumber(value: unknown): number | undefined {
  const found = typeof value === 'string' ? /^(\d{1,6})(?: ?\+| years)?$/.exec(value.trim()) : null;
  return found ? Number(found[1]) : undefined;
}

/** One of `values`, whatever its case and whatever parts its words; or what `other` knows the text for. */
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

/** The status that words of spreadsheets and programs stand for: “Cancelled” is paused, “Open” is active. */
export const statusOf = (text: string): 'active' | 'paused' | undefined =>
  ON.test(text) ? 'active' : OFF.test(text) ? 'paused' : undefined;

/** True for what says that an entry is not published: `false`, “no”, “draft”. */
export function isUnpublished(value: unknown): boolean {
  return (
    yesOrNo(value) === false || /^(?:draft|pending|unpublished|private|trash|hidden|never|not\b)/.test(shortText(value))
  );
}

/** True for what says that there is nothing: `false`, an empty list. */
export const isNone = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

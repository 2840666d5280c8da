/** A foreign record, own keys only. */
export type Fields = Readonly<Record<string, unknown>>;

/** `value` if it is a record. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** Text of `value`: strings trimmed, numbers written out; `undefined` for blank and for anything else. */
export function textOf(value: unknown): string | undefined {
  const text =
    typeof value === 'string' ? value.trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
  return text === '' ? undefined : text;
}

/** The first of `values` that is not blank. */
export function firstText(...values: readonly unknown[]): string | undefined {
  return values.map(textOf).find((text) => text !== undefined);
}

import { fieldsOf, type Fields } from './fields.js';

const FLAG = /^(.*?)[_\s]?(?:is)?[_\s]?(?:private|confidential|hidden|nonpublic)$/i;
const isYes = (value: unknown): boolean =>
  value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|y|1)$/i.test(value.trim()));
const bare = (name: string): string => name.replace(/[_\s]/g, '').toLowerCase();

/** Field names that a flag covers in nested records: `PhysicalAddressIsPrivate` also means `addresses`. */
const NESTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /address|location/,
    ['address', 'addresses', 'physicaladdresses', 'latitude', 'longitude', 'locations', 'serviceatlocations'],
  ],
  [/phone\d*|telephone/, ['phone', 'phones']],
  [/email/, ['email']],
];

/**
 * `record` without its private parts: `{ …, is_private: true }` inside it is removed, and so is every field covered by
 * `PhysicalAddressIsPrivate` or `Phone1IsPrivate`. The location of a shelter must not be shown. `undefined` for a
 * record that is private itself.
 */
export function withoutPrivate(record: unknown, depth = 0): unknown {
  if (Array.isArray(record))
    return depth > 12 ? [] : record.map((each) => withoutPrivate(each, depth + 1)).filter((each) => each !== undefined);
  const fields = fieldsOf(record);
  if (!fields) return record;
  const gone: string[] = [];
  const nested = new Set<string>();
  for (const key of Object.keys(fields)) {
    const found = FLAG.exec(key);
    if (!found || !isYes(fields[key])) continue;
    const name = bare(found[1] ?? '');
    if (name === '') return undefined;
    gone.push(name);
    for (const [kind, names] of NESTED) if (kind.test(name)) for (const each of names) nested.add(each);
  }
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const name = bare(key);
    if (nested.has(name) || gone.some((start) => name.startsWith(start))) continue;
    const value = depth > 12 ? undefined : withoutPrivate(fields[key], depth + 1);
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

/** The fields of a record without its private parts. */
export function publicFields(record: unknown): Fields | undefined {
  return fieldsOf(withoutPrivate(record));
}

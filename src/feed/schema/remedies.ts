import type { Draft } from './draft.js';

/**
 * What happens to an unreadable value: the value is dropped (`drop`), the slot, contact or step that holds it (`part`),
 * or the record (`hide`); or it becomes the safest value (`tighten`), or moves to the field it belongs to (`move`).
 */
export type Effect = 'drop' | 'part' | 'hide' | 'tighten' | 'move';

/** How to handle a field whose value the schema rejects. */
export interface Remedy {
  readonly effect: Effect | ((holder: Draft, record: Draft) => Effect);
  /**
   * Reads a value whose meaning is clear (“18+”, `"yes"`) into one that the schema accepts; returns `undefined` if it
   * is not clear, or needs no reading.
   */
  readonly read: ((value: unknown) => unknown) | undefined;
  /** For `tighten`: the safest value, given the old one. */
  readonly to: ((old: unknown, holder: Draft) => unknown) | undefined;
  /** For `tighten`: the name of the enclosing part to replace, if it is not the field alone. */
  readonly around: string | undefined;
  /** Changes other fields of the record that depended on this one. */
  readonly after: ((record: Draft) => void) | undefined;
  /** Other names of the field, lower-case letters only. */
  readonly names: readonly string[];
}

/** The remedy for a field; for one that holds records, also those for their fields. */
export type Entry = Remedy | readonly [itself: Remedy, parts: Remedies];

/** The remedies for all fields of a record. A field without one does not compile. */
export type Remedies<Shape = Record<string, unknown>> = { readonly [Field in keyof Shape]-?: Entry };

const isNode = (entry: Entry): entry is Exclude<Entry, Remedy> => Array.isArray(entry);

/** The remedy for the field itself, with or without parts. */
export const ownRemedy = (entry: Entry): Remedy => (isNode(entry) ? entry[0] : entry);

/** The remedies for the records inside a field. */
export const partsOf = (entry: Entry | undefined): Remedies | undefined =>
  entry && isNode(entry) ? entry[1] : undefined;

// Every key is an own property, so that values a page added to `Object.prototype` are not read.
const remedy = (effect: Remedy['effect'], more: Partial<Remedy>): Remedy => ({
  effect,
  read: undefined,
  to: undefined,
  around: undefined,
  after: undefined,
  names: [],
  ...more,
});

/** Drops the value alone, as a harmless detail; in a list, the entry. */
export const drop = (read?: Remedy['read']): Remedy => remedy('drop', { read });

/** Drops the enclosing slot, contact or step. */
export const part = (read?: Remedy['read']): Remedy => remedy('part', { read });

/** Drops the whole record. */
export const hide = (read?: Remedy['read']): Remedy => remedy('hide', { read });

/** Replaces the value by the safest one. */
export const tighten = (to: NonNullable<Remedy['to']>, read?: Remedy['read'], around?: string): Remedy =>
  remedy('tighten', { to, read, around });

/** `base` with the parts of `more` replaced. */
export const extend = (base: Remedy, more: Partial<Remedy>): Remedy => ({ ...base, ...more });

/** Drops the value without trying to read it. */
export const DROP = drop();

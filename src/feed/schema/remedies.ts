/** A record in the making: own keys only, no prototype. */
export type Made = Record<string, unknown>;

/** True for an object that is not a list. */
export const isMade = (value: unknown): value is Made =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What an unreadable value does: it goes alone; the slot, contact or step that holds it goes; the record goes; it
 * becomes what is safest; or it moves to the field it belongs to.
 */
export type Effect = 'drop' | 'part' | 'hide' | 'tighten' | 'move';

/** What becomes of a field whose value the schema refuses. */
export interface Remedy {
  readonly effect: Effect | ((holder: Made, record: Made) => Effect);
  /**
   * The value where it is clear all the same (“18+”, `"yes"`), as the schema takes it; `undefined` where it is not, or
   * is so already.
   */
  readonly read: ((value: unknown) => unknown) | undefined;
  /** For `tighten`: the safest value, from what is there. */
  readonly to: ((old: unknown, holder: Made) => unknown) | undefined;
  /** For `tighten`: the part around the field that changes with it, where it is not the field alone. */
  readonly around: string | undefined;
  /** What else of the record must not stay as it was. */
  readonly after: ((record: Made) => void) | undefined;
  /** Other names of the field, in small letters alone. */
  readonly names: readonly string[];
}

/** The remedy of a field; of one that holds records, its own and those of their fields. */
export type Entry = Remedy | readonly [itself: Remedy, parts: Remedies];

/** The remedy of every field of a record. A field without one does not compile. */
export type Remedies<Shape = Record<string, unknown>> = { readonly [Field in keyof Shape]-?: Entry };

const isNode = (entry: Entry): entry is Exclude<Entry, Remedy> => Array.isArray(entry);

/** The remedy of a field itself, whether it has parts or not. */
export const ownRemedy = (entry: Entry): Remedy => (isNode(entry) ? entry[0] : entry);

/** The remedies of the records that a field holds. */
export const partsOf = (entry: Entry | undefined): Remedies | undefined =>
  entry && isNode(entry) ? entry[1] : undefined;

// Every key is an own one: a page's additions to every object are not read from it.
const remedy = (effect: Remedy['effect'], more: Partial<Remedy>): Remedy => ({
  effect,
  read: undefined,
  to: undefined,
  around: undefined,
  after: undefined,
  names: [],
  ...more,
});

/** A harmless detail goes alone; of a list, the entry. */
export const drop = (read?: Remedy['read']): Remedy => remedy('drop', { read });

/** The slot, contact or step goes as a whole. */
export const part = (read?: Remedy['read']): Remedy => remedy('part', { read });

/** The record goes as a whole. */
export const hide = (read?: Remedy['read']): Remedy => remedy('hide', { read });

/** The value becomes the safest one. */
export const tighten = (to: NonNullable<Remedy['to']>, read?: Remedy['read'], around?: string): Remedy =>
  remedy('tighten', { to, read, around });

/** `base`, with something particular. */
export const but = (base: Remedy, more: Partial<Remedy>): Remedy => ({ ...base, ...more });

/** Harmless, as it stands. */
export const DROP = drop();

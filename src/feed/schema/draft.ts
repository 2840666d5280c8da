/** A record before validation: own keys only, no prototype. */
export type Draft = Record<string, unknown>;

/** True for an object that is not a list. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

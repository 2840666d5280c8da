import { toUrl } from './to-url.js';
const MAX_DEPTH = 32;

/**
 * A deep copy of own keys into null-prototype objects and plain arrays, so that neither a feed's `__proto__` nor a
 * polluted page can add a property to a record. `null`, empty and blank text are left out: all mean "none". Anything
 * deeper than 32 levels is left out.
 */
export function ownCopy(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  if (depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (const item of value as unknown[]) {
      const kept = ownCopy(item, depth + 1);
      if (kept !== undefined) copy.push(kept);
    }
    return copy;
  }
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const kept = ownCopy((value as Record<string, unknown>)[key], depth + 1);
    if (kept !== undefined) copy[key] = kept;
  }
  return copy;
}

const LINK_KEY = /^(url|.*Url|source|audio(Elsewhere)?)$/;

/**
 * Makes the links of a native record absolute, in place: every text under `url`, `…Url`, `source` or `audio`. A
 * recording on another origin than `baseUrl` becomes `audioElsewhere`.
 */
export function resolveLinks(record: unknown, baseUrl: string): void {
  if (typeof record !== 'object' || record === null) return;
  const fields = record as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value === 'object') resolveLinks(value, baseUrl);
    else if (typeof value === 'string' && LINK_KEY.test(key) && !/^https?:\/\//i.test(value))
      fields[key] = toUrl(value, baseUrl)?.href ?? value;
    if (key === 'audio' && typeof fields[key] === 'string' && toUrl(fields[key])?.origin !== toUrl(baseUrl)?.origin) {
      fields.audioElsewhere = fields[key];
      Reflect.deleteProperty(fields, key);
    }
  }
}

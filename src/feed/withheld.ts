import type { Report } from './adapters/adapter.js';
import { isDate } from './schema/date.js';
import { yesOrNo } from './schema/clear-values.js';
import { isDraft, type Draft } from './schema/draft.js';
import { ownRemedy, partsOf, type Remedies } from './schema/remedies.js';

/** The message for a record or part that says not to show it. */
export const HIDDEN = 'says that it is not to be shown';

/** Flags of an entry, or of a part of one, that must not be shown. */
const GONE =
  /^(?:is)?(?:deleted|archived|hidden|draft|withdrawn|revoked|removed|private|inactive|unpublished|trashed|cancell?ed|expired|suspended|paused|onhold|disabled|discontinued|defunct|retired|unlisted|obsolete|confidential|nonpublic|secret|(?:temporarily|permanently)closed)(?:at|on)?$/;
const LIVE =
  /^(?:is)?(?:active|publish(?:ed)?|approved|visible|visibility|enabled|public|listed|(?:post|publication|story)?status)(?:at|on)?$/;
/** Flags of what is shown. */
const SHOWN =
  /^(?:active|publish(?:ed)?|approved|visible|enabled|public|live|open|current|confirmed|verified|reviewed)$/;
/** What people and databases write for a date that never was. */
const NEVER = /^(?:none|never|n\/a|nil|[-–—]+|0000-00-00.*)$/i;
/** Seconds or milliseconds since 1970. */
const STAMP = /^[1-9]\d{8,12}$/;

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/**
 * True if the flag `name` (lower-case letters only) with `value` says not to show its entry; an unreadable value does
 * too.
 */
function isWithheld(name: string, value: unknown): boolean {
  const answer = yesOrNo(value);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '?';
  if (GONE.test(name)) return answer !== false && !NEVER.test(text);
  return (
    LIVE.test(name) &&
    answer !== true &&
    !SHOWN.test(text.toLowerCase()) &&
    !STAMP.test(text) &&
    !isDate(text.slice(0, 10))
  );
}

/**
 * True if a record of a format without such flags says not to show it, which is reported.
 */
export function withholdsItself(record: Readonly<Draft>, report: Report): boolean {
  const flag = Object.keys(record).find((key) => isWithheld(bare(key), record[key]));
  if (flag !== undefined) report(HIDDEN, flag);
  return flag !== undefined;
}

// Needed for every record of a feed: computed once for each table.
const spellings = new WeakMap<Remedies, ReadonlyMap<string, string>>();

function spellingsOf(remedies: Remedies): ReadonlyMap<string, string> {
  let names = spellings.get(remedies);
  if (!names) {
    names = new Map(
      Object.entries(remedies).flatMap(([field, remedy]) =>
        [field, ...ownRemedy(remedy).names].map((name) => [bare(name), field] as const),
      ),
    );
    spellings.set(remedies, names);
  }
  return names;
}

/** A part of a record that must not be shown, and the key that says so; an empty path is the whole record. */
export interface Withheld {
  readonly path: readonly PropertyKey[];
  readonly flag: string;
}

/**
 * Renames the fields of a native record to those of the schema (“content_note”, “Regions”), in place, and returns the
 * parts that say not to show them (`deleted: true`, `active: "no"`), each before its own parts.
 */
export function withheldParts(record: Draft, remedies: Remedies, path: readonly PropertyKey[] = []): Withheld[] {
  const within: Withheld[] = [];
  let flag: string | undefined;
  for (const key of Object.keys(record)) {
    let field = key;
    if (!Object.hasOwn(remedies, key)) {
      const name = bare(key);
      const known = spellingsOf(remedies).get(name);
      if (known === undefined || Object.hasOwn(record, known)) {
        if (isWithheld(name, record[key])) flag = key;
        continue;
      }
      field = known;
      record[field] = record[key];
      Reflect.deleteProperty(record, key);
    }
    const inner = partsOf(remedies[field]);
    if (!inner) continue;
    const value = record[field];
    const parts: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    parts.forEach((each, at) => {
      if (isDraft(each))
        within.push(...withheldParts(each, inner, [...path, field, ...(Array.isArray(value) ? [at] : [])]));
    });
  }
  return flag === undefined ? within : [{ path, flag }, ...within];
}

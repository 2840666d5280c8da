import { withoutPrototype } from '../domain/without-prototype.js';
import type { FeedIssue } from './feed-error.js';
import type { Gate, Issue } from './schema/gate.js';
import { isDraft, type Draft } from './schema/draft.js';
import { ownRemedy, partsOf, type Effect, type Remedies, type Remedy } from './schema/remedies.js';
import { HIDDEN, type Withheld } from './withheld.js';

type Path = readonly PropertyKey[];

const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null;
const at = (record: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined),
    record,
  );
const startsWith = (path: Path, head: Path): boolean => head.every((key, at) => key === path[at]);

/**
 * Removes the value at `path`, or, if it is missing (a required part), its parent. Returns the removed path;
 * `undefined` if the record cannot be saved.
 */
function prune(record: object, path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const removed = path.slice(0, length);
    const key = removed.at(-1)!;
    const parent = at(record, removed.slice(0, -1));
    if (!isObject(parent) || !Object.hasOwn(parent, key)) continue;
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
    return removed;
  }
  return undefined;
}

/** The remedy for what is wrong at `path`, and the field it belongs to. */
function remedyFor(remedies: Remedies, path: Path): { remedy: Remedy; field: Path } | undefined {
  let parts: Remedies | undefined = remedies;
  let found: { remedy: Remedy; field: Path } | undefined;
  for (let index = 0; index < path.length; index++) {
    const key = path[index]!;
    if (typeof key === 'number') continue;
    const entry: Remedies[string] | undefined = parts && Object.hasOwn(parts, key) ? parts[String(key)] : undefined;
    if (!entry) break;
    found = { remedy: ownRemedy(entry), field: path.slice(0, index + 1) };
    parts = partsOf(entry);
  }
  return found;
}

/** What was done about one issue: the path that changed (`undefined`: the record cannot be saved), and how. */
interface Done {
  readonly changed: Path | undefined;
  readonly effect: Effect | 'read';
}

/** Applies the remedy for a wrong value at `path`, in place; tries to read it first if `mayRead`. */
function applyRemedy(record: Draft, path: Path, remedies: Remedies, mayRead: boolean): Done {
  const found = remedyFor(remedies, path);
  if (!found) return { changed: prune(record, path), effect: 'drop' };
  const { remedy, field } = found;
  const holder = at(record, field.slice(0, -1)) as Draft;
  const name = String(field.at(-1));
  const old = Object.hasOwn(holder, name) ? holder[name] : undefined;
  const clear = mayRead && old !== undefined ? remedy.read?.(old) : undefined;
  if (clear !== undefined && clear !== old) {
    holder[name] = clear;
    return { changed: field, effect: 'read' };
  }
  const effect = typeof remedy.effect === 'function' ? remedy.effect(holder, record) : remedy.effect;
  remedy.after?.(record);
  if (effect === 'hide') return { changed: undefined, effect };
  if (effect === 'tighten') {
    const changed = remedy.around === undefined ? field : field.slice(0, field.lastIndexOf(remedy.around) + 1);
    const inside = at(record, changed.slice(0, -1)) as Draft;
    const key = String(changed.at(-1));
    inside[key] = remedy.to!(at(record, changed), inside);
    return { changed, effect };
  }
  // The entry of the innermost list that contains the field.
  const end =
    effect === 'part'
      ? path
          .slice(0, field.length)
          .map((key) => typeof key)
          .lastIndexOf('number') + 1
      : 0;
  return { changed: prune(record, end > 0 ? path.slice(0, end) : path), effect };
}

/** Messages for issues that have none. */
const inWords = ({ code, input, expected }: Issue): string | undefined =>
  code !== 'invalid_type'
    ? undefined
    : input === undefined
      ? 'is missing'
      : `is not ${/^[aeiou]/.test(String(expected)) ? 'an' : 'a'} ${String(expected)}`;

/** Where the issues of a record are collected. */
export interface IssueTarget {
  readonly index: number;
  readonly issues: FeedIssue[];
  /** Parts of the record that say not to show them. */
  readonly withheld: readonly Withheld[];
}

/**
 * The domain value of `record`: a wrong value is read if its meaning is clear, otherwise `remedies` apply; each of them
 * is reported. `undefined` if the record must not be shown.
 */
export function judge<T>(
  schema: Gate<T>,
  remedies: Remedies,
  record: unknown,
  { index, issues, withheld }: IssueTarget,
): T | undefined {
  const wrong: { path: string; message: string; effect: Effect }[] = [];
  const name = (kept: boolean): void => {
    for (const { path, message, effect } of wrong)
      issues.push({ index, path, message, kept, ...(kept && effect !== 'drop' && { effect }) });
  };
  const isRecord = isDraft(record);
  for (const { path, flag } of isRecord ? withheld.slice().reverse() : []) {
    const { changed, effect } = applyRemedy(record as Draft, path, remedies, false);
    wrong.push({
      path: [...path, flag].join('.'),
      message: HIDDEN,
      effect: effect === 'drop' ? 'part' : (effect as Effect),
    });
    if (!changed) {
      name(false);
      return undefined;
    }
  }
  for (let round = 0; ; round++) {
    const result = schema.safeParse(record, { error: inWords });
    if (result.success) {
      name(true);
      return withoutPrototype(result.data);
    }
    let saved = isRecord && round < 20;
    const gone: Path[] = [];
    const clear: Path[] = [];
    // Backwards, so that removing an array's item does not shift the earlier positions.
    for (const { path, message } of result.error.issues.slice().reverse()) {
      const where = path.join('.');
      if (clear.some((head) => startsWith(path, head))) continue;
      const isFixed = !saved || gone.some((head) => startsWith(path, head));
      const { changed, effect } = isFixed
        ? { changed: path, effect: 'drop' as const }
        : applyRemedy(record as Draft, path, remedies, true);
      if (effect === 'read') {
        clear.push(changed!);
        continue;
      }
      // A value that is missing because it was dropped in an earlier round has been reported.
      if (!wrong.some((each) => each.path === where || each.path.startsWith(`${where}.`)))
        wrong.push({ path: where, message, effect });
      if (isFixed) continue;
      if (changed) gone.push(changed);
      else saved = false;
    }
    if (!saved) {
      name(false);
      return undefined;
    }
  }
}

/**
 * Validation of outside data: a gate takes any value and returns one that the rest of the code can rely on, or the
 * issues that rule it out. Names and semantics are those of `zod/mini` (`withDefault` is `_default` there);
 * `test/node/gate.test.mjs` checks that the two agree.
 */

/** Why a value was rejected. */
export interface Issue {
  readonly code: string;
  readonly input: unknown;
  readonly message?: string | undefined;
  readonly expected?: string;
  /** Whether the checks after this one still run. */
  readonly isMild?: boolean;
  readonly path?: PropertyKey[];
}

/** An issue as `safeParse` returns it: always with a path and a message. */
export type NamedIssue = Issue & { readonly path: readonly PropertyKey[]; readonly message: string };

/** The result of `safeParse`: a value, or its issues. */
export type Verdict<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly NamedIssue[] } };

interface Payload<T = unknown> {
  value: T;
  readonly issues: Issue[];
  readonly isAborted: boolean;
}

/** `issue` with every key as an own property, so that values a page added to `Object.prototype` are not read. */
const whole = (issue: Issue) => ({ path: [] as PropertyKey[], message: undefined, isMild: false, ...issue });

/** A condition on a value that already has the right type; pushes its issues to the payload. */
export type Check<T> = (payload: Payload<T>) => void;
/** The message for an issue that has none. */
export type IssueWords = (issue: Issue) => string | undefined;
/** The gates of the keys of an object. */
export type Shape = Readonly<Record<string, Gate<unknown>>>;
/**
 * What a gate accepts, for generating a description: an object with a shape, a list of an item, or a value of the named
 * kind.
 */
export type Form =
  readonly ['object', Shape] | readonly ['array', Gate<unknown>] | readonly ['string' | 'custom' | 'any'];

/** What an absent value becomes: nothing (optional) or a default; `undefined` for a required one. */
type Absence = 'optional' | 'defaulted' | undefined;

/** The type of the values that a gate returns. */
export type Output<G> = G extends Gate<infer T, never> ? T : never;

type MayBeAbsent<S, K extends keyof S> = undefined extends Output<S[K]> ? K : never;

/** The type of the objects that the gates of `S` return; a key whose value may be `undefined` may be absent. */
export type ObjectOf<S> = { [K in keyof S as Exclude<K, MayBeAbsent<S, K>>]: Output<S[K]> } & {
  [K in keyof S as MayBeAbsent<S, K>]?: Output<S[K]>;
};

const isFinal = ({ isAborted, issues }: Payload): boolean => isAborted || issues.some((issue) => !whole(issue).isMild);

/** A gate for values of `In`: any value at all, except for the second gate of a `pipe`. */
export class Gate<Out, In = unknown> {
  constructor(
    private readonly parse: (payload: Payload<never>) => Payload,
    readonly form: Form,
    readonly absent?: Absence,
    readonly mayBeAbsent = false,
  ) {}

  /** A copy of this gate with more checks; each runs unless an earlier issue is final. */
  check(...checks: readonly Check<Out>[]): Gate<Out, In> {
    const parse = (input: Payload<never>) => {
      const payload = this.parse(input) as Payload<Out>;
      for (const check of checks) if (!isFinal(payload)) check(payload);
      return payload;
    };
    return new Gate(parse, this.form, this.absent, this.mayBeAbsent);
  }

  /** Parses `value` as far as possible and appends its issues to `issues`. */
  run(value: In, issues: Issue[] = []): Payload<Out> {
    return this.parse({ value: value as never, issues, isAborted: false }) as Payload<Out>;
  }

  /** Parses `input`; `options.error` supplies the message of an issue that has none. */
  safeParse(input: In, options?: { readonly error?: IssueWords }): Verdict<Out> {
    const { value, issues } = this.run(input);
    return issues.length === 0
      ? { success: true, data: value }
      : {
          success: false,
          error: {
            issues: issues
              .map(whole)
              .map((issue) => ({ ...issue, message: issue.message ?? options?.error?.(issue) ?? 'Invalid input' })),
          },
        };
  }
}

const ofType = <T>(form: Form, test: (value: unknown) => boolean, goOn: Check<never> = () => undefined) =>
  new Gate<T>((payload) => {
    const { value, issues } = payload;
    if (test(value)) goOn(payload);
    else issues.push({ code: 'invalid_type', expected: form[0], input: value });
    return payload;
  }, form);

const within = (issues: readonly Issue[], key: PropertyKey) =>
  issues.map((issue) => ({ ...issue, path: [key, ...whole(issue).path] }));

const refusing =
  <T>(test: (value: T) => boolean, message: string, isMild: boolean): Check<T> =>
  ({ value, issues }) => {
    if (!test(value)) issues.push({ code: 'custom', input: value, message, isMild });
  };

/** A check that reports `message` if `test` fails; later checks still run. */
export const refine = <T>(test: (value: T) => boolean, message: string): Check<T> => refusing(test, message, true);

/** Any value that passes `test`. */
export const custom = <T>(test: (value: T) => boolean, message: string): Gate<T> => {
  const check = refusing(test, message, false);
  return new Gate((payload) => (check(payload), payload), ['custom']);
};

/** A string. */
export const string = (): Gate<string> => ofType(['string'], (value) => typeof value === 'string');

/** The result of `convert`, which may push issues. */
export const transform = <In, Out>(convert: (value: In, payload: Payload) => Out): Gate<Out, In> =>
  new Gate((payload) => ({ ...payload, value: convert(payload.value, payload) }), ['any'], 'optional');

/** `first`, then `next` with its result; `next` is skipped if there was any issue. */
export const pipe = <First, In, Out>(first: Gate<First, In>, next: Gate<Out, First>): Gate<Out, In> =>
  new Gate(
    ({ value, issues }) => {
      const result = first.run(value, issues);
      return issues.length > 0 ? { ...result, isAborted: true } : next.run(result.value, issues);
    },
    first.form[0] === 'any' ? next.form : first.form,
    first.absent,
    next.mayBeAbsent,
  );

/** `inner`, or `undefined`. */
export const optional = <T>(inner: Gate<T>): Gate<T | undefined> => {
  const isDefaulted = inner.absent === 'defaulted';
  return new Gate(
    (payload: Payload) => {
      if (payload.value !== undefined) return inner.run(payload.value, payload.issues);
      if (isDefaulted) payload.value = inner.run(undefined).value;
      return payload;
    },
    inner.form,
    isDefaulted ? 'defaulted' : 'optional',
    true,
  );
};

/** `inner`, or `value` in place of `undefined`; a list is copied. */
export const withDefault = <T>(inner: Gate<T>, value: NoInfer<T>): Gate<T> => {
  const fallback = () => (Array.isArray(value) ? value.slice() : value) as T;
  return new Gate(
    (payload: Payload) => {
      const result = payload.value === undefined ? payload : inner.run(payload.value, payload.issues);
      if (result.value === undefined) result.value = fallback();
      return result;
    },
    inner.form,
    'defaulted',
  );
};

/** A list whose items each pass `item`. */
export const array = <T>(item: Gate<T>): Gate<T[]> =>
  ofType(['array', item], Array.isArray, (payload: Payload) => {
    // Not `Array.from`, which a page may have replaced; holes become values.
    payload.value = [...(payload.value as unknown[])].map((each, at) => {
      const { value, issues } = item.run(each);
      payload.issues.push(...within(issues, at));
      return value;
    });
  });

/** An object with the keys of `shape`, each parsed by its own gate; other keys are dropped. */
export const object = <S extends Shape>(shape: S): Gate<ObjectOf<S>> =>
  ofType(
    ['object', shape],
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    (payload: Payload) => {
      const input = payload.value as Record<string, unknown>;
      const output: Record<string, unknown> = {};
      payload.value = output;
      for (const [key, { absent, mayBeAbsent }] of Object.entries(shape)) {
        const isPresent = key in input;
        if (!isPresent && mayBeAbsent && absent === 'optional') continue;
        const { value, issues } = shape[key]!.run(input[key]);
        if (issues.length > 0 && absent !== undefined && mayBeAbsent && !isPresent) continue;
        payload.issues.push(...within(issues, key));
        if (!isPresent && absent === undefined) {
          if (issues.length === 0)
            payload.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: undefined, path: [key] });
        } else if (value !== undefined || isPresent || (absent === 'defaulted' && !mayBeAbsent)) output[key] = value;
      }
    },
  );

/** True if `value` has, at any depth, no fields but those that `form` names. */
export function fits(value: unknown, form: Form): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return form[0] === 'array' && value.every((each) => fits(each, form[1].form));
  return (
    form[0] === 'object' &&
    Object.entries(value).every(([key, each]) => Object.hasOwn(form[1], key) && fits(each, form[1][key]!.form))
  );
}

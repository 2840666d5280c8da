/**
 * As much of zod/mini as the schemas of this folder use, saying the same of every value in a fifteenth of its bytes. It
 * stands in for `zod/mini` in the self-contained files only (`rollup.config.mjs`); types and everything else come from
 * zod itself. A rule used here for the first time is added here too, or the build fails; `test/node/gate.test.mjs`
 * holds the two together.
 */

interface Issue {
  readonly code: string;
  readonly input: unknown;
  readonly message?: string | undefined;
  readonly expected?: string;
  /** Checks after this one may still run. */
  readonly isMild?: boolean;
  readonly path?: PropertyKey[];
}

interface Payload {
  value: unknown;
  readonly issues: Issue[];
  isAborted?: boolean;
}

/** `issue` with every part its own, so that a page's additions to every object are not read as one. */
const whole = (issue: Issue) => ({ path: [] as PropertyKey[], message: undefined, ...issue });

type Check = (payload: Payload) => void;
type Parse = (payload: Payload) => Payload;
type Words = (issue: Issue) => string | undefined;

/** What an absent value becomes: nothing (it is required), itself, or a default. */
type Absence = 'optional' | 'defaulted' | undefined;

const isAborted = ({ isAborted: aborted, issues }: Payload): boolean =>
  aborted === true || issues.some(({ isMild }) => !isMild);

class Gate {
  constructor(
    private readonly parse: Parse,
    readonly absent?: Absence,
    readonly mayBeAbsent = false,
    private readonly checks: readonly Check[] = [],
  ) {}

  check(...checks: readonly Check[]): Gate {
    return new Gate(this.parse, this.absent, this.mayBeAbsent, [...this.checks, ...checks]);
  }

  run(value: unknown, issues: Issue[] = []): Payload {
    const payload = this.parse({ value, issues });
    for (const check of this.checks) if (!isAborted(payload)) check(payload);
    return payload;
  }

  safeParse(input: unknown, { error }: { readonly error?: Words } = {}) {
    const { value, issues } = this.run(input);
    return issues.length === 0
      ? { success: true, data: value }
      : {
          success: false,
          error: {
            issues: issues
              .map(whole)
              .map((issue) => ({ ...issue, message: issue.message ?? error?.(issue) ?? 'Invalid input' })),
          },
        };
  }
}

const ofType = (expected: string, test: (value: unknown) => boolean, goOn: Check = () => undefined) =>
  new Gate((payload) => {
    const { value, issues } = payload;
    if (test(value)) goOn(payload);
    else issues.push({ code: 'invalid_type', expected, input: value });
    return payload;
  });

const within = (issues: readonly Issue[], key: PropertyKey) =>
  issues.map((issue) => ({ ...issue, path: [key, ...whole(issue).path] }));

const refusing =
  (test: (value: never) => unknown, message: string | undefined, isMild: boolean): Check =>
  ({ value, issues }) => {
    if (!test(value as never)) issues.push({ code: 'custom', input: value, message, isMild });
  };

/** A check: `message` where `test` fails; later checks still run. */
export const refine = (test: (value: never) => unknown, message?: string): Check => refusing(test, message, true);

/** Any value that passes `test`. */
export const custom = (test: (value: never) => unknown, message?: string): Gate => {
  const check = refusing(test, message, false);
  return new Gate((payload) => (check(payload), payload));
};

/** A text. */
export const string = (): Gate => ofType('string', (value) => typeof value === 'string');

/** Any value. */
export const unknown = (): Gate => new Gate((payload) => payload);

/** What `convert` makes of the value; it may push issues. */
export const transform = (convert: (value: never, payload: Payload) => unknown): Gate =>
  new Gate((payload) => ((payload.value = convert(payload.value as never, payload)), payload), 'optional');

/** `first`, then `next` with what came out, unless there was any issue. */
export const pipe = (first: Gate, next: Gate): Gate =>
  new Gate(
    ({ value, issues }) => {
      const left = first.run(value, issues);
      if (left.issues.length > 0) return { ...left, isAborted: true };
      return next.run(left.value, left.issues);
    },
    first.absent,
    next.mayBeAbsent,
  );

/** `inner`, or nothing. */
export const optional = (inner: Gate): Gate => {
  const isDefaulted = inner.absent === 'defaulted';
  return new Gate(
    (payload) => {
      if (payload.value !== undefined) return inner.run(payload.value, payload.issues);
      if (isDefaulted) payload.value = inner.run(undefined).value;
      return payload;
    },
    isDefaulted ? 'defaulted' : 'optional',
    true,
  );
};

/** `inner`, or `value` for nothing; a list is copied. */
export const _default = (inner: Gate, value: unknown): Gate => {
  const fallback = () => (Array.isArray(value) ? value.slice() : value);
  return new Gate((payload) => {
    const result = payload.value === undefined ? payload : inner.run(payload.value, payload.issues);
    if (result.value === undefined) result.value = fallback();
    return result;
  }, 'defaulted');
};

/** A list, each of its items through `item`. */
export const array = (item: Gate): Gate =>
  ofType('array', Array.isArray, (payload) => {
    // A page may have replaced `Array.from`; holes count as values.
    payload.value = [...(payload.value as unknown[])].map((each, at) => {
      const { value, issues } = item.run(each);
      payload.issues.push(...within(issues, at));
      return value;
    });
  });

/** An object: the keys of `shape`, each through its own gate; other keys are left behind. */
export const object = (shape: Readonly<Record<string, Gate>>): Gate =>
  ofType(
    'object',
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    (payload) => {
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

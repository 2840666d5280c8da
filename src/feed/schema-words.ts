import type { Gate } from './schema/gate.js';

/**
 * What a refusal in words means in JSON Schema. A rule of `schema/rules.ts` is a condition in code, which nothing can
 * describe; its message says all there is to say, and `test/feed/feed-schema.test.ts` fails when one is missing here.
 */
const MEANINGS: readonly (readonly [words: RegExp, meaning: (...parts: string[]) => object])[] = [
  [/^not one of: (.+)$/, (values) => ({ type: 'string', enum: values.split(', ') })],
  [
    /^not a number from (\S+) to (\S+)$/,
    (from, to) => ({ type: 'number', minimum: Number(from), maximum: Number(to) }),
  ],
  [
    /^not a whole number from (\S+) to (\S+)$/,
    (from, to) => ({ type: 'integer', minimum: Number(from), maximum: Number(to) }),
  ],
  [/^not true or false$/, () => ({ type: 'boolean' })],
  [
    /^not a weekday/,
    () => ({
      anyOf: [
        { type: 'integer', minimum: 1, maximum: 7 },
        { type: 'string', pattern: '^[A-Za-z]+$' },
      ],
      description: '1 is Monday; or an English name.',
    }),
  ],
  [/^not a week of the month/, () => ({ enum: [1, 2, 3, 4, 5, -1] })],
  [/^not a time like/, () => ({ type: 'string', pattern: '^(?:(?:[01]?\\d|2[0-3]):[0-5]\\d|24:00)$' })],
  [/^not a date like/, () => ({ type: 'string', format: 'date' })],
  [
    /^not a date or a date and time$/,
    () => ({ type: 'string', description: 'ISO 8601: a date, or a date and time in UTC.' }),
  ],
  [/^not an IANA time zone$/, () => ({ type: 'string', description: 'IANA, such as “America/Chicago”.' })],
  [/^not a web/, () => ({ type: 'string', format: 'uri-reference' })],
];

/** What the rule of `gate` means, from what it says to a value that cannot be right. */
function meaningOf(gate: Gate<unknown>): object | undefined {
  const verdict = gate.safeParse(gate.form[0] === 'custom' ? Symbol() : '\u0000');
  const words = verdict.success ? '' : verdict.error.issues[0]!.message;
  for (const [pattern, meaning] of MEANINGS) {
    const match = pattern.exec(words);
    if (match) return meaning(...match.slice(1));
  }
  return undefined;
}

/** The JSON Schema of what `gate` takes, as far as JSON Schema has words for it. */
export function jsonSchemaOf(gate: Gate<unknown>): object {
  const [kind, parts] = gate.form;
  if (kind === 'array') return { type: 'array', items: jsonSchemaOf(parts) };
  if (kind === 'object') {
    const keys = Object.keys(parts);
    const required = keys.filter((key) => parts[key]!.absent === undefined);
    return {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, jsonSchemaOf(parts[key]!)])),
      ...(required.length > 0 && { required }),
    };
  }
  const absent = gate.safeParse(undefined);
  return {
    ...(absent.success && absent.data !== undefined && { default: absent.data }),
    ...(meaningOf(gate) ?? (kind === 'string' && { type: 'string' })),
  };
}

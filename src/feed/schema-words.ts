import * as z from 'zod/mini';

/**
 * What the message of a rule means in JSON Schema. The rules of `schema/rules.ts` are built on zod's `custom`, which
 * zod cannot describe; their messages say everything, and `test/feed/feed-schema.test.ts` fails when one is missing
 * here.
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

/** The message of `schema` for a value that is certainly wrong. */
function refusal(schema: z.core.$ZodType): string | undefined {
  const { def } = schema._zod;
  if (def.type !== 'string' && def.type !== 'custom' && def.type !== 'pipe') return undefined;
  const refused = z.safeParse(schema, def.type === 'custom' ? Symbol() : '\u0000');
  return refused.success ? undefined : refused.error.issues[0]?.message;
}

/** For `z.toJSONSchema`: writes into `jsonSchema` what the rule of `zodSchema` means. */
export function describeRule({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: object }): void {
  const words = refusal(zodSchema);
  for (const [pattern, meaning] of MEANINGS) {
    const found = words === undefined ? undefined : pattern.exec(words);
    if (found) Object.assign(jsonSchema, meaning(...found.slice(1)));
  }
}

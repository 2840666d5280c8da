import { completeReaders } from './readers/complete.js';
import { jsonSchemaOf } from './schema-words.js';

const VERSION = 'peer-feed/1';

/**
 * The JSON Schema (draft 2020-12) of a native feed, generated from the schemas of its records, so that an editor can
 * check a feed while it is written. Rules that JSON Schema cannot express (a known time zone, a safe link) are left to
 * the reader: what this rejects is always wrong, what it accepts may still be wrong.
 */
export function feedJsonSchema(): object {
  const records = Object.fromEntries(
    completeReaders.map(({ kind, schema }) => [kind, { type: 'array', items: jsonSchemaOf(schema) }]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: VERSION,
    description:
      'A feed of peer-support groups, stories, exercises and resources. Every array is optional; unknown keys are ignored.',
    type: 'object',
    required: ['version'],
    properties: {
      version: { const: VERSION },
      title: { type: 'string' },
      language: { type: 'string', description: 'BCP 47; the default for what is inside.' },
      timeZone: { type: 'string', description: 'IANA, such as “America/Chicago”; the default for what is inside.' },
      updated: { type: 'string', description: 'ISO 8601 date and time.' },
      ...records,
    },
  };
}

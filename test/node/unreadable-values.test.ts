import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nativeFeed } from '../../src/cli/native-feed.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import type { FeedKind } from '../../src/feed/reader.js';
import { completeReaders } from '../../src/feed/readers/complete.js';
import { exerciseRemedies } from '../../src/feed/schema/exercise-remedies.js';
import { groupRemedies } from '../../src/feed/schema/group-remedies.js';
import { partsOf, type Remedies } from '../../src/feed/schema/remedies.js';
import { resourceRemedies } from '../../src/feed/schema/resource-remedies.js';
import { storyRemedies } from '../../src/feed/schema/story-remedies.js';
import {
  loosened,
  visibleExercise,
  visibleGroup,
  visibleResource,
  visibleStory,
  type Visibility,
} from '../support/visibility.js';
import { RESTRICTED } from './support/restricted-records.mjs';

type Path = readonly (string | number)[];

const LOOK = {
  groups: visibleGroup,
  stories: visibleStory,
  exercises: visibleExercise,
  resources: visibleResource,
} as Readonly<Record<FeedKind, (value: never) => Visibility | undefined>>;

/** Nothing of this is a value of any field; the texts could be one where any text is. */
const SHAPES: readonly unknown[] = [
  {},
  { a: 1 },
  { en: ['x'] },
  { value: { value: true } },
  [[]],
  [{}],
  [[['x']]],
  [{ a: {} }, 7],
  { toString: 'yes' },
  JSON.parse('{"__proto__":{"a":1}}'),
  { length: 1, 0: 'AU' },
  [true, false],
  { given: {} },
];
const NUMBERS: readonly unknown[] = [-1e9, 1e308, -0.5, 123_456_789_012, Number.MIN_VALUE];
const TEXTS: readonly string[] = [
  'rubbish',
  'rubbish, more of it',
  'peut-être',
  '多分',
  'ربما',
  'да нет',
  '?',
  '–',
  '✔',
  '[object Object]',
  'NaN',
  'null',
  'undefined',
  '31.12.2024',
  '24/12',
  '1#',
  '99:99',
  'Narnia',
  'Middle-earth, Mordor',
  'yes and no',
  '<b>no</b>',
  '{{false}}',
  'x'.repeat(9_000),
  '\u0000',
  '\u202e',
  '\ud800',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'ask us',
  '½',
];

const read = (kind: FeedKind, record: unknown) => {
  const { data, issues, droppedCount } = atOnce(
    parseFeed({ version: 'peer-feed/1', [kind]: [structuredClone(record)] }, completeReaders, {
      baseUrl: 'https://example.org/',
    }),
  );
  const value = data[kind][0];
  return { seen: value === undefined ? undefined : LOOK[kind](value as never), value, issues, droppedCount };
};

/** Every field of a table, lists as "*". */
function* fields(remedies: Remedies, path: readonly string[] = []): Generator<readonly string[]> {
  for (const [name, entry] of Object.entries(remedies)) {
    yield [...path, name];
    yield* fields(partsOf(entry) ?? {}, [...path, name]);
  }
}

/** The places of a field in a record, each once for every entry of the lists above it. */
function placesOf(value: unknown, field: readonly string[], path: Path = []): Path[] {
  if (field.length === 0) return [path];
  if (Array.isArray(value)) return value.flatMap((each, at) => placesOf(each, field, [...path, at]));
  const [name = '', ...rest] = field;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? placesOf((value as Record<string, unknown>)[name], rest, [...path, name])
    : [];
}

function replaced(record: unknown, path: Path, part: unknown): unknown {
  const copy = structuredClone(record);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[String(key)], copy);
  if (typeof holder === 'object' && holder !== null) (holder as Record<string | number, unknown>)[path.at(-1)!] = part;
  return copy;
}

const REMEDIES = new Map<FeedKind, Remedies>([
  ['groups', groupRemedies],
  ['stories', storyRemedies],
  ['exercises', exerciseRemedies],
  ['resources', resourceRemedies],
]);

for (const [kind, records] of Object.entries(RESTRICTED) as [FeedKind, readonly object[]][]) {
  const all = [...fields(REMEDIES.get(kind)!)];

  describe(`a value of ${kind} that cannot be read`, () => {
    it('is tried in every field of the table, beside restrictions that can be read', () => {
      assert.deepEqual(
        all
          .filter((field) => !records.some((record) => placesOf(record, field).length > 0))
          .map((field) => field.join('.')),
        [],
      );
      for (const record of records) assert.deepEqual(read(kind, record).issues, [], JSON.stringify(record));
    });

    for (const field of all) {
      it(`never shows more than the one that stood there: ${field.join('.')}`, () => {
        for (const record of records) {
          const before = read(kind, record).seen;
          for (const path of placesOf(record, field)) {
            for (const rubbish of [...SHAPES, ...NUMBERS, ...TEXTS]) {
              const { seen, issues } = read(kind, replaced(record, path, rubbish));
              const what = `${path.join('.')} = ${JSON.stringify(rubbish).slice(0, 60)} in ${JSON.stringify(record).slice(0, 120)}`;
              // Any text is one where any text is asked for; a number may stand for one.
              if (issues.length === 0 && typeof rubbish !== 'object') continue;
              assert.deepEqual(loosened(before, seen), [], what);
            }
          }
        }
      });
    }

    it('stays as tight in a feed that was made of it by “convert”', () => {
      for (const record of records) {
        for (const path of all.flatMap((field) => placesOf(record, field))) {
          const changed = replaced(record, path, { a: 1 });
          const { native } = nativeFeed(
            { body: { version: 'peer-feed/1', [kind]: [changed] }, baseUrl: 'https://example.org/' },
            { place: 'a feed' },
          );
          const made = (native[kind] as readonly unknown[] | undefined)?.[0];
          if (made !== undefined)
            assert.deepEqual(loosened(read(kind, changed).seen, read(kind, made).seen), [], path.join('.'));
        }
      }
    });

    it('never shows more, however many there are (2,000 records)', () => {
      const spots = records.flatMap((record) =>
        all.flatMap((field) => placesOf(record, field).map((path) => ({ record, path }))),
      );
      const value = fc.oneof(
        fc.constantFrom(...SHAPES),
        fc.constantFrom(...TEXTS.filter((text) => text.length < 9)),
        fc.array(fc.constantFrom({}, [], { a: 1 }), { minLength: 1, maxLength: 3 }),
      );
      const change = fc.tuple(fc.constantFrom(...spots), fc.array(value, { minLength: 1, maxLength: 3 }), fc.nat());
      fc.assert(
        fc.property(change, ([{ record, path }, values, turn]) => {
          const before = read(kind, record);
          const others = spots.filter((spot) => spot.record === record);
          const paths = values.map((_, at) => (at === 0 ? path : others[(turn + at * 7) % others.length]!.path));
          const changed = values.reduce<unknown>((each, part, at) => replaced(each, paths[at]!, part), record);
          // What is read without a word is another record, not an unreadable one.
          const alone = values.map((part, at) => read(kind, replaced(record, paths[at]!, part)).issues.length > 0);
          if (!alone.every(Boolean)) return;
          const after = read(kind, changed);
          assert.deepEqual(
            loosened(before.seen, after.seen),
            [],
            JSON.stringify(paths.map((each, at) => [each.join('.'), values[at]])),
          );
        }),
        { numRuns: 2_000, seed: 20_261_128 },
      );
    });
  });
}

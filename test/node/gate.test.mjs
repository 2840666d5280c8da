import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { bundleForNode } from '../../tools/run-typescript.mjs';

const CACHE = 'node_modules/.cache/peer-support-widgets/gate';

/** For esbuild: the schemas are built from zod. */
const zodAsGate = {
  name: 'zod-as-gate',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/gate\.js$/ }, () => ({
      path: fileURLToPath(import.meta.resolve('./support/zod-gate.mjs')),
    })),
};

async function readersWith(name, plugins) {
  const [path] = await bundleForNode(['src/feed/readers/complete.ts'], join(CACHE, name), plugins);
  const { completeReaders } = await import(pathToFileURL(path).href);
  return completeReaders;
}

/** What a schema says: the value, or what is wrong and where, in order. */
const verdict = ({ schema }, value) => {
  const result = schema.safeParse(value, {
    error: ({ code, expected, input }) => `${code} ${expected} ${input === undefined}`,
  });
  return result.success
    ? { value: result.data }
    : { issues: result.error.issues.map(({ path, message }) => ({ path, message })) };
};

const HOSTILE = [
  undefined,
  null,
  true,
  0,
  -1,
  7,
  1.5,
  1e9,
  NaN,
  '',
  ' ',
  'x',
  'Monday',
  '19:00',
  '24:00',
  '2026-11-22',
  'UTC',
  'https://example.org/',
  'javascript:alert(1)',
  '?',
  '24/7',
  'in',
  [],
  [''],
  [null],
  {},
  { given: 1 },
  { day: 1 },
];

/** One valid record of each kind with every field, so that every rule is met. */
const WHOLE = {
  groups: {
    id: 'a',
    name: 'A',
    description: 'B',
    topics: ['c'],
    audiences: ['d'],
    languages: ['en'],
    language: 'en',
    attendance: 'hybrid',
    availability: 'always',
    schedule: [
      {
        day: 1,
        start: '19:00',
        end: '20:30',
        timeZone: 'UTC',
        week: [1, -1],
        every: 2,
        from: '2026-01-01',
        until: '2026-12-31',
        except: ['2026-02-02'],
      },
      { date: '2026-03-03', start: '9:00', minutes: 60 },
    ],
    place: {
      name: 'P',
      address: 'Q',
      city: 'R',
      region: 'S',
      postalCode: 'T',
      country: 'U',
      latitude: 1,
      longitude: 2,
      approximate: false,
      directions: 'V',
      accessibility: ['w'],
    },
    online: { url: 'https://example.org/', platform: 'X', notes: 'Y', phone: '555-0100', phoneNotes: 'Z' },
    contact: { name: 'A', email: 'a@example.org', phone: '555-0100', url: 'https://example.org/contact' },
    organizer: { name: 'B', url: 'https://example.org/' },
    facilitation: 'peer',
    cost: 'free',
    registrationUrl: 'https://example.org/',
    url: 'https://example.org/',
    status: 'full',
    updated: '2026-01-01',
  },
  stories: {
    id: 'a',
    text: 'B',
    title: 'C',
    by: 'D',
    relationship: 'own',
    topics: ['e'],
    contentNote: 'F',
    hope: 'G',
    language: 'en',
    direction: 'ltr',
    published: '2026-01-01',
    url: 'https://example.org/',
    reactions: 3,
    help: ['h'],
    consent: { given: true, reviewBy: '2027-01-01' },
    expires: '2027-01-01',
  },
  exercises: {
    id: 'a',
    title: 'B',
    kind: 'breath',
    summary: 'C',
    source: { label: 'D', url: 'https://example.org/' },
    cautions: ['e'],
    avoidIf: ['f'],
    alternatives: ['g'],
    rounds: 2,
    maxRounds: 4,
    language: 'en',
    steps: [
      { text: 'In', say: 'in', seconds: 4, phase: 'in', audio: 'https://example.org/a.mp3' },
      { text: 'Out', seconds: 6, phase: 'out', advance: 'auto', count: 2 },
    ],
  },
  resources: {
    id: 'a',
    name: 'B',
    kind: 'warmline',
    description: 'C',
    topics: ['d'],
    audiences: ['e'],
    languages: ['en'],
    language: 'en',
    regions: ['US'],
    region: 'GB-ENG',
    url: 'https://example.org/',
    contacts: [
      {
        method: 'call',
        display: '555-0100',
        dial: '5550100',
        extension: 12,
        press: '3',
        keyword: 'K',
        url: 'https://example.org/',
        languages: ['en'],
        free: true,
        hours: 'always',
        note: 'N',
      },
    ],
    hours: {
      timeZone: 'UTC',
      note: 'N',
      exceptions: [
        { date: '2026-12-25', closed: true },
        { date: '2026-12-26', open: '10:00', close: '12:00' },
      ],
      weekly: [
        {
          days: [1, 'friday'],
          open: '9:00',
          close: '17:00',
          weeks: [1],
          monthDays: [-1],
          dates: ['2026-01-01'],
          every: 2,
          from: '2026-01-01',
          until: '2026-12-31',
          count: 9,
          weekStart: 1,
          override: true,
        },
      ],
    },
    length: '40 hours',
    provider: 'P',
    cost: 'free',
    anonymous: true,
    run: 'peer',
    rescue: 'never',
    minimumAge: 16,
    maximumAge: 25,
    interpreter: true,
    accessibility: ['a'],
    address: 'A',
    alert: 'B',
    certifier: 'C',
    platform: 'D',
    handle: 'E',
    pronouns: 'they',
    by: 'F',
    published: '2026-01-01',
    checked: '2026-01-01',
    source: 'https://example.org/',
    status: 'active',
  },
};

/** Every place in `value`, as a path. */
function* places(value, path = []) {
  yield path;
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) yield* places(value[key], [...path, key]);
}

/** A copy of `value` with `part` at `path`; without what is there when `part` is `GONE`. */
const GONE = Symbol('gone');
function changed(value, path, part) {
  const copy = structuredClone(value);
  if (path.length === 0) return part === GONE ? undefined : part;
  const parent = path.slice(0, -1).reduce((each, key) => each?.[key], copy);
  if (typeof parent !== 'object' || parent === null) return copy;
  if (part === GONE) delete parent[path.at(-1)];
  else parent[path.at(-1)] = part;
  return copy;
}

describe('the gate, beside zod', () => {
  let pairs;
  const same = (kind, value) => {
    const [zod, gate] = pairs.get(kind);
    assert.deepStrictEqual(verdict(gate, value), verdict(zod, value), `${kind}: ${JSON.stringify(value)}`);
  };

  before(async () => {
    const [zod, gate] = await Promise.all([readersWith('zod', [zodAsGate]), readersWith('gate', [])]);
    pairs = new Map(zod.map((reader, at) => [reader.kind, [reader, gate[at]]]));
    assert.notEqual(zod[0].schema.constructor, gate[0].schema.constructor);
  });

  for (const [kind, whole] of Object.entries(WHOLE)) {
    it(`takes whole ${kind} as zod does`, () => {
      assert.ok('value' in verdict(pairs.get(kind)[0], whole), JSON.stringify(verdict(pairs.get(kind)[0], whole)));
      same(kind, whole);
    });

    it(`says the same as zod of ${kind} with anything in any one place, or nothing there`, () => {
      for (const path of places(whole)) for (const part of [GONE, ...HOSTILE]) same(kind, changed(whole, path, part));
    });

    it(`says the same as zod of ${kind} with several things wrong`, () => {
      const spots = [...places(whole)].filter((path) => path.length > 0);
      const change = fc.tuple(
        fc.constantFrom(...spots),
        fc.oneof(fc.constantFrom(GONE, ...HOSTILE), fc.jsonValue({ maxDepth: 1 })),
      );
      const property = fc.property(fc.array(change, { minLength: 2, maxLength: 6 }), (changes) =>
        same(
          kind,
          changes.reduce((value, [path, part]) => changed(value, path, part), whole),
        ),
      );
      fc.assert(property, { numRuns: 3_000, seed: 20_261_201 });
    });
  }

  for (const [kind, whole] of Object.entries(WHOLE)) {
    it(`says the same of ${kind} on a page that has spoiled every object`, () => {
      const [, gate] = pairs.get(kind);
      const values = [...places(whole)].flatMap((path) =>
        [GONE, 'javascript:1', 7].map((part) => withoutPrototypes(changed(whole, path, part))),
      );
      const verdicts = () =>
        JSON.stringify(values.map((value) => [verdict(gate, value), gate.schema.safeParse(value).success]));
      const clean = verdicts();
      const names = [
        'path',
        'message',
        'code',
        'input',
        'issues',
        'value',
        'error',
        'expected',
        'isMild',
        'isAborted',
        'absent',
        'mayBeAbsent',
        ...[...places(whole)].flat().filter(isNaN),
      ];
      for (const addition of ['javascript:1', true]) {
        for (const name of names) Object.prototype[name] = addition;
        let spoiled;
        try {
          spoiled = verdicts();
        } finally {
          for (const name of names) delete Object.prototype[name];
        }
        assert.equal(spoiled, clean);
      }
    });
  }

  it('agrees with zod on every record of the fixtures', () => {
    const folder = 'test/fixtures';
    let count = 0;
    for (const name of readdirSync(folder, { recursive: true }).filter((each) => each.endsWith('.json'))) {
      for (const record of records(JSON.parse(readFileSync(join(folder, name), 'utf8')))) {
        for (const kind of pairs.keys()) same(kind, record);
        count++;
      }
    }
    assert.ok(count > 100, `${count} records`);
  });
});

/** `value` as the feed pipeline hands it on: objects without a prototype. */
function withoutPrototypes(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutPrototypes(part)])),
  );
}

/** Every object inside `value`. */
function* records(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const part of Object.values(value)) yield* records(part);
}

import { expect } from '@open-wc/testing';
import { GroupIndex } from '../../src/domain/finder.js';
import type { Group } from '../../src/domain/group.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import type { RecordSource } from '../../src/feed/read-record.js';
import { readAhead } from '../../src/feed/soonest-first.js';
import { groupReader } from '../../src/feed/readers/groups.js';

const COUNT = 20;

/** Numbers below 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The ids of `groups` in the order of the list, those without a next meeting left out. */
function order(groups: readonly Group[], now: number, zone: string): string[] {
  const index = new GroupIndex(zone);
  index.add(groups, now);
  return index
    .find({}, now)
    .hits()
    .filter(({ next }) => next)
    .map(({ group }) => group.id);
}

/** The ids that are shown ahead, `undefined` if none are, and those of the whole feed; both in the order of the list. */
function read(body: unknown, now: number, zone: string): { ahead: string[] | undefined; whole: string[] } {
  let ahead: string[] | undefined;
  const { data } = atOnce(
    parseFeed(body, [groupReader], {
      baseUrl: 'https://example.org/',
      ahead: (source) => readAhead(source, () => ({ now, zone, count: COUNT })),
      onProgress: ({ groups }) => (ahead = order(groups, now, zone)),
    }),
  );
  return { ahead, whole: order(data.groups, now, zone) };
}

const ZONES = ['America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
const NAMES = ['Monday', 'Tues', 'miércoles', 'Thursday', 'Friday', 'Samstag', 'Sundays'];

/** A slot as people write it: most plain, some in every way that is allowed, some wrong. */
function slot(random: () => number): Record<string, unknown> {
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = (): string => `${two(below(24))}:${one(['00', '30', '59'])}`;
  const made: Record<string, unknown> = {
    day: 1 + below(7),
    start: time(),
    minutes: one([60, 90, 1440]),
    timeZone: one(ZONES),
  };
  const change = one<() => unknown>([
    ...Array.from({ length: 24 }, () => () => undefined),
    () => (made.day = one(NAMES)),
    () => (made.day = one([0, 8, 'someday', null])),
    () => Object.assign(made, { date: one(['2026-03-29', '2026-10-31', '2026-11-02', '2030-01-01', '2026-02-30']) }),
    () => Object.assign(made, { minutes: undefined, end: one([time(), '24:00', 'late', made.start]) }),
    () => (made.minutes = one(['90', 0, 1e9, -60])),
    () => (made.timeZone = one(['Nowhere/Land', '', 7])),
    () => delete made.timeZone,
    () => Object.assign(made, { week: [one([1, 2, 5, -1])] }),
    () => Object.assign(made, { every: 2, from: '2026-01-05' }),
    () => Object.assign(made, { until: one(['2026-04-01', 'soon']), from: one(['2026-10-30', undefined]) }),
    () => Object.assign(made, { except: ['2026-03-30', '2026-11-01'] }),
    () => Object.assign(made, { Start: made.start, start: undefined }),
    () => Object.assign(made, { cancelled: one([true, false]) }),
    () => (made.start = one(['24:00', '7:30', '19.30', 19])),
  ]);
  change();
  return made;
}

function records(count: number, random: () => number): unknown[] {
  return Array.from({ length: count }, (_, at) => {
    const all = Array.from({ length: Math.floor(random() * 3) }, () => slot(random));
    const kind = Math.floor(random() * 30);
    if (kind === 0) return { id: `g${at}`, name: 'Renamed', Schedule: all };
    if (kind === 1) return { id: `g${at}`, name: 'One slot', schedule: slot(random) };
    if (kind === 2) return { id: `g${at}`, name: 'Rests', schedule: all, status: 'paused' };
    if (kind === 3) return { id: `g${at}`, name: 'Hidden', schedule: all, hidden: true };
    if (kind === 4) return { id: `g${at}`, schedule: all };
    if (kind === 5) return one(['text', null, 7]);
    return { id: `g${at}`, name: `Group ${at}`, schedule: all };
  });
  function one<T>(list: readonly T[]): T {
    return list[Math.floor(random() * list.length)]!;
  }
}

describe('a feed that is read ahead', () => {
  // Any week, and those in which clocks change: Europe, America, Lord Howe.
  for (const date of [
    '2026-07-01T10:10',
    '2026-03-28T22:15',
    '2026-03-29T00:59',
    '2026-10-31T23:30',
    '2026-11-01T06:30',
    '2026-04-04T14:50',
  ])
    it(`shows first what stays first once all is read, at ${date}`, () => {
      const now = Date.parse(`${date}Z`);
      let shown = 0;
      for (let seed = 0; seed < 12; seed++) {
        const random = randomFrom(seed);
        const zone = ZONES[seed % ZONES.length]!;
        const body = {
          groups: records(100 + 150 * (seed % 3), random),
          timeZone: seed % 2 ? ZONES[seed % 5] : undefined,
        };
        const { ahead, whole } = read(body, now, zone);
        if (!ahead) continue;
        shown++;
        expect(ahead.length, `seed ${seed}`).to.be.at.least(COUNT);
        expect(ahead, `seed ${seed}`).to.deep.equal(whole.slice(0, ahead.length));
      }
      expect(shown).to.be.at.least(8);
    });

  it('is read the same as one that is not', () => {
    const body = { groups: records(400, randomFrom(7)) };
    const plain = atOnce(parseFeed(body, [groupReader], { baseUrl: 'https://example.org/' }));
    const ahead = (source: RecordSource) =>
      readAhead(source, () => ({ now: Date.parse('2026-07-01T10:10Z'), zone: 'UTC', count: COUNT }));
    const early = atOnce(
      parseFeed(body, [groupReader], { baseUrl: 'https://example.org/', ahead, onProgress: () => undefined }),
    );
    expect(early).to.deep.equal(plain);
    expect(plain.issues.length).to.be.above(0);
  });

  it('shows meetings of another format first as well', () => {
    const random = randomFrom(3);
    const body = Array.from({ length: 300 }, (_, at) => ({
      slug: `m${at}`,
      name: `Meeting ${at}`,
      day: Math.floor(random() * 7),
      time: `${String(Math.floor(random() * 24)).padStart(2, '0')}:30`,
      timezone: ZONES[at % 6],
    }));
    const { ahead, whole } = read(body, Date.parse('2026-03-28T22:15Z'), 'America/Chicago');
    expect(ahead!.length).to.be.at.least(COUNT);
    expect(ahead).to.deep.equal(whole.slice(0, ahead!.length));
  });

  it('is not shown ahead where few groups have a time', () => {
    const body = {
      groups: Array.from({ length: 300 }, (_, at) => ({ id: `g${at}`, name: 'Any time', availability: 'always' })),
    };
    expect(read(body, Date.parse('2026-07-01T10:10Z'), 'UTC').ahead).to.equal(undefined);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Group } from '../../src/domain/group.js';
import { TextBody } from '../../src/feed/adapters/adapter.js';
import { isFeedError } from '../../src/feed/feed-error.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse-feed.js';
import { completeReaders } from '../../src/feed/readers/complete.js';

type Raw = Readonly<Record<string, unknown>>;

/** A value of the file as text; "-" for none. */
const shown = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : '-';

const folder = join(process.env.PEER_REAL_DATA ?? '../shared/data', 'groups');
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
const read = (body: unknown): ParsedFeed =>
  atOnce(parseFeed(body, completeReaders, { baseUrl: 'https://example.org/' }));

/** ISO weekday, minute of the day, minutes long: one line for each weekly time, in the order of the feed. */
const hours = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ schedule }) =>
    schedule.map(
      (slot) =>
        `${'weekday' in slot ? slot.weekday : slot.date} ${slot.start} ${slot.duration ?? '-'} ${slot.timeZone ?? '-'}`,
    ),
  );

const minutes = (clock: string): number => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]);
const long = (start: string, end: unknown): number | '-' =>
  typeof end !== 'string' || end === '' || minutes(end) === minutes(start)
    ? '-'
    : (minutes(end) - minutes(start) + 1440) % 1440;

describe('published feeds', () => {
  for (const [name, count] of [
    ['meeting-guide-eda.json', 185],
    ['meeting-guide-nwta.json', 613],
  ] as const) {
    it(`lists the ${count} groups of ${name} at the hours its file gives`, () => {
      const { data, droppedCount, issues } = read(json(name));
      assert.deepEqual([data.groups.length, droppedCount, issues], [count, 0, []]);
      const expected = (json(name) as Raw[]).map(
        ({ day, time, end_time, timezone }) =>
          `${day === 0 ? 7 : shown(day)} ${minutes(shown(time))} ${long(shown(time), end_time)} ${shown(timezone)}`,
      );
      assert.deepEqual(hours(data.groups), expected);
    });
  }

  it('knows how the groups of meeting-guide-eda.json meet, and gives no coordinates at 0, 0', () => {
    const said = (json('meeting-guide-eda.json') as Raw[]).map(({ attendance_option: way }) =>
      shown(way).replace('_', '-'),
    );
    const { groups } = read(json('meeting-guide-eda.json')).data;
    groups.forEach(({ attendance, status }, at) =>
      assert.equal(status === 'paused' ? 'inactive' : attendance, said[at]),
    );
    const zero = (json('meeting-guide-nwta.json') as Raw[]).filter(
      ({ latitude, longitude }) => Number(latitude) === 0 && Number(longitude) === 0,
    ).length;
    assert.ok(zero > 0);
    assert.equal(
      read(json('meeting-guide-nwta.json')).data.groups.filter(({ place }) => place?.latitude === undefined).length,
      zero,
    );
  });

  it('lists every BMLT result on its day from Sunday', () => {
    const meetings = (json('bmlt-day2.json') as { meetings: Raw[] }).meetings;
    const { data, droppedCount, issues } = read(json('bmlt-day2.json'));
    assert.deepEqual([data.groups.length, droppedCount, issues], [meetings.length, 0, []]);
    const iso = { '1': 7, '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6 } as Record<string, number>;
    assert.deepEqual(
      hours(data.groups),
      meetings.map((each) => `${iso[shown(each.weekday_tinyint)] ?? 'no day'} ${minutes(shown(each.start_time))} - -`),
    );
  });

  it('lists every OIAA group that is not archived, on its day from Monday, and proves the day by its next start', () => {
    const records = (json('oiaa-central.json') as Raw[]).filter(({ archived }) => archived !== true);
    const { data, droppedCount, issues } = read(json('oiaa-central.json'));
    assert.deepEqual([data.groups.length, droppedCount, issues], [records.length, 0, []]);
    const weekly = records.filter(({ day }) => Number(day) >= 1 && Number(day) <= 7);
    assert.deepEqual(
      hours(data.groups),
      weekly.map(
        ({ day, time, duration, timezone }) =>
          `${shown(day)} ${minutes(shown(time))} ${shown(duration)} ${shown(timezone)}`,
      ),
    );
    assert.equal(
      data.groups.filter(({ availability }) => availability !== undefined).length,
      records.length - weekly.length,
    );
    // The feed also gives an instant of the next start: its weekday on the wall clock of the group says what `day` means.
    const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    let proven = 0;
    for (const { day, timezone, startDateUTC } of weekly) {
      if (typeof timezone !== 'string' || startDateUTC === undefined) continue;
      const start = new Date((startDateUTC as { $date: string }).$date);
      assert.equal(
        new Intl.DateTimeFormat('en', { timeZone: timezone, weekday: 'short' }).format(start),
        names[Number(day) - 1],
      );
      proven++;
    }
    assert.ok(proven > 100);
  });

  it('lists every row of the spreadsheet template at its hour', () => {
    const { data, droppedCount, issues } = read(new TextBody(text('meeting-guide-template.csv')));
    // The columns before the name hold no commas: an independent reading by lines.
    const lines = text('meeting-guide-template.csv')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').map((cell) => cell.replace(/"/g, '')));
    assert.deepEqual([data.groups.length, droppedCount, issues], [lines.length, 0, []]);
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    data.groups.forEach((group, at) => {
      const [time = '', , day = ''] = lines[at]!;
      const [, hour = '', minute = '', half] = /^(\d+):(\d+) (AM|PM)$/.exec(time) ?? [];
      assert.deepEqual(
        group.schedule.map((slot) => ('weekday' in slot ? [slot.weekday, slot.start] : [])),
        [[names.indexOf(day) + 1, ((Number(hour) % 12) + (half === 'PM' ? 12 : 0)) * 60 + Number(minute)]],
      );
    });
    assert.ok(data.groups.every(({ contact }) => contact === undefined));
  });

  it('rejects broken JSON and what is not a feed', () => {
    assert.throws(() => JSON.parse(text('invalid.json')) as unknown, SyntaxError);
    assert.throws(
      () => read(new TextBody(text('invalid.json'))),
      (error) => isFeedError(error) && error.code === 'not-json',
    );
    assert.throws(
      () => read(json('meeting-guide-types.json')),
      (error) => isFeedError(error) && error.code === 'unknown-format',
    );
  });
});

import fc from 'fast-check';

const keys = [
  'id',
  'slug',
  'name',
  'day',
  'time',
  'end_time',
  'timezone',
  'types',
  'schedule',
  'place',
  'online',
  'url',
  'latitude',
  'conference_url',
  'meeting_name',
  'weekday_tinyint',
  'id_bigint',
  'start_time',
  'formats',
  'groupID',
  'startDateUTC',
  'fields',
  'Name',
  'Day',
  'Start',
  '__proto__',
  'constructor',
];
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('Monday', '19:00', '7 pm', 'UTC', 'javascript:alert(1)', 0, 1, 7, null, '', '[open]', { $date: 1 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const record = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 });
const list = fc.array(fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: value }), { maxLength: 6 });
const cells = fc.array(
  fc.oneof(fc.constantFrom('Name', 'Day', 'Start', 'End', 'Eastern', 'Time zone', '####', 'Monday', '7 pm'), value),
  { maxLength: 8 },
);
/**
 * Arbitrary feeds of every shape that is read, with values nobody would write in every place.
 * @param {new (text: string) => object} TextBody the class that feeds which are no JSON come in
 */
export const oddFeeds = (TextBody) =>
  fc.oneof(
    list,
    fc.record(
      { version: fc.constant('peer-feed/1'), groups: list, stories: list, exercises: list, resources: list },
      { requiredKeys: ['version'] },
    ),
    fc.record({ meetings: list, formats: list }),
    fc.record({ records: fc.array(fc.record({ id: value, fields: record })), offset: value }),
    fc.record({ values: fc.array(cells, { maxLength: 6 }) }),
    fc.record({ items: list }),
    fc.jsonValue(),
    fc
      .array(cells, { maxLength: 6 })
      .map(
        (rows) =>
          new TextBody(
            rows
              .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))).join(','))
              .join('\n'),
          ),
      ),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextBody(text)),
  );

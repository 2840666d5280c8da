import { expect } from '@open-wc/testing';
import { groupFixture, issueTexts, readGroups, readOne, told, times } from '../../support/read-groups.js';

const fieldsAreBlank = (value: unknown): boolean => typeof value !== 'object' || value === null;
const base = { name: 'Circle', slug: 'circle', day: 1, time: '19:00' };

describe('Meeting Guide', () => {
  it('reads a full record', async () => {
    const { data, left, issues } = readGroups(await groupFixture('meeting-guide.json'));
    expect([data.groups.length, left, issues.length]).to.deep.equal([8, 0, 0]);
    expect(told(data.groups[0])).to.deep.equal({
      id: 'tuesday-night-circle',
      name: 'Tuesday Night Circle',
      description: 'Bring a cup.\nTea & biscuits\n\nRing the bell.',
      topics: ['Open', 'Step Study'],
      audiences: ['Women'],
      languages: ['es'],
      attendance: 'in-person',
      schedule: [{ weekday: 2, start: 1140, duration: 90, fixedEnd: true, timeZone: 'America/Chicago' }],
      place: {
        name: 'Harbor House',
        address: '12 Quay Street, Riverton, IL 62701, USA',
        city: 'Riverton',
        region: 'Riverton, Illinois',
        latitude: 39.78,
        longitude: -89.65,
        directions: 'Side door',
        accessibility: ['Wheelchair Access'],
      },
      organizer: { name: 'Riverside Peer Network', url: 'https://example.org/network' },
      url: 'https://example.org/meetings/tuesday',
      status: 'active',
      updated: '2026-03-15T23:09:00Z',
    });
  });

  it('reads the same inside { meetings }', async () => {
    const records = await groupFixture('meeting-guide.json');
    expect(readGroups({ meetings: records, warnings: [] }).data).to.deep.equal(readGroups(records).data);
  });

  it('takes { meetings: [] } for a feed without groups', () => {
    expect(readGroups({ meetings: [], warnings: [] }).data.groups).to.deep.equal([]);
    for (const body of [{ meetings: null }, { meetings: 'none' }, { warnings: [] }])
      expect(() => readGroups(body)).to.throw('no adapter knows');
  });

  it('never reads the contacts of persons', async () => {
    expect(JSON.stringify(readGroups(await groupFixture('meeting-guide.json')).data)).not.to.match(
      /pat@|all@|555-010/i,
    );
  });

  it('keeps the good records and names what is wrong with the others', async () => {
    const { data, left, issues } = readGroups(await groupFixture('meeting-guide.broken.json'));
    expect(data.groups.map(({ id }) => id)).to.deep.equal([
      'good',
      'odd-hour',
      'odd-day',
      'odd-zone',
      'bad-link',
      'far',
      'good~2',
      'odd-types',
    ]);
    expect(left).to.equal(6);
    expect(issueTexts(issues)).to.have.members([
      '1  (left out): not a record',
      '2  (left out): not a record',
      '3  (left out): not a record',
      '4 name (left out): is missing',
      '5 name (left out): is missing',
      '12 name (left out): is missing',
      '6 schedule.0.start: not a time like 19:00',
      '7 schedule.0.day: not a weekday: a name, or 1 to 7 from Monday',
      '8 schedule.0.timeZone: not an IANA time zone',
      '9 url: not a web address',
      '9 organizer.url: not a web address',
      '9 online.url: not a web address',
      '10 place.latitude: not a number from -90 to 90',
    ]);
    // An hour that cannot be read is not “by appointment”.
    expect(data.groups[1]?.availability).to.equal(undefined);
    expect(times(data.groups[3])).to.equal('1 19:00');
  });

  const accounts: [string, object, string[] | undefined][] = [
    [
      'the accounts of each service',
      { venmo: '@Circle-A', square: '$CircleA', paypal: 'circle_a' },
      ['https://venmo.com/Circle-A', 'https://cash.app/$CircleA', 'https://www.paypal.com/paypalme/circle_a'],
    ],
    ['an address in place of an account', { paypal: 'https://www.example.org/give' }, ['https://www.example.org/give']],
    ['a script in place of an account', { paypal: 'javascript:alert(1)//' }, []],
    ['markup in an account', { venmo: '@"><img src=x>' }, ['https://venmo.com/%22%3E%3Cimg%20src%3Dx%3E']],
    ['no account', { venmo: ' ' }, undefined],
  ];
  for (const [name, fields, expected] of accounts)
    it(`links to where one can give: ${name}`, () =>
      expect(readGroups([{ ...base, ...fields }]).data.groups[0]?.contributions).to.deep.equal(expected));

  const days: [string, unknown, string][] = [
    ['Sunday as 0', 0, '7'],
    ['Sunday as 7', 7, '7'],
    ['Saturday as 6', 6, '6'],
    ['text', '3', '3'],
    ['a name', 'Thursday', '4'],
    ['a name in Spanish', 'miércoles', '3'],
    ['a name in Arabic', 'الجمعة', '5'],
    ['a short name', 'Tue', '2'],
    ['plural', 'Mondays', '1'],
    ['an array', [1, '3', 'Friday'], '1 3 5'],
    ['repeats', [1, 1, '1'], '1'],
    ['null', null, ''],
    ['blank', ' ', ''],
    ['nothing', undefined, ''],
    ['an object', { a: 1 }, ''],
  ];
  for (const [name, day, expected] of days) {
    it(`reads a day that is ${name}`, () => {
      const group = readOne({ ...base, day });
      expect(group?.schedule.map((slot) => ('weekday' in slot ? slot.weekday : 0)).join(' ')).to.equal(expected);
      // What cannot be read is not “by appointment”.
      expect(group?.availability).to.equal(expected === '' && fieldsAreBlank(day) ? 'appointment' : undefined);
    });
  }

  const hours: [time: unknown, end: unknown, expected: string][] = [
    ['19:00', '20:30', '1 19:00 +90'],
    ['7:00 PM', '8:30 pm', '1 19:00 +90'],
    ['12:01 PM', null, '1 12:01'],
    ['12:30 a.m.', '', '1 00:30'],
    ['12:30 p. m.', '', '1 12:30'],
    ['19:00:00', '20:00:00', '1 19:00 +60'],
    ['7.30pm', undefined, '1 19:30'],
    ['noon', 'midnight', '1 12:00 +720'],
    ['23:30', '00:30', '1 23:30 +60'],
    ['19:00', '19:00', '1 19:00'],
    ['18:00', '21:15', '1 18:00 +195'],
    ['9:05', '10:05', '1 09:05 +60'],
    ['00:00', '24:00', '1 00:00 +1440'],
    ['13:00 PM', '', ''],
    ['7', '', ''],
    [1900, '', ''],
  ];
  for (const [time, end, expected] of hours) {
    it(`reads ${JSON.stringify(time)} to ${JSON.stringify(end)}`, () =>
      expect(times(readOne({ ...base, time, end_time: end }))).to.equal(expected));
  }

  const types: [unknown, unknown][] = [
    ['[open]', ['Open']],
    ['O, C', ['Open', 'Closed']],
    [['o'], ['Open']],
    [[11, '11'], ['11th Step Meditation']],
    [7, ['7']],
    [null, []],
    ['', []],
    [{}, []],
    [['Tea Time'], ['Tea Time']],
    ['["O","D"]', ['Open', 'Discussion']],
  ];
  for (const [given, topics] of types) {
    it(`reads types ${JSON.stringify(given)}`, () =>
      expect(readOne({ ...base, types: given })?.topics).to.deep.equal(topics));
  }

  const texts: [string, string, string][] = [
    ['tags', 'Big <b>red</b> door', 'Big red door'],
    ['line breaks', 'one<br/>two', 'one\ntwo'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['carriage returns', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['references', 'Tom &amp; Jo&#39;s caf&eacute;', "Tom & Jo's café"],
    ['no-break spaces', '\u00a0one\u00a0two ', 'one two'],
    ['scripts', 'a<script>alert(1)</script>b', 'ab'],
    ['signs that are not tags', '1 < 2 & 3', '1 < 2 & 3'],
    ['lines beside references', 'a &amp; b\nc', 'a & b\nc'],
  ];
  for (const [name, notes, expected] of texts)
    it(`makes plain text of ${name}`, () => expect(readOne({ ...base, notes })?.description).to.equal(expected));

  const states: [string, Record<string, unknown>, string][] = [
    ['a closed place without a link', { types: ['TC'], address: '1 Pier Road' }, 'paused'],
    ['a closed place with a link', { types: ['TC'], conference_url: 'https://meet.example.org' }, 'active'],
    ['closed in words', { types: 'Open, Temporary Closure' }, 'paused'],
    ['inactive', { attendance_option: 'inactive' }, 'paused'],
    ['nothing said', {}, 'active'],
    [
      'a closed place said to be met at',
      { types: ['TC'], attendance_option: 'in_person', address: '1 Pier Road' },
      'paused',
    ],
    ['an online group whose place is closed', { types: ['TC'], attendance_option: 'online' }, 'active'],
  ];
  for (const [name, fields, expected] of states)
    it(`knows the state: ${name}`, () => expect(readOne({ ...base, ...fields })?.status).to.equal(expected));

  it('derives an id where there is none, the same every time', () => {
    const nameless = { name: 'Café, by the Río', day: 2, time: '19:00' };
    expect(readOne(nameless)?.id).to.equal('cafe-by-the-rio-2-19-00');
  });

  const links: [unknown, string | undefined][] = [
    ['example.org/circle', 'https://example.org/circle'],
    ['//example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['not a link', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:a@example.org', undefined],
    [7, undefined],
    [{}, undefined],
  ];
  for (const [given, expected] of links) {
    it(`makes ${JSON.stringify(given)} ${expected ?? 'no link'}`, () => {
      const url = readOne({ ...base, conference_url: given })?.online?.url;
      // Text that is not an address is read as one relative to the feed, as in any page.
      expect(url?.startsWith('https://example.org/feeds/') ? undefined : url).to.equal(expected);
    });
  }

  it('reads dates of every kind for “updated”', () => {
    const read = (updated: unknown): unknown => readOne({ ...base, updated })?.updated;
    expect(
      [
        '2026-03-15 23:09:00',
        '2020-04-0416:50:58',
        '8/25/2022 11:17:07 AM',
        '2026-03-15',
        'yesterday',
        null,
        '2026-02-31',
      ].map(read),
    ).to.deep.equal([
      '2026-03-15T23:09:00Z',
      '2020-04-04T16:50:58Z',
      '2022-08-25',
      '2026-03-15',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps regions once, from special to general', () => {
    const read = (fields: object): unknown => readOne({ ...base, address: '1 Pier Road', ...fields })?.place?.region;
    expect([
      read({ regions: ['North', '', 'North', 'COSTA'] }),
      read({ region: 'North', sub_region: 'Costa' }),
      read({ regions: 'North > Costa' }),
      read({ state: 'IL' }),
    ]).to.deep.equal(['COSTA, North', 'Costa, North', 'Costa, North', 'IL']);
  });
});

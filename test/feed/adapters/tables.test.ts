import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { isFeedError } from '../../../src/feed/feed-error.js';
import { groupFixture, issueTexts, readGroups, times, told } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const shown = (body: unknown): string[] =>
  readGroups(body).data.groups.map((group) => `${group.name}: ${times(group)}`);
const problems = (body: unknown): string[] => issueTexts(readGroups(body).issues);

describe('CSV', () => {
  it('finds the header after a preamble, and reads names, days and hours as people write them', async () => {
    const body = await groupFixture('csv.csv');
    expect(problems(body)).to.deep.equal([]);
    expect(shown(body)).to.deep.equal([
      'Talk, and listen: 1 19:00 +90 America/Chicago',
      'Weekday line: 1 12:00 +30 Europe/London, 2 12:00 +30 Europe/London, 3 12:00 +30 Europe/London, 4 12:00 +30 Europe/London, 5 12:00 +30 Europe/London',
      'Around the clock line 24/7: ',
      'Café noche: 3 19:30 America/Bogota',
      'الحلقة: 2 20:00 +60 Africa/Cairo',
    ]);
    const { groups } = readGroups(body).data;
    expect(told(groups[0])).to.deep.include({
      description: 'She said "come in".\nSecond line.',
      topics: ['Anxiety', 'Grief'],
      attendance: 'in-person',
      contact: { email: 'host@example.org' },
      place: {
        name: 'Harbor House',
        address: '12 Quay Street',
        city: 'Riverton',
        postalCode: '62701',
        accessibility: [],
      },
    });
    expect(groups[0]?.schedule[0]).to.deep.include({ weeks: [1, 3] });
    expect(groups[3]?.schedule[0]).to.deep.include({ weeks: [-1] });
    expect(groups.map(({ attendance, availability }) => availability ?? attendance)).to.deep.equal([
      'in-person',
      'online',
      'always',
      'hybrid',
      'online',
    ]);
  });

  it('reads the columns of the Meeting Guide template, and never its contacts', () => {
    const body = csv(
      '"Time","End Time","Day","Name","Location","Address","Region","Sub Region","Types","Notes","Timezone","Group","Website","Email","Phone","Contact 1 Name","Contact 1 Email","Conference URL","Slug","Updated"',
      '"6:00 PM",,"Monday","After Work","Harbor House","12 Quay Street, Riverton, IL 62701, USA","North","Riverton","Open, Wheelchair Access","Tea","America/Chicago","Circle","https://example.org/circle","pat@example.org","555-0101","Pat","pat@example.org",,"after-work","2020-04-0416:50:58"',
    );
    expect(shown(body)).to.deep.equal(['After Work: 1 18:00 America/Chicago']);
    expect(told(readGroups(body).data.groups[0])).to.deep.include({
      id: 'after-work',
      topics: ['Open'],
      updated: '2020-04-04T16:50:58Z',
      organizer: { name: 'Circle', url: 'https://example.org/circle' },
      place: {
        name: 'Harbor House',
        address: '12 Quay Street, Riverton, IL 62701, USA',
        city: 'Riverton',
        region: 'Riverton, North',
        accessibility: ['Wheelchair Access'],
      },
    });
    expect(JSON.stringify(readGroups(body).data)).not.to.match(/pat@|555-0101|Pat"/);
  });

  it('calls a group with a day and no time neither by appointment nor open at all hours', () => {
    expect(
      readGroups(csv('Name,Day,City', 'A,Mon,Oakham', 'B,By appointment,Oakham')).data.groups.map(
        ({ availability }) => availability,
      ),
    ).to.deep.equal([undefined, 'appointment']);
  });

  it('knows the columns in Spanish and Arabic', () => {
    expect(
      shown(csv('Nombre;Día;Hora;Ciudad;Zona horaria', 'Calma;miércoles;19:00;Ejemplo;Europe/Madrid')),
    ).to.deep.equal(['Calma: 3 19:00 Europe/Madrid']);
    expect(shown(csv('الاسم,اليوم,الوقت,المدينة', 'هدوء,الثلاثاء,١٩:٠٠,مثال'))[0]).to.match(/^هدوء: 2 19:00/);
  });

  it('takes semicolons and tabs, and day names in Spanish', async () => {
    expect(shown(await groupFixture('csv-semicolon.csv'))).to.deep.equal([
      'Grupo uno: 1 19:00 Europe/Madrid',
      'Grupo dos: 6 08:00 Europe/Madrid',
    ]);
    expect(shown(await groupFixture('csv-tab.tsv'))).to.deep.equal([
      'Morning: 2 07:00 +45 Asia/Kathmandu, 4 07:00 +45 Asia/Kathmandu',
    ]);
  });

  it('keeps every good row and names the others by the row a spreadsheet shows', async () => {
    const body = await groupFixture('csv.broken.csv');
    expect(readGroups(body).data.groups.map(({ name }) => name.split('\n')[0])).to.deep.equal([
      'Good one',
      'Odd hour',
      'Odd day',
      'Narrow',
      'Short row',
      'Long row',
      'Never closed,Monday,19:00',
    ]);
    expect(problems(body)).to.have.members([
      '-1 : a quotation mark (") has no second one: rows after it may be read as one',
      'row 1 Start: holds the same as “Start”, which comes first',
      'row 1 Time zone: there is no such column',
      'row 3 Name (left out): is missing',
      'row 4 Start: not a time like 19:00',
      'row 5 Day: not a weekday: a name, or 1 to 7 from Monday',
      'row 6 Start: shows “########” instead of its value',
    ]);
  });

  const missing: [string, string, string][] = [
    ['a name', 'Day,Start,Time zone', 'Name'],
    ['a day', 'Name,Start,Time zone', 'Day'],
    ['an hour', 'Name,Day,Time zone', 'Start'],
    ['a zone', 'Name,Day,Start', 'Time zone'],
  ];
  for (const [name, header, column] of missing) {
    it(`says that the column for ${name} is missing`, () =>
      expect(problems(csv(header))).to.include(`row 1 ${column}: there is no such column`));
  }

  it('reports two columns with the same content', () => {
    expect(problems(csv('Name,Day,Weekday,Start,Time zone'))).to.deep.equal([
      'row 1 Weekday: holds the same as “Day”, which comes first',
    ]);
  });

  const headers: [string, string][] = [
    ['case', 'NAME,DAY,START'],
    ['accents', 'Nàmé,Dáy,Stärt'],
    ['signs and spaces', ' name* , day: ,"Start  Time"'],
    ['words of others', 'Title,Weekday,Hour,Starts'],
  ];
  for (const [name, header] of headers) {
    it(`knows columns whatever their ${name}`, () =>
      expect(shown(csv(header, 'Circle,Tuesday,19:00,19:00'))[0]).to.equal('Circle: 2 19:00'));
  }

  const rows: [string, string, string][] = [
    ['a day and hours', 'Tuesday,7:00 PM – 8:30 PM', '2 19:00 +90'],
    ['several days', '"Mon, Wed & Fri",19:00', '1 19:00, 3 19:00, 5 19:00'],
    ['"and"', 'Tuesday and Thursday,19:00', '2 19:00, 4 19:00'],
    ['a range over the weekend', 'Fri–Sun,19:00', '5 19:00, 6 19:00, 7 19:00'],
    ['daily', 'Daily,7am', '1 07:00, 2 07:00, 3 07:00, 4 07:00, 5 07:00, 6 07:00, 7 07:00'],
    ['weekdays', 'weekdays,noon', '1 12:00, 2 12:00, 3 12:00, 4 12:00, 5 12:00'],
    ['a number', '0,19:00', '7 19:00'],
  ];
  for (const [name, row, expected] of rows)
    it(`reads ${name}`, () =>
      expect(times(readGroups(csv('Day,Start,Name', `${row},Circle`)).data.groups[0])).to.equal(expected));

  it('knows a group that is closed for now by any usual word', () => {
    const { data, issues } = readGroups(
      csv(
        'Name,Day,Start,Status,Time zone',
        'A,Mon,19:00,Temporarily closed,UTC',
        'B,Mon,19:00,On hold,UTC',
        'C,Mon,19:00,full,UTC',
        'D,Mon,19:00,,UTC',
      ),
    );
    expect([data.groups.map(({ status }) => status), issues]).to.deep.equal([
      ['paused', 'paused', 'full', 'active'],
      [],
    ]);
  });

  it('reads the same however large the table is', () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, at) => `"Circle, ${at}",Monday,19:00,UTC,"line one\nline ""two"" ${at}"`,
    );
    const { data, issues } = readGroups(csv('Name,Day,Start,Time zone,Description', ...lines));
    expect([data.groups.length, issues.length]).to.deep.equal([5_000, 0]);
    expect([data.groups[4_999]?.name, data.groups[4_999]?.description]).to.deep.equal([
      'Circle, 4999',
      'line one\nline "two" 4999',
    ]);
  });

  const others: [string, string][] = [
    ['prose', 'Dear all,\nthe groups are closed.'],
    ['another table', 'Date of birth,Salary\n1,2'],
    ['one word', 'groups'],
    ['nothing but signs', ',,,\n;;;'],
    ['a resource list', 'Name,Phone,Kind\nx,555-0100,warmline'],
  ];
  for (const [name, text] of others) {
    it(`refuses ${name}`, () =>
      expect(() => readGroups(new TextBody(text)))
        .to.throw()
        .that.satisfies((error: unknown) => isFeedError(error) && error.code === 'not-json'));
  }
});

describe('Google Sheets', () => {
  it('reads values below a header that is not the first row', async () => {
    const body = await groupFixture('sheet.json');
    expect(shown(body)).to.deep.equal([
      'Harbor Talk: 1 19:00 +90 America/Chicago',
      'Evening Line: 5 18:00 Europe/Madrid',
    ]);
    expect(readGroups(body).data.groups[0]?.description).to.equal('For everyone');
    expect(problems(body)).to.deep.equal([]);
  });

  it('keeps the good rows and names what is wrong with the others', async () => {
    const body = await groupFixture('sheet.broken.json');
    expect(shown(body)).to.deep.equal(['Good one: 2 19:00']);
    expect(problems(body)).to.include.members([
      'row 1 Name: holds the same as “Name”, which comes first',
      'row 5 Name (left out): is missing',
      'row 6 Name (left out): is missing',
    ]);
  });
});

describe('Airtable', () => {
  it('reads fields whatever their type, and takes the record for an id', async () => {
    const body = await groupFixture('airtable.json');
    expect(shown(body)).to.deep.equal([
      'Harbor Talk: 1 19:00 +90 America/Chicago, 3 19:00 +90 America/Chicago',
      'Evening Line: 5 18:00 +45 Europe/London',
    ]);
    expect(readGroups(body).data.groups[0]).to.deep.include({
      id: 'recA1',
      topics: ['Anxiety', 'Grief'],
      attendance: 'in-person',
    });
    expect(problems(body)).to.deep.equal([]);
    expect(readGroups(body).nextPage).to.match(/[?&]offset=/);
  });

  it('keeps the good records and names what is wrong with the others', async () => {
    const body = await groupFixture('airtable.broken.json');
    expect(shown(body)).to.deep.equal(['Good one: 2 19:00', 'Broken cell: ']);
    expect(problems(body)).to.include.members([
      '5 name (left out): is missing',
      '6 Start: shows “#ERROR!” instead of its value',
    ]);
  });
});

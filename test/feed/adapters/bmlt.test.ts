import { expect } from '@open-wc/testing';
import { groupFixture, issueTexts, readGroups, slotText, times, told } from '../../support/read-groups.js';

describe('BMLT', () => {
  it('reads days from Sunday, lengths, zones and formats by id', async () => {
    const { data, droppedCount, issues } = readGroups(await groupFixture('bmlt.json'));
    expect([droppedCount, issues.length]).to.deep.equal([0, 0]);
    expect(data.groups.map((group) => `${group.name}: ${times(group)}`)).to.deep.equal([
      'Sunday Steps: 7 19:00 +90 America/Chicago',
      'All Saturday: 6 00:00 +1440',
      'Old server: 1 18:30 America/Chicago',
      'Old hybrid: 2 18:30 +90 America/Chicago',
      'Shut: 3 18:30 +90 America/Chicago',
      'Name with a label: 4 18:30 +90 America/Chicago',
      'By appointment: ',
    ]);
    const [sunday] = data.groups;
    expect([sunday?.topics, sunday?.audiences, sunday?.languages, sunday?.place?.accessibility]).to.deep.equal([
      ['Book study'],
      ['Women'],
      ['Spanish'],
      ['Wheelchair access'],
    ]);
    expect(told(sunday?.place)).to.deep.equal({
      name: 'Harbor House',
      address: '12 Quay Street',
      city: 'Riverton',
      region: 'Sangamon, IL',
      postalCode: '62701',
      country: 'USA',
      latitude: 39.78,
      longitude: -89.65,
      directions: 'Room 2',
      accessibility: ['Wheelchair access'],
    });
  });

  it('takes attendance from the venue, on old servers from the formats', async () => {
    const { data } = readGroups(await groupFixture('bmlt.json'));
    expect(data.groups.map(({ attendance, status }) => `${attendance ?? '?'} ${status}`)).to.deep.equal([
      'in-person active',
      'online active',
      'online active',
      'hybrid active',
      '? paused',
      'hybrid active',
      'online active',
    ]);
    expect(data.groups[1]?.place?.latitude).to.equal(undefined);
    expect(data.groups.at(-1)?.availability).to.equal('appointment');
  });

  it('gives links their scheme and takes values after their labels', async () => {
    const { data } = readGroups(await groupFixture('bmlt.json'));
    expect(data.groups[1]?.online).to.include({ url: 'https://meet.example.org/saturday', notes: 'Password: tea' });
    expect(data.groups[5]?.place).to.include({ address: '9 Mill Lane', directions: 'Room 2\n7, 9' });
    expect(data.groups[5]?.online?.phone).to.equal('+15550105');
  });

  it('leaves out drafts and the contacts of persons', async () => {
    const shown = JSON.stringify(readGroups(await groupFixture('bmlt.json')).data);
    expect(shown).not.to.match(/Draft|Pat Example|555-0101|pat@/);
  });

  it('without a list of formats shows only the keys that mean the same everywhere', async () => {
    const { data } = readGroups(await groupFixture('bmlt-bare.json'));
    expect(slotText(data.groups[0]!.schedule[0]!)).to.equal('5 20:15 +90 America/Chicago');
    expect([data.groups[0]?.topics, data.groups[0]?.place?.accessibility]).to.deep.equal([
      ['Open', 'Discussion'],
      ['Wheelchair Access'],
    ]);
  });

  it('keeps the good records and names what is wrong with the others', async () => {
    const { data, droppedCount, issues } = readGroups(await groupFixture('bmlt.broken.json'));
    expect(data.groups.map(({ id, name }) => `${id} ${name}`)).to.deep.equal([
      '1 Good one',
      '2 Harbor House',
      '3 Odd times',
      '4 Bad link',
      '1~2 Same id',
    ]);
    expect(droppedCount).to.equal(2);
    expect(data.groups[2]?.availability).to.equal(undefined);
    expect(issueTexts(issues)).to.have.members([
      '2 schedule.0.start: not a time like 19:00',
      '3 online.url: not a web address',
      '5  (left out): not a record',
      '7 name (left out): is missing',
      '7 id (left out): is missing',
    ]);
  });
});

describe('OIAA', () => {
  it('reads days from Monday, lengths in minutes and what Mongo wraps', async () => {
    const { data, droppedCount, issues } = readGroups(await groupFixture('oiaa.json'));
    expect([droppedCount, issues.length]).to.deep.equal([0, 0]);
    expect(
      data.groups.map((group) => `${group.id}: ${times(group)} ${group.availability ?? group.attendance ?? ''}`),
    ).to.deep.equal([
      'monday: 1 11:00 +60 America/New_York online',
      'sunday: 7 16:30 +90 Europe/Paris online',
      'phone: 3 11:00 +60 America/New_York phone',
      'marathon:  always',
      'email:  appointment',
      '6a191d6fa00b638ef088ed77: 1 11:00 +60 America/New_York online',
    ]);
    expect(data.groups[0]).to.deep.include({
      languages: ['en', 'es'],
      audiences: ['Women'],
      updated: '2025-01-30T14:13:55Z',
    });
  });

  it('takes day 0 for a day that nobody has set', () => {
    const { data } = readGroups([{ slug: 'unset', name: 'Unset', groupID: {}, day: 0, time: '00:00', timezone: null }]);
    expect([times(data.groups[0]), data.groups[0]?.availability]).to.deep.equal(['', 'appointment']);
  });

  it('keeps the good records and names what is wrong with the others', async () => {
    const { data, droppedCount, issues } = readGroups(await groupFixture('oiaa.broken.json'));
    expect(data.groups.map(({ id }) => id)).to.deep.equal(['good', 'odd', 'good~2']);
    expect(droppedCount).to.equal(3);
    expect(issueTexts(issues)).to.have.members([
      '1 name (left out): is missing',
      '2 schedule.0.day: not a weekday: a name, or 1 to 7 from Monday',
      '2 schedule.0.minutes: not a whole number from 1 to 1440',
      '2 schedule.0.timeZone: not an IANA time zone',
      '3  (left out): not a record',
      '4  (left out): not a record',
    ]);
  });
});

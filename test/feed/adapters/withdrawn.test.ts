import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { issueTexts, readGroups, readOne, times } from '../../support/read-groups.js';

const csv = (...lines: string[]): TextBody => new TextBody(lines.join('\n'));
const stateIn = (body: unknown): string => readGroups(body).data.groups[0]?.status ?? 'left out';
/** What becomes of a group whose `column` holds `value`, in each format that can carry it. */
const inTable = (column: string, value: string): string =>
  stateIn(csv(`Name,Day,Start,Time zone,Place,${column}`, `Circle,Monday,19:00,UTC,Harbor House,"${value}"`));
const meeting = {
  slug: 'circle',
  name: 'Circle',
  day: 1,
  time: '19:00',
  location: 'Harbor House',
  formatted_address: '12 Quay Street, Riverton, IL 62701, USA',
};
const bmltMeeting = {
  id_bigint: '1',
  meeting_name: 'Circle',
  weekday_tinyint: '2',
  start_time: '19:00:00',
  location_text: 'Harbor House',
};
const oiaaMeeting = { slug: 'circle', name: 'Circle', groupID: {}, day: 1, time: '19:00' };

describe('records that say they are withdrawn', () => {
  const flags: [column: string, value: string, state: string][] = [
    ...['No', 'N', '0', 'FALSE', 'false', '☐', 'unchecked', 'nein', 'non', 'لا', 'нет', 'off', 'f'].map(
      (value): [string, string, string] => ['Published', value, 'left out'],
    ),
    ...[
      'Yes',
      'y',
      '1',
      'TRUE',
      '☑',
      '✓',
      'ja',
      'sí',
      'oui',
      'نعم',
      '2026-03-01',
      '2026-03-01 10:00',
      '',
      'N/A',
      'Published',
    ].map((value): [string, string, string] => ['Published', value, 'active']),
    ...['No', 'FALSE', '0', 'unknown', '?', 'maybe', 'inactive', '2', 'ask Pat'].map(
      (value): [string, string, string] => ['Active', value, 'paused'],
    ),
    ['Archived', 'Not archived', 'active'],
    ['Deleted', 'not deleted', 'active'],
    ['Deleted', 'not sure', 'paused'],
    ['Deleted on', '2026-02-01', 'left out'],
    ['Archived date', '0000-00-00', 'active'],
    ['Temporarily closed', 'yes', 'paused'],
    ['Discontinued', 'yes', 'left out'],
    ['Publish', 'no', 'left out'],
    ['Visibility', 'private', 'left out'],
    ['Visibility', 'Public', 'active'],
    ['Post status', 'draft', 'left out'],
    ['Published', '1767225600', 'active'],
    ['Active', 'Yes', 'active'],
    ['Active', '', 'active'],
    ['Approved', 'no', 'left out'],
    ['Approved?', 'yes', 'active'],
    ['Visible', 'hidden', 'left out'],
    ['Show on site', 'No', 'left out'],
    ['Is published', 'N', 'left out'],
    ['Deleted', 'Yes', 'left out'],
    ['Deleted', 'x', 'left out'],
    ['Deleted', 'no', 'active'],
    ['Deleted', 'none', 'active'],
    ['Deleted', '', 'active'],
    ['Deleted at', '2026-02-01', 'left out'],
    ['Deleted', 'perhaps', 'paused'],
    ['Delete', 'D', 'left out'],
    ['Hidden', 'TRUE', 'left out'],
    ['Hidden', '0', 'active'],
    ['Draft', 'checked', 'left out'],
    ['Archived', 'archived', 'left out'],
    ['Unpublished', '1', 'left out'],
    ['Private', 'yes', 'left out'],
    ['Inactive', 'yes', 'paused'],
    ['On hold', 'yes', 'paused'],
    ['Cancelled', 'Yes', 'paused'],
    ['Cancelled', 'No', 'active'],
    ['Statut', 'supprimé', 'left out'],
  ];
  for (const [column, value, state] of flags)
    it(`is ${state} where the column “${column}” says “${value}”`, () => {
      expect(inTable(column, value)).to.equal(state);
    });

  const keys: [fields: object, state: string][] = [
    [{ published: false }, 'left out'],
    [{ published: 'draft' }, 'left out'],
    [{ published: true }, 'active'],
    [{ deleted: true }, 'left out'],
    [{ deleted: 1 }, 'left out'],
    [{ deletedAt: '2026-01-01T10:00:00Z' }, 'left out'],
    [{ deleted_at: null }, 'active'],
    [{ archived: 'yes' }, 'left out'],
    [{ archived: false }, 'active'],
    [{ active: false }, 'paused'],
    [{ active: 'unknown' }, 'paused'],
    [{ active: {} }, 'paused'],
    [{ isActive: 0 }, 'paused'],
    [{ is_active: '1' }, 'active'],
    [{ hidden: true }, 'left out'],
    [{ draft: true }, 'left out'],
    [{ status: 7 }, 'paused'],
    [{ status: ['draft'] }, 'left out'],
    [{ status: {} }, 'paused'],
    [{ post_status: 'trash' }, 'left out'],
    [{ Status: 'draft' }, 'left out'],
    [{ PUBLISHED: 'no' }, 'left out'],
    [{ IsActive: false }, 'paused'],
    [{ 'Deleted At': '2026-01-01' }, 'left out'],
    [{ visibility: 'hidden' }, 'left out'],
    [{ workflow_state: 'draft' }, 'left out'],
    [{ published: 1767225600 }, 'active'],
    [{ published: 1767225600000 }, 'active'],
    [{ published_at: '2026-01-01T10:00:00+02:00' }, 'active'],
    [{ deleted_at: 1767225600 }, 'left out'],
    [{ deletedAt: '0000-00-00 00:00:00' }, 'active'],
    [{ deleted_at: 0 }, 'active'],
    [{ permanently_closed: true }, 'left out'],
    [{ on_hold: true }, 'paused'],
    [{ status: ['active'] }, 'active'],
    [{ status: { value: 'archived' } }, 'left out'],
    [{ status: { name: 'Active' } }, 'active'],
    [{ status: 'active', deleted: true }, 'left out'],
    [{ status: 'full', active: true }, 'full'],
    [{ status: 'active', published: 'maybe' }, 'paused'],
  ];
  for (const [fields, state] of keys) {
    it(`is ${state} with ${JSON.stringify(fields)}`, () => {
      expect(stateIn([{ ...meeting, ...fields }]), 'Meeting Guide').to.equal(state);
      expect(stateIn([{ ...oiaaMeeting, ...fields }]), 'OIAA').to.equal(state);
      expect(stateIn([{ ...bmltMeeting, ...fields }]), 'BMLT').to.equal(state);
    });
  }

  it('is named with its row and column, and counted as left out', () => {
    const { issues } = readGroups(
      csv(
        'Name,Day,Start,Time zone,Status,Published',
        'A,Mon,19:00,UTC,draft,',
        'B,Mon,19:00,UTC,,No',
        'C,Mon,19:00,UTC,resting,',
        'D,Mon,19:00,UTC,active,yes',
      ),
    );
    expect(issueTexts(issues)).to.deep.equal([
      'row 2 Status (left out): says “draft”: withdrawn',
      'row 3 Published (left out): says “No”: withdrawn',
      'row 4 Status: says “resting”, which is not known: shown as paused',
    ]);
  });

  it('takes an empty box for a no where a program writes the ticked ones only', () => {
    const shown = (body: unknown): string[] =>
      readGroups(body).data.groups.map(({ name, status }) => `${name} ${status}`);
    expect(
      shown(csv('Name,Day,Start,Published', 'A,Mon,19:00,checked', 'B,Mon,19:00,', 'C,Mon,19:00,checked')),
    ).to.deep.equal(['A active', 'C active']);
    expect(shown(csv('Name,Day,Start,Active', 'A,Mon,19:00,x', 'B,Mon,19:00,'))).to.deep.equal([
      'A active',
      'B paused',
    ]);
    expect(shown(csv('Name,Day,Start,Published', 'A,Mon,19:00,yes', 'B,Mon,19:00,'))).to.deep.equal([
      'A active',
      'B active',
    ]);
    const record = (Name: string, more: object) => ({
      id: `rec${Name}`,
      fields: { Name, Day: 'Mon', Start: '19:00', ...more },
    });
    expect(shown({ records: [record('A', { Published: true }), record('B', {})] })).to.deep.equal(['A active']);
  });

  it('is read from BMLT’s own spreadsheet export, under the names of the groups', () => {
    const body = csv(
      'Committee,CommitteeName,ParentName,Room,Closed,WheelChr,Day,Time,Place,Address,City,State,Zip,Country,Institutional,Format1,Format2,Delete,LastChanged,Longitude,Latitude,PhoneMeetingNumber,VirtualMeetingLink,VirtualMeetingInfo,TimeZone,bmlt_id,unpublished',
      'G1,Evening Circle,Example Area,,OPEN,TRUE,Sunday,0730,Harbor House,12 Quay Street,Riverton,MA,02657,US,FALSE,DISC,,,6/10/21,-70.6,41.5,,https://meet.example.org/1,Passcode 12,America/New_York,1093,',
      'G2,Monday Circle,Example Area,,CLOSED,FALSE,Monday,1700,St Example’s,1 Mill Road,Riverton,MA,02657,US,FALSE,TC,STEP,,12/22/18,-70.1,42.0,,,,America/New_York,251,1',
      'G3,Deleted Circle,Example Area,,OPEN,FALSE,Tuesday,1930,St Other’s,3 Mill Road,Riverton,MA,02657,US,FALSE,,,D,12/22/18,-70.1,42.0,,,,America/New_York,252,',
      'G4,Shut Circle,Example Area,,OPEN,FALSE,Tuesday,1930,St Other’s,3 Mill Road,Riverton,MA,02657,US,FALSE,STEP,TC,,12/22/18,-70.1,42.0,,,,America/New_York,253,0',
    );
    expect(
      readGroups(body).data.groups.map((group) => [
        group.id,
        group.name,
        group.status,
        times(group),
        group.online?.notes,
      ]),
    ).to.deep.equal([
      ['1093', 'Evening Circle', 'active', '7 07:30 America/New_York', 'Passcode 12'],
      ['253', 'Shut Circle', 'paused', '2 19:30 America/New_York', undefined],
    ]);
  });

  it('is left out of BMLT’s answers where it is not published', () => {
    expect(readOne({ ...bmltMeeting, published: '0' })).to.equal(undefined);
    expect(readOne({ ...bmltMeeting, published: '1' })?.status).to.equal('active');
  });
});

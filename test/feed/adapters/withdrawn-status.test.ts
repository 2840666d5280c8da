import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { readGroups } from '../../support/read-groups.js';

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

const statuses: [state: string, words: string[]][] = [
  [
    'left out',
    [
      'draft',
      'Draft – do not show',
      'Do not list',
      'In review',
      'Under review',
      'Permanently cancelled',
      'deleted',
      'Archived',
      'unpublished',
      'not published',
      'Not yet approved',
      'pending approval',
      'Pending',
      'awaiting review',
      'disbanded',
      'trash',
      'private',
      'auto-draft',
      'rejected',
      'Permanently closed',
      'borrador',
      'Eliminado',
      'no publicado',
      'pendiente de revisión',
      'brouillon',
      'supprimé',
      'non publié',
      'en attente',
      'Entwurf',
      'gelöscht',
      'nicht veröffentlicht',
      'aufgelöst',
      'rascunho',
      'مسودة',
      'محذوف',
      'غير منشور',
      'قيد المراجعة',
      'черновик',
      '草稿',
      '下書き',
      '삭제됨',
      'Withdrawn',
      'Delisted',
      'Revoked',
      'Superseded',
      'Duplicate entry',
      'Ceased',
      'Merged with another group',
    ],
  ],
  [
    'paused',
    [
      'inactive',
      'not active',
      'Not available',
      'No',
      'N',
      '0',
      'false',
      'active - ask',
      'No longer meets',
      'closed until further notice',
      'on hold',
      'not currently meeting',
      'Not meeting',
      'suspended',
      'TBD',
      'TBA',
      'no activo',
      'cerrado',
      'nicht aktiv',
      'inaktiv',
      'geschlossen',
      'fermé',
      'pas actif',
      'غير نشط',
      'مغلق',
      'Reopening in May?',
      'moved',
      'see website',
      '?',
      '7',
      'quux',
      'Active?',
      'Open ?',
    ],
  ],
  [
    'active',
    [
      'active',
      'Active',
      'ACTIVE ',
      'open',
      'Open to all',
      'live',
      'publish',
      'Published',
      'Currently meeting',
      'Yes',
      'activo',
      'Abierto',
      'actif',
      'ouvert',
      'aktiv',
      'geöffnet',
      'نشط',
      'активный',
      '',
      'N/A',
      '-',
      '—',
      'Online',
      'Reviewed',
      'Reviewed 2026',
      'Verified 2026-01-04',
      'Confirmed 2025',
      'Updated 3/2026',
      'Permanent',
      'Weekly',
      'Every week',
      'Regular',
      'In person',
      'Virtual',
      'Open to newcomers',
      'true',
      '1',
      'y',
      'enabled',
    ],
  ],
  ['full', ['Wait list', 'Waiting list only', 'At capacity', 'full', 'Full - waiting list', 'completo', 'voll']],
];

describe('what a status says', () => {
  for (const [state, words] of statuses) {
    for (const word of words) {
      it(`is ${state} with the status “${word}”`, () => {
        expect(inTable('Status', word), 'table').to.equal(state);
        expect(stateIn([{ ...meeting, status: word }]), 'Meeting Guide').to.equal(state);
        expect(stateIn([{ ...bmltMeeting, status: word }]), 'BMLT').to.equal(state);
        expect(stateIn([{ ...oiaaMeeting, status: word }]), 'OIAA').to.equal(state);
        expect(
          stateIn({ records: [{ id: 'rec1', fields: { Name: 'Circle', Day: 'Mon', Start: '19:00', Status: word } }] }),
          'Airtable',
        ).to.equal(state);
      });
    }
  }
});

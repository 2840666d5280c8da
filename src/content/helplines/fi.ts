import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['FI'];

/** Lines of Finland. */
export const lines: readonly Helpline[] = [
  {
    id: 'fi-mieli',
    name: 'MIELI Kriisipuhelin',
    language: 'fi',
    kind: 'crisis-line',
    regions,
    languages: ['fi', 'sv', 'ar', 'en'],
    contacts: [
      { method: 'call', display: '09 2525 0111', languages: ['fi'], hours: 'always' },
      { method: 'call', display: '09 2525 0112', languages: ['sv'] },
      { method: 'call', display: '09 2525 0113', languages: ['ar', 'en'] },
    ],
    source: 'https://www.karjalainen.fi/uutiset/uutis-alueet/kotimaa/item/271836',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['IN'];

/** Lines of India. */
export const lines: readonly Helpline[] = [
  {
    id: 'in-tele-manas',
    name: 'Tele-MANAS',
    kind: 'crisis-line',
    regions,
    languages: [],
    hours: 'always',
    contacts: [
      { method: 'call', display: '14416' },
      { method: 'call', display: '1-800-891-4416' },
    ],
    source: 'https://crackittoday.com/current-affairs/tele-manas/',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['NZ'];

/** Lines of New Zealand. */
export const lines: readonly Helpline[] = [
  {
    id: 'nz-1737',
    name: '1737, need to talk?',
    kind: 'crisis-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '1737' },
      { method: 'text', display: '1737' },
    ],
    source: 'https://www.pegasus.health.nz/?p=6300',
    checked,
  },
];

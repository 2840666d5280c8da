import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['AU'];

/** Lines of Australia. */
export const lines: readonly Helpline[] = [
  {
    id: 'au-lifeline',
    name: 'Lifeline',
    kind: 'crisis-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '13 11 14' },
      { method: 'text', display: '0477 13 11 14' },
      { method: 'chat', display: 'lifeline.org.au', url: 'https://www.lifeline.org.au/' },
    ],
    source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
    checked,
  },
];

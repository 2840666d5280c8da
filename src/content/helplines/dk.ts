import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['DK'];

/** Lines of Denmark. */
export const lines: readonly Helpline[] = [
  {
    id: 'dk-livslinien',
    name: 'Livslinien',
    language: 'da',
    kind: 'crisis-line',
    regions,
    languages: ['da'],
    contacts: [
      { method: 'call', display: '70 201 201' },
      { method: 'chat', display: 'livslinien.dk', url: 'https://www.livslinien.dk/' },
    ],
    source: 'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/',
    checked,
  },
];

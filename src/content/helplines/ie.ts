import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['IE'];

/** Lines of Ireland; Samaritans are listed under the United Kingdom. */
export const lines: readonly Helpline[] = [
  {
    id: 'ie-pieta',
    name: 'Pieta',
    kind: 'crisis-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [{ method: 'call', display: '1800 247 247' }],
    source: 'https://stdeclanscollege.ie/News/A-message-from-Pieta-House/45710/Index.html',
    checked,
  },
  {
    id: 'ie-text-about-it',
    name: 'Text About It',
    kind: 'text-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [{ method: 'text', display: '50808' }],
    source: 'https://www.irishexaminer.com/news/arid-31005605.html',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['SE'];

/** Lines of Sweden. */
export const lines: readonly Helpline[] = [
  {
    id: 'se-mind',
    name: 'Mind Självmordslinjen',
    language: 'sv',
    kind: 'crisis-line',
    regions,
    languages: ['sv'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '90101' },
      { method: 'chat', display: 'mind.se', url: 'https://mind.se/' },
    ],
    source: 'http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['NL'];

/** Lines of the Netherlands. */
export const lines: readonly Helpline[] = [
  {
    id: 'nl-113',
    name: '113 Zelfmoordpreventie',
    language: 'nl',
    kind: 'crisis-line',
    regions,
    languages: ['nl'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '113' },
      { method: 'call', display: '0800-0113' },
      { method: 'chat', display: '113.nl', url: 'https://www.113.nl/' },
    ],
    source:
      'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html',
    checked,
  },
];

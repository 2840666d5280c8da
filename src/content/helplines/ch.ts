import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['CH', 'LI'];

/** Lines of Switzerland and Liechtenstein. */
export const lines: readonly Helpline[] = [
  {
    id: 'ch-143',
    name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico',
    language: 'de',
    kind: 'crisis-line',
    regions,
    languages: ['de', 'fr', 'it'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '143' },
      { method: 'chat', display: '143.ch', url: 'https://www.143.ch/', hours: { windows: [] } },
    ],
    source: 'https://www.srf.ch/kultur/gesellschaft-religion/die-dargebotene-hand-143-hat-sorgen-mit-dem-nachwuchs',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['AT'];

/** Lines of Austria. */
export const lines: readonly Helpline[] = [
  {
    id: 'at-telefonseelsorge',
    name: 'Telefonseelsorge',
    language: 'de',
    kind: 'crisis-line',
    regions,
    languages: ['de'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '142', free: true },
      {
        method: 'chat',
        display: 'onlineberatung-telefonseelsorge.at',
        url: 'https://www.onlineberatung-telefonseelsorge.at/',
        hours: { timeZone: 'Europe/Vienna', windows: [{ open: 960, close: 1380 }] },
      },
    ],
    source: 'https://wienerbezirksblatt.at/hochwasser-tlefonseelsorge-jetzt-rund-um-die-uhr-erreichbar/',
    checked,
  },
];

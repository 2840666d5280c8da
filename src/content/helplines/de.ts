import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['DE'];

/** Lines of Germany. */
export const lines: readonly Helpline[] = [
  {
    id: 'de-telefonseelsorge',
    name: 'TelefonSeelsorge',
    language: 'de',
    kind: 'crisis-line',
    regions,
    languages: ['de'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '0800 1110111' },
      { method: 'call', display: '0800 1110222' },
      { method: 'call', display: '116 123' },
      {
        method: 'chat',
        display: 'telefonseelsorge.de',
        url: 'https://www.telefonseelsorge.de/',
        hours: { windows: [] },
      },
    ],
    source: 'https://www.domradio.de/glossar/telefonseelsorge-0',
    checked,
  },
];

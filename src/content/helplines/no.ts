import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['NO'];

/** Lines of Norway. */
export const lines: readonly Helpline[] = [
  {
    id: 'no-mental-helse',
    name: 'Mental Helse Hjelpetelefonen',
    language: 'nb',
    kind: 'crisis-line',
    regions,
    languages: ['nb'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '116 123' },
      { method: 'chat', display: 'sidetmedord.no', url: 'https://sidetmedord.no/', hours: { windows: [] } },
    ],
    source:
      'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
    checked,
  },
  {
    id: 'no-kirkens-sos',
    name: 'Kirkens SOS',
    language: 'nb',
    kind: 'crisis-line',
    regions,
    languages: ['nb'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '22 40 00 40' },
      { method: 'chat', display: 'soschat.no', url: 'https://soschat.no/', hours: { windows: [] } },
    ],
    source:
      'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['ZA'];

/** Lines of South Africa. */
export const lines: readonly Helpline[] = [
  {
    id: 'za-sadag',
    name: 'SADAG Suicide Crisis Helpline',
    kind: 'crisis-line',
    regions,
    languages: [],
    contacts: [
      { method: 'call', display: '0800 567 567' },
      { method: 'call', display: '0800 456 789' },
      { method: 'text', display: '31393' },
    ],
    source:
      'https://www.sabcnews.com/sabcnews/sadag-encourages-the-mentally-fatigued-to-reach-out-amid-world-suicide-prevention-day/',
    checked,
  },
];

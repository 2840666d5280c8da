import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['HK'];

/** Lines of Hong Kong. */
export const lines: readonly Helpline[] = [
  {
    id: 'hk-samaritans',
    name: 'The Samaritans Hong Kong',
    kind: 'crisis-line',
    regions,
    languages: ['en', 'yue', 'cmn'],
    hours: 'always',
    contacts: [{ method: 'call', display: '2896 0000' }],
    source: 'https://csrp.hku.hk/getting-help/',
    checked,
  },
  {
    id: 'hk-befrienders',
    name: 'The Samaritan Befrienders Hong Kong',
    kind: 'crisis-line',
    regions,
    languages: ['yue', 'en'],
    hours: 'always',
    contacts: [{ method: 'call', display: '2389 2222' }],
    source: 'https://csrp.hku.hk/getting-help/',
    checked,
  },
];

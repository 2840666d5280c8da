import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['JP'];

/** Lines of Japan. */
export const lines: readonly Helpline[] = [
  {
    id: 'jp-yorisoi',
    name: 'よりそいホットライン',
    language: 'ja',
    kind: 'crisis-line',
    regions,
    languages: ['ja'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '0120-279-338', free: true },
      { method: 'call', display: '0120-279-226', free: true, note: '岩手・宮城・福島' },
    ],
    source:
      'https://kotobank.jp/word/%E3%82%88%E3%82%8A%E3%81%9D%E3%81%84%E3%81%BB%E3%81%A4%E3%81%A8%E3%82%89%E3%81%84%E3%82%93-3193813',
    checked,
  },
];

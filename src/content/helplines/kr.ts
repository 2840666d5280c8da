import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['KR'];

/** Lines of South Korea. */
export const lines: readonly Helpline[] = [
  {
    id: 'kr-109',
    name: '자살예방 상담전화 109',
    language: 'ko',
    kind: 'crisis-line',
    regions,
    languages: ['ko'],
    hours: 'always',
    contacts: [{ method: 'call', display: '109' }],
    source: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730',
    checked,
  },
];

import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['BR'];

/** Lines of Brazil. */
export const lines: readonly Helpline[] = [
  {
    id: 'br-cvv',
    name: 'CVV',
    language: 'pt',
    kind: 'crisis-line',
    regions,
    languages: ['pt'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '188', free: true },
      { method: 'chat', display: 'cvv.org.br', url: 'https://www.cvv.org.br/', hours: { windows: [] } },
    ],
    source:
      'https://cdlvca.com.br/2018/07/05/ligacao-para-prevencao-ao-suicidio-passa-a-ser-gratuita-em-toda-a-bahia-pelo-numero-188/',
    checked,
  },
];

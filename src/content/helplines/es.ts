import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['ES'];

/** Lines of Spain. */
export const lines: readonly Helpline[] = [
  {
    id: 'es-024',
    name: 'Línea 024',
    language: 'es',
    kind: 'crisis-line',
    regions,
    languages: ['es'],
    hours: 'always',
    contacts: [{ method: 'call', display: '024', free: true }],
    source: 'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
    checked,
  },
];

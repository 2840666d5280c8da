import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['MX'];

/** Lines of Mexico. */
export const lines: readonly Helpline[] = [
  {
    id: 'mx-linea-de-la-vida',
    name: 'Línea de la Vida',
    language: 'es',
    kind: 'crisis-line',
    regions,
    languages: ['es'],
    hours: 'always',
    contacts: [{ method: 'call', display: '800 911 2000' }],
    source:
      'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
    checked,
  },
];

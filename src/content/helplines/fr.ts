import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['FR'];

/** Lines of France. */
export const fr: readonly Helpline[] = [
  {
    id: 'fr-3114',
    name: '3114, numéro national de prévention du suicide',
    language: 'fr',
    kind: 'crisis-line',
    regions,
    languages: ['fr'],
    hours: 'always',
    contacts: [{ method: 'call', display: '3114', free: true }],
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    checked,
  },
];

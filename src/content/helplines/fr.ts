import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';

/** Lines of France. */
export const lines: readonly Helpline[] = [
  {
    id: 'fr-3114',
    name: '3114, numéro national de prévention du suicide',
    language: 'fr',
    kind: 'crisis-line',
    // RE: https://la1ere.francetvinfo.fr/reunion/le-31-14-numero-d-appel-gratuit-de-prevention-du-suicide-est-desormais-actif-a-la-reunion-1209307.html;
    // YT: https://linfo.re/la-reunion/sante/les-appels-au-3114-numero-national-de-prevention-suicide-peuvent-desormais-etre-geres-localement;
    // GP, BL, MF: https://la1ere.francetvinfo.fr/guadeloupe/prevention-du-suicide-le-numero-national-3114-active-en-guadeloupe-et-dans-les-iles-du-nord-1482872.html;
    // MQ: https://blogdinfosuicide.blogspot.com/2025/06/un-centre-de-reponse-3114-ete-inaugure.html;
    // GF: https://outremers360.com/bassin-atlantique-appli/guyane-vers-un-centre-dappel-base-localement-du-3114-dedie-aux-personnes-en-detresse
    regions: ['FR', 'RE', 'YT', 'GP', 'BL', 'MF', 'MQ', 'GF'],
    languages: ['fr'],
    hours: 'always',
    contacts: [{ method: 'call', display: '3114', free: true }],
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    checked,
  },
];

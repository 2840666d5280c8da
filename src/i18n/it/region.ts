import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Linee mostrate: {region}.',
  showingAnywhere: 'Non mostriamo linee di un paese in particolare.',
  change: 'Cambia',
  offer: 'Altrove? Mostra le linee: {region}',
  choose: 'Mostra le linee di',
  anywhere: 'Un altro paese',
  subdivisions: { 'GB-ENG': 'Inghilterra', 'GB-SCT': 'Scozia', 'GB-WLS': 'Galles', 'GB-NIR': 'Irlanda del Nord' },
  withArticle: {
    US: 'Stati Uniti',
    GB: 'Regno Unito',
    NL: 'Paesi Bassi',
    PH: 'Filippine',
    AE: 'Emirati Arabi Uniti',
    IM: 'Isola di Man',
    VI: 'Isole Vergini Americane',
  },
};

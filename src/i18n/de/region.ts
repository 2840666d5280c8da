import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Nummern für: {region}.',
  showingAnywhere: 'Es sind Nummern für kein bestimmtes Land zu sehen.',
  change: 'Ändern',
  offer: 'Woanders? Nummern zeigen für: {region}',
  choose: 'Nummern zeigen für',
  anywhere: 'Ein anderes Land',
  subdivisions: { 'GB-ENG': 'England', 'GB-SCT': 'Schottland', 'GB-WLS': 'Wales', 'GB-NIR': 'Nordirland' },
  withArticle: {
    US: 'Vereinigte Staaten',
    GB: 'Vereinigtes Königreich',
    NL: 'Niederlande',
    PH: 'Philippinen',
    AE: 'Vereinigte Arabische Emirate',
    IM: 'Isle of Man',
    VI: 'Amerikanische Jungferninseln',
  },
};

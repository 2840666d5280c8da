import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Visar linjer för {region}.',
  showingAnywhere: 'Visar inte linjer för något visst land.',
  change: 'Ändra',
  offer: 'I {region}? Visa de linjerna',
  choose: 'Visa linjer för',
  anywhere: 'Ett annat land',
  subdivisions: { 'GB-ENG': 'England', 'GB-SCT': 'Skottland', 'GB-WLS': 'Wales', 'GB-NIR': 'Nordirland' },
  withArticle: {
    US: 'USA',
    GB: 'Storbritannien',
    NL: 'Nederländerna',
    PH: 'Filippinerna',
    AE: 'Förenade Arabemiraten',
    IM: 'Isle of Man',
    VI: 'Amerikanska Jungfruöarna',
  },
};

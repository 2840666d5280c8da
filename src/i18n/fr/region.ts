import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Lignes affichées : {region}.',
  showingAnywhere: 'Aucun pays en particulier n’est affiché.',
  change: 'Changer',
  offer: 'Ailleurs ? Afficher les lignes : {region}',
  choose: 'Afficher les lignes pour',
  anywhere: 'Un autre pays',
  subdivisions: { 'GB-ENG': 'Angleterre', 'GB-SCT': 'Écosse', 'GB-WLS': 'pays de Galles', 'GB-NIR': 'Irlande du Nord' },
  withArticle: {
    US: 'États-Unis',
    GB: 'Royaume-Uni',
    NL: 'Pays-Bas',
    PH: 'Philippines',
    AE: 'Émirats arabes unis',
    IM: 'Île de Man',
    VI: 'Îles Vierges des États-Unis',
  },
};

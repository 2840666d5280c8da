import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Pokazujemy linie: {region}.',
  showingAnywhere: 'Nie pokazujemy linii z żadnego konkretnego kraju.',
  change: 'Zmień',
  offer: 'Gdzie indziej? Pokaż linie: {region}',
  choose: 'Pokaż linie dla',
  anywhere: 'Inny kraj',
  subdivisions: { 'GB-ENG': 'Anglia', 'GB-SCT': 'Szkocja', 'GB-WLS': 'Walia', 'GB-NIR': 'Irlandia Północna' },
  withArticle: {
    US: 'Stany Zjednoczone',
    GB: 'Wielka Brytania',
    NL: 'Holandia',
    PH: 'Filipiny',
    AE: 'Zjednoczone Emiraty Arabskie',
    IM: 'Wyspa Man',
    VI: 'Wyspy Dziewicze Stanów Zjednoczonych',
  },
};

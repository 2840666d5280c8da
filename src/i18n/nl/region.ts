import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Lijnen voor: {region}.',
  showingAnywhere: 'Er staan geen lijnen voor een bepaald land.',
  change: 'Veranderen',
  offer: 'In {region}? Die lijnen tonen',
  choose: 'Lijnen tonen voor',
  anywhere: 'Een ander land',
  subdivisions: { 'GB-ENG': 'Engeland', 'GB-SCT': 'Schotland', 'GB-WLS': 'Wales', 'GB-NIR': 'Noord-Ierland' },
  withArticle: {
    US: 'de Verenigde Staten',
    GB: 'het Verenigd Koninkrijk',
    NL: 'Nederland',
    PH: 'de Filipijnen',
    AE: 'de Verenigde Arabische Emiraten',
    IM: 'het eiland Man',
    VI: 'de Amerikaanse Maagdeneilanden',
  },
};

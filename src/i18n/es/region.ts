import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Mostramos líneas para {region}.',
  showingAnywhere: 'No mostramos líneas de ningún país en particular.',
  change: 'Cambiar',
  offer: '¿En {region}? Mostrar esas líneas',
  choose: 'Mostrar líneas para',
  anywhere: 'Otro país',
  subdivisions: { 'GB-ENG': 'Inglaterra', 'GB-SCT': 'Escocia', 'GB-WLS': 'Gales', 'GB-NIR': 'Irlanda del Norte' },
  withArticle: {
    US: 'Estados Unidos',
    GB: 'el Reino Unido',
    NL: 'los Países Bajos',
    PH: 'Filipinas',
    AE: 'los Emiratos Árabes Unidos',
    IM: 'la Isla de Man',
    VI: 'las Islas Vírgenes de EE. UU.',
  },
};

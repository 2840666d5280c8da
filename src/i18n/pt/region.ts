import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Linhas mostradas: {region}.',
  showingAnywhere: 'Não mostramos linhas de nenhum país em particular.',
  change: 'Mudar',
  offer: 'Em outro lugar? Mostrar linhas: {region}',
  choose: 'Mostrar linhas de',
  anywhere: 'Outro país',
  subdivisions: {
    'GB-ENG': 'Inglaterra',
    'GB-SCT': 'Escócia',
    'GB-WLS': 'País de Gales',
    'GB-NIR': 'Irlanda do Norte',
  },
  withArticle: {
    US: 'Estados Unidos',
    GB: 'Reino Unido',
    NL: 'Países Baixos',
    PH: 'Filipinas',
    AE: 'Emirados Árabes Unidos',
    IM: 'Ilha de Man',
    VI: 'Ilhas Virgens Americanas',
  },
};

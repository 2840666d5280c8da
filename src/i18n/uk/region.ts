import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Показано лінії: {region}.',
  showingAnywhere: 'Не показано ліній жодної певної країни.',
  change: 'Змінити',
  offer: 'Ви деінде? Показати лінії: {region}',
  choose: 'Показати лінії для',
  anywhere: 'Інша країна',
  subdivisions: { 'GB-ENG': 'Англія', 'GB-SCT': 'Шотландія', 'GB-WLS': 'Уельс', 'GB-NIR': 'Північна Ірландія' },
  withArticle: {
    US: 'Сполучені Штати',
    GB: 'Велика Британія',
    NL: 'Нідерланди',
    PH: 'Філіппіни',
    AE: 'Обʼєднані Арабські Емірати',
    IM: 'Острів Мен',
    VI: 'Віргінські Острови (США)',
  },
};

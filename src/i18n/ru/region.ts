import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Показаны линии: {region}.',
  showingAnywhere: 'Линии какой-то одной страны не показаны.',
  change: 'Изменить',
  offer: 'Вы в другом месте? Показать линии: {region}',
  choose: 'Показать линии для',
  anywhere: 'Другая страна',
  subdivisions: { 'GB-ENG': 'Англия', 'GB-SCT': 'Шотландия', 'GB-WLS': 'Уэльс', 'GB-NIR': 'Северная Ирландия' },
  withArticle: {
    US: 'Соединённые Штаты',
    GB: 'Великобритания',
    NL: 'Нидерланды',
    PH: 'Филиппины',
    AE: 'ОАЭ',
    IM: 'о-в Мэн',
    VI: 'Виргинские о-ва (США)',
  },
};

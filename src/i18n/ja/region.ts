import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: '{region}の窓口を表示しています。',
  showingAnywhere: '特定の国の窓口は表示していません。',
  change: '変更',
  offer: '{region}にいますか？その窓口を表示',
  choose: '窓口を表示する国・地域',
  anywhere: 'ほかの国・地域',
  subdivisions: {
    'GB-ENG': 'イングランド',
    'GB-SCT': 'スコットランド',
    'GB-WLS': 'ウェールズ',
    'GB-NIR': '北アイルランド',
  },
  withArticle: {
    US: 'アメリカ合衆国',
    GB: 'イギリス',
    NL: 'オランダ',
    PH: 'フィリピン',
    AE: 'アラブ首長国連邦',
    IM: 'マン島',
    VI: '米領ヴァージン諸島',
  },
};

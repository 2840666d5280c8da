import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'Đang hiện các đường dây của {region}.',
  showingAnywhere: 'Không hiện đường dây của riêng nước nào.',
  change: 'Đổi',
  offer: 'Ở {region}? Hiện các đường dây đó',
  choose: 'Hiện đường dây của',
  anywhere: 'Một nước khác',
  subdivisions: { 'GB-ENG': 'Anh (England)', 'GB-SCT': 'Scotland', 'GB-WLS': 'Wales', 'GB-NIR': 'Bắc Ireland' },
  withArticle: {
    US: 'Hoa Kỳ',
    GB: 'Vương quốc Anh',
    NL: 'Hà Lan',
    PH: 'Philippines',
    AE: 'Các Tiểu Vương quốc Ả Rập Thống nhất',
    IM: 'Đảo Man',
    VI: 'Quần đảo Virgin thuộc Hoa Kỳ',
  },
};
